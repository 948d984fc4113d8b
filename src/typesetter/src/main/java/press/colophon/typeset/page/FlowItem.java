package press.colophon.typeset.page;

import java.util.List;
import java.util.Optional;

/**
 * A piece of a flow between two places where it may be divided: a line, a picture, a row of a table, the padding of a box.
 *
 * @param gap room above it, which vanishes at the top of a column
 * @param reach how far down what stands beside it reaches, from its top; at least its height
 * @param x of the fragment, from the left of the column
 * @param onGrid its top has to be on the baseline grid
 * @param penalty cost of beginning a column with it ({@link Penalties})
 * @param startsColumn a column break is demanded before it
 * @param stretch lines of the grid that may be added above it to even out columns
 * @param notes footnotes that belong to the foot of its column
 * @param floats that are anchored in it
 * @param head what is repeated above it at the top of a column (the head of its table)
 * @param decorations around it, outermost first
 * @param edge the decoration whose first or last piece it is
 * @param lower the same with a picture that is lower by one, two … lines of the grid, as far as it may be
 */
record FlowItem(
        Fragment fragment,
        long gap,
        long reach,
        long x,
        boolean onGrid,
        int penalty,
        boolean startsColumn,
        int stretch,
        List<Fragment> notes,
        List<FloatBox> floats,
        Optional<Fragment> head,
        List<Decoration> decorations,
        Optional<Edge> edge,
        List<Fragment> lower) {
    FlowItem {
        notes = List.copyOf(notes);
        floats = List.copyOf(floats);
        decorations = List.copyOf(decorations);
        lower = List.copyOf(lower);
    }

    /** The beginning or the end of a decorated box. */
    record Edge(Decoration decoration, boolean start) {}

    long height() {
        return fragment.height();
    }

    long notesHeight() {
        long sum = 0;
        for (Fragment note : notes) {
            sum += note.height();
        }
        return sum;
    }

    /** Whether another item takes the same room, with all that belongs to it, and may be parted from its neighbours alike. */
    boolean isDividedLike(FlowItem other) {
        return height() == other.height()
                && gap == other.gap
                && reach == other.reach
                && onGrid == other.onGrid
                && penalty == other.penalty
                && startsColumn == other.startsColumn
                && stretch == other.stretch
                && notesHeight() == other.notesHeight()
                && headHeight() == other.headHeight()
                && floats.equals(other.floats)
                && areAsHigh(lower, other.lower);
    }

    private static boolean areAsHigh(List<Fragment> some, List<Fragment> others) {
        boolean same = some.size() == others.size();
        for (int i = 0; same && i < some.size(); i++) {
            same = some.get(i).height() == others.get(i).height();
        }
        return same;
    }

    /** Height of what is repeated above it at the top of a column. */
    long headHeight() {
        return head.isPresent() ? head.get().height() : 0;
    }

    FlowItem withGap(long other) {
        return with(fragment, other);
    }

    /** This item with its picture lower by so many lines of the grid, or as many as it may. */
    FlowItem lowered(int lines) {
        return lower.isEmpty() ? this : with(lower.get(Math.min(lines, lower.size()) - 1), gap);
    }

    private FlowItem with(Fragment other, long otherGap) {
        return new FlowItem(
                other,
                otherGap,
                Math.max(other.height(), reach - fragment.height() + other.height()),
                x,
                onGrid,
                penalty,
                startsColumn,
                stretch,
                notes,
                floats,
                head,
                decorations,
                edge,
                lower);
    }
}
