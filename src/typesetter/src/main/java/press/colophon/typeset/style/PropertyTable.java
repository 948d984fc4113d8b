package press.colophon.typeset.style;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** All properties, as PROPERTIES.md lists them. */
final class PropertyTable {
    /** In the order in which they are computed: fonts first, display before what depends on it. */
    static final List<Property<?>> LONGHANDS = Stream.of(
                    FontProperties.ALL,
                    TextProperties.ALL,
                    BoxProperties.ALL,
                    FlowProperties.ALL,
                    FittingProperties.ALL,
                    GeneratedProperties.ALL,
                    PageProperties.ALL)
            .<Property<?>>flatMap(List::stream)
            .toList();

    private static final Map<String, Definition> BY_NAME = Stream.concat(LONGHANDS.stream(), Shorthands.ALL.stream())
            .collect(Collectors.toUnmodifiableMap(Definition::name, Function.identity()));

    private PropertyTable() {}

    static Optional<Definition> find(String name) {
        return Optional.ofNullable(BY_NAME.get(name));
    }

    /** Longhands and shorthands by name. */
    static List<Definition> sorted() {
        return BY_NAME.keySet().stream()
                .sorted()
                .map(BY_NAME::get)
                .filter(definition -> definition != null)
                .toList();
    }
}
