package press.colophon.typeset.page;

import java.util.List;

/**
 * Walks down a column: where each item stands, and how much the items so far take. The one place that knows what becomes of
 * gaps at the top of a column, of the grid, and of heads that are repeated.
 */
final class ColumnWalk {
    private final List<FlowItem> items;
    private final Grid grid;
    private final ColumnOrder order;
    private final int count;
    private int next;
    private long y;
    private long reach;
    private long notes;
    private int stretchable;

    /** From the top of a column. */
    ColumnWalk(List<FlowItem> items, Grid grid, ColumnOrder order) {
        this.items = items;
        this.grid = grid;
        this.order = order;
        this.count = order.count(items);
    }

    /** Places the next item and returns its top. */
    long step(long added) {
        FlowItem item = item();
        if (next == 0) {
            y += item.headHeight();
        } else {
            y += item.gap() + added;
            stretchable += item.stretch();
        }
        if (item.onGrid()) {
            y = grid.up(y);
        }
        long top = y;
        reach = Math.max(reach, y + item.reach());
        y += item.height();
        long height = item.notesHeight();
        if (height > 0) {
            notes += height + (notes == 0 ? notesGap(grid) : 0);
        }
        next++;
        return top;
    }

    boolean hasNext() {
        return next < count;
    }

    /** The next item. */
    FlowItem item() {
        return order.item(items, next);
    }

    /** Bottom of what was placed. */
    long bottom() {
        return y;
    }

    /** What is used of the column: the items, and the notes at its foot. */
    long used() {
        long bottom = Math.max(y, reach);
        return notes == 0 ? bottom : grid.up(bottom) + notes;
    }

    long notes() {
        return notes;
    }

    int stretchable() {
        return stretchable;
    }

    /** Room between the text of a column and its notes, with the rule in it. */
    static long notesGap(Grid grid) {
        return step(grid) / 2;
    }

    /** Of that room, what is below the rule, which so keeps half a line away from the letters above it. */
    static long belowNotesRule(Grid grid) {
        return step(grid) / 8;
    }

    /** A line of the grid, or 12 pt where there is none. */
    static long step(Grid grid) {
        return grid.step() > 0 ? grid.step() : 12L << 16;
    }
}
