package press.colophon.typeset.quality;

import static press.colophon.typeset.quality.Measure.atMost;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import press.colophon.typeset.display.DisplayList;
import press.colophon.typeset.display.Item;
import press.colophon.typeset.display.Mark;
import press.colophon.typeset.display.Page;
import press.colophon.typeset.display.StructureTree.Role;
import press.colophon.typeset.quality.Measure.Unit;

/**
 * How far figures stand from where their stories have them: Q18 of typography §6. The structure tree is in the order of the
 * manuscript, so that is the last paragraph before the figure, or the first one after it in a story that begins with it.
 */
final class Figures {
    private final Distribution distances = new Distribution();

    Figures(DisplayList pages, Stories stories) {
        Map<Integer, Integer> figures = new TreeMap<>();
        // By story: the page on which each of its paragraphs ends.
        Map<Integer, TreeMap<Integer, Integer>> texts = new HashMap<>();
        for (int number = 0; number < pages.pages().size(); number++) {
            Page page = pages.pages().get(number);
            for (Item item : page.items()) {
                if (item.mark() instanceof Mark.Content content
                        && pages.structure().elements().get(content.element()).role() == Role.FIGURE) {
                    figures.putIfAbsent(content.element(), number);
                }
            }
            int at = number;
            page.lines().stream()
                    .filter(line -> !new SetLine(line).isEmpty()) // nor a line that holds a picture only
                    .map(line -> line.paragraph().element())
                    .forEach(element -> stories.of(element)
                            .ifPresent(story -> texts.computeIfAbsent(story, unknown -> new TreeMap<>())
                                    .put(element, at)));
        }
        figures.forEach((figure, page) -> stories.of(figure)
                .map(texts::get)
                .ifPresent(text -> distances.add(Math.abs(page - reference(text, figure)))));
    }

    private static int reference(NavigableMap<Integer, Integer> text, int figure) {
        Map.Entry<Integer, Integer> before = text.floorEntry(figure);
        Map.Entry<Integer, Integer> place = before == null ? text.ceilingEntry(figure) : before;
        return place == null ? 0 : place.getValue();
    }

    List<Measure> measures() {
        return distances.count() == 0
                ? List.of()
                : List.of(
                        atMost("Q18", "figures, pages from their text", Unit.RATIO, distances.mean(), 0.5, 2),
                        atMost("Q18", "furthest figure, in pages", Unit.COUNT, distances.most(), 2, 2));
    }
}
