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
    private static final Pattern YEAR = Pattern.compile("[-:]\\d{4}$");

    private Designations() {}

    /** Every designation once, as it is written but for spaces, kinds of dashes and capitals. */
    static List<Token> in(String text) {
        List<Token> found = new ArrayList<>();
        Matcher matcher = DESIGNATION.matcher(text).useTransparentBounds(true);
        for (int at = 0; at < text.length(); at++) {
            if (mayBegin(text, at) && matcher.region(at, text.length()).lookingAt()) {
                found.add(new Token(key(matcher.group()), matcher.start(), matcher.end()));
                at = matcher.end() - 1;
            }
        }
        return found;
    }

    /** Letters, strokes and two spaces at most stand before a designation's first digit: most words are seen at once not to be one. */
    private static boolean mayBegin(String text, int start) {
        if (!isLetter(text.charAt(start)) || (start > 0 && isLetterOrDigit(text.charAt(start - 1)))) {
            return false;
        }
        int spaces = 0;
        for (int i = start + 1; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= '0' && c <= '9') {
                return true;
            }
            spaces += c == ' ' || c == '\u00A0' ? 1 : 0;
            if (spaces > 2
                    || !(isLetter(c)
                            || c == '/'
                            || c == '\uFF0F'
                            || c == '-'
                            || c == '.'
                            || c == ' '
                            || c == '\u00A0')) {
                return false;
            }
        }
        return false;
    }

    private static boolean isLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    private static boolean isLetterOrDigit(char c) {
        return isLetter(c) || (c >= '0' && c <= '9');
    }

    /** The designation without its year, under which all editions are found; itself if it has none. */
    static String undated(String key) {
        return YEAR.matcher(key).replaceFirst("");
    }

    private static String key(String written) {
        return written.replaceAll("[ \\u00A0]", "")
                .replaceAll("[\\u2013\\u2014]", "-")
                .replace('\uFF1A', ':')
                .replace('\uFF0F', '/')
                .toLowerCase(Locale.ROOT);
    }
}
