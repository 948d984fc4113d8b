package press.colophon.typeset.style;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * Puts each base of a {@code ruby} element and the annotation that follows it into an element of their own, which is set as one
 * piece (HTML, 4.5.10; CSS Ruby 1, §2.2: anonymous ruby columns).
 */
final class Ruby {
    /** No author writes it, for a hyphen stands in the names of elements that are not of HTML only. */
    static final String PAIR = "ruby-pair";

    private Ruby() {}

    static void pair(Document document) {
        for (Element ruby : document.select("ruby")) {
            pair(ruby);
        }
    }

    private static void pair(Element ruby) {
        List<Node> base = new ArrayList<>();
        for (Node node : List.copyOf(ruby.childNodes())) {
            boolean annotation =
                    node instanceof Element element && element.normalName().equals("rt");
            if (!annotation) {
                base.add(node);
            } else if (holdsText(base)) {
                enclose(base, node);
                base.clear();
            }
        }
    }

    private static boolean holdsText(List<Node> nodes) {
        return nodes.stream()
                .anyMatch(node -> node instanceof TextNode text
                        ? !text.isBlank()
                        : node instanceof Element element && element.hasText() && !isParenthesis(element));
    }

    private static boolean isParenthesis(Element element) {
        return element.normalName().equals("rp");
    }

    private static void enclose(List<Node> base, Node annotation) {
        Element pair = new Element(PAIR);
        annotation.before(pair);
        Element body = pair.appendElement("rb");
        for (Node node : base) {
            if (node instanceof Element element && element.normalName().equals("rb")) {
                List.copyOf(element.childNodes()).forEach(body::appendChild);
                element.remove();
            } else {
                body.appendChild(node);
            }
        }
        pair.appendChild(annotation);
    }
}
