package press.colophon.typeset.style;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import press.colophon.typeset.graphics.Colour;
import press.colophon.typeset.graphics.Length;
import press.colophon.typeset.style.ComputedStyle.BorderStyle;
import press.colophon.typeset.style.ComputedStyle.Display;
import press.colophon.typeset.style.ComputedStyle.ObjectFit;
import press.colophon.typeset.style.ComputedStyle.Position;
import press.colophon.typeset.style.ComputedStyle.Sides;

/** Boxes and their frames (CSS 2.1, chapters 8–10; Sizing 3; Images 3; Backgrounds 3). */
final class BoxProperties {
    private static final String WIDTHS = "<length [0,∞]> | thin | medium | thick";

    static final Property<Display> DISPLAY = Property.of(
                    "display", "inline", Keywords.of(Display.class).and("flow-root", Display.BLOCK))
            .note("grid: equal columns only");

    /**
     * A value of {@code position}.
     *
     * @param running the name in {@code running(name)}, otherwise empty
     */
    record Positioned(Position position, String running) {}

    static final Property<Positioned> POSITION = Property.of(
                    "position", "static | relative | absolute | running(<custom-ident>)", "static", positions())
            .note("absolute: against the nearest positioned ancestor, else the page area; "
                    + "running: into the margin boxes that ask for it with element(<custom-ident>)");

    static final Sides<Property<Dimension>> INSET =
            sides(side -> Property.of(side, "auto | <length-percentage>", "auto", Lengths.anyOrAuto()));

    static final Property<Dimension> WIDTH = size("width", "auto");
    static final Property<Dimension> MIN_WIDTH = size("min-width", "auto");
    static final Property<Dimension> MAX_WIDTH = size("max-width", "none");
    static final Property<Dimension> HEIGHT = size("height", "auto");
    static final Property<Dimension> MIN_HEIGHT = size("min-height", "auto");
    static final Property<Dimension> MAX_HEIGHT = size("max-height", "none");

    static final Property<Boolean> BORDER_BOX = Property.of(
            "box-sizing", "content-box", Keywords.of("content-box", false).and("border-box", true));

    static final Property<ObjectFit> OBJECT_FIT = Property.of("object-fit", "fill", Keywords.of(ObjectFit.class));

    /** Shares of the room left over. */
    record Point(double x, double y) {}

    static final Property<Point> OBJECT_POSITION = Property.of(
            "object-position",
            "[ left | center | right | <percentage> ] [ top | center | bottom | <percentage> ]?",
            "50% 50%",
            Positions.points());

    static final Property<String> PAGE =
            Property.inherited("page", "auto | <custom-ident>", "auto", pages()).note("auto is the parent's page");

    static final Property<Integer> Z_INDEX = Property.of(
                    "z-index",
                    "auto | <integer [-99,99]>",
                    "auto",
                    Syntax.keyword("auto", 0).or(Lengths.integer(-99, 99)))
            .note("of positioned elements; below 0 is under the text of the page");

    static final Sides<Property<Dimension>> MARGIN =
            sides(side -> Property.of("margin-" + side, "auto | <length-percentage>", "0", Lengths.anyOrAuto()));

    static final Sides<Property<Dimension>> PADDING =
            sides(side -> Property.of("padding-" + side, "<length-percentage [0,∞]>", "0", Lengths.positive()));

    static final Sides<Property<Long>> BORDER_WIDTH =
            sides(side -> Property.of("border-" + side + "-width", WIDTHS, "medium", widths()));

    static final Sides<Property<BorderStyle>> BORDER_STYLE =
            sides(side -> Property.of("border-" + side + "-style", "none", Keywords.of(BorderStyle.class)));

    static final Sides<Property<Optional<Colour>>> BORDER_COLOUR = sides(
            side -> Property.of("border-" + side + "-color", "<color> | transparent", "currentcolor", Colours.any()));

    static final Property<Optional<Colour>> BACKGROUND_COLOUR =
            Property.of("background-color", "<color> | transparent", "transparent", Colours.any());

    static final List<Property<?>> ALL = Stream.of(
                    Stream.of(DISPLAY, POSITION),
                    stream(INSET),
                    Stream.of(WIDTH, MIN_WIDTH, MAX_WIDTH, HEIGHT, MIN_HEIGHT, MAX_HEIGHT, BORDER_BOX),
                    Stream.of(OBJECT_FIT, OBJECT_POSITION, PAGE, Z_INDEX),
                    stream(MARGIN),
                    stream(PADDING),
                    stream(BORDER_WIDTH),
                    stream(BORDER_STYLE),
                    stream(BORDER_COLOUR),
                    Stream.of(BACKGROUND_COLOUR))
            .<Property<?>>flatMap(properties -> properties)
            .toList();

    private BoxProperties() {}

    private static Syntax<Positioned> positions() {
        Keywords<Position> keywords = Keywords.of(Position.class).without("running");
        Syntax<Positioned> words =
                cursor -> keywords.read(cursor).map(value -> context -> new Positioned(value.at(context), ""));
        Syntax<Positioned> running = cursor -> cursor.function("running")
                .flatMap(Cursor::ident)
                .map(name -> Specified.fixed(new Positioned(Position.RUNNING, name)));
        return words.or(running);
    }

    /** Makes the property of each side in turn. */
    private static <T> Sides<Property<T>> sides(Function<String, Property<T>> property) {
        return new Sides<>(
                property.apply("top"), property.apply("right"), property.apply("bottom"), property.apply("left"));
    }

    static <T> Stream<Property<T>> stream(Sides<Property<T>> sides) {
        return Stream.of(sides.top(), sides.right(), sides.bottom(), sides.left());
    }

    private static Property<Dimension> size(String name, String none) {
        return Property.of(name, none + " | <length-percentage [0,∞]>", none, Lengths.positiveOr(none));
    }

    /** Thin, medium and thick as hairline, half and one point: what a printer takes them for. */
    static Syntax<Long> widths() {
        return Keywords.of("thin", Length.ofPoints(0.25))
                .and("medium", Length.ofPoints(0.5))
                .and("thick", Length.ofPoints(1))
                .or(Lengths.positiveLength());
    }

    private static Syntax<String> pages() {
        return cursor -> cursor.ident()
                .map(name -> name.equalsIgnoreCase("auto")
                        ? context -> context.parent().has(BoxProperties.PAGE)
                                ? context.parent().get(BoxProperties.PAGE)
                                : ""
                        : Specified.fixed(name));
    }
}
