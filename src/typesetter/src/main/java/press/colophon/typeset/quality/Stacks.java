package press.colophon.typeset.quality;

/**
 * Counts stacks: the same word, or the same two Han characters, at the same edge of successive lines (typography §6, Q11).
 */
final class Stacks {
    private static final int LEAST = 3;
    private static final int SHORTEST_WORD = 2;

    private String first = "";
    private String last = "";
    private int atStart;
    private int atEnd;
    private int stacks;
    private int highest;

    void paragraph() {
        first = "";
        last = "";
        atStart = 0;
        atEnd = 0;
    }

    void line(SetLine line) {
        String text = line.text();
        String start = line.isChinese() ? edge(text, true) : word(text.substring(0, end(text)));
        String finish = line.isChinese() ? edge(text, false) : word(text.substring(text.lastIndexOf(' ') + 1));
        atStart = !start.isEmpty() && start.equals(first) ? atStart + 1 : 1;
        atEnd = !finish.isEmpty() && finish.equals(last) ? atEnd + 1 : 1;
        note(atStart);
        note(atEnd);
        first = start;
        last = finish;
    }

    private void note(int height) {
        stacks += height == LEAST ? 1 : 0;
        highest = Math.max(highest, height);
    }

    private static int end(String text) {
        int space = text.indexOf(' ');
        return space < 0 ? text.length() : space;
    }

    /** Two Han characters at the edge; nothing when there are others. */
    private static String edge(String text, boolean start) {
        if (text.length() < 2) {
            return "";
        }
        String pair = start ? text.substring(0, 2) : text.substring(text.length() - 2);
        return pair.codePoints().allMatch(Marks::isHan) ? pair : "";
    }

    private static String word(String token) {
        int from = 0;
        int to = token.length();
        while (from < to && !Character.isLetter(token.charAt(from))) {
            from++;
        }
        while (to > from && !Character.isLetter(token.charAt(to - 1))) {
            to--;
        }
        return to - from < SHORTEST_WORD ? "" : token.substring(from, to);
    }

    int count() {
        return stacks;
    }

    int highest() {
        return highest;
    }
}
