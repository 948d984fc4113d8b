package press.colophon.typeset.picture;

import com.github.weisj.jsvg.paint.impl.DefaultPaintParser;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/**
 * What a drawing asks for that would be painted otherwise than it says: paints that the SVG library takes for black, rules of
 * style sheets that it passes over, and the opacity of groups, which it gives to each shape (SVG 1.1 §14.5 means the group).
 */
final class SvgPaints {
    private static final List<String> PAINTS = List.of("fill", "stroke", "stop-color", "color");
    private static final Set<String> WORDS =
            Set.of("", "none", "inherit", "currentcolor", "context-fill", "context-stroke", "transparent");
    /** The forms of SVG 1.1 §4.2 and, for {@code url()}, §11.2. */
    private static final Pattern FORM = Pattern.compile(
            "#[0-9a-f]{3}|#[0-9a-f]{6}|rgba?\\([^/()]*,[^/()]*,[^/()]*\\)|url\\(\\s*['\"]?#[^()]*\\)(?:\\s+\\S+)?");

    private static final Pattern OPAQUE = Pattern.compile("1(?:\\.0*)?|100%|inherit");
    private static final Set<String> GROUPS = Set.of("g", "svg", "a", "use", "switch");

    private final Document document;
    private final SvgProblems problems;
    private final DefaultPaintParser names = new DefaultPaintParser();

    SvgPaints(Document document, SvgProblems problems) {
        this.document = document;
        this.problems = problems;
    }

    /** Reports all of it. */
    void check() {
        NodeList elements = document.getElementsByTagNameNS("*", "*");
        for (int i = 0; i < elements.getLength(); i++) {
            Element element = (Element) elements.item(i);
            Map<String, String> look = look(element);
            checkPaints(look);
            checkOpacity(element, look.getOrDefault("opacity", "1"));
            if ("style".equals(element.getLocalName())) {
                checkSheet(element.getTextContent());
            }
        }
    }

    private static Map<String, String> look(Element element) {
        Map<String, String> look = new LinkedHashMap<>();
        for (String property : PAINTS) {
            look.put(property, element.getAttribute(property));
        }
        if (element.hasAttribute("opacity")) {
            look.put("opacity", element.getAttribute("opacity"));
        }
        look.putAll(SvgStyle.declarations(element.getAttribute("style")));
        return look;
    }

    private void checkPaints(Map<String, String> look) {
        for (String property : PAINTS) {
            String value = look.getOrDefault(property, "").strip();
            if (!isKnown(value.toLowerCase(Locale.ROOT))) {
                problems.unpainted(
                        "svg-paint",
                        value,
                        "the paint \"" + value + "\" is not known here and would print black",
                        "write the colour as #rrggbb, and how opaque it is as fill-opacity or stroke-opacity");
            }
        }
    }

    private boolean isKnown(String paint) {
        return WORDS.contains(paint)
                || FORM.matcher(paint).matches()
                || (paint.matches("[a-z]+") && names.parseColor(paint) != null);
    }

    private void checkOpacity(Element element, String opacity) {
        if (GROUPS.contains(element.getLocalName())
                && !OPAQUE.matcher(opacity.strip()).matches()
                && holdsSeveral(element)) {
            problems.warn(
                    "svg-group-opacity",
                    "opacity",
                    "the opacity of a group is given to each of its shapes: where they overlap, the lower one shows",
                    "join the shapes, or give each the colour that it has on the page");
        }
    }

    private static boolean holdsSeveral(Element group) {
        return "use".equals(group.getLocalName())
                || group.getElementsByTagNameNS("*", "*").getLength() > 1;
    }

    private void checkSheet(String css) {
        for (SvgStyle.Rule rule : SvgStyle.rules(css)) {
            if (rule.selector().matches("(?s)@font-face.*")) {
                continue;
            }
            if (rule.selector().matches("(?s).*[@\\[:+~].*")) {
                problems.unpainted(
                        "svg-style",
                        rule.selector(),
                        "the rule for \"" + rule.selector() + "\" is not applied to the picture",
                        "export the drawing with styles as attributes (\"presentation attributes\")");
            }
            checkPaints(rule.declarations());
        }
    }
}
