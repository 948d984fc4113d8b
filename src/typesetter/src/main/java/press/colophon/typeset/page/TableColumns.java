package press.colophon.typeset.page;

import java.util.Arrays;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import press.colophon.diagnostics.Diagnostic;
import press.colophon.typeset.graphics.Length;
import press.colophon.typeset.style.ComputedStyle;
import press.colophon.typeset.style.Dimension;

/** Shares out the width of a table by what its cells need (CSS 2, §17.5.2). */
final class TableColumns {
    private final Layout layout;
    private final Box.Table table;
    private final List<TableGrid.Slot> slots;
    /** The cells of one column, and what they need. */
    private final IdentityHashMap<TableGrid.Slot, TextExtents.Measures> cells = new IdentityHashMap<>();

    private final long[] narrowest;
    private final long[] widest;
    private final boolean[] stated;
    private final long spacing;

    TableColumns(Layout layout, Box.Table table, List<TableGrid.Slot> slots, int count) {
        this.layout = layout;
        this.table = table;
        this.slots = slots;
        this.narrowest = new long[count];
        this.widest = new long[count];
        this.stated = new boolean[count];
        var box = table.origin().style().table();
        this.spacing = box.collapse() ? 0 : box.spacing();
        measure();
    }

    private void measure() {
        for (TableGrid.Slot slot : slots) {
            if (slot.cell().columns() == 1) {
                TextExtents.Measures measures = measures(slot.cell());
                cells.put(slot, measures);
                narrowest[slot.column()] = Math.max(narrowest[slot.column()], measures.narrowest());
                widest[slot.column()] = Math.max(widest[slot.column()], measures.widest());
            }
        }
        for (TableGrid.Slot slot : slots) {
            if (slot.cell().columns() > 1) {
                spread(slot, measures(slot.cell()));
            }
        }
    }

    /** A cell over several columns widens all of them alike by what is missing. */
    private void spread(TableGrid.Slot slot, TextExtents.Measures measures) {
        int columns = Math.min(slot.cell().columns(), narrowest.length - slot.column());
        long narrow = measures.narrowest() - sum(narrowest, slot.column(), columns);
        long wide = measures.widest() - sum(widest, slot.column(), columns);
        for (int i = 0; i < columns; i++) {
            narrowest[slot.column() + i] += Math.max(0, narrow) / columns;
            widest[slot.column() + i] += Math.max(0, wide) / columns;
        }
    }

    private static long sum(long[] values, int from, int count) {
        return Arrays.stream(values, from, from + count).sum();
    }

    private TextExtents.Measures measures(Box.Cell cell) {
        FrameGeometry geometry = FrameGeometry.of(cell.content().origin().style(), 0);
        return content(cell.content()).plus(geometry.borderWidth() - geometry.content() + 1);
    }

    private TextExtents.Measures content(Box box) {
        if (box instanceof Box.Text text) {
            return TextExtents.of(text, layout);
        }
        if (box instanceof Box.Flow flow) {
            TextExtents.Measures measures = new TextExtents.Measures(0, 0);
            for (Box child : flow.children()) {
                FrameGeometry geometry = FrameGeometry.of(child.origin().style(), 0);
                long edges = geometry.borderWidth() - geometry.content() + 1 + geometry.x();
                measures = measures.or(content(child).plus(edges));
            }
            return measures;
        }
        if (box instanceof Box.Table nested) {
            return new TableSetter(layout, nested).measures();
        }
        long wide = new Extents(layout).widest(box);
        return box instanceof Box.Image
                ? new TextExtents.Measures(isElastic(box.origin().style().box()) ? 0 : wide, wide)
                : new TextExtents.Measures(wide / 2, wide);
    }

    /** Whether a picture becomes as small as its place is (CSS Sizing 3, §5.2.2: compressible replaced elements). */
    private static boolean isElastic(ComputedStyle.Box box) {
        return box.width().share() != 0 || box.maxWidth().share() != 0;
    }

    /** Width of the whole table if nothing limits it. */
    long natural() {
        return Arrays.stream(widest).sum() + spacing * (widest.length + 1);
    }

    /** The least and the greatest width that is of use to it. */
    TextExtents.Measures measures() {
        long least = Arrays.stream(narrowest).sum() + spacing * (widest.length + 1);
        return new TextExtents.Measures(least, natural());
    }

    /** Widths of the columns in a table of that width, or narrower if it need not be so wide. */
    long[] widths(long available) {
        long room = available - spacing * (widest.length + 1);
        boolean stretched = !table.origin().style().box().width().auto();
        if (table.origin().style().table().fixedLayout()) {
            return fixed(room);
        }
        state(room);
        long narrow = Arrays.stream(narrowest).sum();
        long wide = Arrays.stream(widest).sum();
        if (Length.exceeds(narrow, room)) {
            tooWide(narrow, room);
            return shared(narrowest, room);
        }
        if (narrow > room) {
            return narrowest.clone();
        }
        if (wide <= room) {
            return stretched && wide > 0 ? stretched(room) : widest.clone();
        }
        return shared(room, narrow, wide);
    }

