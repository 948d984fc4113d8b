package press.colophon.typeset.quality;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import press.colophon.typeset.display.DisplayList;
import press.colophon.typeset.display.Page;
import press.colophon.typeset.display.StructureTree.Element;
import press.colophon.typeset.display.StructureTree.Role;
import press.colophon.typeset.display.TextLine;

/** To which article a paragraph belongs, by the structure tree, and what the articles are called. */
final class Stories {
    private final List<Element> elements;
    private final Map<Integer, String> titles = new HashMap<>();
    /** The heading that each article's title was taken from. */
    private final Map<Integer, Integer> headings = new HashMap<>();

    Stories(DisplayList pages) {
        this.elements = pages.structure().elements();
        for (Page page : pages.pages()) {
            page.lines().forEach(this::title);
        }
    }

    /** The lines of an article's first heading are its title. */
    private void title(TextLine line) {
        int element = line.paragraph().element();
        Optional<Integer> story = of(element);
        if (story.isEmpty() || !isHeading(element)) {
            return;
        }
        int heading = headings.computeIfAbsent(story.get(), unknown -> element);
        if (heading == element) {
            titles.merge(story.get(), new SetLine(line).text(), (title, more) -> title + " " + more);
        }
    }

    /** The innermost article around an element. */
    Optional<Integer> of(int element) {
        return ancestors(element).stream()
                .filter(ancestor -> elements.get(ancestor).role() == Role.ARTICLE)
                .findFirst();
    }

    String title(int story) {
        return titles.getOrDefault(story, "");
    }

    boolean isHeading(int element) {
        return ancestors(element).stream()
                .anyMatch(ancestor -> isHeading(elements.get(ancestor).role()));
    }

    private static boolean isHeading(Role role) {
        return role.compareTo(Role.HEADING_1) >= 0 && role.compareTo(Role.HEADING_6) <= 0;
    }

    /** The element and those around it, the root last; none for what is no content. */
    private List<Integer> ancestors(int element) {
        List<Integer> ancestors = new ArrayList<>();
        int next = element;
        while (next >= 0 && next < elements.size()) {
            ancestors.add(next);
            int parent = elements.get(next).parent();
            next = parent == next ? -1 : parent;
        }
        return ancestors;
    }
}
