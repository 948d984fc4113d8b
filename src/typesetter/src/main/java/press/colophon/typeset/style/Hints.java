package press.colophon.typeset.style;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import press.colophon.diagnostics.Source;

/** What attributes of HTML say about style (HTML, §15.3–15.4): sizes of pictures and cells, numbers of list items. */
final class Hints {
    private static final Pattern LENGTH = Pattern.compile("\\d+(\\.\\d+)?%?");
    private static final Pattern INTEGER = Pattern.compile("-?\\d{1,8}");

    private final SheetReader reader;
    private final Map<String, Declared> read = new HashMap<>();

    Hints(SheetReader reader) {
        this.reader = reader;
    }

    Declared of(Element element) {
        String css = switch (element.normalName()) {
            case "img", "td", "th", "col", "table" -> size(element, "width") + size(element, "height");
            case "ol" -> start(element);
            case "li" -> value(element);
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

    private static String start(Element element) {
        String start = element.attr("start");
        return INTEGER.matcher(start).matches() ? "counter-reset: list-item " + (Integer.parseInt(start) - 1) : "";
    }

    private static String value(Element element) {
        String value = element.attr("value");
        return INTEGER.matcher(value).matches() ? "counter-set: list-item " + value : "";
    }
}
