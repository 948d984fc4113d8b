package press.colophon.diagnostics;

/**
 * A stretch of a source.
 *
 * @param start offset of the first UTF-16 code unit
 * @param end offset after the last one; equal to {@code start} for a place between characters
 */
public record SourceSpan(Source source, int start, int end) {
    public SourceSpan {
        if (start < 0 || end < start || end > source.text().length()) {
            throw new IllegalArgumentException("no span " + start + ".." + end + " in " + source.path());
        }
    }

    public int line() {
        return source.line(start);
    }

    public int column() {
        return source.column(start);
    }

    public String text() {
        return source.text().substring(start, end);
    }

    /** {@code path:line:column}, the form that terminals and editors make clickable. */
    @Override
    public String toString() {
        return source.path() + ":" + line() + ":" + column();
    }
}
