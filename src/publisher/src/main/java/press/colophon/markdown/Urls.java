package press.colophon.markdown;

import java.util.Locale;
import java.util.Set;
import org.jsoup.parser.Parser;

/** Addresses that must not reach a page. */
final class Urls {
    /** Schemes that run code, carry a document of their own or lead into the author's machine. */
    private static final Set<String> UNSAFE = Set.of(
            "javascript", "vbscript", "livescript", "jscript", "data", "blob", "file", "filesystem", "view-source");

    private Urls() {}

    /** WHATWG URL §4.4: browsers drop leading controls and spaces, and tabs and line breaks anywhere. */
    static boolean isUnsafe(String url) {
        String seen = url.replaceAll("[\\p{Cntrl}\\s]", "");
        int colon = seen.indexOf(':');
        return colon > 0 && UNSAFE.contains(seen.substring(0, colon).toLowerCase(Locale.ROOT));
    }

    /** The value of an attribute as a browser reads it. */
    static String decoded(String attributeValue) {
        boolean quoted = attributeValue.startsWith("\"") || attributeValue.startsWith("'");
        String value = quoted ? attributeValue.substring(1, attributeValue.length() - 1) : attributeValue;
        return Parser.unescapeEntities(value, true);
    }
}
