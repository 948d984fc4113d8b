package press.colophon.typeset.page;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import press.colophon.typeset.style.ComputedStyle;
import press.colophon.typeset.style.ComputedStyle.Border;

/**
 * A stretch of the flow that has the same columns from side to side; a spanning element is a band of its own.
 *
 * @param geometry its columns
 * @param balance its last columns are to be of the same height
 * @param gap room above it, which vanishes at the top of a page
 * @param keepWithNext no page break after it
 * @param opening where a story begins with it that may run on below another: the room that has to remain on the page
 */
record Band(
        Geometry geometry,
        boolean balance,
        long gap,
        boolean keepWithNext,
        List<FlowItem> items,
        OptionalLong opening) {
    Band {
        items = List.copyOf(items);
    }

    Band withItems(List<FlowItem> others) {
        return new Band(geometry, balance, gap, keepWithNext, others, opening);
    }

    /** By how many lines an elastic picture in it may be lower. */
    int mostLowered() {
        int most = 0;
        for (FlowItem item : items) {
            most = Math.max(most, item.mostLowered());
        }
        return most;
    }

    /** This band with its elastic pictures lower by so many lines of the grid, or as many as they may. */
    Band lowered(int lines) {
        return withItems(items.stream().map(item -> item.lowered(lines)).toList());
    }

    /** Whether another band is divided among pages as this one is: it takes the same room everywhere, whatever is in it. */
    boolean isDividedLike(Band other) {
        boolean same = balance == other.balance
                && gap == other.gap
                && keepWithNext == other.keepWithNext
                && opening.equals(other.opening)
                && items.size() == other.items.size()
                && geometry.equals(other.geometry);
        for (int i = 0; same && i < items.size(); i++) {
            same = items.get(i).isDividedLike(other.items.get(i));
        }
        return same;
    }

    /**
     * Columns side by side.
     *
     * @param x of the first, from the left of the page's content
     * @param width of each
     */
    record Geometry(int count, long x, long width, long gap, Optional<Border> rule) {
        /**
         * The columns of an element in that width. Columns of Chinese text measure whole ems; what is left over widens the
         * gaps (typography §0.1). What counts is the text that they hold, not the language of the element around it.
         */
        static Geometry of(Box box, long x, long width) {
            Origin origin = box.origin();
            ComputedStyle.Columns columns = origin.style().columns();
            int count = columns.used(width);
            long each = Math.max(1, (width - (count - 1) * columns.gap()) / count);
            long gap = columns.gap();
            long em = origin.style().font().size();
            if (count > 1 && em > 0 && each > 10 * em && Writings.mostlySquares(box)) {
                each = each / em * em;
                gap = (width - count * each) / (count - 1);
            }
            return new Geometry(count, x, each, gap, columns.rule());
        }

        /** One column over all of these. */
        Geometry spanning() {
            return new Geometry(1, x, totalWidth(), 0, Optional.empty());
        }

        long columnX(int column) {
            return x + column * (width + gap);
        }

        long totalWidth() {
            return count * width + (count - 1) * gap;
        }
    }
}
