package press.colophon.typeset.graphics;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * Arithmetic on lengths. A length is a {@code long} in scaled points: 1 sp = 1/65 536 pt, as in TeX, where pt is the
 * point of PDF, 1/72 inch. Integers make layout the same on every machine and sums exact.
 */
public final class Length {
    /** One point, 1/72 inch. */
    public static final long POINT = 1L << 16;

    /**
     * Lengths that differ by no more than this are equal: 1/100 pt (3.5 µm), a fifth of the dot of an imagesetter of 1,200 dpi
     * and more than what is lost when shares of a width are rounded to scaled points. Whatever says of something that it is too
     * long, too high or too wide compares with it.
     */
    public static final long TOLERANCE = POINT / 100;

    private static final double POINTS_PER_MILLIMETRE = 72 / 25.4;

    private Length() {}

    public static long ofPoints(double points) {
        return Math.round(points * POINT);
    }

    public static long ofMillimetres(double millimetres) {
        return ofPoints(millimetres * POINTS_PER_MILLIMETRE);
    }

    public static double toPoints(long length) {
        return (double) length / POINT;
    }

    /** Whether {@code length} is longer than {@code room} by more than {@link #TOLERANCE}. */
    public static boolean exceeds(long length, long room) {
        return length - room > TOLERANCE;
    }

    /** {@code value / divisor} of {@code length}, rounded half up; exact where {@code length × value} fits 63 bits. */
    public static long scale(long length, long value, long divisor) {
        return Math.floorDiv(2 * length * value + divisor, 2 * divisor);
    }

    /** Points with at most three decimals and no trailing zeros, as dumps show them: {@code 12.5}. */
    public static String format(long length) {
        BigDecimal points = BigDecimal.valueOf(length)
                .divide(BigDecimal.valueOf(POINT))
                .setScale(3, RoundingMode.HALF_UP)
                .stripTrailingZeros();
        return points.signum() == 0 ? "0" : points.toPlainString();
    }
}
