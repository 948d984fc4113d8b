package press.colophon.typeset.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import press.colophon.typeset.display.Bounds;
import press.colophon.typeset.display.Item;
import press.colophon.typeset.graphics.Path;
import press.colophon.typeset.graphics.Rect;

/**
 * Divides what was set in one piece between its lines, wherever none of the texts and pictures that stand side by side is cut:
 * a row of a table higher than a column, a long note. Backgrounds and borders are open at the cuts (CSS Fragmentation 3,
 * §5.4: slice).
 */
final class Slices {
    /** How far the ink of text reaches above and below its baseline, in 1/1000 em. */
    private static final int ASCENT = 750;

    private static final int DESCENT = 250;

    private final Fragment whole;
    private final List<Span> ink = new ArrayList<>();
    private final TreeSet<Long> tops = new TreeSet<>();

    private Slices(Fragment whole) {
        this.whole = whole;
        whole.items().forEach(item -> item.match(new Ink()));
        for (Fragment.Anchored anchored : whole.anchors()) {
            if (anchored.event() instanceof Event.Line) {
                tops.add(anchored.y());
            }
        }
    }

    /** From {@code top} down to {@code bottom}. */
    private record Span(long top, long bottom) {}

    /** The parts from top to bottom, as many as can be; their heights add up to that of the whole. */
    static List<Fragment> of(Fragment whole) {
        Slices slices = new Slices(whole);
        List<Long> cuts = slices.cuts();
        List<Fragment> parts = new ArrayList<>();
        for (int i = 0; i <= cuts.size(); i++) {
            // What hangs out of the whole belongs to its first and its last part.
            long from = i == 0 ? Long.MIN_VALUE / 2 : cuts.get(i - 1);
            long to = i == cuts.size() ? Long.MAX_VALUE / 2 : cuts.get(i);
            parts.add(slices.part(new Span(from, to)));
        }
        return parts;
    }

    /** Between two spans of ink: where a line begins, or in the middle. */
    private List<Long> cuts() {
        List<Long> cuts = new ArrayList<>();
        List<Span> sorted =
                ink.stream().sorted(Comparator.comparingLong(Span::top)).toList();
        long reached = sorted.isEmpty() ? 0 : sorted.get(0).bottom();
        for (Span span : sorted) {
            if (span.top() > reached) {
                NavigableSet<Long> beginning = tops.subSet(reached, true, span.top(), true);
                cuts.add(beginning.isEmpty() ? (reached + span.top()) / 2 : beginning.first());
            }
            reached = Math.max(reached, span.bottom());
        }
        cuts.removeIf(cut -> cut <= 0 || cut >= whole.height());
        return cuts;
    }

    private Fragment part(Span span) {
        long top = Math.max(0, span.top());
        long height = Math.min(whole.height(), span.bottom()) - top;
        List<Item> items = new ArrayList<>();
        whole.items().forEach(item -> items.addAll(item.match(new Within(span))));
        List<Fragment.Anchored> anchors = new ArrayList<>();
        long baseline = height;
        for (Fragment.Anchored anchored : whole.anchors()) {
            if (anchored.y() >= span.top() && anchored.y() < span.bottom()) {
                anchors.add(Shift.anchored(anchored, 0, -top));
                if (anchored.event() instanceof Event.Line line) {
                    baseline = Math.min(baseline, anchored.y() + line.line().baseline() - top);
                }
            }
        }
        return new Fragment(whole.width(), height, baseline, Shift.items(items, 0, -top), anchors);
    }

    private static boolean isRectangle(Path path) {
        return path.equals(Path.of(Bounds.of(path).rect()));
    }

    /** Notes where there is something that no cut may go through. */
    private final class Ink implements Item.Cases<Boolean> {
        @Override
        public Boolean glyphs(Item.Glyphs glyphs) {
            long size = glyphs.run().size();
            return !glyphs.run().text().isBlank()
                    && ink.add(new Span(
                            glyphs.baseline() - size * ASCENT / 1000, glyphs.baseline() + size * DESCENT / 1000));
        }

        @Override
        public Boolean fill(Item.Fill fill) {
            Rect bounds = Bounds.of(fill.path()).rect();
            return !isRectangle(fill.path()) && ink.add(new Span(bounds.y(), bounds.bottom()));
        }

        @Override
        public Boolean picture(Item.Placed placed) {
            return ink.add(new Span(placed.frame().y(), placed.frame().bottom()));
        }

        @Override
        public Boolean link(Item.Link link) {
            return false;
        }
    }

    /** What of an item lies in a slice. */
    private record Within(Span span) implements Item.Cases<List<Item>> {
        private List<Item> when(boolean inside, Item item) {
            return inside ? List.of(item) : List.of();
        }

        private boolean holds(long y) {
            return y >= span.top() && y < span.bottom();
        }

        @Override
        public List<Item> glyphs(Item.Glyphs glyphs) {
            return when(holds(glyphs.baseline()), glyphs);
        }

        @Override
        public List<Item> fill(Item.Fill fill) {
            Rect bounds = Bounds.of(fill.path()).rect();
            if (!isRectangle(fill.path())) {
                return when(holds((bounds.y() + bounds.bottom()) / 2), fill);
            }
            long top = Math.max(bounds.y(), span.top());
            long bottom = Math.min(bounds.bottom(), span.bottom());
            Rect part = new Rect(bounds.x(), top, bounds.width(), bottom - top);
            return bottom > top ? List.of(new Item.Fill(Path.of(part), fill.colour(), fill.mark())) : List.of();
        }

        @Override
        public List<Item> picture(Item.Placed placed) {
            return when(holds((placed.frame().y() + placed.frame().bottom()) / 2), placed);
        }

        @Override
        public List<Item> link(Item.Link link) {
            return when(holds((link.area().y() + link.area().bottom()) / 2), link);
        }
    }
}
