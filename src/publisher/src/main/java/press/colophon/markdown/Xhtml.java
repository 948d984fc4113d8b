package press.colophon.markdown;

import com.vladsch.flexmark.ext.footnotes.FootnoteExtension;
import com.vladsch.flexmark.util.ast.Document;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document.OutputSettings;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities;

/**
 * Rendered HTML as a well-formed fragment that templates can take over.
 *
 * @param words number of words, a Han character counting as one
 */
record Xhtml(String html, NavigableSet<String> anchors, int words) {
    /** CJK Radicals Supplement: no character before it is Han (Unicode, Scripts). */
    private static final int FIRST_HAN = 0x2E80;

    /** What is never right in an article, however it came there: the net below {@link RawHtml}. */
    private static final Set<String> NEVER =
            Set.of("script", "style", "iframe", "object", "embed", "form", "base", "meta", "link");

    /**
     * @param raw whether HTML of the author is in the document
     */
    static Xhtml of(Document document, boolean raw) {
        // notes are put together anew, which takes a tree
        boolean notes = !FootnoteExtension.FOOTNOTES.get(document).isEmpty();
        Optional<Xhtml> written = raw || notes ? Optional.empty() : Written.take(Frame.of(document));
        return written.orElseGet(() -> parsed(Syntax.render(document)));
    }

    /** Reads what flexmark rendered as a browser does, and writes it anew. */
    static Xhtml parsed(String html) {
        org.jsoup.nodes.Document document = Jsoup.parseBodyFragment(html);
        document.outputSettings()
                .syntax(OutputSettings.Syntax.xml)
                .escapeMode(Entities.EscapeMode.xhtml)
                .prettyPrint(false);
        Element body = document.body();
        List<Element> elements = body.getAllElements();
        if (elements.stream().anyMatch(element -> NEVER.contains(element.normalName()))) {
            body.select(String.join(",", NEVER)).remove();
            elements = body.getAllElements();
        }
        NavigableSet<String> anchors = new TreeSet<>();
        for (Element element : elements) {
            if (element.attributesSize() > 0) {
                tidy(element);
                if (element.hasAttr("id")) {
                    anchors.add(element.id());
                }
            }
        }
        if (html.contains("footnote")) {
            notes(body);
        }
        return new Xhtml(body.html().strip(), anchors, words(body.text()));
    }

    private static int words(String text) {
        Words words = new Words();
        text.codePoints().forEach(words::add);
        return words.count();
    }

    /** Counts Han characters, and runs of other letters and digits with the apostrophes, points and hyphens inside them. */
    static final class Words {
        private int count;
        private boolean inWord;

        void add(int codePoint) {
            boolean isHan = codePoint >= FIRST_HAN && Characters.isHan(codePoint);
            boolean isSmall = codePoint >= 'a' && codePoint <= 'z'; // as most are
            boolean isLetter = isSmall || (!isHan && Character.isLetterOrDigit(codePoint));
            count += isHan || (isLetter && !inWord) ? 1 : 0;
            inWord = isLetter || (inWord && "'’.,·-".indexOf(codePoint) >= 0);
        }

        /** As a space does. */
        void end() {
            inWord = false;
        }

        int count() {
            return count;
        }
    }

    private static void tidy(Element element) {
        element.attributes().asList().stream()
                .map(Attribute::getKey)
                .filter(key -> key.startsWith("on"))
                .toList()
                .forEach(element::removeAttr);
        // HTML has no align any more (HTML Living Standard §16.2): style sheets do it.
        if (element.hasAttr("align")) {
            element.addClass("align-" + element.attr("align"));
            element.removeAttr("align");
        }
    }

    /** Roles of DPUB-ARIA 1.1 for notes, and the way back at the end of the note's last paragraph. */
    private static void notes(Element body) {
        body.select("a.footnote-ref").attr("role", "doc-noteref");
        for (Element notes : body.select("> div.footnotes")) {
            notes.attr("role", "doc-endnotes");
            notes.select("> hr").remove();
            for (Element back : notes.select("a.footnote-backref")) {
                back.attr("role", "doc-backlink");
                Element text = back.previousElementSibling();
                if (text != null && text.normalName().equals("p")) {
                    text.appendText(" ").appendChild(back);
                }
            }
        }
    }
}
