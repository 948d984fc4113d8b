package press.colophon.typeset.pdf;

import press.colophon.typeset.graphics.Length;

/** Integers written as decimal fractions, so that no floating point number decides on a digit of the file. */
final class Decimal {
    private static final long[] POWERS = {1, 10, 100, 1_000, 10_000, 100_000};

    private Decimal() {}

    /** {@code value / 10^digits} without trailing zeros. */
    static String of(long value, int digits) {
        long power = POWERS[digits];
        long whole = Math.abs(value) / power;
        long fraction = Math.abs(value) % power;
        String sign = value < 0 ? "-" : "";
        if (fraction == 0) {
            return sign + whole;
        }
        String decimals = Long.toString(power + fraction).substring(1);
        int end = decimals.length();
        while (decimals.charAt(end - 1) == '0') {
            end--;
        }
        return sign + (whole == 0 ? "" : Long.toString(whole)) + "." + decimals.substring(0, end);
    }

    /** A length in points, to a thousandth of a point. */
    static String points(long length) {
        return of(thousandths(length), 3);
    }

    static long thousandths(long length) {
        return Length.scale(length, 1_000, Length.POINT);
    }

    /** A ratio to five decimals. */
    static String ratio(long numerator, long denominator) {
        return of(Length.scale(numerator, 100_000, denominator), 5);
    }
}
