package press.colophon.typeset.page;

import java.util.ArrayList;
import java.util.List;
import press.colophon.typeset.style.PageRules.PageStyle;

/** Decides what of a section stands on which of its pages. */
final class SectionPlanner {
    /** Further lines that a picture gives up against a widow. */
    private static final int AGAINST_WIDOWS = 6;

    private final Layout layout;
    private final String master;
    private final int first;

    /**
     * @param first index of the section's first page
     */
    SectionPlanner(Layout layout, String master, int first) {
        this.layout = layout;
        this.master = master;
        this.first = first;
    }

    /**
     * The pages of a section; elastic pictures give up as many lines as save its last page, if so few do (typography §3.2: give
     * lines of the grid before a page remains short), and some more against a widow.
     */
    SectionPlan plan(List<Band> bands) {
        int most = bands.stream()
                .flatMap(band -> band.items().stream())
                .mapToInt(item -> item.lower().size())
                .max()
                .orElse(0);
        return withoutWidow(bands, shortest(bands, most), most);
    }

    private SectionPlan shortest(List<Band> bands, int most) {
        SectionPlan plan = fill(bands, 0);
        long tail = plan.bottom() / ColumnWalk.step(layout.grid());
        for (int lines = (int) Math.max(1, Math.min(tail, most + 1L) - 2); lines <= most && plan.pages() > 1; lines++) {
            SectionPlan shorter = fill(bands, lines);
            if (shorter.pages() < plan.pages()) {
                return shorter;
            }
        }
        return plan;
    }

    /** Where no division of the same pages avoids a widow, pictures lower by a few lines may. */
    private SectionPlan withoutWidow(List<Band> bands, SectionPlan plan, int most) {
        int last = plan.hasWidow(bands) ? Math.min(most, plan.lowered() + AGAINST_WIDOWS) : 0;
        for (int lines = plan.lowered() + 1; lines <= last; lines++) {
            SectionPlan lower = fill(bands, lines);
            if (!lower.hasWidow(bands) && lower.pages() <= plan.pages()) {
                return lower;
            }
        }
        return plan;
    }

    /**
     * @param lowered lines that elastic pictures give up
     */
    private SectionPlan fill(List<Band> whole, int lowered) {
        List<Band> bands = lowered == 0
                ? whole
                : whole.stream().map(band -> band.lowered(lowered)).toList();
        List<SectionPlan.Placement> placements = new ArrayList<>();
        int page = 0;
        long y = 0;
        for (int i = 0; i < bands.size(); i++) {
            Band band = bands.get(i);
            // A margin is kept after a forced break, and cut off at one that happens (CSS Fragmentation 3, §5.2).
            long gap = y > 0 || i == 0 ? band.gap() : 0;
            long top = layout.grid().up(Math.max(0, y + gap));
            long height = contentHeight(page);
            long limit = Math.max(0, height - ColumnWalk.step(layout.grid()) * 8);
            Filler.Rooms rooms =
                    new Filler.Rooms(height - top, y == 0, contentHeight(page + 1), Math.min(reserve(bands, i), limit));
            List<PageFill> fills = new Filler(layout.grid(), band).fill(rooms);
            for (int k = 0; k < fills.size(); k++) {
                page += k > 0 ? 1 : 0;
                top = k > 0 ? 0 : top;
                placements.add(new SectionPlan.Placement(i, fills.get(k), page, top));
                y = top + fills.get(k).height();
            }
        }
        return new SectionPlan(placements, lowered, page + 1, y);
    }

    private long contentHeight(int page) {
        PageStyle style = layout.masters().style(master, first + page, false);
        return style.height() - style.margins().top() - style.margins().bottom();
    }

    /** Room below a band for the beginning of the next, when they must not be parted: two lines of it, or more that cling. */
    private static long reserve(List<Band> bands, int index) {
        if (index + 1 >= bands.size()) {
            return 0;
        }
        Band next = bands.get(index + 1);
        boolean joined = bands.get(index).keepWithNext() || next.items().get(0).penalty() >= Penalties.FORBIDDEN;
        if (!joined) {
            return 0;
        }
        long room = next.gap();
        List<FlowItem> items = next.items();
        for (int i = 0; i < items.size() && (i < 2 || items.get(i).penalty() >= Penalties.FORBIDDEN); i++) {
            room += items.get(i).gap() + items.get(i).height();
        }
        return room;
    }
}
