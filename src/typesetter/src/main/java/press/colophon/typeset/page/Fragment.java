package press.colophon.typeset.page;

import java.util.ArrayList;
import java.util.List;
import press.colophon.typeset.display.Item;

/**
 * Something that is set and will stay in one piece; coordinates count from its top left corner.
 *
 * @param baseline of its first line, below its top; its height when it has no line
 * @param items in painting order
 */
record Fragment(long width, long height, long baseline, List<Item> items, List<Anchored> anchors) {
    Fragment {
        items = List.copyOf(items);
        anchors = List.copyOf(anchors);
    }

    /** An event at its place. */
    record Anchored(long x, long y, Event event) {}

    static Fragment empty(long width, long height) {
        return new Fragment(width, height, height, List.of(), List.of());
    }

    /** This fragment with {@code other} painted at {@code (x, y)} of it; its own size remains. */
    Fragment with(Fragment other, long x, long y) {
        List<Item> all = new ArrayList<>(items.size() + other.items.size());
        all.addAll(items);
        all.addAll(Shift.items(other.items, x, y));
        List<Anchored> events = new ArrayList<>(anchors.size() + other.anchors.size());
        events.addAll(anchors);
        other.anchors.forEach(anchored -> events.add(Shift.anchored(anchored, x, y)));
        return new Fragment(width, height, baseline, all, events);
    }

    Fragment withAnchors(List<Anchored> others) {
        return new Fragment(width, height, baseline, items, others);
    }

    Fragment withAnchorsBefore(List<Anchored> others) {
        List<Anchored> all = new ArrayList<>(others);
        all.addAll(anchors);
        return withAnchors(all);
    }

    /** This fragment as furniture: what is shown a second time is not read a second time, nor does anything lead to it. */
    Fragment repeated() {
        return new Fragment(
                width,
                height,
                baseline,
                items.stream().map(Repeated::of).flatMap(List::stream).toList(),
                List.of());
    }
}
