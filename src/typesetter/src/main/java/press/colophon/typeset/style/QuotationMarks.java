package press.colophon.typeset.style;

import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Element;

/**
 * The marks of {@code open-quote} and {@code close-quote}: those of the language around the quotation (CSS Generated Content 3,
 * {@code quotes: auto}), by depth, as CLDR 45 lists them; Chinese as GB/T 15834, 4.8.3.
 */
final class QuotationMarks {
    private static final String ENGLISH = "“”‘’";

    /** Outer and inner pair, by language. */
    private static final Map<String, String> MARKS = Map.ofEntries(
            Map.entry("de", "„“‚‘"),
            Map.entry("cs", "„“‚‘"),
            Map.entry("sk", "„“‚‘"),
            Map.entry("da", "“”‘’"),
            Map.entry("fi", "””’’"),
            Map.entry("sv", "””’’"),
            Map.entry("pl", "„”«»"),
            Map.entry("hu", "„”»«"),
            Map.entry("ro", "„”«»"),
            Map.entry("es", "«»“”"),
            Map.entry("it", "«»“”"),
            Map.entry("pt", "“”‘’"),
            Map.entry("pt-pt", "«»“”"),
            Map.entry("no", "«»‘’"),
            Map.entry("nb", "«»‘’"),
            Map.entry("nn", "«»‘’"),
            Map.entry("ru", "«»„“"),
            Map.entry("uk", "«»„“"),
            Map.entry("el", "«»“”"),
            Map.entry("ja", "「」『』"),
            Map.entry("zh-tw", "「」『』"),
            Map.entry("zh-hk", "「」『』"),
            Map.entry("zh-hant", "「」『』"));

    private QuotationMarks() {}

    static String open(Element quotation) {
        String language = language(quotation);
        String mark = marks(language).substring(depth(quotation) % 2 * 2, depth(quotation) % 2 * 2 + 1);
        return isFrench(language) ? "«\u202F" : mark;
    }

    static String close(Element quotation) {
        String language = language(quotation);
        String mark = marks(language).substring(depth(quotation) % 2 * 2 + 1, depth(quotation) % 2 * 2 + 2);
        return isFrench(language) ? "\u202F»" : mark;
    }

    private static int depth(Element quotation) {
        return (int) quotation.parents().stream()
                .filter(ancestor -> ancestor.normalName().equals("q"))
                .count();
    }

    /** French sets a thin space inside, and the same marks at any depth (Imprimerie nationale). */
    private static boolean isFrench(String language) {
        return language.equals("fr") || language.startsWith("fr-");
    }

    private static String marks(String language) {
        for (String tag = language; !tag.isEmpty(); tag = tag.substring(0, Math.max(0, tag.lastIndexOf('-')))) {
            String marks = MARKS.get(tag);
            if (marks != null) {
                return marks;
            }
        }
        return ENGLISH;
    }

    /** Of the text in which the quotation stands, not its own. */
    private static String language(Element quotation) {
        for (Element around : quotation.parents()) {
            String language = PrintDocument.language(around, "");
            if (!language.isEmpty()) {
                return language.toLowerCase(Locale.ROOT);
            }
        }
        return "";
    }
}
