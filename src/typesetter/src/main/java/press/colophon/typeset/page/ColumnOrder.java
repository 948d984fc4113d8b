package press.colophon.typeset.page;

import java.util.List;

/**
 * The items of one column in their order: the flow from one place on, with what was deferred to this column before it and
 * without what is deferred to the next.
 *
 * @param lead index of the item that stands at its top although it comes earlier in the flow; {@link #NONE} if none does
 * @param from index of the first item of the flow that was not placed before
 * @param left index of the item that the column leaves to the next; {@link #NONE} if there is none
 */
record ColumnOrder(int lead, int from, int left) {
    static final int NONE = -1;

    static ColumnOrder plain(int from) {
        return new ColumnOrder(NONE, from, NONE);
    }

    /** Index of the column's item {@code number}, counted from 0. */
    int index(int number) {
        int index = from + number - (lead == NONE ? 0 : 1);
        return number == 0 && lead != NONE ? lead : left != NONE && index >= left ? index + 1 : index;
    }

    /** How many items there are in it if it goes on to the end of the flow. */
    int count(List<FlowItem> items) {
        return items.size() - from + (lead == NONE ? 0 : 1) - (left == NONE ? 0 : 1);
    }

    /** The column's item {@code number} as it stands there. */
    FlowItem item(List<FlowItem> items, int number) {
        int index = index(number);
        FlowItem item = items.get(index);
        if (left != NONE && index == left + 1) {
            return item.closedUp(items.get(left).deferral().orElseThrow());
        }
        if (lead != NONE && number == 1) {
            return item.withGap(Math.max(
                    item.gap(), items.get(lead).deferral().orElseThrow().below()));
        }
        return item;
    }

    /** Index of the first item of the flow that a column of so many items does not hold. */
    int end(int number) {
        return number == 0 ? from : lead != NONE && number == 1 ? from : index(number - 1) + 1;
    }
}
