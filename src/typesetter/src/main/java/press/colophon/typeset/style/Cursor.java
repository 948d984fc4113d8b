package press.colophon.typeset.style;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import press.colophon.typeset.style.Component.Kind;

/** Walks over the components of a value, blanks left out. Confined to one thread. */
final class Cursor {
    private final List<Component> items;
    private int at;

    private Cursor(List<Component> items) {
        this.items = items;
    }

    static Cursor over(List<Component> value) {
        return new Cursor(
                value.stream().filter(component -> !component.is(Kind.SPACE)).toList());
    }

    boolean done() {
        return at >= items.size();
    }

    boolean nextIs(Kind kind) {
        return !done() && items.get(at).is(kind);
    }

    Optional<Component> take() {
        return done() ? Optional.empty() : Optional.of(items.get(at++));
    }

    Optional<Component> take(Kind kind) {
        return nextIs(kind) ? take() : Optional.empty();
    }

    Optional<String> ident() {
        return take(Kind.IDENT).map(Component::text);
    }

    /** Takes the next component if it is this keyword. */
    boolean keyword(String word) {
        return !done() && items.get(at).isIdent(word) && take().isPresent();
    }

    boolean delim(String character) {
        return !done() && items.get(at).isDelim(character) && take().isPresent();
    }

    boolean comma() {
        return take(Kind.COMMA).isPresent();
    }

    /** The arguments of the next component if it is a call of this function. */
    Optional<Cursor> function(String name) {
        return !done() && items.get(at).isFunction(name) ? take().map(call -> over(call.inner())) : Optional.empty();
    }

    /** The name of the function called next, empty if there is no call. */
    String functionName() {
        return nextIs(Kind.FUNCTION) ? items.get(at).text() : "";
    }

    /** The text of the next component in lower case, empty at the end. */
    String word() {
        return done() ? "" : items.get(at).text().toLowerCase(Locale.ROOT);
    }

    /** What the attempt read; if nothing, the cursor is where it was. */
    <T> Optional<T> attempt(Supplier<Optional<T>> reader) {
        int start = at;
        Optional<T> result = reader.get();
        if (result.isEmpty()) {
            at = start;
        }
        return result;
    }
}
