package press.colophon.typeset.quality;

import java.util.Arrays;

/** Values of one kind, of which shares and percentiles are asked. */
final class Distribution {
    private double[] values = new double[64];
    private int count;

    void add(double value) {
        if (count == values.length) {
            values = Arrays.copyOf(values, 2 * count);
        }
        values[count++] = value;
    }

    int count() {
        return count;
    }

    /** The least value that this share of all does not exceed; 0 without values. */
    double percentile(double share) {
        if (count == 0) {
            return 0;
        }
        double[] sorted = Arrays.copyOf(values, count);
        Arrays.sort(sorted);
        return sorted[(int) Math.min(count - 1L, Math.max(0, (long) Math.ceil(share * count) - 1))];
    }

    double most() {
        return percentile(1);
    }

    double mean() {
        return count == 0 ? 0 : Arrays.stream(values, 0, count).sum() / count;
    }

    /** Share of the values beyond a limit, in percent. */
    double beyond(double limit) {
        return percent(countBeyond(limit), count);
    }

    long countBeyond(double limit) {
        return Arrays.stream(values, 0, count).filter(value -> value > limit).count();
    }

    static double percent(long part, long whole) {
        return whole == 0 ? 0 : 100.0 * part / whole;
    }
}
