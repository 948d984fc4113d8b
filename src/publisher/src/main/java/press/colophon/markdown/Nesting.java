package press.colophon.markdown;

/**
 * How deep quotations and lists stand in one another, counted on the lines before they are parsed: parsers recurse, and how
 * far they get depends on the machine; what an article may have must not.
 *
 * @param offset where the deepest line begins
 * @param length of that line
 * @param depth quotation marks, signs of items and steps of indent (two columns, the least of CommonMark 0.31 §5.2) before
 *     its text
 */
record Nesting(int offset, int length, int depth) {
    /** Far beyond what a column of print has room for. */
    static final int MOST = 50;

    /** The deepest line of a text. */
    static Nesting of(String text) {
        Nesting deepest = new Nesting(0, 0, 0);
        int start = 0;
        while (start < text.length()) {
            int end = text.indexOf('\n', start);
            end = end < 0 ? text.length() : end;
            int depth = depth(text, start, end);
            if (depth > deepest.depth()) {
                deepest = new Nesting(start, end - start, depth);
            }
            start = end + 1;
        }
        return deepest;
    }

    boolean isTooDeep() {
        return depth > MOST;
    }

    private static int depth(String text, int start, int end) {
        int quotations = 0;
        int items = 0;
        int columns = 0;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            boolean spaced = i + 1 < end && text.charAt(i + 1) == ' ';
            if (c == ' ' || c == '\t') {
                columns += c == ' ' ? 1 : 4;
            } else if (c == '>') {
                quotations++;
                i += spaced ? 1 : 0; // which belongs to the sign
            } else if (spaced && "-+*".indexOf(c) >= 0) {
                items++;
                i++;
            } else {
                return quotations + items + columns / 2;
            }
        }
        return quotations; // items without a text are a rule: - - -
    }
}
