package press.colophon.print;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import press.colophon.content.Issue;
import press.colophon.typeset.display.DisplayList;
import press.colophon.typeset.display.DisplayList.Place;
import press.colophon.typeset.display.Page;
import press.colophon.typeset.pdf.Cover;

/**
 * How the pages of an issue lie on sheets: stapled, the cover is the outermost of them; glued, it is a sheet of its own, of
 * the first two pages and the last two, and all others go into it.
 */
final class Sheets {
    /** A folded sheet has four pages. */
    static final int FOLDED = 4;

    /** A leaf has two. */
    static final int LEAF = 2;

    private static final int HALF = Cover.PAGES / 2;

    private Sheets() {}

    /** Whether the cover goes to the press by itself. */
    static boolean hasCover(Issue issue, DisplayList pages) {
        return issue.binding().method() == Issue.Binding.Method.PERFECT
                && pages.pages().size() >= Cover.PAGES + LEAF;
    }

    /** Front, inside of the front, inside of the back, back. */
    static DisplayList cover(DisplayList list) {
        List<Page> all = list.pages();
        int count = all.size();
        List<Page> pages = List.of(all.get(0), all.get(1), all.get(count - 2), all.get(count - 1));
        return new DisplayList(list.description(), pages, list.structure(), List.of(), Map.of());
    }

    /** What is glued into the cover. */
    static DisplayList inner(DisplayList list) {
        int end = list.pages().size() - HALF;
        Map<String, Place> anchors = new LinkedHashMap<>();
        list.anchors().forEach((id, place) -> {
            if (place.page() >= HALF && place.page() < end) {
                anchors.put(id, new Place(place.page() - HALF, place.x(), place.y()));
            }
        });
        return new DisplayList(
                list.description(), list.pages().subList(HALF, end), list.structure(), List.of(), anchors);
    }

    /** Width of the spine in millimetres: what the printer states, else the thickness of all leaves (typography §4.1). */
    static double spine(Issue.Binding binding, int innerPages) {
        return binding.spine().orElseGet(() -> byFormula(binding, innerPages));
    }

    /** Thickness of all leaves in millimetres, 0 where it is not known. */
    static double byFormula(Issue.Binding binding, int innerPages) {
        return (double) innerPages / LEAF * binding.paper().orElse(0);
    }
}
