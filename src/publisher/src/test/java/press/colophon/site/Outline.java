package press.colophon.site;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** The matter of a page as lines of text: an element a line, indented, with its attributes, without its surroundings. */
final class Outline {
    private Outline() {}

    static String of(Document page) {
        StringBuilder lines = new StringBuilder();
        Element main = page.selectFirst("main");
        if (main != null) {
            main.childNodes().forEach(node -> append(node, 0, lines));
        }
        return lines.toString();
    }

    private static void append(Node node, int depth, StringBuilder lines) {
        if (node instanceof TextNode text) {
            if (!text.isBlank()) {
                lines.append("  ".repeat(depth)).append(text.text().strip()).append('\n');
            }
        } else if (node instanceof Element element) {
            lines.append("  ".repeat(depth)).append(element.normalName());
            element.attributes()
                    .forEach(attribute ->
                            lines.append(' ').append(attribute.html().replace("\"", "'")));
            boolean leaf = element.children().isEmpty() && element.hasText();
            lines.append(leaf ? ": " + element.text() : "").append('\n');
            if (!leaf) {
                element.childNodes().forEach(child -> append(child, depth + 1, lines));
            }
        }
    }
}
