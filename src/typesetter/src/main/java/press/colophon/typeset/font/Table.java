package press.colophon.typeset.font;

import java.nio.ByteBuffer;
import java.nio.charset.Charset;

/**
 * A stretch of a font file: a table, or a part of one from which its offsets count. Big endian, as OpenType is throughout.
 *
 * <p>Reading is total: what lies outside the stretch reads as zero, which in every OpenType structure means "none". So a
 * damaged file can make glyphs vanish, but cannot make a reader fail. Immutable and thread-safe.
 */
final class Table {
    static final Table EMPTY = new Table(ByteBuffer.allocate(0), 0, 0);

    private final ByteBuffer file;
    private final int start;
    private final int length;

    private Table(ByteBuffer file, int start, int length) {
        this.file = file;
        this.start = start;
        this.length = length;
    }

    static Table of(ByteBuffer file) {
        return new Table(file, 0, file.limit());
    }

    int length() {
        return length;
    }

    boolean isEmpty() {
        return length == 0;
    }

    int u8(int offset) {
        return offset >= 0 && offset < length ? file.get(start + offset) & 0xFF : 0;
    }

    int u16(int offset) {
        return offset >= 0 && offset <= length - 2 ? file.getShort(start + offset) & 0xFFFF : 0;
    }

    int s16(int offset) {
        return (short) u16(offset);
    }

    long u32(int offset) {
        return offset >= 0 && offset <= length - 4 ? file.getInt(start + offset) & 0xFFFFFFFFL : 0;
    }

    String tag(int offset) {
        StringBuilder tag = new StringBuilder(4);
        for (int i = 0; i < 4; i++) {
            tag.append((char) u8(offset + i));
        }
        return tag.toString();
    }

    /** The sum of the stretch as 32-bit numbers, filled up with zeros, modulo 2³². */
    long sum() {
        int sum = 0;
        int whole = length & ~3;
        for (int at = 0; at < whole; at += 4) {
            sum += file.getInt(start + at);
        }
        for (int at = whole; at < length; at++) {
            sum += u8(at) << (24 - 8 * (at - whole));
        }
        return Integer.toUnsignedLong(sum);
    }

    /** How many records of {@code size} bytes there are from {@code offset} on: {@code declared}, or as many as fit. */
    int fitting(int declared, int offset, int size) {
        return offset < 0 || offset > length ? 0 : Math.min(declared, (length - offset) / size);
    }

    /** What begins at {@code offset} and runs to the end of this stretch; empty for an offset outside of it. */
    Table from(long offset) {
        return part(offset, length - Math.min(offset, length));
    }

    Table part(long offset, long size) {
        if (offset < 0 || size <= 0 || offset >= length) {
            return EMPTY;
        }
        return new Table(file, start + (int) offset, (int) Math.min(size, length - offset));
    }

    /** The table that a 16-bit offset at {@code position} leads to; none for the null offset. */
    Table follow16(int position) {
        int offset = u16(position);
        return offset == 0 ? EMPTY : from(offset);
    }

    Table follow32(int position) {
        long offset = u32(position);
        return offset == 0 ? EMPTY : from(offset);
    }

    String text(int offset, int size, Charset charset) {
        Table part = part(offset, size);
        byte[] bytes = new byte[part.length];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) part.u8(i);
        }
        return new String(bytes, charset);
    }
}
