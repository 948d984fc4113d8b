package press.colophon.typeset.picture;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/**
 * What an SVG file says about the style of its texts: attributes, then the rules of its style sheets, then style attributes
 * (SVG 1.1 §6). Of selectors it knows names, classes, ids and their nesting, which is what drawing programs write.
 */
final class SvgStyle {
    private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/", Pattern.DOTALL);
    private static final Pattern BLOCK = Pattern.compile("([^{}]+(?:\\{[^{}]+)?)\\{([^{}]*)\\}");
    /** What may stand before a rule: {@code @charset}, {@code @import}. */
    private static final Pattern STATEMENTS = Pattern.compile("^[^{}]*;");

    private static final Pattern PART = Pattern.compile("([.#]?)([\\w-]+)");

    private final List<Rule> rules = new ArrayList<>();

    SvgStyle(Document document) {
        NodeList sheets = document.getElementsByTagNameNS("*", "style");
        for (int i = 0; i < sheets.getLength(); i++) {
            rules.addAll(rules(sheets.item(i).getTextContent()));
        }
        rules.sort(Comparator.comparingInt(Rule::specificity));
    }

    /** The rules of a style sheet; of a block within a block, the first rule carries the outer one's name too. */
    static List<Rule> rules(String css) {
        List<Rule> rules = new ArrayList<>();
        Matcher block = BLOCK.matcher(COMMENT.matcher(css).replaceAll(""));
        while (block.find()) {
            for (String selector :
                    STATEMENTS.matcher(block.group(1)).replaceFirst("").split(",", -1)) {
                rules.add(new Rule(selector.strip(), declarations(block.group(2))));
            }
        }
        return rules;
    }

    /** The value of a property for an element, its own or inherited; {@code otherwise} when nothing is said. */
    String inherited(Element element, String property, String otherwise) {
        for (Node node = element; node instanceof Element at; node = node.getParentNode()) {
            String value = own(at, property);
            if (value != null && !value.equals("inherit")) {
                return value;
            }
        }
        return otherwise;
    }

    /** The declarations that rules and the style attribute make for an element, without its attributes. */
    Map<String, String> declared(Element element) {
        Map<String, String> declared = new LinkedHashMap<>();
        for (Rule rule : rules) {
            if (rule.matches(element)) {
                declared.putAll(rule.declarations);
            }
        }
        declared.putAll(declarations(element.getAttribute("style")));
        return declared;
    }

    private @Nullable String own(Element element, String property) {
        String declared = declared(element).get(property);
        if (declared != null) {
            return declared;
        }
        return element.hasAttribute(property) ? element.getAttribute(property).strip() : null;
    }

    static Map<String, String> declarations(String text) {
        Map<String, String> declarations = new LinkedHashMap<>();
        for (String declaration : text.split(";", -1)) {
            int colon = declaration.indexOf(':');
            if (colon > 0) {
                String value = declaration.substring(colon + 1).replace("!important", "");
                declarations.put(declaration.substring(0, colon).strip(), value.strip());
            }
        }
        return declarations;
    }

    record Rule(String selector, Map<String, String> declarations) {
        /** Ids count before classes, classes before names (Selectors 3 §9). */
        int specificity() {
            int specificity = 0;
            for (Matcher part = PART.matcher(selector); part.find(); ) {
                specificity +=
                        part.group(1).equals("#") ? 10_000 : part.group(1).equals(".") ? 100 : 1;
            }
            return specificity;
        }

        boolean matches(Element element) {
            String[] compounds = selector.split("[\\s>]+", -1);
            if (selector.startsWith("@")
                    || selector.matches(".*[\\[:+~].*")
                    || !fits(compounds[compounds.length - 1], element)) {
                return false;
            }
            int wanted = compounds.length - 2;
            for (Node at = element.getParentNode();
                    wanted >= 0 && at instanceof Element ancestor;
                    at = at.getParentNode()) {
                wanted -= fits(compounds[wanted], ancestor) ? 1 : 0;
            }
            return wanted < 0;
        }

        private static boolean fits(String compound, Element element) {
            if (compound.equals("*")) {
                return true;
            }
            boolean any = false;
            for (Matcher part = PART.matcher(compound); part.find(); any = true) {
                String name = part.group(2);
                boolean fits = switch (part.group(1)) {
                    case "#" -> element.getAttribute("id").equals(name);
                    case "." ->
                        List.of(element.getAttribute("class").split("\\s+")).contains(name);
                    default -> name.equals(element.getLocalName());
                };
                if (!fits) {
                    return false;
                }
            }
            return any;
        }
    }
}
