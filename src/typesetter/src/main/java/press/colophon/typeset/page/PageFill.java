package press.colophon.typeset.page;

import java.util.ArrayList;
import java.util.List;

/**
 * What of a band stands on one page.
 *
 * @param height that the band takes there, with its floats
 * @param top room that floats across the columns take above them
 * @param columnHeight height of the columns, from below {@code top}; notes stand at their foot
 * @param above floats across the columns above them
 * @param below floats across the columns below them
 */
record PageFill(
        List<ColumnFill> columns,
        long height,
        long top,
        long columnHeight,
        List<FloatBox> above,
        List<FloatBox> below) {
    PageFill {
        columns = List.copyOf(columns);
        above = List.copyOf(above);
        below = List.copyOf(below);
    }

    /**
     * What stands in one column.
     *
     * @param count how many items of it the column has
     * @param extra grid lines to be added above stretchable items
     */
    record ColumnFill(ColumnOrder order, int count, int extra, List<FloatBox> above, List<FloatBox> below) {
        ColumnFill {
            above = List.copyOf(above);
            below = List.copyOf(below);
        }

        boolean isEmpty() {
            return count == 0;
        }

        /** Index of the first item of the flow that is in no column so far. */
        int to() {
            return order.end(count);
        }

        /** What stands in it, from the items of its band. */
        List<FlowItem> of(List<FlowItem> items) {
            List<FlowItem> column = new ArrayList<>(count);
            for (int i = 0; i < count; i++) {
                column.add(order.item(items, i));
            }
            return column;
        }

        long aboveHeight() {
            return FloatBox.height(above);
        }

        long belowHeight() {
            return FloatBox.height(below);
        }
    }

    /** Whether a column, or the page after it, begins with the last line of a paragraph. */
    boolean hasWidow(List<FlowItem> items) {
        return columns.stream()
                .filter(column -> !column.isEmpty() && column.to() < items.size())
                .map(column -> items.get(column.to()))
                .anyMatch(item -> item.penalty() >= Penalties.WIDOW && item.penalty() < Penalties.FORBIDDEN);
    }

    /** Index of the first item that is not on this page. */
    int end() {
        return columns.get(columns.size() - 1).to();
    }
}
