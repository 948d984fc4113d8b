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
