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
import com.vladsch.flexmark.util.sequence.BasedSequence;
import com.vladsch.flexmark.util.sequence.SubSequence;
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

    /**
     * Makes each node the child of the one that holds it. When flexmark 0.64.8 hands children on ({@code Node.takeChildren}: the
     * terms of lists of definitions that join, the text of a link that is none) it tells only the first and the last of them.
     */
    static void adopt(Node parent) {
        for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
            Node before = child.getPrevious();
            if (before != null && child.getParent() != parent) {
                before.insertAfter(child);
            }
            adopt(child);
        }
    }

    /** The characters of a sequence. A part of the text that was parsed is cut out of it: flexmark would copy it character by character. */
    static String string(BasedSequence chars) {
        return chars instanceof SubSequence part
                ? part.getBase().toString().substring(part.getStartOffset(), part.getEndOffset())
                : chars.toString();
    }

    /** As {@link #string}, with escapes and character references resolved, of which most texts have none. */
    static String unescaped(BasedSequence chars) {
        String written = string(chars);
        return written.indexOf('\\') < 0 && written.indexOf('&') < 0 ? written : chars.unescape();
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
            text.append(unescaped(node.getChars()));
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
