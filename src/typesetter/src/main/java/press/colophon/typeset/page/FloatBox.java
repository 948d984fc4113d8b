package press.colophon.typeset.page;

import java.util.List;

/**
 * A float, set and waiting for its place.
 *
 * @param ofPage of the page (across columns), otherwise of a column
 * @param height with the room that keeps it from the text
 * @param lower the same with a picture that is lower by one, two … lines of the grid, as far as it may be
 */
record FloatBox(Fragment fragment, Edge edge, boolean ofPage, long height, List<FloatBox> lower) {
    FloatBox {
        lower = List.copyOf(lower);
    }

    /** Where it goes. */
    enum Edge {
        TOP,
        BOTTOM,
        /** Wherever it serves better. */
        EITHER
    }

    /** This float, and its lower forms, with what is anchored in {@code bare}: notes and floats of their own taken out. */
    FloatBox withAnchorsOf(Fragment bare) {
        return new FloatBox(
                fragment.withAnchors(bare.anchors()),
                edge,
                ofPage,
                height,
                lower.stream().map(box -> box.withAnchorsOf(bare)).toList());
    }

    boolean top() {
        return edge == Edge.TOP;
    }

    FloatBox at(Edge other) {
        return new FloatBox(fragment, other, ofPage, height, lower);
    }

    /** This float with its picture lower by so many lines of the grid, or as many as it may. */
    FloatBox lowered(int lines) {
        return lines == 0 || lower.isEmpty() ? this : lower.get(Math.min(lines, lower.size()) - 1);
    }

    /** Whether another takes the same room in the same places. */
    boolean isPlacedLike(FloatBox other) {
        boolean same = edge == other.edge
                && ofPage == other.ofPage
                && height == other.height
                && lower.size() == other.lower.size();
        for (int i = 0; same && i < lower.size(); i++) {
            same = lower.get(i).height == other.lower.get(i).height;
        }
        return same;
    }

    /** Height of floats, one below the other. */
    static long height(List<FloatBox> boxes) {
        long height = 0;
        for (FloatBox box : boxes) {
            height += box.height;
        }
        return height;
    }
}
