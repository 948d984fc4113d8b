package press.colophon.typeset.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
        Loose loose = new Loose(origin, body);
        for (StyledNode child : table.children()) {
            if (child instanceof StyledNode.Element element && isPart(element)) {
                loose.close();
                part(element, origin);
            } else {
                loose.add(child, table);
            }
        }
        loose.close();
        List<Box.Row> all = new ArrayList<>(head);
        all.addAll(body);
        all.addAll(foot);
        return new Box.Table(origin, captions, columns, all, head.size());
    }

    /** What stands in a table without a row around it, for which there will be one (CSS 2, §17.2.1). */
    private final class Loose {
        private final Origin parent;
        private final List<Box.Row> rowsOfParent;
        private final List<Box.Cell> cells = new ArrayList<>();

        Loose(Origin parent, List<Box.Row> rowsOfParent) {
            this.parent = parent;
            this.rowsOfParent = rowsOfParent;
        }

        void add(StyledNode child, StyledNode.Element around) {
            cell(child, around, parent).ifPresent(cells::add);
        }

        void close() {
            if (!cells.isEmpty()) {
                rowsOfParent.add(new Box.Row(parent.anonymous(parent.element()), cells));
                cells.clear();
            }
        }
    }

    private static boolean isPart(StyledNode.Element node) {
        return switch (node.style().box().display()) {
            case TABLE_CAPTION,
                    TABLE_COLUMN,
                    TABLE_COLUMN_GROUP,
                    TABLE_HEADER_GROUP,
                    TABLE_FOOTER_GROUP,
                    TABLE_ROW_GROUP,
                    TABLE_ROW -> true;
            default -> false;
        };
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
            default -> body.add(row(node, table));
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
        Loose loose = new Loose(group, into);
        for (StyledNode child : node.children()) {
            if (child instanceof StyledNode.Element element
                    && element.style().box().display() == Display.TABLE_ROW) {
                loose.close();
                into.add(row(element, group));
            } else {
                loose.add(child, node);
            }
        }
        loose.close();
    }

    private Box.Row row(StyledNode.Element node, Origin parent) {
        Origin origin = rows.origin(node, parent.element(), parent.language());
        List<Box.Cell> cells = new ArrayList<>();
        for (StyledNode child : node.children()) {
            cell(child, node, origin).ifPresent(cells::add);
        }
        return new Box.Row(origin, cells);
    }

    private Optional<Box.Cell> cell(StyledNode child, StyledNode.Element around, Origin row) {
        if (child instanceof StyledNode.Text text && text.text().isBlank()) {
            return Optional.empty();
        }
        if (child instanceof StyledNode.Element element && element.style().box().display() == Display.NONE) {
            return Optional.empty();
        }
        boolean isCell = child instanceof StyledNode.Element element
                && element.style().box().display() == Display.TABLE_CELL;
        StyledNode.Element cell =
                isCell && child instanceof StyledNode.Element element ? element : around(child, around);
        Box content = contents.box(cell, row.element(), row.language());
        return Optional.of(new Box.Cell(content, Structure.span(cell, "colspan"), Structure.span(cell, "rowspan")));
    }

    /** A cell for what is none. */
    private static StyledNode.Element around(StyledNode child, StyledNode.Element parent) {
        return new StyledNode.Element(
                "#cell",
                Map.of(),
                parent.language(),
                Styles.anonymous(parent.style()),
                List.of(child),
                List.of(),
                parent.span());
    }
}
