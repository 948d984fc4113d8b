package press.colophon.typeset.style;

import java.util.Optional;
import press.colophon.typeset.style.BoxProperties.Point;
import press.colophon.typeset.style.Component.Kind;

/** Syntax of positions as shares of the room left over (CSS Values 4, §9.2, without lengths). */
final class Positions {
    private static final Keywords<Double> ACROSS =
            Keywords.of("left", 0.0).and("center", 0.5).and("right", 1.0);
    private static final Keywords<Double> DOWN =
            Keywords.of("top", 0.0).and("center", 0.5).and("bottom", 1.0);

    private Positions() {}

    static Syntax<Point> points() {
        Syntax<Point> acrossFirst = pair(ACROSS, DOWN, false);
        return acrossFirst.or(pair(DOWN, ACROSS, true));
    }

    private static Syntax<Point> pair(Keywords<Double> first, Keywords<Double> second, boolean swapped) {
        return cursor -> {
            Optional<Specified<Double>> one = share(first).read(cursor);
            if (one.isEmpty()) {
                return Optional.empty();
            }
            Specified<Double> other =
                    cursor.attempt(() -> share(second).read(cursor)).orElse(Specified.fixed(0.5));
            return one.map(value -> context -> swapped
                    ? new Point(other.at(context), value.at(context))
                    : new Point(value.at(context), other.at(context)));
        };
    }

    private static Syntax<Double> share(Keywords<Double> keywords) {
        Syntax<Double> percentage =
                cursor -> cursor.take(Kind.PERCENTAGE).map(token -> Specified.fixed(token.number() / 100));
        return keywords.or(percentage);
    }
}
