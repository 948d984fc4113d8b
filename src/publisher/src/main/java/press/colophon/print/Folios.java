package press.colophon.print;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import press.colophon.page.PageRange;
import press.colophon.page.PrintedPages;
import press.colophon.typeset.display.DisplayList;
import press.colophon.typeset.display.Page;

/** Reads off finished pages where articles and anchors came to stand. */
final class Folios {
    private final Map<String, PageRange> ranges = new HashMap<>();

    private Folios() {}

    static PrintedPages.Edition read(String document, DisplayList pages) {
        Map<String, String> anchors = new HashMap<>();
        pages.anchors().forEach((id, place) -> anchors.put(id, label(pages, place.page())));
        Folios folios = new Folios();
        folios.ranges(StoryElements.of(document, pages), pages, anchors);
        return new PrintedPages.Edition(anchors, folios.ranges);
    }

    private static String label(DisplayList pages, int index) {
        return pages.pages().get(index).label();
    }

    /**
     * An article reaches as far as the content of its element; should document and structure not match, pages are those on which
     * articles begin.
     */
    private void ranges(StoryElements stories, DisplayList pages, Map<String, String> anchors) {
        stories.set().forEach(id -> extend(id, Objects.requireNonNull(anchors.get(id))));
        for (Page page : pages.pages()) {
            page.items().forEach(item -> stories.of(item).ifPresent(story -> extend(story, page.label())));
        }
    }

    private void extend(String article, String label) {
        ranges.merge(article, new PageRange(label, label), (range, more) -> new PageRange(range.first(), more.last()));
    }
}
