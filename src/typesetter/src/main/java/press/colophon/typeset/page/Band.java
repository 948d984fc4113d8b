package press.colophon.typeset.page;

import java.util.List;
import java.util.Optional;
import press.colophon.typeset.style.ComputedStyle.Border;

/**
 * A stretch of the flow that has the same columns from side to side; a spanning element is a band of its own.
 *
 * @param geometry its columns
 * @param balance its last columns are to be of the same height
 * @param gap room above it, which vanishes at the top of a page
 * @param keepWithNext no page break after it
 */
record Band(Geometry geometry, boolean balance, long gap, boolean keepWithNext, List<FlowItem> items) {
    Band {
        items = List.copyOf(items);
    }

    /**
     * Columns side by side.
     *
     * @param x of the first, from the left of the page's content
     * @param width of each
     */
    record Geometry(int count, long x, long width, long gap, Optional<Border> rule) {
        long columnX(int column) {
            return x + column * (width + gap);
        }

        long totalWidth() {
            return count * width + (count - 1) * gap;
        }
    }
}
