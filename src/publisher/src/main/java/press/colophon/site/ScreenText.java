package press.colophon.site;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import press.colophon.page.BodyView;
import press.colophon.template.Markup;

/** The text of an article made ready for screens: pictures load when they come into view, wide tables scroll by themselves. */
final class ScreenText {
    /** The measure of the text, and the whole screen where that is narrower ({@code site.css}). */
    private static final String COLUMN = "(min-width: 46rem) 44rem, 100vw";

    private ScreenText() {}

    /**
     * @param table what assistive technology calls a table that scrolls
     */
    static BodyView of(BodyView body, String table) {
        String html = body.html().html();
        if (!html.contains("<img") && !html.contains("<table")) {
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
        return body.withHtml(new Markup(document.body().html()));
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
