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
 * @param deferral how text may pass it when it finds no room in its column
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
        List<Fragment> lower,
        Optional<Deferral> deferral) {
    FlowItem {
        notes = List.copyOf(notes);
        floats = List.copyOf(floats);
        decorations = List.copyOf(decorations);
        lower = List.copyOf(lower);
    }

    /** The beginning or the end of a decorated box. */
    record Edge(Decoration decoration, boolean start) {}

    /**
     * An item that may stand at the top of the next column, while text that follows it fills the one before.
     *
     * @param passing how many of the items that follow it may do so: those of its parent
     * @param gapWithout above the item after it, where this one does not stand between them
     * @param below room between it and what follows at the top of a column
     */
    record Deferral(int passing, long gapWithout, long below) {}

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
                && arePlacedAlike(floats, other.floats)
                && deferral.equals(other.deferral)
                && areAsHigh(lower, other.lower);
    }

    private static boolean areAsHigh(List<Fragment> some, List<Fragment> others) {
        boolean same = some.size() == others.size();
        for (int i = 0; same && i < some.size(); i++) {
            same = some.get(i).height() == others.get(i).height();
        }
        return same;
    }

    private static boolean arePlacedAlike(List<FloatBox> some, List<FloatBox> others) {
        boolean same = some.size() == others.size();
        for (int i = 0; same && i < some.size(); i++) {
            same = some.get(i).isPlacedLike(others.get(i));
        }
        return same;
    }

    /** Height of what is repeated above it at the top of a column. */
    long headHeight() {
        return head.isPresent() ? head.get().height() : 0;
    }

    FlowItem withPenalty(int other) {
        return with(fragment, gap, reach, other, stretch, floats, deferral);
    }

    FlowItem withGap(long other) {
        return with(fragment, other, reach, penalty, stretch, floats, deferral);
    }

    /** This item after one that was deferred and so does not stand above it. */
    FlowItem closedUp(Deferral passed) {
        return with(fragment, passed.gapWithout(), reach, penalty, 0, floats, deferral);
    }

    FlowItem withDeferral(Deferral other) {
        return with(fragment, gap, reach, penalty, stretch, floats, Optional.of(other));
    }

    /** This item with its picture lower by so many lines of the grid, or as many as it may. */
    FlowItem lowered(int lines) {
        Fragment set = lower.isEmpty() ? fragment : lower.get(Math.min(lines, lower.size()) - 1);
        long reached = Math.max(set.height(), reach - fragment.height() + set.height());
        List<FloatBox> floating = floats.stream().map(box -> box.lowered(lines)).toList();
        return with(set, gap, reached, penalty, stretch, floating, deferral);
    }

    /** By how many lines a picture in it, or one that floats from it, may be lower. */
    int mostLowered() {
        int most = lower.size();
        for (FloatBox box : floats) {
            most = Math.max(most, box.lower().size());
        }
        return most;
    }

    private FlowItem with(
            Fragment other,
            long otherGap,
            long otherReach,
            int otherPenalty,
            int otherStretch,
            List<FloatBox> otherFloats,
            Optional<Deferral> otherDeferral) {
        return new FlowItem(
                other,
                otherGap,
                otherReach,
                x,
                onGrid,
                otherPenalty,
                startsColumn,
                otherStretch,
                notes,
                otherFloats,
                head,
                decorations,
                edge,
                lower,
                otherDeferral);
    }
}
