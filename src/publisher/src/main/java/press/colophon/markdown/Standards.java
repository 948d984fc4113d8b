package press.colophon.markdown;

import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.Emphasis;
import com.vladsch.flexmark.ast.HtmlEntity;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.ext.abbreviation.Abbreviation;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import press.colophon.standards.Designations;

/**
 * Marks designations of standards in running text, with the titles that stand beside them: in italics after a comma
 * ({@code ISO 8:2019, *Documentation*}), in book-title marks before or after ({@code GB/T 1.1—2020《标准化工作导则》}, {@code
 * 《标准化工作导则》（GB/T 1.1—2020）}), or in the row of a table ({@link StandardTables}). Two designations with a stroke between them, an adoption, share the title.
 */
final class Standards {
    private static final Pattern TITLE_AFTER = Pattern.compile("^[ ,，]?《([^《》]{2,300})》.*", Pattern.DOTALL);
    private static final Pattern TITLE_BEFORE = Pattern.compile(".*《([^《》]{2,300})》 ?[（(] ?$", Pattern.DOTALL);

    private final Attributes attributes;
    private final StandardTables tables;
    private final Reporter reporter;
    private final List<Body.Citation> citations = new ArrayList<>();

    private Standards(Attributes attributes, StandardTables tables, Reporter reporter) {
        this.attributes = attributes;
        this.tables = tables;
        this.reporter = reporter;
    }

    /** All citations, in the order of the text. */
    static List<Body.Citation> mark(Document document, String language, Reporter reporter) {
        Standards standards = new Standards(Attributes.of(document), new StandardTables(language), reporter);
        for (Node node : Tree.descendants(document)) {
            if (node.hasChildren() && !(node instanceof Abbreviation || node instanceof Code)) {
                standards.markIn(node);
            }
        }
        return standards.citations;
    }

    private void markIn(Node parent) {
        List<Node> run = new ArrayList<>();
        for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
            if (isPlain(child)) {
                run.add(child);
            } else {
                mark(run);
                run.clear();
            }
        }
        mark(run);
    }

    private static boolean isPlain(Node node) {
        return node instanceof Text
                || node instanceof Abbreviation
                || node instanceof SoftLineBreak
                || node instanceof HtmlEntity;
    }

    /** Marks what is found in neighbouring pieces of text, which abbreviations and line ends divide. */
    private void mark(List<Node> run) {
        if (run.isEmpty()) {
            return;
        }
        StringBuilder text = new StringBuilder();
        List<Piece> pieces = new ArrayList<>();
        for (Node node : run) {
            String piece = plain(node);
            pieces.add(new Piece(node, text.length(), text.length() + piece.length()));
            text.append(piece);
        }
        List<Designations.Found> found = Designations.find(text);
        if (found.isEmpty()) {
            return;
        }
        boolean italicsFollow = run.get(run.size() - 1).getNext() instanceof Emphasis;
        Optional<Node> italics =
                italicsFollow ? Optional.ofNullable(run.get(run.size() - 1).getNext()) : Optional.empty();
        for (int i = 0; i < found.size(); i++) {
            boolean alone = found.size() == 1 && found.get(0).start() == 0;
            Optional<String> inRow = alone ? tables.title(run.get(0).getParent()) : Optional.empty();
            Optional<String> title = title(text.toString(), found, i, italics).or(() -> inRow);
            wrap(found.get(i), pieces).ifPresent(node -> cite(node, title));
        }
    }

    private void cite(StandardReference node, Optional<String> title) {
        String id = "standard-" + (citations.size() + 1);
        attributes.put(node, "class", "standard");
        attributes.put(node, "id", id);
        citations.add(new Body.Citation(node.designation(), title, id, reporter.span(node)));
    }

    /**
     * @param start offset in the text of the run
     */
    private record Piece(Node node, int start, int end) {}

    private static String plain(Node node) {
        if (node instanceof SoftLineBreak) {
            return " ";
        }
        return node instanceof HtmlEntity ? node.getChars().unescape() : Tree.string(node.getChars());
    }

    /** A node around a designation; empty if it begins or ends within something that cannot be divided. */
    private static Optional<StandardReference> wrap(Designations.Found found, List<Piece> pieces) {
        List<Piece> parts = pieces.stream()
                .filter(piece -> piece.start() < found.end() && piece.end() > found.start())
                .toList();
        boolean divisible = parts.stream()
                .allMatch(piece ->
                        piece.node() instanceof Text || (piece.start() >= found.start() && piece.end() <= found.end()));
        if (!divisible || parts.isEmpty()) {
            return Optional.empty();
        }
        List<Node> inside = new ArrayList<>();
        for (Piece part : parts) {
            inside.add(cut(part, found, pieces));
        }
        BasedSequence first = inside.get(0).getChars();
        BasedSequence chars = first.getBaseSequence()
                .subSequence(
                        first.getStartOffset(),
                        inside.get(inside.size() - 1).getChars().getEndOffset());
        StandardReference reference = new StandardReference(chars, found.designation());
        inside.get(0).insertBefore(reference);
        inside.forEach(reference::appendChild);
        return Optional.of(reference);
    }

    /** The part of a piece that lies within what was found; what is left of it stays before and behind. */
    private static Node cut(Piece piece, Designations.Found found, List<Piece> pieces) {
        int from = Math.max(found.start(), piece.start()) - piece.start();
        int to = Math.min(found.end(), piece.end()) - piece.start();
        if (from == 0 && to == piece.end() - piece.start()) {
            return piece.node();
        }
        BasedSequence chars = piece.node().getChars();
        Node middle = new Text(chars.subSequence(from, to));
        piece.node().insertBefore(middle);
        if (from > 0) {
            middle.insertBefore(new Text(chars.subSequence(0, from)));
        }
        int at = pieces.indexOf(piece);
        if (to < chars.length()) {
            Node rest = new Text(chars.subSequence(to, chars.length()));
            piece.node().insertBefore(rest);
            pieces.set(at, new Piece(rest, piece.start() + to, piece.end()));
        } else {
            pieces.remove(at);
        }
        piece.node().unlink();
        return middle;
    }

    private static Optional<String> title(
            String text, List<Designations.Found> found, int index, Optional<Node> italics) {
        int last = index;
        while (last + 1 < found.size()
                && text.substring(found.get(last).end(), found.get(last + 1).start())
                        .equals("/")) {
            last++;
        }
        String after = text.substring(found.get(last).end());
        Matcher behind = TITLE_AFTER.matcher(after);
        if (behind.matches()) {
            return Optional.of(behind.group(1));
        }
        Matcher before = TITLE_BEFORE.matcher(text.substring(0, found.get(index).start()));
        return text.indexOf('《') >= 0 && before.matches()
                ? Optional.of(before.group(1))
                : italics.flatMap(node -> italics(after, node));
    }

    /** The words in italics behind the run, if nothing but a comma stands between; a title begins with a capital. */
    private static Optional<String> italics(String after, Node italics) {
        return Optional.of(Tree.text(italics))
                .filter(title -> after.matches(", ?| "))
                .filter(title -> title.length() > 1 && Character.isUpperCase(title.codePointAt(0)));
    }
}
