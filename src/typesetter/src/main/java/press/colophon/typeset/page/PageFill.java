package press.colophon.typeset.page;

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
     * What stands in one column: items from {@code from} up to {@code to}, not included.
     *
     * @param extra grid lines to be added above stretchable items
     */
    record ColumnFill(int from, int to, int extra, List<FloatBox> above, List<FloatBox> below) {
        ColumnFill {
            above = List.copyOf(above);
            below = List.copyOf(below);
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
                .filter(column -> column.from() < column.to() && column.to() < items.size())
                .map(column -> items.get(column.to()))
                .anyMatch(item -> item.penalty() >= Penalties.WIDOW && item.penalty() < Penalties.FORBIDDEN);
    }

    /** Index of the first item that is not on this page. */
    int end() {
        return columns.get(columns.size() - 1).to();
    }
}
