package press.colophon.typeset.style;

import static press.colophon.typeset.style.BoxProperties.BORDER_COLOUR;
import static press.colophon.typeset.style.BoxProperties.BORDER_STYLE;
import static press.colophon.typeset.style.BoxProperties.BORDER_WIDTH;
import static press.colophon.typeset.style.BoxProperties.INSET;
import static press.colophon.typeset.style.BoxProperties.MARGIN;
import static press.colophon.typeset.style.BoxProperties.PADDING;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import press.colophon.typeset.style.ComputedStyle.Sides;
import press.colophon.typeset.style.Shorthand.Expansion;

/** The shorthands, and other names for properties. */
final class Shorthands {
    static final List<Definition> ALL = List.of(
            four("margin", MARGIN),
            four("padding", PADDING),
            four("inset", INSET),
            four("border-width", BORDER_WIDTH),
            four("border-style", BORDER_STYLE),
            four("border-color", BORDER_COLOUR),
            border("border", List.of("top", "right", "bottom", "left")),
            border("border-top", List.of("top")),
            border("border-right", List.of("right")),
            border("border-bottom", List.of("bottom")),
            border("border-left", List.of("left")),
            anyOrder(
                    "column-rule",
                    List.of(FlowProperties.RULE_WIDTH, FlowProperties.RULE_STYLE, FlowProperties.RULE_COLOUR)),
            columns(),
            gap(),
            FontShorthands.font(),
            FontShorthands.variant(),
            anyOrder("background", List.of(BoxProperties.BACKGROUND_COLOUR)).note("a colour only"),
            anyOrder(
                    "list-style",
                    List.of(GeneratedProperties.LIST_STYLE_TYPE, GeneratedProperties.LIST_STYLE_POSITION)),
            anyOrder(
                    "text-decoration",
                    List.of(TextProperties.LINES, TextProperties.LINE_STYLE, TextProperties.LINE_COLOUR)),
            alias("text-emphasis", TextProperties.EMPHASIS),
            alias("page-break-before", FlowProperties.BEFORE),
            alias("page-break-after", FlowProperties.AFTER),
            alias("page-break-inside", FlowProperties.INSIDE),
            alias("inline-size", BoxProperties.WIDTH),
            alias("block-size", BoxProperties.HEIGHT),
            alias("margin-block-start", MARGIN.top()),
            alias("margin-block-end", MARGIN.bottom()),
            alias("margin-inline-start", MARGIN.left()),
            alias("margin-inline-end", MARGIN.right()),
            alias("padding-inline-start", PADDING.left()),
            alias("padding-inline-end", PADDING.right()),
            two("margin-block", MARGIN.top(), MARGIN.bottom()),
            two("margin-inline", MARGIN.left(), MARGIN.right()),
            two("padding-block", PADDING.top(), PADDING.bottom()),
            two("padding-inline", PADDING.left(), PADDING.right()));

    private Shorthands() {}

    /** One to four values, for the sides clockwise from the top (CSS 2.1, §8.3). */
    private static <T> Shorthand four(String name, Sides<Property<T>> sides) {
        List<Property<T>> properties = BoxProperties.stream(sides).toList();
        Expansion expansion = cursor -> {
            List<Specified<T>> values = new ArrayList<>();
            Optional<Assignment<T>> next = sides.top().assignment(cursor);
            while (next.isPresent() && values.size() < 4) {
                values.add(next.get().value());
                next = values.size() < 4 ? sides.top().assignment(cursor) : Optional.empty();
            }
            return values.isEmpty() ? Optional.empty() : Optional.of(spread(properties, values));
        };
        return Shorthand.of(name, "[ " + sides.top().values() + " ]{1,4}", List.copyOf(properties), expansion);
    }

    private static <T> List<Assignment<?>> spread(List<Property<T>> properties, List<Specified<T>> values) {
        Specified<T> top = values.get(0);
        Specified<T> right = values.size() > 1 ? values.get(1) : top;
        Specified<T> bottom = values.size() > 2 ? values.get(2) : top;
        Specified<T> left = values.size() > 3 ? values.get(3) : right;
        return List.of(
                new Assignment<>(properties.get(0), top),
                new Assignment<>(properties.get(1), right),
                new Assignment<>(properties.get(2), bottom),
                new Assignment<>(properties.get(3), left));
    }

