package press.colophon.template;

import java.io.Writer;
import java.util.ArrayList;
import java.util.List;

/**
 * Collects a page. Long texts that were there before it, such as that of an article, stay parts of their own and are not copied.
 * Confined to one thread: a {@link java.io.StringWriter} would lock for each of a page's thousand pieces.
 */
final class PageWriter extends Writer {
    /** Characters: what a template makes between two longer texts is seldom more. */
    private static final int LENGTH = 1 << 11;

    /** Characters from which on a text is not copied. */
    private static final int LONG = 1 << 7;

    private final List<Rendered.Part> parts = new ArrayList<>();
    private StringBuilder text = new StringBuilder(LENGTH);

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
        add(new Rendered.Part(piece, false));
    }

    @Override
    public void write(String piece, int from, int length) {
        text.append(piece, from, from + length);
    }

    void add(Rendered.Part part) {
        if (part.text().length() < LONG) {
            text.append(part.text());
        } else {
            endPart();
            parts.add(part);
        }
    }

    private void endPart() {
        if (text.length() > 0) {
            parts.add(new Rendered.Part(text.toString(), false));
            // not merely emptied: one that has held Chinese takes two bytes for each of the letters that follow
            text = new StringBuilder(LENGTH);
        }
    }

    @Override
    public void flush() {
        // nothing waits anywhere else
    }

    @Override
    public void close() {
        // memory only
    }

    Rendered rendered() {
        endPart();
        return new Rendered(parts);
    }
}
