package press.colophon.typeset.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import press.colophon.typeset.display.Item;
import press.colophon.typeset.display.Mark;
import press.colophon.typeset.graphics.Colour;
import press.colophon.typeset.graphics.Path;
import press.colophon.typeset.graphics.Rect;
import press.colophon.typeset.style.ComputedStyle;
import press.colophon.typeset.style.ComputedStyle.Border;
import press.colophon.typeset.style.ComputedStyle.BorderStyle;

/** Paints what was placed: decorations around it first, then the content in order. */
final class Composer {
    private final long left;
    private final Map<Key, Extent> extents = new LinkedHashMap<>();
    private final List<Item> content = new ArrayList<>();
    private final List<Fragment.Anchored> anchors = new ArrayList<>();

    /**
     * @param left of the area that holds the columns
     */
    Composer(long left) {
        this.left = left;
    }

    /** A decoration in one column, or once for the page when it surrounds columns. */
    private record Key(Decoration decoration, long column) {}

    /** How much of a decorated box was placed. */
    private static final class Extent {
        private long top = Long.MAX_VALUE;
        private long bottom = Long.MIN_VALUE;
        private boolean start;
        private boolean end;
    }

    /** Places an item of a flow; {@code column} is the left edge of its column. */
    void place(FlowItem item, long column, long y) {
        for (Decoration decoration : item.decorations()) {
            long key = decoration.acrossColumns() ? left : column;
            Extent extent = extents.computeIfAbsent(new Key(decoration, key), created -> new Extent());
            extent.top = Math.min(extent.top, y);
            extent.bottom = Math.max(extent.bottom, y + item.height());
            item.edge().filter(edge -> edge.decoration() == decoration).ifPresent(edge -> {
                extent.start |= edge.start();
                extent.end |= !edge.start();
            });
        }
        place(item.fragment(), column + item.x(), y);
    }

    void place(Fragment fragment, long x, long y) {
        content.addAll(Shift.items(fragment.items(), x, y));
        fragment.anchors().forEach(anchored -> anchors.add(Shift.anchored(anchored, x, y)));
    }

    void paint(Item item) {
        content.add(item);
    }

    Fragment compose(long width, long height, long baseline) {
        List<Item> items = new ArrayList<>();
        extents.forEach((key, extent) -> {
            Decoration decoration = key.decoration();
            Rect box =
                    new Rect(key.column() + decoration.x(), extent.top, decoration.width(), extent.bottom - extent.top);
            items.addAll(frame(decoration.frame(), box, extent.start, extent.end));
        });
        items.addAll(content);
        return new Fragment(width, height, baseline, items, anchors);
    }

    /**
     * Background and borders of a box; a box that is continued is open at the break (CSS Fragmentation 3, slice).
     */
    static List<Item> frame(ComputedStyle.Frame frame, Rect box, boolean start, boolean end) {
        List<Item> items = new ArrayList<>();
        frame.background().ifPresent(colour -> items.add(fill(box, colour)));
        ComputedStyle.Sides<Border> border = frame.border();
        long top = start ? border.top().width() : 0;
        long bottom = end ? border.bottom().width() : 0;
        if (top > 0) {
            line(items, border.top(), new Rect(box.x(), box.y(), box.width(), top));
        }
        if (bottom > 0) {
            line(items, border.bottom(), new Rect(box.x(), box.bottom() - bottom, box.width(), bottom));
        }
        long between = Math.max(0, box.height() - top - bottom);
        line(
                items,
                border.left(),
                new Rect(box.x(), box.y() + top, border.left().width(), between));
        long right = border.right().width();
        line(items, border.right(), new Rect(box.right() - right, box.y() + top, right, between));
        return items;
    }

    private static Item fill(Rect rect, Colour colour) {
        return new Item.Fill(Path.of(rect), colour, Mark.Artifact.LAYOUT);
    }

    /** A border line: solid, or dashes and dots along its longer side, or two thirds of it for a double one. */
    private static void line(List<Item> items, Border border, Rect rect) {
        boolean horizontal = rect.width() >= rect.height();
        long thickness = horizontal ? rect.height() : rect.width();
        if (thickness <= 0 || rect.width() <= 0 || rect.height() <= 0 || border.style() == BorderStyle.NONE) {
            return;
        }
        if (border.style() == BorderStyle.DOUBLE && thickness >= 3) {
            long third = thickness / 3;
            items.add(fill(strip(rect, horizontal, 0, third), border.colour()));
            items.add(fill(strip(rect, horizontal, thickness - third, third), border.colour()));
        } else if (border.style() == BorderStyle.DOTTED || border.style() == BorderStyle.DASHED) {
            long dash = border.style() == BorderStyle.DOTTED ? thickness : 3 * thickness;
            dashes(items, border.colour(), rect, dash);
        } else {
            items.add(fill(rect, border.colour()));
        }
    }

    private static Rect strip(Rect rect, boolean horizontal, long offset, long thickness) {
        return horizontal
                ? new Rect(rect.x(), rect.y() + offset, rect.width(), thickness)
                : new Rect(rect.x() + offset, rect.y(), thickness, rect.height());
    }

    /** Dashes with gaps as long as they are, stretched so that one stands at each end. */
    private static void dashes(List<Item> items, Colour colour, Rect rect, long dash) {
        boolean horizontal = rect.width() >= rect.height();
        long length = horizontal ? rect.width() : rect.height();
        long pairs = Math.max(1, (length - dash) / (2 * dash));
        for (long i = 0; i <= pairs; i++) {
            long offset = (length - dash) * i / pairs;
            items.add(fill(
                    horizontal
                            ? new Rect(rect.x() + offset, rect.y(), Math.min(dash, rect.width()), rect.height())
                            : new Rect(rect.x(), rect.y() + offset, rect.width(), Math.min(dash, rect.height())),
                    colour));
        }
    }
}
