package press.colophon.typeset.page;

import java.util.Arrays;
import java.util.List;

/**
 * How much of a column its items take, however high the column is: walked once, as far down as anyone has asked.
 * Filling pages and balancing columns ask for the same beginnings again and again, with other heights.
 */
final class ColumnEnds {
    private static final int FIRST_ROOM = 64;

    private final List<FlowItem> items;
    private final ColumnOrder order;
    private final ColumnWalk walk;
    private long[] used = new long[FIRST_ROOM];
    /** The most that is used up to each end: a negative margin may draw an item up. */
    private long[] highest = new long[FIRST_ROOM];

    private int[] stretchable = new int[FIRST_ROOM];
    private int count;
    private boolean closed;

    ColumnEnds(List<FlowItem> items, Grid grid, ColumnOrder order) {
        this.items = items;
        this.order = order;
        this.walk = new ColumnWalk(items, grid, order);
    }

    /** How many items fit one below the other into that height. */
    int fitting(long height) {
        while (!closed && (count == 0 || highest[count - 1] <= height)) {
            step();
        }
        int low = 0;
        int high = count;
        while (low < high) {
            int middle = (low + high) / 2;
            if (highest[middle] <= height) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private void step() {
        closed = !walk.hasNext() || (count > 0 && walk.item().startsColumn());
        if (closed) {
            return;
        }
        if (count == used.length) {
            used = Arrays.copyOf(used, 2 * count);
            highest = Arrays.copyOf(highest, 2 * count);
            stretchable = Arrays.copyOf(stretchable, 2 * count);
        }
        walk.step(0);
        used[count] = walk.used();
        highest[count] = count == 0 ? used[0] : Math.max(highest[count - 1], used[count]);
        stretchable[count] = walk.stretchable();
        count++;
    }

    /** Whether the flow, or at least its part before a demanded column break, fits whole with so many items. */
    boolean isAll(int fitting) {
        return closed && fitting == count;
    }

    /** What the first {@code number} items take; these have been asked for before. */
    long used(int number) {
        return used[number - 1];
    }

    /** The most that any number of items up to this one takes. */
    long highest(int number) {
        return highest[number - 1];
    }

    int stretchable(int number) {
        return stretchable[number - 1];
    }

    /** The penalty of ending after so many items. */
    int penalty(int number) {
        int end = order.end(number);
        return end == items.size() ? 0 : items.get(end).penalty();
    }
}
