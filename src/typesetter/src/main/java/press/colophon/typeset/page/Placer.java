package press.colophon.typeset.page;

import java.util.List;
import java.util.Optional;
import press.colophon.typeset.display.Item;
import press.colophon.typeset.display.Mark;
import press.colophon.typeset.graphics.Colour;
import press.colophon.typeset.graphics.Length;
import press.colophon.typeset.graphics.Path;
import press.colophon.typeset.graphics.Rect;
import press.colophon.typeset.page.PageFill.ColumnFill;
import press.colophon.typeset.style.ComputedStyle.Border;

/** Puts what the filler decided where it belongs. */
final class Placer {
    /** Rule above notes: 0.5 pt (typography §3.4), a third of the column wide. */
    private static final long NOTE_RULE = Length.POINT / 2;

    private final Composer composer;
    private final Grid grid;
    private long lowest;

    Placer(Composer composer, Grid grid) {
        this.composer = composer;
        this.grid = grid;
    }

    /**
     * @param left of the area that holds the columns
     * @param top where the band begins
     */
    void place(Band band, PageFill fill, long left, long top) {
        Band.Geometry geometry = band.geometry();
        floats(fill.above(), left + geometry.x(), top);
        long columnsTop = top + fill.top();
        for (int i = 0; i < fill.columns().size(); i++) {
            column(band, fill.columns().get(i), left + geometry.columnX(i), new Span(columnsTop, fill.columnHeight()));
        }
        rules(geometry, fill, left, columnsTop);
        floats(fill.below(), left + geometry.x(), columnsTop + Math.max(0, fill.columnHeight()));
    }

    /** Bottom of the lowest thing placed, or where it would be if notes did not stand in its way; 0 before anything is. */
    long lowest() {
        return lowest;
    }

    /** From a place downwards. */
    private record Span(long top, long height) {
        long bottom() {
            return top + height;
        }
    }

    private void floats(List<FloatBox> boxes, long x, long top) {
        long y = top;
        for (FloatBox box : boxes) {
            // The room that keeps a float from the text is on the side of the text.
            composer.place(
                    box.fragment(),
                    x,
                    box.top() ? y : y + box.height() - box.fragment().height());
            y += box.height();
            lowest = Math.max(
                    lowest, box.top() ? y - box.height() + box.fragment().height() : y);
        }
    }

    private void column(Band band, ColumnFill fill, long x, Span span) {
        floats(fill.above(), x, span.top());
        long textTop = span.top() + fill.aboveHeight();
        List<FlowItem> items = fill.of(band.items());
        ColumnWalk walk = new ColumnWalk(items, grid, ColumnOrder.plain(0));
        int[] added = AddedLines.among(items, fill.extra());
        for (int i = 0; i < items.size(); i++) {
            FlowItem item = items.get(i);
            long y = textTop + walk.step(added[i] * grid.step());
            if (i == 0) {
                item.head().ifPresent(head -> composer.place(head, x + item.x(), y - head.height()));
            }
            composer.place(item, x, y);
        }
        if (!fill.isEmpty()) {
            lowest = Math.max(lowest, textTop + walk.used() + fill.belowHeight());
        }
        long notesTop = span.bottom() - fill.belowHeight() - walk.notes();
        notes(items, new Rect(x, notesTop, band.geometry().width(), walk.notes()));
        // What is too high for the column runs out at its foot, where it is reported, not at its head.
        floats(fill.below(), x, Math.max(textTop, span.bottom() - fill.belowHeight()));
    }

    private void notes(List<FlowItem> items, Rect area) {
        long y = area.y() + ColumnWalk.notesGap(grid);
        boolean ruled = false;
        for (FlowItem item : items) {
            for (Fragment note : item.notes()) {
                if (!ruled) {
                    rule(
                            new Rect(area.x(), y - ColumnWalk.belowNotesRule(grid), area.width() / 3, NOTE_RULE),
                            Colour.BLACK);
                    ruled = true;
                }
                composer.place(note, area.x(), y);
                y += note.height();
            }
        }
    }

    private void rules(Band.Geometry geometry, PageFill fill, long left, long top) {
        Optional<Border> rule = geometry.rule().filter(border -> border.width() > 0);
        for (int i = 1; i < geometry.count() && rule.isPresent(); i++) {
            if (!fill.columns().get(i).isEmpty()) {
                long x = left
                        + geometry.columnX(i)
                        - geometry.gap() / 2
                        - rule.get().width() / 2;
                rule(
                        new Rect(x, top, rule.get().width(), fill.columnHeight()),
                        rule.get().colour());
            }
        }
    }

    private void rule(Rect rect, Colour colour) {
        composer.paint(new Item.Fill(Path.of(rect), colour, Mark.Artifact.LAYOUT));
    }
}
