package press.colophon.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Designations of standards as tokens: {@code GB/T 29772-2024}, {@code ISO/IEC 27001:2022}, {@code IEEE P2874}. The reader's
 * script has the same expression.
 */
final class Designations {
    private static final Pattern DESIGNATION = Pattern.compile(
            "(?<![A-Za-z0-9])(?:(?:GB|GJB|DB\\d{2}|[A-Z]{2})[/\\uFF0F][TZ]|GB|T[/\\uFF0F][A-Z]{2,8}"
                    + "|(?:ISO|IEC|IEEE|ITU-[TR]|ITU|UNECE|ETSI|ASTM)(?:[/\\uFF0F](?:IEC|IEEE|ASTM|CIE|TR|TS|PAS))*)"
                    + "(?:[ \\u00A0](?:TR|TS|PAS|IWA|Guide|Std))?[ \\u00A0]?"
                    + "(?:[A-Z]\\.?)?\\d+(?:\\.\\d+)*(?:[A-Z]{1,2}|(?:-\\d{1,3}(?!\\d))*)"
                    + "(?<year>[-\\u2013\\u2014:\\uFF1A](?:19|20)\\d{2}(?!\\d))?(?![A-Za-z0-9]|\\.\\d)",
            Pattern.CASE_INSENSITIVE);
    private static final String STROKES = "/\uFF0F-. \u00A0";
    private static final Pattern YEAR = Pattern.compile("[-:]\\d{4}$");

    private Designations() {}

    /**
     * Every designation once, as it is written but for spaces, kinds of dashes and capitals. They are looked for before digits,
     * which are few: most words are never tried.
     */
    static List<Token> in(String text) {
        char[] characters = text.toCharArray();
        Matcher matcher = DESIGNATION.matcher(text).useTransparentBounds(true);
        List<Token> found = new ArrayList<>();
        int from = 0;
        for (int digit = digit(characters, 0); digit < characters.length; digit = digit(characters, from)) {
            if (matches(matcher, characters, beginning(characters, from, digit), digit)) {
                found.add(new Token(key(matcher.group()), matcher.start(), matcher.end()));
                from = matcher.end();
            } else {
                from = digit + 1;
            }
        }
        return found;
    }

    private static int digit(char[] text, int from) {
        int at = from;
        while (at < text.length && !isDigit(text[at])) {
            at++;
        }
        return at;
    }

    /** Letters, strokes and two spaces at most stand before a designation's first digit. */
    private static int beginning(char[] text, int from, int digit) {
        int spaces = 0;
        int at = digit;
        while (at > from && (isLetter(text[at - 1]) || STROKES.indexOf(text[at - 1]) >= 0)) {
            spaces += text[at - 1] == ' ' || text[at - 1] == '\u00A0' ? 1 : 0;
            if (spaces > 2) {
                break;
            }
            at--;
        }
        return at;
    }

    private static boolean matches(Matcher matcher, char[] text, int from, int to) {
        for (int at = from; at < to; at++) {
            if (isLetter(text[at])
                    && (at == 0 || !(isLetter(text[at - 1]) || isDigit(text[at - 1])))
                    && matcher.region(at, text.length).lookingAt()) {
                return true;
            }
        }
        return false;
    }

    private static boolean isLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    /** The designation without its year, under which all editions are found; itself if it has none. */
    static String undated(String key) {
        return YEAR.matcher(key).replaceFirst("");
    }

    private static String key(String written) {
        StringBuilder key = new StringBuilder(written.length());
        for (int i = 0; i < written.length(); i++) {
            char c = written.charAt(i);
            if (c != ' ' && c != '\u00A0') {
                key.append(c == '\u2013' || c == '\u2014' ? '-' : c == '\uFF1A' ? ':' : c == '\uFF0F' ? '/' : c);
            }
        }
        return key.toString().toLowerCase(Locale.ROOT);
    }
}
