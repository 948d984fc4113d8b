package press.colophon.print;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities;
import org.jsoup.nodes.Node;
import org.jsoup.parser.Parser;
import press.colophon.template.Markup;

/**
 * Moves the notes of an article from its end to the places that call them. The web shows notes at the end of the text; in
 * print {@code float: footnote} sends each to the foot of the column that calls it, and numbers it.
 */
final class Footnotes {
    private Footnotes() {}

    static Markup atTheirCalls(Markup article) {
        if (!article.html().contains("footnote-ref")) {
            return article;
        }
        Document document = Jsoup.parse(article.html(), "", Parser.xmlParser());
        document.outputSettings()
                .syntax(Document.OutputSettings.Syntax.xml)
                .escapeMode(Entities.EscapeMode.xhtml)
                .prettyPrint(false);
        for (Element notes : document.select("div.footnotes")) {
            List<Element> left = new ArrayList<>(notes.select("li[id]"));
            while (left.removeIf(note -> move(document, note))) {
                // a note that another note calls comes to its place after that one
            }
            if (notes.select("li").isEmpty()) {
                notes.remove();
            }
        }
        return new Markup(document.html());
    }

    /**
     * The first call becomes the note; a further call of the same note stays as a link to it. So does a call in a note: notes
     * cannot stand in one another at the foot of a column, therefore what it calls follows the note that calls it.
     *
     * @return whether the note has come to its place
     */
    private static boolean move(Document document, Element note) {
        String address = "#" + note.id();
        Element call = document.select("a.footnote-ref").stream()
                .filter(link -> link.attr("href").equals(address))
                .findFirst()
                .orElse(null);
        if (call == null || call.closest("div.footnotes") != null) {
            return false;
        }
        note.select("a.footnote-backref").remove();
        Element outer = call.closest("span.footnote");
        if (outer != null) {
            outer.after(inline(note));
            note.remove();
            return true;
        }
        Element parent = call.parent();
        Element replaced = parent != null && parent.normalName().equals("sup") ? parent : call;
        replaced.replaceWith(inline(note));
        note.remove();
        return true;
    }

    /** A note's paragraphs stand in a running text, so they are divided by line breaks. */
    private static Element inline(Element note) {
        Element inline = new Element("span").addClass("footnote").id(note.id());
        for (Node child : note.childNodesCopy()) {
            boolean paragraph =
                    child instanceof Element element && element.normalName().equals("p");
            if (paragraph && child instanceof Element element) {
                if (!inline.text().isBlank()) {
                    inline.appendElement("br");
                }
                element.childNodesCopy().forEach(inline::appendChild);
            } else if (!child.outerHtml().isBlank()) {
                inline.appendChild(child);
            }
        }
        return inline;
    }
}
