package press.colophon.print;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import press.colophon.page.PageRange;
import press.colophon.page.PrintedPages;
import press.colophon.typeset.display.DisplayList;
import press.colophon.typeset.display.Item;
import press.colophon.typeset.display.Mark;
import press.colophon.typeset.display.Page;
import press.colophon.typeset.display.StructureTree;

/** Reads off finished pages where articles and anchors came to stand. */
final class Folios {
    private final List<StructureTree.Element> elements;
    private final List<String> articles;
    private final Map<Integer, String> byElement = new HashMap<>();
    private final Map<String, PageRange> ranges = new HashMap<>();

    private Folios(List<StructureTree.Element> elements, List<String> articles) {
        this.elements = elements;
        this.articles = articles;
    }

    static PrintedPages.Edition read(String document, DisplayList pages) {
        Map<String, String> anchors = new HashMap<>();
        pages.anchors().forEach((id, place) -> anchors.put(id, label(pages, place.page())));
        Folios folios = new Folios(pages.structure().elements(), set(document, anchors));
        folios.ranges(pages, anchors);
        return new PrintedPages.Edition(anchors, folios.ranges);
    }

    private static String label(DisplayList pages, int index) {
        return pages.pages().get(index).label();
    }

    /** The articles that stand on pages: fillers that found no room do not, and have no anchor. */
    private static List<String> set(String document, Map<String, String> anchors) {
        return Jsoup.parse(document).select("article").eachAttr("id").stream()
                .filter(anchors::containsKey)
                .toList();
    }

    /**
     * An article reaches as far as the content of its element. The n-th article that was set is the n-th of the structure;
     * should the two not match, pages are those on which articles begin.
     */
    private void ranges(DisplayList pages, Map<String, String> anchors) {
        List<StructureTree.Element> parts = elements.stream()
                .filter(element -> element.role() == StructureTree.Role.ARTICLE)
                .toList();
        articles.forEach(id -> extend(id, java.util.Objects.requireNonNull(anchors.get(id))));
        if (parts.size() != articles.size()) {
            return;
        }
        for (int i = 0; i < parts.size(); i++) {
            byElement.put(parts.get(i).id(), articles.get(i));
        }
        for (Page page : pages.pages()) {
            page.items().forEach(item -> extend(item, page.label()));
        }
    }

    private void extend(Item item, String label) {
        if (item.mark() instanceof Mark.Content content) {
            int element = content.element();
            while (element != 0 && !byElement.containsKey(element)) {
                element = elements.get(element).parent();
            }
            String article = byElement.get(element);
            if (article != null) {
                extend(article, label);
            }
        }
    }

    private void extend(String article, String label) {
        ranges.merge(article, new PageRange(label, label), (range, more) -> new PageRange(range.first(), more.last()));
    }
}
