package press.colophon.typeset.quality;

import java.util.Locale;

/**
 * A figure of quality.
 *
 * @param metric its number in typography §6, {@code "Q4"}
 * @param name what was measured
 * @param target the value that is aimed at, {@code fail} the one beyond which it is a fault; not a number where there is none
 */
public record Measure(String metric, String name, double value, Unit unit, double target, double fail, Sense sense) {

    /** What values are given in. */
    public enum Unit {
        PERCENT(1, " %"),
        PER_THOUSAND(1, " ‰"),
        EM(3, " em"),
        POINTS(3, " pt"),
        RATIO(2, ""),
        COUNT(0, ""),
        CHARACTERS(1, "");

        private final int places;
        private final String sign;

        Unit(int places, String sign) {
            this.places = places;
            this.sign = sign;
        }
    }

    /** Whether less is better or more. */
    public enum Sense {
        AT_MOST,
        AT_LEAST,
        /** Told, not judged. */
        INFORMATION
    }

    /** How a value stands to its target. */
    public enum Verdict {
        GOOD,
        /** Beyond the target, within what is tolerated. */
        FAIR,
        FAILED
    }

    static Measure atMost(String metric, String name, Unit unit, double value, double target, double fail) {
        return new Measure(metric, name, value, unit, target, fail, Sense.AT_MOST);
    }

    static Measure atLeast(String metric, String name, Unit unit, double value, double target, double fail) {
        return new Measure(metric, name, value, unit, target, fail, Sense.AT_LEAST);
    }

    static Measure told(String metric, String name, Unit unit, double value) {
        return new Measure(metric, name, value, unit, Double.NaN, Double.NaN, Sense.INFORMATION);
    }

    /** The judgement that typography §6 has for the value. */
    public Verdict verdict() {
        return switch (sense) {
            case INFORMATION -> Verdict.GOOD;
            case AT_MOST -> value <= target ? Verdict.GOOD : value > fail ? Verdict.FAILED : Verdict.FAIR;
            case AT_LEAST -> value >= target ? Verdict.GOOD : value < fail ? Verdict.FAILED : Verdict.FAIR;
        };
    }

    /** The value with its unit, rounded as people read it. */
    public String shown() {
        return number(value) + unit.sign;
    }

    /** The target as people read it, {@code "≤ 8.0 %"}; empty when there is none. */
    public String aim() {
        return switch (sense) {
            case INFORMATION -> "";
            case AT_MOST -> "≤ " + number(target);
            case AT_LEAST -> "≥ " + number(target);
        };
    }

    /** The value with as many decimals as its unit is worth. */
    String rounded() {
        return number(value);
    }

    private String number(double shown) {
        // No "-0.0": what rounds to nothing has no sign.
        double scale = Math.pow(10, unit.places);
        double rounded = Math.round(shown * scale) / scale;
        return String.format(Locale.ROOT, "%." + unit.places + "f", rounded == 0 ? 0.0 : rounded);
    }
}
