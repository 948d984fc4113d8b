package press.colophon.print;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.Jsoup;
import press.colophon.typeset.display.DisplayList;
import press.colophon.typeset.display.Item;
import press.colophon.typeset.display.Mark;
import press.colophon.typeset.display.StructureTree;

/**
 * Which article the elements of finished pages belong to.
 *
 * @param set the articles that stand on pages, in the document's order: fillers that found no room do not
 * @param byElement articles by their own elements; empty if structure and document do not match
 */
record StoryElements(List<StructureTree.Element> elements, List<String> set, Map<Integer, String> byElement) {
    StoryElements {
        set = List.copyOf(set);
        byElement = Map.copyOf(byElement);
    }

    /** The n-th article that was set, and so has an anchor, is the n-th of the structure. */
    static StoryElements of(String document, DisplayList pages) {
        List<String> set = Jsoup.parse(document).select("article").eachAttr("id").stream()
                .filter(pages.anchors()::containsKey)
                .toList();
        List<StructureTree.Element> elements = pages.structure().elements();
        List<StructureTree.Element> parts = elements.stream()
                .filter(element -> element.role() == StructureTree.Role.ARTICLE)
                .toList();
        Map<Integer, String> byElement = new HashMap<>();
        for (int i = 0; parts.size() == set.size() && i < parts.size(); i++) {
            byElement.put(parts.get(i).id(), set.get(i));
        }
        return new StoryElements(elements, set, byElement);
    }

    /** The article of what is painted; furniture has none. */
    Optional<String> of(Item item) {
        return item.mark() instanceof Mark.Content content ? of(content.element()) : Optional.empty();
    }

    /** The innermost article around an element. */
    Optional<String> of(int element) {
        int next = element;
        while (next > 0 && !byElement.containsKey(next)) {
            next = elements.get(next).parent();
        }
        return Optional.ofNullable(byElement.get(next));
    }
}
