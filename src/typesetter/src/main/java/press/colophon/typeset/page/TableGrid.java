package press.colophon.typeset.page;

import java.util.ArrayList;
import java.util.List;

/**
 * The cells of a table at their places, past cells that reach down from rows above (HTML, 4.9.12).
 *
 * @param slots in the order of the document
 * @param columns how many there are, at least 1
 */
record TableGrid(List<Slot> slots, int columns) {
    TableGrid {
        slots = List.copyOf(slots);
    }

    /** A cell at its place in the table. */
    record Slot(Box.Cell cell, int row, int column) {}

    static TableGrid of(Box.Table table) {
        List<Slot> slots = new ArrayList<>();
        int columns = Math.max(1, table.columns().size());
        List<Integer> taken = new ArrayList<>();
        for (int row = 0; row < table.rows().size(); row++) {
            int column = 0;
            for (Box.Cell cell : table.rows().get(row).cells()) {
                while (column < taken.size() && taken.get(column) > row) {
                    column++;
                }
                slots.add(new Slot(cell, row, column));
                for (int i = 0; i < cell.columns(); i++) {
                    while (taken.size() <= column + i) {
                        taken.add(0);
                    }
                    taken.set(column + i, row + cell.rows());
                }
                column += cell.columns();
            }
            columns = Math.max(columns, taken.size());
        }
        return new TableGrid(slots, columns);
    }
}
