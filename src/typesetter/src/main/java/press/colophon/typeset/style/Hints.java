package press.colophon.typeset.style;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import press.colophon.diagnostics.Source;

/** What attributes of HTML say about style (HTML, §15.3–15.4): sizes of pictures and cells, numbers of list items. */
final class Hints {
    private static final Pattern LENGTH = Pattern.compile("\\d+(\\.\\d+)?%?");
    private static final Pattern INTEGER = Pattern.compile("[-+]?\\d{1,8}");

    private static final Map<String, String> TYPES = Map.of(
            "1", "decimal",
            "a", "lower-alpha",
            "A", "upper-alpha",
            "i", "lower-roman",
            "I", "upper-roman",
            "disc", "disc",
            "circle", "circle",
            "square", "square",
            "none", "none");

    private final SheetReader reader;
    private final Map<String, Declared> read = new HashMap<>();

    Hints(SheetReader reader) {
        this.reader = reader;
    }

    Declared of(Element element) {
        String css = switch (element.normalName()) {
            case "img", "td", "th", "col", "table" -> size(element, "width") + size(element, "height");
            case "ol" -> type(element) + start(element);
            case "ul" -> type(element);
            case "li" -> type(element) + value(element);
            default -> "";
        };
        return css.isEmpty()
                ? Declared.NOTHING
                : read.computeIfAbsent(
                        css,
                        text -> reader.readAttribute(
                                Source.of("attribute", text).span(0, text.length())));
    }

    private static String size(Element element, String name) {
        String value = element.attr(name);
        if (!LENGTH.matcher(value).matches()) {
            return "";
        }
        return name + ": " + (value.endsWith("%") ? value : value + "px") + ";";
    }

    static boolean isType(String value) {
        return TYPES.containsKey(value);
    }

    /** HTML, 15.3.7 and 15.3.8: letters of either case say different things. */
    private static String type(Element element) {
        String style = TYPES.getOrDefault(element.attr("type"), "");
        return style.isEmpty() ? "" : "list-style-type: " + style + ";";
    }

    /** A list that counts down begins, unless it says where, with the number of its items (HTML, 4.4.5). */
    private static String start(Element element) {
        Optional<Integer> start = number(element.attr("start"));
        if (!element.hasAttr("reversed")) {
            return start.map(first -> "counter-reset: list-item " + (first - 1)).orElse("");
        }
        int items = (int) element.children().stream()
                .filter(child -> child.normalName().equals("li"))
                .count();
        return "counter-reset: list-item " + (start.orElse(items) + 1);
    }

    private static String value(Element element) {
        Element parent = element.parent();
        boolean down = parent != null && parent.normalName().equals("ol") && parent.hasAttr("reversed");
        return (down ? "counter-increment: list-item -1;" : "")
                + number(element.attr("value"))
                        .map(value -> "counter-set: list-item " + value)
                        .orElse("");
    }

    private static Optional<Integer> number(String text) {
        return INTEGER.matcher(text.strip()).matches() ? Optional.of(Integer.parseInt(text.strip())) : Optional.empty();
    }
}
