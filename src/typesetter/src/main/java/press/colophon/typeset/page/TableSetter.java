package press.colophon.typeset.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import press.colophon.diagnostics.Diagnostic;
import press.colophon.typeset.display.Item;
import press.colophon.typeset.graphics.Length;
import press.colophon.typeset.graphics.Rect;
import press.colophon.typeset.style.ComputedStyle;
import press.colophon.typeset.style.ComputedStyle.Border;
import press.colophon.typeset.style.ComputedStyle.BorderStyle;
import press.colophon.typeset.style.ComputedStyle.Sides;

/** Sets a table row by row (CSS 2, §17). Rows are divided only if they are higher than a page. */
final class TableSetter {
    private final Layout layout;
    private final Box.Table table;
    private final List<TableGrid.Slot> slots;
    /** Slots by the row below their last one, for the borders that meet there. */
    private final Map<Integer, List<TableGrid.Slot>> endingAbove = new HashMap<>();
    /** Slots by the row they begin in. */
    private final Map<Integer, List<TableGrid.Slot>> beginning = new HashMap<>();

    private final int count;
    private final boolean collapse;
    private final long spacing;

    /**
     * @param x of the table in its container
     * @param head the head rows, for columns on which the table is continued
     */
    record Rows(long x, Optional<Fragment> head, List<SetRow> rows) {}

    /**
     * @param joined the row may not be parted from the one above
     * @param head the row belongs to the head
     */
    record SetRow(Fragment fragment, boolean joined, boolean head) {}

    TableSetter(Layout layout, Box.Table table) {
        this.layout = layout;
        this.table = table;
        ComputedStyle.TableBox style = table.origin().style().table();
        this.collapse = style.collapse();
        this.spacing = collapse ? 0 : style.spacing();
        TableGrid grid = TableGrid.of(table);
        this.slots = grid.slots();
        this.count = grid.columns();
        for (TableGrid.Slot slot : slots) {
            endingAbove
                    .computeIfAbsent(slot.row() + slot.cell().rows(), row -> new ArrayList<>())
                    .add(slot);
            beginning.computeIfAbsent(slot.row(), row -> new ArrayList<>()).add(slot);
        }
    }

    long widest() {
        return new TableColumns(layout, table, slots, count).natural();
    }

    /** Its least and its greatest width. */
    TextExtents.Measures measures() {
        return new TableColumns(layout, table, slots, count).measures();
    }

    /** The rows of the table in its frame; one that is to be wider than its container has is as wide as that. */
    Rows set(FrameGeometry geometry) {
        long excess = geometry.excess(table.origin().style());
        if (Length.exceeds(excess, 0) && TableColumns.isWritten(table)) {
            layout.diagnostics()
                    .add(Diagnostic.warning(
                                    "table-too-wide",
                                    table.origin().span(),
                                    "the table is to be " + Length.format(excess)
                                            + "pt wider than its place; it is as wide as that")
                            .withHint("state a smaller width, or let it span the columns"));
        }
        return set(geometry.content());
    }

    private Rows set(long width) {
        return layout.before().table(table, width, layout.diagnostics(), () -> rows(width));
    }

    private Rows rows(long width) {
        long[] widths = new TableColumns(layout, table, slots, count).widths(width);
        List<SetCell> cells = slots.stream().map(slot -> cell(slot, widths)).toList();
        long[] heights = heights(cells);
        long total = Arrays.stream(widths).sum() + spacing * (count + 1);
        BitSet reached = reached();
        Map<Integer, List<SetCell>> byRow =
                cells.stream().collect(Collectors.groupingBy(cell -> cell.slot().row()));
        List<SetRow> rows = new ArrayList<>();
        for (int row = 0; row < heights.length; row++) {
            Fragment fragment = row(row, byRow.getOrDefault(row, List.of()), heights, total);
            boolean joined = (row <= table.head() && row > 0) || reached.get(row);
            add(rows, new SetRow(fragment, joined, row < table.head()));
        }
        ComputedStyle.TextAlign align = table.origin().style().text().align();
        boolean centred = align == ComputedStyle.TextAlign.CENTRE
                || (table.origin().style().frame().margin().left().auto()
                        && table.origin().style().frame().margin().right().auto());
        return new Rows(centred ? Math.max(0, (width - total) / 2) : 0, head(rows, total), rows);
    }

    /** A row that fits in no column is divided between its lines, as far as these stand side by side. */
    private void add(List<SetRow> rows, SetRow row) {
        long head = rows.stream()
                .filter(SetRow::head)
                .mapToLong(before -> before.fragment().height())
                .sum();
        if (row.head() || !Length.exceeds(row.fragment().height(), layout.pageHeight() - head)) {
            rows.add(row);
            return;
        }
        boolean joined = row.joined();
        for (Fragment part : Slices.of(row.fragment())) {
            rows.add(new SetRow(part, joined, false));
            joined = false;
        }
    }

    private static Optional<Fragment> head(List<SetRow> rows, long width) {
        long y = 0;
        Fragment head = Fragment.empty(width, 0);
        for (SetRow row : rows) {
            if (row.head()) {
                head = head.with(row.fragment().repeated(), 0, y);
                y += row.fragment().height();
            }
        }
        return y == 0 ? Optional.empty() : Optional.of(new Fragment(width, y, y, head.items(), List.of()));
    }

    /** Rows that a cell from above reaches into. */
    private BitSet reached() {
        BitSet reached = new BitSet();
        slots.forEach(slot -> reached.set(
                slot.row() + 1,
                Math.max(slot.row() + 1, slot.row() + slot.cell().rows())));
        return reached;
    }

