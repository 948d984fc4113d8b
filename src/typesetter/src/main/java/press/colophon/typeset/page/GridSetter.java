package press.colophon.typeset.page;

import java.util.ArrayList;
import java.util.List;
import press.colophon.typeset.style.ComputedStyle;
import press.colophon.typeset.style.ComputedStyle.TextAlign;
import press.colophon.typeset.style.Dimension;

/**
 * Sets a grid of equal columns row by row: names, logos, cards. When its text is centred, so is a last row that is not full
 * (award lists).
 */
final class GridSetter {
    private final Layout layout;

    GridSetter(Layout layout) {
        this.layout = layout;
    }

    List<Fragment> rows(Box.Flow grid, long width) {
        ComputedStyle style = grid.origin().style();
        int count = Math.max(1, style.columns().count());
        long gap = style.columns().gap();
        long each = Math.max(1, (width - (count - 1) * gap) / count);
        boolean centred = style.text().align() == TextAlign.CENTRE;
        List<Fragment> rows = new ArrayList<>();
        List<Box> row = new ArrayList<>();
        List<Fragment.Anchored> events = new ArrayList<>();
        for (Box child : grid.children()) {
            if (child instanceof Box.Place) {
                child.origin().events().forEach(event -> events.add(new Fragment.Anchored(0, 0, event)));
                continue;
            }
            row.add(child);
            if (row.size() == count) {
                rows.add(row(row, each, gap, 0).withAnchorsBefore(events));
                events.clear();
                row.clear();
            }
        }
        if (!row.isEmpty() || !events.isEmpty()) {
            long used = row.size() * (each + gap) - gap;
            rows.add(row(row, each, gap, centred ? (width - used) / 2 : 0).withAnchorsBefore(events));
        }
        return rows;
    }

    private Fragment row(List<Box> boxes, long each, long gap, long start) {
        BoxSetter setter = new BoxSetter(layout);
        List<Fragment> cells = new ArrayList<>();
        long height = 0;
        for (Box box : boxes) {
            Fragment cell = setter.block(box, each);
            cells.add(cell);
            height = Math.max(height, cell.height() + margins(box, each));
        }
        Fragment row = new Fragment(start + boxes.size() * (each + gap), height, height, List.of(), List.of());
        for (int i = 0; i < cells.size(); i++) {
            Box box = boxes.get(i);
            FrameGeometry geometry = FrameGeometry.of(box.origin().style(), each);
            boolean stretched = Decoration.isVisible(box.origin().style().frame())
                    && box.origin().style().box().height().auto();
            Fragment cell =
                    stretched ? setter.block(box, geometry, Dimension.of(height - margins(box, each))) : cells.get(i);
            row = row.with(cell, start + i * (each + gap) + geometry.x(), geometry.marginTop());
        }
        long baseline = cells.isEmpty() ? height : cells.get(0).baseline();
        return new Fragment(row.width(), height, baseline, row.items(), row.anchors());
    }

    private static long margins(Box box, long width) {
        FrameGeometry geometry = FrameGeometry.of(box.origin().style(), width);
        return geometry.marginTop() + geometry.marginBottom();
    }
}
