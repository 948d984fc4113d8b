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
            "(?<![A-Za-z0-9])(?:(?:GB|GJB|DB\\d{2}|[A-Z]{2})/[TZ]|GB|T/[A-Z]{2,8}"
                    + "|(?:ISO|IEC|IEEE|ITU-[TR]|ITU|UNECE|ETSI|ASTM)(?:/(?:IEC|IEEE|ASTM|CIE|TR|TS|PAS))*)"
                    + "(?:[ \\u00A0](?:TR|TS|PAS|IWA|Guide|Std))?[ \\u00A0]?"
                    + "(?:[A-Z]\\.?)?\\d+(?:\\.\\d+)*(?:[A-Z]{1,2}|(?:-\\d{1,3}(?!\\d))*)"
                    + "(?<year>[-\\u2013\\u2014:\\uFF1A](?:19|20)\\d{2}(?!\\d))?(?![A-Za-z0-9]|\\.\\d)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern YEAR = Pattern.compile("[-:]\\d{4}$");

    private Designations() {}

    /** Every designation once, as it is written but for spaces, kinds of dashes and capitals. */
    static List<Token> in(String text) {
        List<Token> found = new ArrayList<>();
        Matcher matcher = DESIGNATION.matcher(text);
        while (matcher.find()) {
            found.add(new Token(key(matcher.group()), matcher.start(), matcher.end()));
        }
        return found;
    }

    /** The designation without its year, under which all editions are found; itself if it has none. */
    static String undated(String key) {
        return YEAR.matcher(key).replaceFirst("");
    }

    private static String key(String written) {
        return written.replaceAll("[ \\u00A0]", "")
                .replaceAll("[\\u2013\\u2014]", "-")
                .replace('\uFF1A', ':')
                .toLowerCase(Locale.ROOT);
    }
}
