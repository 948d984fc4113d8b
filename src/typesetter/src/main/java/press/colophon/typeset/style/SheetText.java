package press.colophon.typeset.style;

import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** The characters of a style element, which HTML and XML parsers keep in nodes of different kinds. */
final class SheetText {
    private SheetText() {}

    static String of(Node node) {
        if (node instanceof DataNode data) {
            return data.getWholeData();
        }
        return node instanceof TextNode text ? text.getWholeText() : "";
    }
}
