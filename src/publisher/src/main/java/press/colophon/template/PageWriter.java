package press.colophon.template;

import java.io.Writer;

/** Collects a page. A {@link java.io.StringWriter} would lock for each of its thousand pieces. Confined to one thread. */
final class PageWriter extends Writer {
    /** Characters: most pages are not longer. */
    private static final int LENGTH = 1 << 14;

    private final StringBuilder text = new StringBuilder(LENGTH);

    @Override
    public void write(int c) {
        text.append((char) c);
    }

    @Override
    public void write(char[] characters, int from, int length) {
        text.append(characters, from, length);
    }

    @Override
    public void write(String piece) {
        text.append(piece);
    }

    @Override
    public void write(String piece, int from, int length) {
        text.append(piece, from, from + length);
    }

    @Override
    public void flush() {
        // nothing waits anywhere else
    }

    @Override
    public void close() {
        // memory only
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