    /** A cell with its content set. */
    private record SetCell(TableGrid.Slot slot, FrameGeometry geometry, Fragment content, long x) {
        long natural() {
            return geometry.top() + content.height() + geometry.bottom();
        }

        /** At least as high as the style says. */
        long height() {
            ComputedStyle.Box box = slot.cell().content().origin().style().box();
            long stated = box.height().resolve(0) + (box.borderBox() ? 0 : geometry.top() + geometry.bottom());
            return Math.max(natural(), box.height().auto() ? 0 : stated);
        }
    }

    private SetCell cell(TableGrid.Slot slot, long[] widths) {
        int columns = Math.min(slot.cell().columns(), widths.length - slot.column());
        long width =
                Arrays.stream(widths, slot.column(), slot.column() + columns).sum() + (columns - 1) * spacing;
        long x = Arrays.stream(widths, 0, slot.column()).sum() + (slot.column() + 1) * spacing;
        ComputedStyle style = slot.cell().content().origin().style();
        FrameGeometry own = FrameGeometry.of(style, width);
        long edges = style.frame().border().left().width()
                + style.frame().padding().left().resolve(width)
                + style.frame().border().right().width()
                + style.frame().padding().right().resolve(width);
        FrameGeometry geometry = new FrameGeometry(
                width, 0, width, own.left(), Math.max(1, width - edges), 0, 0, own.top(), own.bottom());
        Fragment content = new BoxSetter(layout).content(slot.cell().content(), geometry.content());
        return new SetCell(slot, geometry, content, x);
    }

    private long[] heights(List<SetCell> cells) {
        long[] heights = new long[table.rows().size()];
        for (SetCell cell : cells) {
            if (cell.slot().cell().rows() == 1) {
                heights[cell.slot().row()] = Math.max(heights[cell.slot().row()], cell.height());
            }
        }
        for (SetCell cell : cells) {
            int end = Math.min(
                    heights.length, cell.slot().row() + cell.slot().cell().rows());
            long covered = Arrays.stream(heights, cell.slot().row(), end).sum();
            heights[end - 1] += Math.max(0, cell.height() - covered);
        }
        return heights;
    }

    private Fragment row(int row, List<SetCell> cells, long[] heights, long width) {
        Origin origin = table.rows().get(row).origin();
        long above = row == 0 ? spacing : 0;
        long height = above + heights[row] + spacing;
        List<Item> background = Composer.frame(
                new ComputedStyle.Frame(
                        origin.style().frame().margin(),
                        origin.style().frame().padding(),
                        origin.style().frame().border(),
                        origin.style().frame().background()),
                new Rect(spacing, above, width - 2 * spacing, heights[row]),
                true,
                true);
        long baseline = 0;
        Fragment fragment = new Fragment(width, height, height, background, List.of());
        for (SetCell cell : cells) {
            int end = Math.min(heights.length, row + cell.slot().cell().rows());
            long cellHeight = Arrays.stream(heights, row, end).sum() + (end - row - 1) * spacing;
            fragment = fragment.with(painted(cell, cellHeight), cell.x(), above);
            baseline = Math.max(
                    baseline, above + cell.geometry().top() + cell.content().baseline());
        }
        List<Fragment.Anchored> events = origin.events().stream()
                .map(event -> new Fragment.Anchored(0, 0, event))
                .toList();
        return new Fragment(width, height, baseline, fragment.items(), fragment.anchors()).withAnchorsBefore(events);
    }

    private Fragment painted(SetCell cell, long height) {
        ComputedStyle style = cell.slot().cell().content().origin().style();
        ComputedStyle.Frame frame = collapse ? collapsed(style.frame(), cell.slot()) : style.frame();
        Rect box = new Rect(0, 0, cell.geometry().borderWidth(), height);
        Fragment empty = new Fragment(box.width(), height, height, Composer.frame(frame, box, true, true), List.of());
        long rest = height - cell.natural();
        long down = switch (style.text().verticalAlign()) {
            case MIDDLE -> rest / 2;
            case BOTTOM -> rest;
            default -> 0;
        };
        return empty.with(
                cell.content(), cell.geometry().left(), cell.geometry().top() + down);
    }

    /** Of two borders that meet, only one is painted: that of the cell at the left, and of the one above. */
    private ComputedStyle.Frame collapsed(ComputedStyle.Frame frame, TableGrid.Slot slot) {
        Sides<Border> border = frame.border();
        Border none = new Border(0, BorderStyle.NONE, border.top().colour());
        boolean aboveRuled = slot.row() > 0
                && endingAbove.getOrDefault(slot.row(), List.of()).stream()
                        .filter(other -> other.column() <= slot.column()
                                && other.column() + other.cell().columns() > slot.column())
                        .anyMatch(other -> border(other).bottom().width() > 0);
        boolean leftRuled = slot.column() > 0
                && beginning.getOrDefault(slot.row(), List.of()).stream()
                        .filter(other -> other.column() + other.cell().columns() == slot.column())
                        .anyMatch(other -> border(other).right().width() > 0);
        return new ComputedStyle.Frame(
                frame.margin(),
                frame.padding(),
                new Sides<>(
                        aboveRuled ? none : border.top(),
                        border.right(),
                        border.bottom(),
                        leftRuled ? none : border.left()),
                frame.background());
    }

    private static Sides<Border> border(TableGrid.Slot slot) {
        return slot.cell().content().origin().style().frame().border();
    }
}
