package press.colophon.print;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeVisitor;
import press.colophon.content.Article;
import press.colophon.diagnostics.Diagnostic;
import press.colophon.diagnostics.SourceSpan;
import press.colophon.page.BodyView;

/**
 * Nothing lost between an article and the print document, and nothing moved: every paragraph, item and cell of its text is in
 * the element with its id, whole and in the order of reading; notes, which stand where they are called, are there somewhere.
 * That the pages show all of the document, and each character once, is what make-up compares itself. White space does not count.
 */
final class SourceCheck {
    /** How much of what is missing a diagnostic shows. */
    private static final int SHOWN = 40;

    /** Stands between the notes of an article, and in no text. */
    private static final String BETWEEN = "\u0000";

    private final Document document;
    private final List<Diagnostic> found = new ArrayList<>();

    /**
     * @param document the print document, XHTML
     */
    SourceCheck(String document) {
        this.document = Jsoup.parse(document, "", Parser.xmlParser());
    }

    List<Diagnostic> found() {
        return List.copyOf(found);
    }

    void compare(Article article, BodyView body) {
        compare(article.slug(), article.span(), body.html().html());
    }

    void compare(String slug, SourceSpan span, String body) {
        Place article = new Place(slug, span);
        Element source = withoutCalls(Jsoup.parseBodyFragment(body).body());
        Element element = document.getElementById(slug);
        Element printed = element == null ? new Element("article") : withoutCalls(element.clone());
        String notes = texts(printed.select(".footnote"));
        printed.select(".footnote").remove();
        List<String> sourceNotes = source.select(".footnotes").stream()
                .flatMap(list -> blocks(list).stream())
                .toList();
        source.select(".footnotes").remove();
        inOrder(article, blocks(source), String.join("", blocks(printed)));
        String everywhere = String.join("", blocks(printed)) + BETWEEN + notes;
        for (String note : sourceNotes) {
            if (!everywhere.contains(note)) {
                lost(article, note);
            }
        }
    }

    /** An article, as diagnostics name it. */
    private record Place(String slug, SourceSpan span) {}

    private void inOrder(Place article, List<String> blocks, String printed) {
        int from = 0;
        for (String block : blocks) {
            int at = printed.indexOf(block, from);
            if (at >= 0) {
                from = at + block.length();
            } else if (printed.contains(block)) {
                found.add(Diagnostic.error(
                                "article-text-moved",
                                article.span(),
                                "the print document has “" + shown(block) + "” of article “" + article.slug()
                                        + "” before what comes before it")
                        .withHint("let the print theme show the body in its own order"));
            } else {
                lost(article, block);
            }
        }
    }

    private void lost(Place article, String block) {
        found.add(Diagnostic.error(
                        "article-text-lost",
                        article.span(),
                        "the print document lacks “" + shown(block) + "” of article “" + article.slug() + "”, "
                                + block.codePoints().count() + " characters, or shows them in pieces")
                .withHint("let the print theme show the whole body"));
    }

    private static String shown(String block) {
        return block.length() > SHOWN ? block.substring(0, SHOWN) + "…" : block;
    }

    /** Without the numbers and ways back of notes, which paper numbers anew. */
    private static Element withoutCalls(Element element) {
        element.select("a.footnote-ref, a.footnote-backref").remove();
        return element;
    }

    private static String texts(List<Element> elements) {
        return elements.stream()
                .map(element -> String.join("", blocks(element)))
                .collect(Collectors.joining(BETWEEN));
    }

    /** The texts between the edges of block elements, without white space; empty ones do not count. */
    private static List<String> blocks(Element element) {
        Blocks blocks = new Blocks();
        element.traverse(blocks);
        blocks.end();
        return blocks.texts;
    }

    private static final class Blocks implements NodeVisitor {
        private final List<String> texts = new ArrayList<>();
        private final StringBuilder text = new StringBuilder();

        @Override
        public void head(Node node, int depth) {
            if (node instanceof TextNode run) {
                run.getWholeText()
                        .codePoints()
                        .filter(character -> !Character.isWhitespace(character) && !Character.isSpaceChar(character))
                        .forEach(text::appendCodePoint);
            } else {
                edge(node);
            }
        }

        @Override
        public void tail(Node node, int depth) {
            edge(node);
        }

        private void edge(Node node) {
            if (node instanceof Element element && element.isBlock()) {
                end();
            }
        }

        private void end() {
            if (!text.isEmpty()) {
                texts.add(text.toString());
                text.setLength(0);
            }
        }
    }
}
