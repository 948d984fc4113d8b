package press.colophon.typeset.picture;

import press.colophon.typeset.graphics.Length;

/** How close a file says its pixels lie, in pixels an inch. */
record Resolution(double horizontal, double vertical) {
    /** The reference pixel of CSS (CSS Values 4 §6.2), for files that say nothing. */
    static final Resolution UNSTATED = new Resolution(96, 96);

    private static final double POINTS_PER_INCH = 72;
    private static final double CENTIMETRES_PER_INCH = 2.54;

    /** Outside of these the statement is a slip: some cameras write 1, some programs 0. */
    private static final double LEAST = 10;

    private static final double MOST = 10_000;

    static Resolution perInch(double horizontal, double vertical) {
        boolean sensible = horizontal >= LEAST && horizontal <= MOST && vertical >= LEAST && vertical <= MOST;
        return sensible ? new Resolution(horizontal, vertical) : UNSTATED;
    }

    static Resolution perCentimetre(double horizontal, double vertical) {
        return perInch(horizontal * CENTIMETRES_PER_INCH, vertical * CENTIMETRES_PER_INCH);
    }

    /** Natural width in scaled points. */
    long width(int pixels) {
        return Length.ofPoints(pixels * POINTS_PER_INCH / horizontal);
    }

    long height(int pixels) {
        return Length.ofPoints(pixels * POINTS_PER_INCH / vertical);
    }
}
