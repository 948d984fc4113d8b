package press.colophon.typeset.font;

import press.colophon.typeset.font.Outlines.Placement;

/**
 * A part of a composite glyph (OpenType 1.9, "glyf", composite glyph description).
 *
 * @param alignsPoints the part is placed by laying its {@code childPoint} on {@code parentPoint} of what came before it
 * @param length of the description in bytes
 * @param more whether another component follows
 */
record Component(
        int glyph,
        Placement placement,
        boolean alignsPoints,
        int parentPoint,
        int childPoint,
        int length,
        boolean more) {
    private static final int ARGUMENTS_ARE_WORDS = 0x0001;
    private static final int ARGUMENTS_ARE_OFFSETS = 0x0002;
    private static final int ONE_SCALE = 0x0008;
    private static final int MORE_COMPONENTS = 0x0020;
    private static final int TWO_SCALES = 0x0040;
    private static final int TWO_BY_TWO = 0x0080;

    /** One in the fixed-point format F2DOT14. */
    private static final double ONE = 1 << 14;

    static Component read(Table table, int start) {
        int flags = table.u16(start);
        boolean words = (flags & ARGUMENTS_ARE_WORDS) != 0;
        boolean offsets = (flags & ARGUMENTS_ARE_OFFSETS) != 0;
        int at = start + 4;
        int first = words ? table.u16(at) : table.u8(at);
        int second = words ? table.u16(at + 2) : table.u8(at + 1);
        at += words ? 4 : 2;
        double dx = offsets ? signed(first, words) : 0;
        double dy = offsets ? signed(second, words) : 0;
        Placement placement = placement(table, at, flags, new double[] {dx, dy});
        return new Component(
                table.u16(start + 2),
                placement,
                !offsets,
                first,
                second,
                at + scaleLength(flags) - start,
                (flags & MORE_COMPONENTS) != 0);
    }

    private static int signed(int argument, boolean word) {
        return word ? (short) argument : (byte) argument;
    }

    private static Placement placement(Table table, int at, int flags, double[] offset) {
        double xScale = 1;
        double yScale = 1;
        double b = 0;
        double c = 0;
        if ((flags & ONE_SCALE) != 0) {
            xScale = table.s16(at) / ONE;
            yScale = xScale;
        } else if ((flags & TWO_SCALES) != 0) {
            xScale = table.s16(at) / ONE;
            yScale = table.s16(at + 2) / ONE;
        } else if ((flags & TWO_BY_TWO) != 0) {
            xScale = table.s16(at) / ONE;
            b = table.s16(at + 2) / ONE;
            c = table.s16(at + 4) / ONE;
            yScale = table.s16(at + 6) / ONE;
        }
        return new Placement(xScale, b, c, yScale, offset[0], offset[1]);
    }

    private static int scaleLength(int flags) {
        if ((flags & ONE_SCALE) != 0) {
            return 2;
        }
        if ((flags & TWO_SCALES) != 0) {
            return 4;
        }
        return (flags & TWO_BY_TWO) != 0 ? 8 : 0;
    }
}