    /**
     * Two ways of sharing, both between the least and the greatest width of each column (CSS Tables 3, §4.5.2, leaves the
     * choice): the interpolation of browsers, which starves Chinese columns, whose least width is one character, and widths in
     * proportion to what the columns hold. The table takes the one that needs fewer lines.
     */
    private long[] shared(long room, long narrow, long wide) {
        long[] proportional = inProportion(room);
        long[] interpolated = new long[widest.length];
        for (int i = 0; i < interpolated.length; i++) {
            interpolated[i] = narrowest[i]
                    + Math.round((double) (widest[i] - narrowest[i]) * (room - narrow) / Math.max(1, wide - narrow));
        }
        return lines(proportional) < lines(interpolated) ? proportional : interpolated;
    }

    /** About how many lines the rows take: of each row as many as its fullest cell. */
    private long lines(long[] widths) {
        Map<Integer, Long> rows = new HashMap<>();
        cells.forEach((slot, measures) -> {
            long width = Math.max(1, widths[slot.column()]);
            rows.merge(slot.row(), Grid.ceilDiv(measures.widest(), width), Math::max);
        });
        return rows.values().stream().mapToLong(Long::longValue).sum();
    }

    private long[] inProportion(long room) {
        long[] widths = new long[widest.length];
        boolean[] settled = new boolean[widest.length];
        boolean changed = true;
        while (changed) {
            changed = false;
            long[] shares = shares(settled, room - Arrays.stream(widths).sum());
            for (int i = 0; i < widths.length; i++) {
                if (!settled[i] && shares[i] < narrowest[i]) {
                    // What it takes is missing to the others.
                    settled[i] = true;
                    widths[i] = narrowest[i];
                    changed = true;
                }
            }
        }
        long[] shares = shares(settled, room - Arrays.stream(widths).sum());
        for (int i = 0; i < widths.length; i++) {
            widths[i] = settled[i] ? widths[i] : shares[i];
        }
        return widths;
    }

    /** What is left, shared out among the columns that are not settled yet. */
    private long[] shares(boolean[] settled, long rest) {
        long[] open = new long[widest.length];
        for (int i = 0; i < widest.length; i++) {
            open[i] = settled[i] ? 0 : widest[i];
        }
        long sum = Math.max(1, Arrays.stream(open).sum());
        return Arrays.stream(open)
                .map(width -> (long) ((double) rest * width / sum))
                .toArray();
    }

    /** What is left over goes to the columns that state no width, in proportion to their text (CSS 2, §17.5.2.2). */
    private long[] stretched(long room) {
        long[] flexible = new long[widest.length];
        long taken = 0;
        for (int i = 0; i < widest.length; i++) {
            flexible[i] = stated[i] ? 0 : widest[i];
            taken += stated[i] ? widest[i] : 0;
        }
        if (Arrays.stream(flexible).sum() == 0) {
            return shared(widest, room);
        }
        long[] widths = shared(flexible, room - taken);
        for (int i = 0; i < widest.length; i++) {
            widths[i] = stated[i] ? widest[i] : widths[i];
        }
        return widths;
    }

    /** Widths that {@code col} elements or cells state. */
    private void state(long room) {
        for (int i = 0; i < Math.min(table.columns().size(), widest.length); i++) {
            state(i, table.columns().get(i).style().box().width(), room);
        }
        for (TableGrid.Slot slot : slots) {
            if (slot.cell().columns() == 1) {
                state(
                        slot.column(),
                        slot.cell().content().origin().style().box().width(),
                        room);
            }
        }
    }

    private void state(int column, Dimension width, long room) {
        if (!width.auto()) {
            stated[column] = true;
            widest[column] = Math.max(narrowest[column], width.resolve(room));
            narrowest[column] = widest[column];
        }
    }

    private long[] fixed(long room) {
        long[] widths = new long[widest.length];
        for (int i = 0; i < Math.min(table.columns().size(), widths.length); i++) {
            Dimension width = table.columns().get(i).style().box().width();
            stated[i] = !width.auto();
            widths[i] = width.resolve(room);
        }
        for (TableGrid.Slot slot : slots) {
            Dimension width = slot.cell().content().origin().style().box().width();
            if (slot.row() == 0 && slot.cell().columns() == 1 && !width.auto() && !stated[slot.column()]) {
                stated[slot.column()] = true;
                widths[slot.column()] = width.resolve(room);
            }
        }
        long rest = room - Arrays.stream(widths).sum();
        int open = 0;
        for (boolean state : stated) {
            open += state ? 0 : 1;
        }
        for (int i = 0; i < widths.length; i++) {
            widths[i] = stated[i] ? widths[i] : Math.max(1, rest / Math.max(1, open));
        }
        return Arrays.stream(widths).sum() > room + widths.length ? shared(widths, room) : widths;
    }

    private static long[] shared(long[] shares, long room) {
        long sum = Math.max(1, Arrays.stream(shares).sum());
        long[] widths = new long[shares.length];
        for (int i = 0; i < widths.length; i++) {
            widths[i] = Math.max(1, (long) ((double) shares[i] * room / sum));
        }
        return widths;
    }

    /** A table that an author wrote; rows that a style sheet makes of other elements are the theme's to fix. */
    static boolean isWritten(Box.Table table) {
        return table.origin().name().equals("table");
    }

    private void tooWide(long narrow, long room) {
        if (!isWritten(table)) {
            return;
        }
        layout.diagnostics()
                .add(Diagnostic.warning(
                                "table-too-wide",
                                table.origin().span(),
                                "the longest words of the table need " + Length.format(narrow) + "pt, and it has "
                                        + Length.format(room) + "pt; words are broken")
                        .withHint("let the table span the columns, set it smaller, or leave out a column"));
    }
}
