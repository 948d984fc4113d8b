package press.colophon.typeset.page;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import press.colophon.typeset.style.StyledTree.StyledNode;

/**
 * Whether the header cells of a table head columns or rows (HTML, 4.9.12.2), so that a listener hears the right ones (ISO
 * 14289-1, 7.5), and which of them other cells name.
 */
final class HeaderCells {
    private final List<TableGrid.Slot> slots;
    private final Structure structure;
    /** Rows in which there is a cell of data. */
    private final BitSet dataRows = new BitSet();

    private final Map<String, Integer> ids = new HashMap<>();

    private HeaderCells(Box.Table table, Structure structure) {
        this.slots = TableGrid.of(table).slots();
        this.structure = structure;
    }

    static void settle(Box.Table table, Structure structure) {
        HeaderCells cells = new HeaderCells(table, structure);
        cells.slots.forEach(cells::note);
        cells.slots.forEach(cells::settle);
    }

    private Optional<StyledNode.Element> node(TableGrid.Slot slot) {
        return structure.cellNode(slot.cell().content().origin().element());
    }

    private static boolean isHeader(StyledNode.Element node) {
        return node.name().equals("th");
    }

    private void note(TableGrid.Slot slot) {
        Optional<StyledNode.Element> node = node(slot);
        if (node.filter(HeaderCells::isHeader).isPresent()) {
            node.flatMap(header -> header.attribute("id"))
                    .ifPresent(id ->
                            ids.putIfAbsent(id, slot.cell().content().origin().element()));
        } else {
            dataRows.set(slot.row(), slot.row() + slot.cell().rows());
        }
    }

    private void settle(TableGrid.Slot slot) {
        node(slot)
                .ifPresent(node -> structure.settleCell(
                        slot.cell().content().origin().element(), headsColumn(slot, node), headers(node)));
    }

    /**
     * As stated; otherwise a cell in whose rows there is no data heads columns, any other one its row: where columns have data
     * too, HTML says nothing, and a header that stands among data in a row is read with it.
     */
    private boolean headsColumn(TableGrid.Slot slot, StyledNode.Element node) {
        String scope = node.attribute("scope").orElse("").strip();
        if (scope.startsWith("row")) {
            return false;
        }
        if (scope.startsWith("col")) {
            return true;
        }
        int row = dataRows.nextSetBit(slot.row());
        return row < 0 || row >= slot.row() + slot.cell().rows();
    }

    private List<Integer> headers(StyledNode.Element node) {
        List<Integer> headers = new ArrayList<>();
        for (String id : node.attribute("headers").orElse("").strip().split("\\s+", -1)) {
            Integer header = ids.get(id);
            if (header != null) {
                headers.add(header);
            }
        }
        return headers;
    }
}
