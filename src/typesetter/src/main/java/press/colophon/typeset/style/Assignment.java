package press.colophon.typeset.style;

import java.util.List;
import java.util.Optional;

/** A property that has a computed value, with the value that a declaration gives it. */
record Assignment<T>(Property<T> property, Specified<T> value) {
    T at(Context context) {
        return value.at(context);
    }

    void compute(Context context) {
        context.own().put(property, value.at(context));
    }

    static List<Assignment<?>> inherit(List<Property<?>> properties) {
        return properties.stream().<Assignment<?>>map(Assignment::inherit).toList();
    }

    static List<Assignment<?>> initial(List<Property<?>> properties) {
        return properties.stream().<Assignment<?>>map(Assignment::initial).toList();
    }

    static List<Assignment<?>> unset(List<Property<?>> properties) {
        return properties.stream()
                .<Assignment<?>>map(property -> property.inherited() ? inherit(property) : initial(property))
                .toList();
    }

    static <T> Assignment<T> inherit(Property<T> property) {
        return new Assignment<>(property, context -> context.parent().get(property));
    }

    static <T> Assignment<T> initial(Property<T> property) {
        return new Assignment<>(property, property.initialValue());
    }

    /** The keywords that every property has (CSS Cascade 5, §7.3). */
    static Optional<List<Assignment<?>>> wide(String keyword, List<Property<?>> properties) {
        return switch (keyword) {
            case "inherit" -> Optional.of(inherit(properties));
            case "initial" -> Optional.of(initial(properties));
            case "unset" -> Optional.of(unset(properties));
            default -> Optional.empty();
        };
    }
}