    private static <T> Shorthand two(String name, Property<T> first, Property<T> second) {
        return Shorthand.of(
                name,
                "[ " + first.values() + " ]{1,2}",
                List.of(first, second),
                cursor -> first.assignment(cursor)
                        .map(start -> List.of(
                                start,
                                new Assignment<>(
                                        second,
                                        first.assignment(cursor).orElse(start).value()))));
    }

    private static Shorthand border(String name, List<String> sides) {
        Predicate<Property<?>> ofSide =
                property -> sides.stream().anyMatch(side -> property.name().startsWith("border-" + side + "-"));
        List<Property<?>> longhands = Stream.of(BORDER_WIDTH, BORDER_STYLE, BORDER_COLOUR)
                .flatMap(Shorthands::all)
                .filter(ofSide)
                .toList();
        Expansion expansion =
                cursor -> anyOrder(cursor, List.of(BORDER_WIDTH.top(), BORDER_STYLE.top(), BORDER_COLOUR.top()))
                        .map(read -> longhands.stream()
                                .flatMap(property ->
                                        read.stream().flatMap(assignment -> Shorthands.retarget(assignment, property)))
                                .toList());
        return Shorthand.of(name, "<line-width> || <line-style> || <color>", longhands, expansion);
    }

    private static Stream<Property<?>> all(Sides<? extends Property<?>> sides) {
        return Stream.of(sides.top(), sides.right(), sides.bottom(), sides.left());
    }

    /** The value of a top border for another side, if both are of one kind. */
    private static Stream<Assignment<?>> retarget(Assignment<?> top, Property<?> property) {
        String kind = top.property().name().substring("border-top".length());
        return property.name().endsWith(kind) ? Stream.of(moved(top, property)) : Stream.empty();
    }

    @SuppressWarnings("unchecked") // both properties come from the same Sides
    private static <T> Assignment<T> moved(Assignment<?> from, Property<T> to) {
        return new Assignment<>(to, (Specified<T>) from.value());
    }

    private static Shorthand columns() {
        return anyOrder("columns", List.of(FlowProperties.COLUMN_COUNT, FlowProperties.COLUMN_WIDTH));
    }

    private static Shorthand gap() {
        return Shorthand.of(
                "gap",
                "[ normal | <length [0,∞]> ]{1,2}",
                List.of(FlowProperties.ROW_GAP, FlowProperties.COLUMN_GAP),
                cursor -> FlowProperties.ROW_GAP.assignment(cursor).map(row -> {
                    Optional<Assignment<Long>> column = FlowProperties.COLUMN_GAP.assignment(cursor);
                    return List.of(row, column.orElse(new Assignment<>(FlowProperties.COLUMN_GAP, row.value())));
                }));
    }

    private static Shorthand alias(String name, Property<?> property) {
        return Shorthand.of(name, "as " + property.name(), List.of(property), property::read);
    }

    /** Any of the longhands, each at most once, in any order. */
    private static Shorthand anyOrder(String name, List<Property<?>> longhands) {
        String values = String.join(
                " || ",
                longhands.stream().map(property -> "<" + property.name() + ">").toList());
        return Shorthand.of(name, values, longhands, cursor -> anyOrder(cursor, longhands));
    }

    /** {@code none} and {@code auto} alone reset all of them. */
    static Optional<List<Assignment<?>>> anyOrder(Cursor cursor, List<Property<?>> longhands) {
        List<Assignment<?>> read = new ArrayList<>();
        List<Property<?>> left = new ArrayList<>(longhands);
        boolean found = true;
        while (found && !cursor.done()) {
            found = false;
            for (Property<?> property : List.copyOf(left)) {
                Optional<? extends Assignment<?>> assignment = property.assignment(cursor);
                if (assignment.isPresent()) {
                    read.add(assignment.get());
                    left.remove(property);
                    found = true;
                    break;
                }
            }
        }
        if (read.isEmpty() && cursor.keyword("none")) {
            return Optional.of(List.of());
        }
        return read.isEmpty() ? Optional.empty() : Optional.of(List.copyOf(read));
    }
}
