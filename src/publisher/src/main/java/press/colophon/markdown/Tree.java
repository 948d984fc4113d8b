package press.colophon.markdown;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.HtmlEntity;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.MailLink;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.ext.abbreviation.Abbreviation;
import com.vladsch.flexmark.ext.footnotes.Footnote;
import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.List;

/** Walks through flexmark's tree. */
final class Tree {
    private Tree() {}

    /** All nodes below {@code root} in document order, collected before any is changed. */
    static List<Node> descendants(Node root) {
        List<Node> nodes = new ArrayList<>();
        collect(root, nodes);
        return nodes;
    }

    private static void collect(Node parent, List<Node> nodes) {
        for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
            nodes.add(child);
            collect(child, nodes);
        }
    }

    /** The text that a reader sees of a node, without pictures and note marks. */
    static String text(Node node) {
        StringBuilder text = new StringBuilder();
        appendText(node, text);
        return text.toString().strip();
    }

    /** As {@link #text}, with a picture standing for its alternative: what an {@code alt} attribute says. */
    static String alternative(Node image) {
        StringBuilder text = new StringBuilder();
        for (Node child : image.getChildren()) {
            appendAlternative(child, text);
        }
        return text.toString();
    }

    private static void appendAlternative(Node node, StringBuilder text) {
        if (node instanceof Image || node instanceof ImageRef) {
            text.append(alternative(node));
        } else {
            appendText(node, text);
        }
    }

    private static void appendText(Node node, StringBuilder text) {
        if (node instanceof Text || node instanceof HtmlEntity || node instanceof Abbreviation) {
            text.append(node.getChars().unescape());
        } else if (node instanceof Code code) {
            text.append(code.getText());
        } else if (node instanceof AutoLink link) {
            text.append(link.getText());
        } else if (node instanceof MailLink link) {
            text.append(link.getText());
        } else if (node instanceof SoftLineBreak || node instanceof HardLineBreak) {
            text.append(' ');
        } else if (!(node instanceof Footnote || node instanceof Image || node instanceof ImageRef)) {
            for (Node child : node.getChildren()) {
                appendText(child, text);
            }
        }
    }
}
