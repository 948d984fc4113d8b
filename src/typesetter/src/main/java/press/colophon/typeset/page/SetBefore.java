package press.colophon.typeset.page;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import press.colophon.diagnostics.Diagnostic;
import press.colophon.diagnostics.Diagnostics;

/**
 * What was set in this pass of make-up or one before: the same box in the same room comes out the same, unless its text depends
 * on where things come to stand. Boxes are looked up by what they are, not by what is in them. Confined to one thread.
 */
final class SetBefore {
    private final PageDependence dependence;
    private final Memory<TextRoom, List<TextSetter.SetLine>> texts = new Memory<>();
    private final Memory<BoxRoom, Fragment> blocks = new Memory<>();
    private final Memory<Long, TableSetter.Rows> tables = new Memory<>();
    private final IdentityHashMap<Box, List<Box>> lower = new IdentityHashMap<>();

    SetBefore(BoxTree tree) {
        this.dependence = new PageDependence(tree);
    }

    /** What decides how a paragraph comes out. */
    record TextRoom(long width, TextSetter.Beside beside) {}

    /**
     * What decides how a box comes out.
     *
     * @param height stated from outside, in scaled points; −1 when it is not
     */
    record BoxRoom(FrameGeometry geometry, long height) {}

    List<TextSetter.SetLine> text(
            Box.Text box, TextRoom room, Diagnostics diagnostics, Supplier<List<TextSetter.SetLine>> set) {
        return texts.get(box, room, diagnostics, set);
    }

    Fragment block(Box box, BoxRoom room, Diagnostics diagnostics, Supplier<Fragment> set) {
        return blocks.get(box, room, diagnostics, set);
    }

    TableSetter.Rows table(Box.Table box, long width, Diagnostics diagnostics, Supplier<TableSetter.Rows> set) {
        return tables.get(box, width, diagnostics, set);
    }

    /** The forms of a box with its pictures lower: the same ones in each pass. */
    List<Box> lower(Box box, Supplier<List<Box>> make) {
        List<Box> known = lower.get(box);
        if (known == null) {
            known = List.copyOf(make.get());
            lower.put(box, known);
        }
        return known;
    }

    /** A result, with what its author was told of it: that is said in every pass. */
    private record Kept<T>(T result, List<Diagnostic> told) {}

    private final class Memory<R, T> {
        private final IdentityHashMap<Box, Map<R, Kept<T>>> kept = new IdentityHashMap<>();

        T get(Box box, R room, Diagnostics diagnostics, Supplier<T> set) {
            if (dependence.of(box)) {
                return set.get();
            }
            Map<R, Kept<T>> ofBox = kept.computeIfAbsent(box, unset -> new HashMap<>(2));
            Kept<T> known = ofBox.get(room);
            if (known == null) {
                int before = diagnostics.count();
                T result = set.get();
                ofBox.put(room, new Kept<>(result, diagnostics.from(before)));
                return result;
            }
            diagnostics.addAll(known.told());
            return known.result();
        }
    }
}
