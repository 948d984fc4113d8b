package press.colophon.typeset.picture;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import press.colophon.typeset.graphics.Bytes;

/** The bytes of a file. Reading is total: what lies beyond the end reads as zero. */
final class Octets {
    private final ByteBuffer content;
    private final int start;
    private final int end;

    private Octets(ByteBuffer content, int start, int end) {
        this.content = content;
        this.start = start;
        this.end = end;
    }

    static Octets of(Bytes bytes) {
        return new Octets(bytes.buffer(), 0, bytes.length());
    }

    int length() {
        return end - start;
    }

    int u8(long offset) {
        return offset >= 0 && offset < length() ? content.get(start + (int) offset) & 0xFF : 0;
    }

    int u16(long offset) {
        return content.order() == ByteOrder.BIG_ENDIAN
                ? u8(offset) << 8 | u8(offset + 1)
                : u8(offset + 1) << 8 | u8(offset);
    }

    long u32(long offset) {
        return content.order() == ByteOrder.BIG_ENDIAN
                ? (long) u16(offset) << 16 | u16(offset + 2)
                : (long) u16(offset + 2) << 16 | u16(offset);
    }

    /** Whether the characters of {@code text}, one byte each, stand at {@code offset}. */
    boolean has(long offset, String text) {
        for (int i = 0; i < text.length(); i++) {
            if (offset + i >= length() || u8(offset + i) != text.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    Octets part(long offset, long size) {
        int from = (int) Math.min(Math.max(0, offset), length());
        int to = (int) Math.min(from + Math.max(0, size), length());
        return new Octets(content.duplicate().order(content.order()), start + from, start + to);
    }

    Octets littleEndian() {
        return new Octets(content.duplicate().order(ByteOrder.LITTLE_ENDIAN), start, end);
    }
}
