package press.colophon.typeset.style;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Computed values of one element by property, with its custom properties. Filled by {@link StyleComputer}, then left alone. */
final class Values {
    private final Map<Property<?>, Object> values = new HashMap<>();
    private final Map<String, List<Component>> variables;

    Values() {
        this(Map.of());
    }

    Values(Map<String, List<Component>> variables) {
        this.variables = variables;
    }

    /** The value, which must have been computed already. */
    @SuppressWarnings("unchecked") // put() is the only way in and takes matching types
    <T> T get(Property<T> property) {
        Object value = values.get(property);
        if (value == null) {
            throw new IllegalStateException(property.name() + " is asked for before it is computed");
        }
        return (T) value;
    }

    <T> void put(Property<T> property, T value) {
        values.put(property, value);
    }

    boolean has(Property<?> property) {
        return values.containsKey(property);
    }

    Map<String, List<Component>> variables() {
        return variables;
    }
}
