package press.colophon.typeset.style;

import java.util.Optional;
import press.colophon.typeset.style.Component.Kind;

/** Syntax of grid-template-columns as far as columns are equal (CSS Grid 2, §7.2). */
final class GridColumns {
    private GridColumns() {}

    static Syntax<Integer> syntax() {
        return Syntax.keyword("none", 0).or(GridColumns::repeated).or(GridColumns::listed);
    }

    private static Optional<Specified<Integer>> repeated(Cursor cursor) {
        return cursor.function("repeat").flatMap(arguments -> {
            Optional<Specified<Integer>> count = Lengths.integer(1, 99).read(arguments);
            return arguments.comma() && share(arguments) && arguments.done() ? count : Optional.empty();
        });
    }

    private static Optional<Specified<Integer>> listed(Cursor cursor) {
        int count = 0;
        while (share(cursor)) {
            count++;
        }
        return count == 0 ? Optional.empty() : Optional.of(Specified.fixed(count));
    }

    private static boolean share(Cursor cursor) {
        Optional<Component> token = cursor.attempt(() -> cursor.take(Kind.DIMENSION)
                .filter(dimension -> dimension.text().equals("fr") && dimension.number() == 1));
        return token.isPresent();
    }
}
