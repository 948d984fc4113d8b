package press.colophon.typeset.line;

import java.util.List;

/** Decides which words of a paragraph may be hyphenated, and where (typography §2.8). */
final class Hyphenator {
    private static final int SHORTEST = 6;
    /** Longer than any English word: no word but noise. */
    private static final int LONGEST = 64;
    /** The last word of a paragraph leaves at least so many letters on the last line (§2.7). */
    private static final int TAIL = 5;

    private final Flow flow;
    private final String text;
    private final Hyphenation hyphenation;
    private final Parameters parameters;

    Hyphenator(Flow flow, Hyphenation hyphenation, Parameters parameters) {
        this.flow = flow;
        this.text = flow.text();
        this.hyphenation = hyphenation;
        this.parameters = parameters;
    }

    /** Adds the places where the word within {@code text[from, to)}, a token with its punctuation, may be hyphenated. */
    void addTo(List<WordBreaks.Opportunity> found, int from, int to) {
        int start = from;
        while (start < to && !Character.isLetter(text.charAt(start))) {
            start++;
        }
        int end = start;
        while (end < to && Character.isLetter(text.charAt(end))) {
            end++;
        }
        if (end - start < SHORTEST || end - start > LONGEST || !isPlain(end, to) || !mayBeHyphenated(start, end)) {
            return;
        }
        int limit = isLastWord(to) ? end - TAIL : end;
        for (int offset : hyphenation.positions(text.substring(start, end))) {
            if (start + offset <= limit) {
                found.add(
                        new WordBreaks.Opportunity(start + offset, parameters.hyphenPenalty(), WordBreaks.Kind.HYPHEN));
            }
        }
    }

    /** After the word only punctuation may follow: no digits, no second word. */
    private boolean isPlain(int end, int to) {
        for (int i = end; i < to; i++) {
            char c = text.charAt(i);
            boolean genitive = (c == 's' || c == 'S') && i == end + 1 && text.charAt(end) == '’';
            if (Character.isDigit(c) || (Character.isLetter(c) && !genitive)) {
                return false;
            }
        }
        return true;
    }

    private boolean mayBeHyphenated(int start, int end) {
        if (!flow.style(start).hyphenation()
                || !hyphenation.knows(flow.style(start).language())) {
            return false;
        }
        for (int i = start + 1; i < end; i++) {
            if (!Character.isLowerCase(text.charAt(i))) {
                return false; // capitals, mixed case, other scripts
            }
        }
        return Character.isLowerCase(text.charAt(start)) || hyphenation.isTitleWord(text.substring(start, end));
    }

    private boolean isLastWord(int to) {
        return to == text.length() || text.charAt(to) == '\n';
    }
}
