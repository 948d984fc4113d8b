package press.colophon.typeset.line;

import java.util.List;
import press.colophon.typeset.language.LanguageProfile;

/** Decides which words of a paragraph may be hyphenated, and where (typography §2.8). */
final class Hyphenator {
    private static final int SHORTEST = 6;
    /** Longer than any English word: no word but noise. */
    private static final int LONGEST = 64;
    /** The last word of a paragraph leaves at least so many letters on the last line (§2.7). */
    private static final int TAIL = 5;
    /** A name of more than eight letters may be divided rather than leave a gap above 0.6 em (typography §9.2). */
    private static final int SHORTEST_NAME = 9;

    /** As dear as the worst line with a gap of that width. */
    private static final int NAME = 3_500;

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
    void addTo(List<WordBreaks.Opportunity> found, int from, int to, boolean names) {
        int start = afterElision(from, to);
        while (start < to && !Character.isLetter(text.charAt(start))) {
            start++;
        }
        int end = start;
        while (end < to && Character.isLetter(text.charAt(end))) {
            end++;
        }
        if (end - start < SHORTEST
                || end - start > LONGEST
                || !isPlain(end, to)
                || !flow.style(start).hyphenation()
                || !isWord(start, end)) {
            return;
        }
        boolean name = isName(start, end);
        if (name && (!names || end - start < SHORTEST_NAME)) {
            return;
        }
        int penalty = name ? NAME : parameters.hyphenPenalty();
        int limit = isLastWord(to) ? end - TAIL : end;
        LanguageProfile.Hyphens language = flow.language(start).hyphenation();
        for (int offset : hyphenation.positions(text.substring(start, end), language)) {
            if (start + offset <= limit) {
                found.add(new WordBreaks.Opportunity(start + offset, penalty, WordBreaks.Kind.HYPHEN));
            }
        }
    }

    /** Where the word begins behind an article or preposition that has lost its vowel: l’organisation, dell’industria. */
    private int afterElision(int from, int to) {
        for (int i = from; i < to - SHORTEST; i++) {
            if (text.charAt(i) == '’' || text.charAt(i) == '\'') {
                return i + 1;
            }
        }
        return from;
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

    /** Whether its letters after the first are small ones: no abbreviation, no mixed case, no other script. */
    private boolean isWord(int start, int end) {
        for (int i = start + 1; i < end; i++) {
            if (!Character.isLowerCase(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** Whether a capital says that the word may be a name. */
    private boolean isName(int start, int end) {
        return !Character.isLowerCase(text.charAt(start))
                && !hyphenation.isTitleWord(
                        text.substring(start, end), flow.language(start).hyphenation());
    }

    private boolean isLastWord(int to) {
        return to == text.length() || text.charAt(to) == '\n';
    }
}
