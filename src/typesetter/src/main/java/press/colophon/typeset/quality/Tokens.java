package press.colophon.typeset.quality;

import press.colophon.typeset.display.TextLine;

/**
 * What a line end tore apart that belongs together: a long dash, an ellipsis, a number, a word without a hyphen (Q8 of
 * typography §6). Addresses on the web, which may break after their marks, are let be (§1.4).
 */
final class Tokens {
    /** What stands behind the last space or Han character, over as many lines as it takes. */
    private final StringBuilder tail = new StringBuilder();

    private boolean open;
    private int split;

    void paragraph() {
        tail.setLength(0);
        open = false;
    }

    /** The next line of the paragraph. */
    void line(SetLine line) {
        StringBuilder all = new StringBuilder();
        line.letters().forEach(letter -> all.append(letter.text()));
        if (open && !all.isEmpty() && isSplit(all)) {
            split++;
        }
        keepTail(all);
        open = line.line().end() == TextLine.End.SOFT && !tail.isEmpty();
    }

    int split() {
        return split;
    }

    private boolean isSplit(CharSequence next) {
        int last = tail.codePointBefore(tail.length());
        int first = Character.codePointAt(next, 0);
        if (last == first && (last == '—' || last == '…')) {
            return true;
        }
        if (isAddress(tail.toString() + head(next))) {
            return false;
        }
        boolean words = Marks.isWordLetter(last) && Marks.isWordLetter(first);
        boolean decimal =
                (last == '.' || last == ',') && tail.length() > 1 && Character.isDigit(tail.charAt(tail.length() - 2));
        return words || (decimal && Character.isDigit(first));
    }

    private static boolean isAddress(String token) {
        return token.contains("://") || token.contains("www.") || token.indexOf('@') >= 0;
    }

    private static String head(CharSequence text) {
        int end = 0;
        while (end < text.length() && isPart(text.charAt(end))) {
            end++;
        }
        return text.subSequence(0, end).toString();
    }

    private void keepTail(CharSequence text) {
        int start = text.length();
        while (start > 0 && isPart(text.charAt(start - 1))) {
            start--;
        }
        if (start > 0) {
            tail.setLength(0);
        }
        tail.append(text, start, text.length());
    }

    private static boolean isPart(char c) {
        return !Character.isWhitespace(c) && !Character.isIdeographic(c);
    }
}
