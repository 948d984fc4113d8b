package press.colophon.typeset.page;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import press.colophon.typeset.page.ColumnFiller.Filled;
import press.colophon.typeset.page.ColumnFiller.Room;
import press.colophon.typeset.page.FloatBox.Edge;
import press.colophon.typeset.page.PageFill.ColumnFill;

/**
 * Floats of a band that wait for a place, in the order of their anchors, which they keep (typography §3.4). Immutable.
 *
 * @param waiting with the index of the item that anchors each
 */
record Floats(List<Waiting> waiting) {
    /** Of a page with text, at most seven tenths go to floats (§3.4). */
    static final int SHARE = 7;

    static final int ALL = 10;

    /** Floats that one page takes at most. */
    private static final int MOST = 8;

    Floats {
        waiting = List.copyOf(waiting);
    }

    /** A float and the index of the item that anchors it. */
    record Waiting(FloatBox box, int anchor) {}

    /**
     * Where columns are to be filled.
     *
     * @param full height of a column on an empty page
     * @param fresh the page is otherwise empty
     */
    record Area(int columns, long height, long full, boolean fresh) {
        /**
         * The edge for a float that may stand at either: away from a heading that the columns stand below, and a second one
         * at the other edge.
         */
        private Edge edge(Choice choice) {
            boolean top = fresh && choice.above().size() <= choice.below().size();
            return top ? Edge.TOP : Edge.BOTTOM;
        }
    }

    static Floats of(List<FlowItem> items) {
        List<Waiting> waiting = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            for (FloatBox box : items.get(i).floats()) {
                waiting.add(new Waiting(box, i));
            }
        }
        return new Floats(waiting);
    }

    boolean isEmpty() {
        return waiting.isEmpty();
    }

    /** What still waits after {@code choice} was made. */
    Floats after(Choice choice) {
        return new Floats(waiting.subList(choice.taken(), waiting.size()));
    }

    /** How many wait although the flow is past their anchors. */
    int late(int end) {
        int late = 0;
        while (late < waiting.size() && waiting.get(late).anchor() < end) {
            late++;
        }
        return late;
    }

    /** Every float that waits, on the last page of the flow; columns get theirs in proportion to the text before it. */
    Choice all(int from, int end, Area area) {
        Choice choice = Choice.none(area.columns());
        for (Waiting next : waiting) {
            int column = (int) ((long) (next.anchor() - from) * area.columns() / Math.max(1, end - from));
            choice = choice.with(next.box(), Math.max(0, Math.min(area.columns() - 1, column)), area);
        }
        return choice;
    }

    /**
     * The floats that a page can take: none, the first that waits, the first two … as far as their anchors stay on the page
     * after they have taken their room. One that may stand at either edge stands where the text lets it.
     *
     * @param littleText whether so little text remains that floats may take the whole page
     */
    List<Choice> choices(int from, boolean littleText, Area area, Function<List<Room>, Filled> fill) {
        List<Choice> choices = new ArrayList<>();
        Choice choice = Choice.none(area.columns());
        choices.add(choice);
        for (int i = 0; i < Math.min(MOST, waiting.size()); i++) {
            Waiting next = waiting.get(i);
            Filled filled = fill.apply(choice.rooms(area.height(), area.full()));
            if (next.anchor() >= filled.end()) {
                return choices;
            }
            Choice more = choice.with(next.box(), column(filled, next.anchor()), area);
            boolean alone = area.fresh() && choice.isEmpty();
            boolean stays = next.anchor() < from
                    || fill.apply(more.rooms(area.height(), area.full())).end() > next.anchor();
            if (!stays || (!alone && more.takesMoreThan(littleText ? ALL : SHARE, area.height()))) {
                return choices;
            }
            choice = more;
            choices.add(choice);
        }
        return choices;
    }

    private static int column(Filled filled, int anchor) {
        List<ColumnFill> columns = filled.columns();
        for (int i = 0; i < columns.size(); i++) {
            if (anchor < columns.get(i).to()) {
                return i;
            }
        }
        return columns.size() - 1;
    }

    /** Floats of one page, each at its place. */
    record Choice(
            List<FloatBox> above,
            List<FloatBox> below,
            List<List<FloatBox>> heads,
            List<List<FloatBox>> feet,
            int taken) {
        static Choice none(int columns) {
            List<List<FloatBox>> nothing = new ArrayList<>();
            for (int i = 0; i < columns; i++) {
                nothing.add(List.of());
            }
            return new Choice(List.of(), List.of(), nothing, nothing, 0);
        }

        boolean isEmpty() {
            return taken == 0;
        }

        Choice with(FloatBox waiting, int column, Area area) {
            FloatBox box = waiting.edge() == Edge.EITHER ? waiting.at(area.edge(this)) : waiting;
            if (box.ofPage()) {
                return box.top()
                        ? new Choice(joined(above, box), below, heads, feet, taken + 1)
                        : new Choice(above, joined(below, box), heads, feet, taken + 1);
            }
            return box.top()
                    ? new Choice(above, below, joined(heads, box, column), feet, taken + 1)
                    : new Choice(above, below, heads, joined(feet, box, column), taken + 1);
        }

        private static List<FloatBox> joined(List<FloatBox> list, FloatBox box) {
            List<FloatBox> all = new ArrayList<>(list);
            all.add(box);
            return List.copyOf(all);
        }

        private static List<List<FloatBox>> joined(List<List<FloatBox>> lists, FloatBox box, int column) {
            List<List<FloatBox>> all = new ArrayList<>(lists);
            all.set(column, joined(lists.get(column), box));
            return List.copyOf(all);
        }

        /**
         * @param full height of a column on an empty page
         */
        List<Room> rooms(long height, long full) {
            List<Room> rooms = new ArrayList<>(heads.size());
            long columns = height - pageHeight();
            for (int i = 0; i < heads.size(); i++) {
                long room = columns - FloatBox.height(heads.get(i)) - FloatBox.height(feet.get(i));
                rooms.add(new Room(room, heads.get(i), feet.get(i), room >= full));
            }
            return rooms;
        }

        /** Height of the floats across the columns. */
        long pageHeight() {
            return FloatBox.height(above) + FloatBox.height(below);
        }

        /** Height of everything, one below the other. */
        long height() {
            long height = pageHeight();
            for (int i = 0; i < heads.size(); i++) {
                height += FloatBox.height(heads.get(i)) + FloatBox.height(feet.get(i));
            }
            return height;
        }

        boolean overflows(long pageRoom) {
            return rooms(pageRoom, pageRoom).stream().anyMatch(room -> room.height() < 0);
        }

        boolean takesMoreThan(int tenths, long pageRoom) {
            return rooms(pageRoom, pageRoom).stream().anyMatch(room -> room.height() * 10 < pageRoom * (10 - tenths));
        }

        /**
         * @param height of the page's room, with the floats across the columns
         */
        PageFill page(List<ColumnFill> columns, long height) {
            return new PageFill(columns, height, FloatBox.height(above), height - pageHeight(), above, below);
        }
    }
}
