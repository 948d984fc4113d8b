package press.colophon.typeset.page;

import java.util.ArrayList;
import java.util.List;
import press.colophon.typeset.style.ComputedStyle.Display;
import press.colophon.typeset.style.StyledTree.StyledNode;

/** Sorts the children of a table into captions, columns, head, body and foot (CSS 2, §17.2). */
final class TableReader {
    private final Contents contents;
    private final Rows rows;
    private final List<Box> captions = new ArrayList<>();
    private final List<Origin> columns = new ArrayList<>();
    private final List<Box.Row> head = new ArrayList<>();
    private final List<Box.Row> body = new ArrayList<>();
    private final List<Box.Row> foot = new ArrayList<>();

    /** Makes the box of a cell or caption. */
    @FunctionalInterface
    interface Contents {
        Box box(StyledNode.Element node, int parent, String language);
    }

    /** Makes the origin of a row, a group of rows or a column. */
    @FunctionalInterface
    interface Rows {
        Origin origin(StyledNode.Element node, int parent, String language);
    }

    TableReader(Contents contents, Rows rows) {
        this.contents = contents;
        this.rows = rows;
    }

    Box.Table read(Origin origin, StyledNode.Element table) {
        for (StyledNode child : table.children()) {
            if (child instanceof StyledNode.Element element) {
                part(element, origin);
            }
        }
        List<Box.Row> all = new ArrayList<>(head);
        all.addAll(body);
        all.addAll(foot);
        return new Box.Table(origin, captions, columns, all, head.size());
    }

    private void part(StyledNode.Element node, Origin table) {
        switch (node.style().box().display()) {
            case TABLE_CAPTION -> captions.add(contents.box(node, table.element(), table.language()));
            case TABLE_COLUMN -> column(node, table);
            case TABLE_COLUMN_GROUP ->
                node.children().forEach(child -> {
                    if (child instanceof StyledNode.Element element) {
                        column(element, table);
                    }
                });
            case TABLE_HEADER_GROUP -> group(node, table, head);
            case TABLE_FOOTER_GROUP -> group(node, table, foot);
            case TABLE_ROW_GROUP -> group(node, table, body);
            case TABLE_ROW -> body.add(row(node, table));
            default -> captions.add(contents.box(node, table.element(), table.language()));
        }
    }

    private void column(StyledNode.Element node, Origin table) {
        Origin column = new Origin(node.name(), node.style(), table.element(), node.language(), node.span(), List.of());
        for (int i = 0; i < Structure.span(node, "span"); i++) {
            columns.add(column);
        }
    }

    private void group(StyledNode.Element node, Origin table, List<Box.Row> into) {
        Origin group = rows.origin(node, table.element(), table.language());
        for (StyledNode child : node.children()) {
            if (child instanceof StyledNode.Element element
                    && element.style().box().display() == Display.TABLE_ROW) {
                into.add(row(element, group));
            }
        }
    }

    private Box.Row row(StyledNode.Element node, Origin parent) {
        Origin origin = rows.origin(node, parent.element(), parent.language());
        List<Box.Cell> cells = new ArrayList<>();
        for (StyledNode child : node.children()) {
            if (child instanceof StyledNode.Element element) {
                Box content = contents.box(element, origin.element(), origin.language());
                cells.add(
                        new Box.Cell(content, Structure.span(element, "colspan"), Structure.span(element, "rowspan")));
            }
        }
        return new Box.Row(origin, cells);
    }
}
