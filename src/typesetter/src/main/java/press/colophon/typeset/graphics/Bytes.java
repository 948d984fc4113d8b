package press.colophon.typeset.graphics;

import java.nio.ByteBuffer;
import java.util.Arrays;

/** The bytes of a file, shared and never changed. Thread-safe. */
public final class Bytes {
    private final byte[] content;

    private Bytes(byte[] content) {
        this.content = content;
    }

    /** Takes {@code content} over: the caller does not change it afterwards. */
    public static Bytes of(byte[] content) {
        return new Bytes(content);
    }

    public byte[] toArray() {
        return content.clone();
    }

    /** A view of the bytes, big endian, read-only and with a position of its own. */
    public ByteBuffer buffer() {
        return ByteBuffer.wrap(content).asReadOnlyBuffer();
    }

    /** Whether {@code other} holds the same bytes. */
    public boolean hasSameContent(Bytes other) {
        return Arrays.equals(content, other.content);
    }

    public int length() {
        return content.length;
    }
}
