package press.colophon.typeset.page;

import java.util.List;

/**
 * Lines of the grid added within a column so that it ends where its neighbours do: above headings and around what stands apart
 * from the text (typography §3.2). There is room at such places already, of which more is hardly seen.
 */
final class AddedLines {
    private AddedLines() {}

    /** How many lines a gap may grow by: about as many as it has, two at most. */
    static int most(long gap, Grid grid) {
        long step = ColumnWalk.step(grid);
        return gap <= 0 ? 0 : (int) Math.max(1, Math.min(2, (gap + step / 2) / step));
    }

    /**
     * Lines added above each item of a column: in proportion to the gaps, by highest averages, so that each grows by its
     * smallest share.
     *
     * @param lines how many in all, no more than the items allow
     */
    static int[] among(List<FlowItem> column, int lines) {
        int[] added = new int[column.size()];
        for (int i = 0; i < lines; i++) {
            int best = -1;
            for (int item = 1; item < added.length; item++) {
                boolean open = added[item] < column.get(item).stretch();
                if (open && (best < 0 || average(column, added, item) > average(column, added, best))) {
                    best = item;
                }
            }
            if (best >= 0) {
                added[best]++;
            }
        }
        return added;
    }

    private static long average(List<FlowItem> column, int[] added, int item) {
        return column.get(item).gap() / (added[item] + 1);
    }
}
