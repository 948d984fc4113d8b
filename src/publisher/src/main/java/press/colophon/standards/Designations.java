package press.colophon.standards;

import java.util.ArrayList;
import java.util.List;

/** Finds designations of standards in text. Stateless and thread-safe. */
public final class Designations {
    private Designations() {}

    /**
     * A designation and where it stands.
     *
     * @param start offset of its first character
     * @param end offset behind its last one
     */
    public record Found(int start, int end, Designation designation) {}

    /** All designations in a text, in their order; none overlaps another. Linear in the length of the text. */
    public static List<Found> find(CharSequence text) {
        List<Found> found = new ArrayList<>();
        String plain = plain(text);
        for (int from = 0; from >= 0 && from < plain.length(); ) {
            from = Grammar.next(plain, from, found);
        }
        return found;
    }

    /**
     * The same text, character for character, with one form for each of those that are alike: full-width letters, digits and
     * marks become ASCII (Unicode, Halfwidth and Fullwidth Forms), spaces one space, dashes one hyphen.
     */
    private static String plain(CharSequence text) {
        String written = text.toString();
        char[] plain = written.toCharArray();
        boolean same = true;
        for (int i = 0; i < plain.length; i++) {
            char c = plain[i];
            if (c < ' ' || c > '~') {
                plain[i] = plain(c);
                same &= plain[i] == c;
            }
        }
        return same ? written : new String(plain);
    }

    private static char plain(char c) {
        if (c >= '\uFF01' && c <= '\uFF5E') {
            return (char) (c - 0xFEE0);
        }
        return switch (c) {
            case '\u00A0', '\u3000', '\u2002', '\u2003', '\u2005', '\u2009', '\u202F', '\n', '\t' -> ' ';
            case '\u2010', '\u2011', '\u2012', '\u2013', '\u2014', '\u2015', '\u2212' -> '-';
            case '\u2236' -> ':';
            case '\u2044', '\u2215' -> '/';
            default -> c;
        };
    }
}
