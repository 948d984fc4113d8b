package press.colophon.diagnostics;

/** The line a span begins in, with carets under the span, as it is shown below a diagnostic. */
final class Excerpt {
    /** Wider lines are cut around the span, so that a terminal shows it in one row. */
    private static final int WIDEST = 100;

    private Excerpt() {}

    static String of(SourceSpan span) {
        String line = span.source().lineText(span.line());
        if (line.isBlank()) {
            return "";
        }
        int lineStart = span.source().offset(span.line(), 1);
        int from = span.start() - lineStart;
        int to = Math.max(from + 1, Math.min(line.length(), span.end() - lineStart));
        int cut = line.length() <= WIDEST ? 0 : Math.max(0, from - WIDEST / 2);
        String shown = line.substring(Math.min(cut, line.length()), Math.min(line.length(), cut + WIDEST));
        String number = Integer.toString(span.line());
        String gutter = " ".repeat(number.length());
        return "\n  " + number + " | " + shown.replace('\t', ' ') + "\n  " + gutter + " | "
                + " ".repeat(columns(line, cut, Math.min(from, line.length())))
                + "^".repeat(Math.max(1, columns(line, from, Math.min(to, cut + WIDEST))));
    }

    /** Terminal columns: East Asian characters take two. */
    private static int columns(String line, int from, int to) {
        return from >= to
                ? 0
                : line.substring(from, Math.min(to, line.length()))
                        .codePoints()
                        .map(codePoint -> isWide(codePoint) ? 2 : 1)
                        .sum();
    }

    /** Unicode Standard Annex #11, the ranges that text in Chinese consists of. */
    private static boolean isWide(int codePoint) {
        return (codePoint >= 0x2E80 && codePoint <= 0xA4CF)
                || (codePoint >= 0xF900 && codePoint <= 0xFAFF)
                || (codePoint >= 0xFE30 && codePoint <= 0xFE4F)
                || (codePoint >= 0xFF00 && codePoint <= 0xFF60)
                || (codePoint >= 0x20000 && codePoint <= 0x3FFFD);
    }
}
