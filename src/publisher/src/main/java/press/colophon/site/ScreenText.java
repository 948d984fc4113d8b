package press.colophon.site;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import press.colophon.content.Language;
import press.colophon.page.BodyView;
import press.colophon.template.Markup;
import press.colophon.template.Templates;

/**
 * Makes the text of an article ready for screens: pictures load when they come into view, wide tables scroll by themselves, lines
 * of headings end between phrases.
 *
 * @param templates which know the phrases of a text
 * @param table what assistive technology calls a table that scrolls
 */
record ScreenText(Templates templates, String table) {
    /** The measure of the text, and the whole screen where that is narrower ({@code site.css}). */
    private static final String COLUMN = "(min-width: 46rem) 44rem, 100vw";

    static ScreenText in(Language language, Templates templates) {
        return new ScreenText(
                templates,
                templates
                        .messages(language.code())
                        .text("site.table", List.of())
                        .orElse(""));
    }

    /** For a text in another language, on the same page. */
    ScreenText beside(String languageName) {
        return new ScreenText(templates, table + ", " + languageName);
    }

    BodyView of(BodyView body) {
        String html = body.html().html();
        if (!html.contains("<img") && !html.contains("<table") && !html.contains("<h")) {
            return body;
        }
        Document document = parse(html);
        document.select("img").attr("loading", "lazy");
        document.select("img[srcset]").attr("sizes", COLUMN);
        document.select("figure > img").forEach(ScreenText::linkToFullSize);
        List<Element> tables = document.select("table");
        for (int i = 0; i < tables.size(); i++) {
            letScroll(tables.get(i), tables.size() == 1 ? table : table + " " + (i + 1));
        }
        document.select("h2, h3, h4").forEach(heading -> markPhrases(heading, body.lang()));
        return body.withHtml(new Markup(document.body().html()));
    }

    /** Lets lines end between the phrases of a heading, wherever in it other elements begin and end. */
    private void markPhrases(Element heading, String language) {
        Iterator<Integer> ends = ends(templates.phrases(heading.wholeText(), language));
        int next = ends.hasNext() ? ends.next() : Integer.MAX_VALUE;
        int at = 0;
        for (TextNode text : heading.nodeStream(TextNode.class).toList()) {
            TextNode rest = text;
            int end = at + text.getWholeText().length();
            while (next < end) {
                rest = next == at ? rest : rest.splitText(next - at);
                rest.before(new Element("wbr"));
                at = next;
                next = ends.hasNext() ? ends.next() : Integer.MAX_VALUE;
            }
            at = end;
        }
    }

    /** Where parts of a text end, the last one excepted. */
    private static Iterator<Integer> ends(List<String> parts) {
        List<Integer> ends = new ArrayList<>();
        int end = 0;
        for (String part : parts.subList(0, parts.size() - 1)) {
            end += part.length();
            ends.add(end);
        }
        return ends.iterator();
    }

    /** What an author has given no link leads to the picture by itself, as large as it is. */
    private static void linkToFullSize(Element picture) {
        if (!picture.attr("alt").isEmpty()) {
            Element link = new Element("a").addClass("full-size").attr("href", picture.attr("src"));
            picture.replaceWith(link);
            link.appendChild(picture);
        }
    }

    static Document parse(String html) {
        Document document = Jsoup.parseBodyFragment(html);
        document.outputSettings()
                .prettyPrint(false)
                .syntax(Document.OutputSettings.Syntax.xml)
                .charset(StandardCharsets.UTF_8);
        return document;
    }

    /** A region that scrolls must be reachable by keyboard (WCAG 2.2, 2.1.1), and then have a role and a name. */
    private static void letScroll(Element table, String name) {
        Element row = table.selectFirst("tr");
        Element region = new Element("div")
                .addClass("scroll")
                .attr("role", "region")
                .attr("aria-label", name)
                .attr("tabindex", "0")
                .attr("data-columns", String.valueOf(row == null ? 0 : row.childrenSize()));
        table.replaceWith(region);
        region.appendChild(table);
    }
}
