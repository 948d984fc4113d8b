package press.colophon.typeset.style;

import java.util.Optional;

/** Reads a value of a property; empty if what stands there is none. */
@FunctionalInterface
interface Syntax<T> {
    Optional<Specified<T>> read(Cursor cursor);

    /** This syntax, or else the other one. */
    default Syntax<T> or(Syntax<T> other) {
        return cursor -> {
            Optional<Specified<T>> read = cursor.attempt(() -> read(cursor));
            return read.isPresent() ? read : cursor.attempt(() -> other.read(cursor));
        };
    }

    static <T> Syntax<T> keyword(String word, T value) {
        return cursor -> cursor.keyword(word) ? Optional.of(Specified.fixed(value)) : Optional.empty();
    }
}
