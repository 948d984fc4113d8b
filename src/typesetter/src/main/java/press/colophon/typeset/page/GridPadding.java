package press.colophon.typeset.page;

import java.util.ArrayList;
import java.util.List;

/**
 * Brings the text after headings, pictures and tables back to the grid by widening the gap above them: what belongs to the
 * text below stays close to it (typography §3.2: glue between blocks, in whole or half lines).
 */
final class GridPadding {
    private GridPadding() {}

    static List<FlowItem> apply(List<FlowItem> items, Grid grid) {
        if (grid.step() == 0) {
            return items;
        }
        List<FlowItem> padded = new ArrayList<>(items);
        int start = -1;
        long height = 0;
        for (int i = 0; i < items.size(); i++) {
            FlowItem item = items.get(i);
            if (!item.onGrid()) {
                start = start < 0 ? i : start;
                height += item.gap() + item.height();
            } else if (start >= 0) {
                height += item.gap();
                pad(padded, start, grid.up(height) - height);
                start = -1;
                height = 0;
            }
        }
        return padded;
    }

    private static void pad(List<FlowItem> items, int start, long by) {
        FlowItem first = items.get(start);
        if (start > 0 && by > 0) {
            items.set(start, first.withGap(first.gap() + by));
        }
    }
}
