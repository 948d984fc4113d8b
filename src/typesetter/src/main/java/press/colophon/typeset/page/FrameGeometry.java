package press.colophon.typeset.page;

import press.colophon.typeset.style.ComputedStyle;
import press.colophon.typeset.style.ComputedStyle.Frame;
import press.colophon.typeset.style.Dimension;

/**
 * Used widths of a block in its container (CSS 2, §10.3.3), in scaled points.
 *
 * @param container width of the container: what percentages are of
 * @param x of the border box, from the container's left edge
 * @param borderWidth of the border box
 * @param left border and padding
 * @param content width of the content
 */
record FrameGeometry(
        long container,
        long x,
        long borderWidth,
        long left,
        long content,
        long marginTop,
        long marginBottom,
        long top,
        long bottom) {

    static FrameGeometry of(ComputedStyle style, long available) {
        Frame frame = style.frame();
        long left = frame.border().left().width() + frame.padding().left().resolve(available);
        long right = frame.border().right().width() + frame.padding().right().resolve(available);
        long marginLeft = frame.margin().left().resolve(available);
        long marginRight = frame.margin().right().resolve(available);
        long border = Math.max(left + right, available - marginLeft - marginRight);
        long x = marginLeft;
        if (hasWidth(style)) {
            long wanted = used(style, available, border, left + right);
            border = isInFlow(style, available) ? Math.max(left + right, Math.min(wanted, border)) : wanted;
            long rest = available - border - marginLeft - marginRight;
            boolean autoLeft = frame.margin().left().auto();
            boolean autoRight = frame.margin().right().auto();
            x += autoLeft ? Math.max(0, autoRight ? rest / 2 : rest) : 0;
        }
        return new FrameGeometry(
                available,
                x,
                border,
                left,
                Math.max(1, border - left - right),
                frame.margin().top().resolve(available),
                frame.margin().bottom().resolve(available),
                frame.border().top().width() + frame.padding().top().resolve(available),
                frame.border().bottom().width() + frame.padding().bottom().resolve(available));
    }

    /**
     * Whether a box has to stay in its container: on paper nothing scrolls, and what is wider than its column would be printed
     * over the next one. A positioned box may be anywhere; a container without a width only asks for the edges.
     */
    private static boolean isInFlow(ComputedStyle style, long available) {
        return available > 0
                && style.box().position() != ComputedStyle.Position.ABSOLUTE
                && style.box().position() != ComputedStyle.Position.RUNNING;
    }

    /** By how much the width that the style states is more than the container has. */
    long excess(ComputedStyle style) {
        boolean stated = !style.box().width().auto() && isInFlow(style, container);
        long edges = style.box().borderBox() ? 0 : borderWidth - content;
        return stated ? Math.max(0, style.box().width().resolve(container) + edges - borderWidth) : 0;
    }

    private static boolean hasWidth(ComputedStyle style) {
        return !style.box().width().auto()
                || !style.box().maxWidth().auto()
                || !style.box().minWidth().auto();
    }

    /** The width of the border box within its limits. */
    private static long used(ComputedStyle style, long available, long whenAuto, long edges) {
        ComputedStyle.Box box = style.box();
        long extra = box.borderBox() ? 0 : edges;
        long width = box.width().auto() ? whenAuto : box.width().resolve(available) + extra;
        width = limit(width, box.maxWidth(), available, extra, false);
        width = limit(width, box.minWidth(), available, extra, true);
        return Math.max(edges, width);
    }

    private static long limit(long value, Dimension limit, long base, long extra, boolean least) {
        if (limit.auto()) {
            return value;
        }
        long bound = limit.resolve(base) + extra;
        return least ? Math.max(value, bound) : Math.min(value, bound);
    }
}
