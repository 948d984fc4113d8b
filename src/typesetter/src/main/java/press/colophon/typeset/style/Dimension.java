package press.colophon.typeset.style;

/**
 * A used-value-to-be: {@code auto}, or a length plus a share of a base that make-up knows ({@code 50%}, {@code calc(100% -
 * 6mm)}).
 *
 * @param length scaled points
 * @param share of the base; 1 = 100 %
 */
public record Dimension(boolean auto, long length, double share) {
    public static final Dimension AUTO = new Dimension(true, 0, 0);

    public static final Dimension ZERO = of(0);

    public static Dimension of(long length) {
        return new Dimension(false, length, 0);
    }

    /** In scaled points; {@code auto} counts as 0. */
    public long resolve(long base) {
        return length + Math.round(base * share);
    }

    public long resolveOr(long base, long whenAuto) {
        return auto ? whenAuto : resolve(base);
    }

    Dimension plus(Dimension other) {
        return new Dimension(false, length + other.length, share + other.share);
    }

    Dimension times(double factor) {
        return new Dimension(false, Math.round(length * factor), share * factor);
    }
}
