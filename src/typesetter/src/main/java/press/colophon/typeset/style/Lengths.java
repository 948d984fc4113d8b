package press.colophon.typeset.style;

import java.util.Map;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import org.jsoup.nodes.Element;
import press.colophon.typeset.graphics.Length;
import press.colophon.typeset.style.Component.Kind;
import press.colophon.typeset.style.Context.Units;

/** Syntax of lengths, percentages and numbers (CSS Values 4). */
final class Lengths {
    /** Points in an absolute unit: 1 px is 1/96 in (§6.2), 1 q a quarter of a millimetre. */
    private static final Map<String, Double> ABSOLUTE =
            Map.of("pt", 1.0, "px", 0.75, "pc", 12.0, "in", 72.0, "cm", 72 / 2.54, "mm", 72 / 25.4, "q", 18 / 25.4);

    /** Scaled points in a relative unit (§6.1). An x-height of half an em and a digit of that width stand for every face. */
    private static final Map<String, ToDoubleFunction<Units>> RELATIVE = Map.of(
            "em", Units::em,
            "rem", Units::rem,
            "ex", units -> units.em() / 2.0,
            "ch", units -> units.em() / 2.0,
            "ic", Units::em,
            "lh", Units::lh,
            "rlh", Units::rlh);

    /** Lengths depend on nothing but units, so that their sign can be told in any context. */
    private static final Context SAMPLE =
            new Context(new Values(), new Values(), new Units(1000, 1000, 1000, 1000), new Element("sample"));

    private Lengths() {}

    static Context sample() {
        return SAMPLE;
    }

    /** {@code <length-percentage>}. */
    static Syntax<Dimension> any() {
        return cursor -> Calculation.read(cursor).flatMap(Calculation::asDimension);
    }

    /** {@code <length-percentage [0,∞]>}. A calculated one is clamped when it is computed (§10.12). */
    static Syntax<Dimension> positive() {
        return cursor -> {
            boolean calculated = cursor.nextIs(Kind.FUNCTION);
            return any().read(cursor)
                    .filter(value -> calculated || isPositive(value))
                    .map(value -> context -> clamp(value.at(context)));
        };
    }

    static Syntax<Dimension> anyOrAuto() {
        return Syntax.keyword("auto", Dimension.AUTO).or(any());
    }

    static Syntax<Dimension> positiveOr(String keyword) {
        return Syntax.keyword(keyword, Dimension.AUTO).or(positive());
    }

    /** {@code <length>}, in scaled points. */
    static Syntax<Long> length() {
        return cursor -> Calculation.read(cursor)
                .filter(calculation -> !calculation.percentage())
                .flatMap(Calculation::asDimension)
                .map(value -> context -> value.at(context).length());
    }

    /** {@code <length [0,∞]>}. */
    static Syntax<Long> positiveLength() {
        return cursor -> {
            boolean calculated = cursor.nextIs(Kind.FUNCTION);
            return length().read(cursor)
                    .filter(value -> calculated || value.at(SAMPLE) >= 0)
                    .map(value -> context -> Math.max(0, value.at(context)));
        };
    }

    static Syntax<Integer> integer(int least, int most) {
        return cursor -> cursor.take(Kind.NUMBER)
                .map(Component::number)
                .filter(number -> number == Math.rint(number) && number >= least && number <= most)
                .map(number -> Specified.fixed(number.intValue()));
    }

    /** One dimension token as a specified value; empty for an unknown unit. */
    static Optional<Specified<Dimension>> ofUnit(double number, String unit) {
        Double points = ABSOLUTE.get(unit);
        if (points != null) {
            return Optional.of(Specified.fixed(Dimension.of(Length.ofPoints(number * points))));
        }
        return Optional.ofNullable(RELATIVE.get(unit))
                .map(size -> context -> Dimension.of(Math.round(number * size.applyAsDouble(context.units()))));
    }

    private static boolean isPositive(Specified<Dimension> value) {
        Dimension dimension = value.at(SAMPLE);
        return dimension.length() >= 0 && dimension.share() >= 0;
    }

    private static Dimension clamp(Dimension value) {
        return value.share() == 0 && value.length() < 0 ? Dimension.ZERO : value;
    }
}
