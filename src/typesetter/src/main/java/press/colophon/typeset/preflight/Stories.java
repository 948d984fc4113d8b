package press.colophon.typeset.preflight;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import press.colophon.typeset.display.DisplayList;
import press.colophon.typeset.display.Item;
import press.colophon.typeset.display.Mark;
import press.colophon.typeset.display.StructureTree;
import press.colophon.typeset.display.StructureTree.Role;

/** The structure of a document with the pages on which its elements came to stand, and their texts. */
final class Stories {
    private static final Set<Role> EXHIBITS = Set.of(Role.FIGURE, Role.TABLE);
    private static final Set<Role> HEADINGS = Set.of(Role.HEADING_1, Role.HEADING_2);

    private final List<StructureTree.Element> elements;
    /** The first page on which anything of an element stands, from 0; -1 for an element without anything. */
    private final int[] pages;

    private final StringBuilder[] texts;

    Stories(DisplayList list) {
        this.elements = list.structure().elements();
        this.pages = new int[elements.size()];
        this.texts = new StringBuilder[elements.size()];
        Arrays.fill(pages, -1);
        Arrays.setAll(texts, index -> new StringBuilder());
        for (int i = 0; i < list.pages().size(); i++) {
            for (Item item : list.pages().get(i).items()) {
                note(item, i);
            }
        }
    }

    private void note(Item item, int page) {
        if (!(item.mark() instanceof Mark.Content content) || item instanceof Item.Link) {
            return;
        }
        if (item instanceof Item.Glyphs glyphs) {
            texts[content.element()].append(glyphs.run().text().replace("\u00ad", ""));
        }
        for (int at = content.element(); ; at = elements.get(at).parent()) {
            pages[at] = pages[at] < 0 ? page : Math.min(pages[at], page);
            if (elements.get(at).parent() == at) {
                return;
            }
        }
    }

    List<Integer> all(Role role) {
        return which(id -> elements.get(id).role() == role);
    }

    /** Elements of a kind that nothing is painted for, although something is of what they belong to. */
    List<Integer> empty(Role role) {
        return which(id -> elements.get(id).role() == role
                && pages[id] < 0
                && pages[elements.get(id).parent()] >= 0);
    }

    /** The first page of an element, from 0; of one without anything that of its parent. */
    int page(int element) {
        return pages[element] < 0 ? pages[elements.get(element).parent()] : pages[element];
    }

    /** The page with the first heading of an article, else with the first of anything. */
    int beginning(int article) {
        return which(id -> HEADINGS.contains(elements.get(id).role()) && pages[id] >= 0 && isWithin(id, article))
                .stream()
                .findFirst()
                .map(heading -> pages[heading])
                .orElse(pages[article]);
    }

    String title(int article) {
        return which(id -> HEADINGS.contains(elements.get(id).role()) && isWithin(id, article)).stream()
                .findFirst()
                .map(this::text)
                .orElse("");
    }

    /** Figures and tables. */
    List<Integer> exhibits(int article) {
        return which(id -> EXHIBITS.contains(elements.get(id).role()) && isWithin(id, article));
    }

    /** All text of an element in reading order. */
    private String text(int element) {
        StringBuilder text = new StringBuilder();
        which(id -> isWithin(id, element)).forEach(id -> text.append(texts[id]));
        return text.toString();
    }

    private boolean isWithin(int element, int ancestor) {
        int at = element;
        // A child's id is greater than its parent's.
        while (at > ancestor) {
            at = elements.get(at).parent();
        }
        return at == ancestor;
    }

    private List<Integer> which(IntPredicate condition) {
        return IntStream.range(0, elements.size()).filter(condition).boxed().toList();
    }
}
