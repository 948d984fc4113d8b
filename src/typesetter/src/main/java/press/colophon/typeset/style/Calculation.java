package press.colophon.typeset.style;

import java.util.Optional;
import press.colophon.typeset.style.Component.Kind;

/**
 * A number, or a length with a percentage; {@code calc()} of them (CSS Values 4, §10).
 *
 * @param isNumber whether this is a plain number, which is then {@code number}
 * @param percentage whether a percentage occurs in it
 */
record Calculation(boolean isNumber, double number, Specified<Dimension> dimension, boolean percentage) {
    static Optional<Calculation> read(Cursor cursor) {
        Optional<Cursor> calc = cursor.function("calc");
        return calc.isPresent()
                ? calc.flatMap(inner -> sum(inner).filter(all -> inner.done()))
                : cursor.attempt(() -> cursor.take().flatMap(Calculation::token));
    }

    /** The dimension; of plain numbers only 0 is one. */
    Optional<Specified<Dimension>> asDimension() {
        return isNumber && number != 0 ? Optional.empty() : Optional.of(dimension);
    }

    private static Calculation of(double number) {
        return new Calculation(true, number, Specified.fixed(Dimension.ZERO), false);
    }

    private static Calculation of(Specified<Dimension> dimension, boolean percentage) {
        return new Calculation(false, 0, dimension, percentage);
    }

    private static Optional<Calculation> token(Component token) {
        return switch (token.kind()) {
            case NUMBER -> Optional.of(of(token.number()));
            case PERCENTAGE -> Optional.of(of(Specified.fixed(new Dimension(false, 0, token.number() / 100)), true));
            case DIMENSION -> Lengths.ofUnit(token.number(), token.text()).map(length -> of(length, false));
            default -> Optional.empty();
        };
    }

    private static Optional<Calculation> sum(Cursor cursor) {
        Optional<Calculation> sum = product(cursor);
        while (sum.isPresent() && !cursor.done()) {
            boolean plus = cursor.delim("+");
            if (!plus && !cursor.delim("-")) {
                return Optional.empty();
            }
            Optional<Calculation> term = product(cursor);
            sum = sum.flatMap(left -> term.flatMap(right -> left.plus(right, plus ? 1 : -1)));
        }
        return sum;
    }

    private static Optional<Calculation> product(Cursor cursor) {
        Optional<Calculation> product = factor(cursor);
        while (product.isPresent()) {
            boolean times = cursor.delim("*");
            if (!times && !cursor.delim("/")) {
                break;
            }
            Optional<Calculation> factor = factor(cursor);
            product = product.flatMap(left -> factor.flatMap(right -> times ? left.times(right) : left.by(right)));
        }
        return product;
    }

    private static Optional<Calculation> factor(Cursor cursor) {
        if (cursor.nextIs(Kind.PAREN)) {
            return cursor.take().flatMap(group -> {
                Cursor inner = Cursor.over(group.inner());
                return sum(inner).filter(all -> inner.done());
            });
        }
        return read(cursor);
    }

    private Optional<Calculation> plus(Calculation other, int sign) {
        if (isNumber != other.isNumber) {
            return Optional.empty();
        }
        return Optional.of(
                isNumber
                        ? of(number + sign * other.number)
                        : of(
                                context -> dimension
                                        .at(context)
                                        .plus(other.dimension.at(context).times(sign)),
                                percentage || other.percentage));
    }

    private Optional<Calculation> times(Calculation other) {
        if (isNumber && other.isNumber) {
            return Optional.of(of(number * other.number));
        }
        return other.isNumber
                ? Optional.of(scaled(other.number))
                : isNumber ? Optional.of(other.scaled(number)) : Optional.empty();
    }

    private Optional<Calculation> by(Calculation other) {
        if (!other.isNumber || other.number == 0) {
            return Optional.empty();
        }
        return Optional.of(isNumber ? of(number / other.number) : scaled(1 / other.number));
    }

    private Calculation scaled(double factor) {
        return of(context -> dimension.at(context).times(factor), percentage);
    }
}
