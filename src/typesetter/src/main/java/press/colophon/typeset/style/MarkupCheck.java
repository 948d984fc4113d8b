package press.colophon.typeset.style;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import press.colophon.diagnostics.Diagnostic;
import press.colophon.diagnostics.Diagnostics;

/**
 * Reports markup that cannot be set as it is meant: what is let in is set right or told, and never flattened into the text
 * around it. Elements are those of HTML (Living Standard, 4).
 */
final class MarkupCheck {
    /** What needs more than boxes of text, and what is to be done instead. */
    private static final Map<String, String> UNSETTABLE = Map.ofEntries(
            Map.entry("math", "put the formula in as a picture (SVG) with its reading as alternative text"),
            Map.entry("video", "print a still picture of it"),
            Map.entry("audio", "print a link to it"),
            Map.entry("iframe", "print a link or a picture"),
            Map.entry("frame", "print a link or a picture"),
            Map.entry("frameset", "print a link or a picture"),
            Map.entry("object", "use img for pictures"),
            Map.entry("embed", "use img for pictures"),
            Map.entry("applet", "print a picture of it"),
            Map.entry("canvas", "use img for pictures"),
            Map.entry("input", "print what is to be filled in as text and rules"),
            Map.entry("select", "print the choices as a list"),
            Map.entry("textarea", "print what is to be filled in as text and rules"),
            Map.entry("button", "print a link"),
            Map.entry("meter", "print the number"),
            Map.entry("progress", "print the number"),
            Map.entry("rtc", "give the base one annotation, in rt"),
            Map.entry("marquee", "print the text as a paragraph"));

    private static final Set<String> KNOWN =
            Set.of(("a abbr acronym address article aside b base bdi bdo big blockquote"
                            + " body br caption center cite code col colgroup data datalist dd del details dfn dialog dir div dl dt em"
                            + " fieldset figcaption figure font footer form h1 h2 h3 h4 h5 h6 head header hgroup hr html i img ins kbd"
                            + " label legend li link main map mark menu meta nav nobr noscript ol optgroup option output p picture pre q rb"
                            + " rp rt ruby ruby-pair s samp script search section slot small source span strike strong style sub summary sup"
                            + " svg table tbody td template tfoot th thead time title tr track tt u ul var wbr area")
                    .split(" ", -1));

    /** Attributes that say how something looks and are read by nobody here (HTML, 16.2). */
    private static final Set<String> WITHOUT_EFFECT = Set.of(
            "align",
            "valign",
            "bgcolor",
            "background",
            "border",
            "cellpadding",
            "cellspacing",
            "color",
            "face",
            "nowrap",
            "rules",
            "frame",
            "char",
            "charoff",
            "hspace",
            "vspace",
            "noshade",
            "compact",
            "clear");

    private static final Pattern INTEGER = Pattern.compile("\\s*[-+]?\\d{1,8}\\s*");

    private static final Pattern COUNT = Pattern.compile("\\s*\\+?\\d{1,4}\\s*");

    /** More than any document has, and little enough for the stack of a thread. */
    private static final int DEEPEST = 100;

    private final PrintDocument document;
    private final Diagnostics diagnostics;
    private final Set<String> told = new HashSet<>();

    MarkupCheck(PrintDocument document, Diagnostics diagnostics) {
        this.document = document;
        this.diagnostics = diagnostics;
    }

    /**
     * Whether an element can be set; if it cannot, that is reported. Its attributes are looked at, too.
     *
     * @param depth how many elements are around it
     */
    boolean admits(Element element, int depth) {
        if (depth > DEEPEST) {
            if (told.add("depth")) {
                diagnostics.error(
                        "nested-too-deep",
                        document.span(element),
                        "elements are nested more than " + DEEPEST + " deep; what is in this one is left out");
            }
            return false;
        }
        String name = localName(element);
        String remedy = UNSETTABLE.get(name);
        if (remedy != null) {
            diagnostics.add(Diagnostic.error(
                            "unsupported-element",
                            document.span(element),
                            "<" + name + "> cannot be set and is left out")
                    .withHint(remedy));
            return false;
        }
        if (!KNOWN.contains(name) && told.add(name)) {
            diagnostics.add(Diagnostic.warning(
                            "unknown-element",
                            document.span(element),
                            "<" + name + "> is no element of HTML; its content is set as text of the line")
                    .withHint("use span or div with a class"));
        }
        element.attributes().forEach(attribute -> attribute(element, name, attribute));
        return true;
    }

    private static String localName(Element element) {
        return element.normalName().substring(element.normalName().indexOf(':') + 1);
    }

    private void attribute(Element element, String name, Attribute attribute) {
        String key = attribute.getKey();
        String value = attribute.getValue();
        if (WITHOUT_EFFECT.contains(key)) {
            if (told.add(name + " " + key)) {
                diagnostics.add(Diagnostic.warning(
                                "unknown-attribute",
                                document.attributeSpan(element, key),
                                "the attribute " + key + " of <" + name + "> has no effect")
                        .withHint("say it in a style sheet"));
            }
        } else if (key.equals("dir") && value.equalsIgnoreCase("rtl")) {
            diagnostics.error(
                    "right-to-left",
                    document.attributeSpan(element, key),
                    "text from right to left cannot be set; it would stand in the wrong order");
        } else if (!isValue(name, key, value)) {
            diagnostics.warning(
                    "unknown-value",
                    document.attributeSpan(element, key),
                    "'" + value + "' is no value of the attribute " + key + " of <" + name + ">");
        }
    }

    /** Whether the value is one, of those attributes that decide what is read. */
    private static boolean isValue(String name, String key, String value) {
        return switch (name + " " + key) {
            case "ol type", "ul type", "li type" -> Hints.isType(value);
            case "ol start", "li value" -> INTEGER.matcher(value).matches();
            case "td colspan", "th colspan", "td rowspan", "th rowspan", "col span", "colgroup span" ->
                COUNT.matcher(value).matches();
            case "th scope" ->
                Set.of("row", "col", "rowgroup", "colgroup", "auto", "").contains(value.strip());
            default -> true;
        };
    }
}
