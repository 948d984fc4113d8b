package press.colophon.site;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import press.colophon.diagnostics.Source;
import press.colophon.diagnostics.SourceSpan;
import press.colophon.page.BodyView;
import press.colophon.template.Templates;

/**
 * What the link check needs of a finished page.
 *
 * @param ids that links can lead to
 * @param links as they stand in the page, each once
 */
record PageLinks(String address, Set<String> ids, List<Link> links) {

    /**
     * @param origin who wrote it: an article's author, or else the template
     */
    record Link(String target, SourceSpan origin) {}

    static PageLinks of(SitePage page, SitePage.Content content, String html, Templates templates) {
        Document document = Jsoup.parse(html);
        Map<String, SourceSpan> authors = new HashMap<>();
        for (BodyView.Target target : content.targets()) {
            authors.putIfAbsent(target.address(), target.span());
        }
        SourceSpan template =
                Source.withoutText(templates.location(page.template())).whole();
        List<Link> links = document.select("[href], [src]").stream()
                .map(PageLinks::target)
                .distinct()
                .map(target -> new Link(target, authors.getOrDefault(target, template)))
                .toList();
        Set<String> ids = document.select("[id]").stream().map(Element::id).collect(Collectors.toUnmodifiableSet());
        return new PageLinks(page.address(), ids, links);
    }

    private static String target(Element element) {
        return element.hasAttr("href") ? element.attr("href") : element.attr("src");
    }
}
