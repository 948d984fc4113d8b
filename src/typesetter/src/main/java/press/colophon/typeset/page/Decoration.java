package press.colophon.typeset.page;

import press.colophon.typeset.style.ComputedStyle;

/**
 * Background and border around a run of the flow; compared by identity. {@code x} is that of the border box, from the left of
 * the column, or of the page's content when the box holds columns, rather than lying in one.
 */
final class Decoration {
    private final ComputedStyle.Frame frame;
    private final long x;
    private final long width;
    private final boolean acrossColumns;

    Decoration(ComputedStyle.Frame frame, long x, long width, boolean acrossColumns) {
        this.frame = frame;
        this.x = x;
        this.width = width;
        this.acrossColumns = acrossColumns;
    }

    ComputedStyle.Frame frame() {
        return frame;
    }

    long x() {
        return x;
    }

    long width() {
        return width;
    }

    boolean acrossColumns() {
        return acrossColumns;
    }

    /** Whether there is anything to paint. */
    static boolean isVisible(ComputedStyle.Frame frame) {
        return frame.background().isPresent()
                || frame.border().top().width() > 0
                || frame.border().right().width() > 0
                || frame.border().bottom().width() > 0
                || frame.border().left().width() > 0;
    }
}
