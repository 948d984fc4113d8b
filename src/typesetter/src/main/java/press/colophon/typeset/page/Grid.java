package press.colophon.typeset.page;

import press.colophon.typeset.font.Face;
import press.colophon.typeset.style.ComputedStyle;

/**
 * The baseline grid of an issue, counted from the top of the type area.
 *
 * @param step distance of its lines in scaled points, 0 for none
 * @param baseline of a line of text on it, below its grid line
 */
record Grid(long step, long baseline) {
    /** The grid on which text of the font {@code body} hangs as CSS would hang it in lines of that height. */
    static Grid of(long step, ComputedStyle.Font body, Face face) {
        return new Grid(step, halfLeading(step, body.size(), face));
    }

    /** The next grid line at or below {@code y}. */
    long up(long y) {
        return step == 0 ? y : Math.floorDiv(y + step - 1, step) * step;
    }

    /** The last grid line at or above {@code y}. */
    long down(long y) {
        return step == 0 ? y : Math.floorDiv(y, step) * step;
    }

    /** Whether lines of this height stay on the grid by themselves. */
    boolean holds(long lineHeight) {
        return step > 0 && lineHeight > 0 && lineHeight % step == 0;
    }

    /** Quotient of positive numbers, rounded up. */
    static long ceilDiv(long value, long divisor) {
        return (value + divisor - 1) / divisor;
    }

    /** Baseline of a line below its top: the em box stands in the middle of the line (CSS 2, §10.8.1). */
    static long halfLeading(long lineHeight, long size, Face face) {
        long ascent = size * face.ascender() / face.unitsPerEm();
        long descent = size * -face.descender() / face.unitsPerEm();
        return (lineHeight - ascent - descent) / 2 + ascent;
    }
}
