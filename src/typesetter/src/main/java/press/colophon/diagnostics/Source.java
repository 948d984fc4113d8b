package press.colophon.diagnostics;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A text that a person wrote, with the name under which diagnostics show it. Immutable and thread-safe.
 *
 * <p>Positions are offsets in UTF-16 code units; line and column are derived only when a diagnostic is printed.
 */
public final class Source {
    private final String path;
    private final String text;
    /** Null until somebody asks for a line: of most texts nobody does. Threads that ask at once find the same. */
    private int @Nullable [] lineStarts;

    private Source(String path, String text) {
        this.path = path;
        this.text = text;
    }

    /** The source at {@code path}, which is shown to people with {@code /} between its parts on every system. */
    public static Source of(String path, String text) {
        return new Source(path.replace('\\', '/'), text);
    }

    /** A file that could not be read or has no lines worth showing (a picture, a missing file). */
    public static Source withoutText(String path) {
        return of(path, "");
    }

    public String path() {
        return path;
    }

    public String text() {
        return text;
    }

    public SourceSpan span(int start, int end) {
        return new SourceSpan(this, start, end);
    }

    /** The empty span at the beginning, for what concerns the source as a whole. */
    public SourceSpan whole() {
        return span(0, 0);
    }

    /** The 1-based line that holds {@code offset}. */
    public int line(int offset) {
        int found = Arrays.binarySearch(lineStarts(), offset);
        return found >= 0 ? found + 1 : -found - 1;
    }

    /** The 1-based column of {@code offset}, counted in code points so that editors agree on it. */
    public int column(int offset) {
        return text.codePointCount(lineStarts()[line(offset) - 1], offset) + 1;
    }

    /** The offset of a 1-based line and column (in code points), clamped to the text. */
    public int offset(int line, int column) {
        int[] starts = lineStarts();
        int start = starts[Math.max(1, Math.min(line, starts.length)) - 1];
        int end = Math.min(text.length(), start + lineText(line(start)).length());
        int columns = Math.min(Math.max(column, 1) - 1, text.codePointCount(start, end));
        return text.offsetByCodePoints(start, columns);
    }

    /** The text of a 1-based line without its terminator. */
    public String lineText(int line) {
        int[] starts = lineStarts();
        int start = starts[line - 1];
        int end = line < starts.length ? starts[line] : text.length();
        while (end > start && (text.charAt(end - 1) == '\n' || text.charAt(end - 1) == '\r')) {
            end--;
        }
        return text.substring(start, end);
    }

    private int[] lineStarts() {
        int[] starts = lineStarts;
        if (starts == null) {
            starts = lineStarts(text);
            lineStarts = starts;
        }
        return starts;
    }

    private static int[] lineStarts(String text) {
        IntStream afterTerminators = IntStream.range(0, text.length())
                .filter(i -> text.charAt(i) == '\n'
                        || (text.charAt(i) == '\r' && !(i + 1 < text.length() && text.charAt(i + 1) == '\n')))
                .map(i -> i + 1);
        return IntStream.concat(IntStream.of(0), afterTerminators).toArray();
    }

    @Override
    public String toString() {
        return path;
    }
}
