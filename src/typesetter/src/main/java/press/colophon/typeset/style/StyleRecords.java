package press.colophon.typeset.style;

import static press.colophon.typeset.style.BoxProperties.BORDER_COLOUR;
import static press.colophon.typeset.style.BoxProperties.BORDER_STYLE;
import static press.colophon.typeset.style.BoxProperties.BORDER_WIDTH;

import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import press.colophon.typeset.graphics.Colour;
import press.colophon.typeset.style.ComputedStyle.Border;
import press.colophon.typeset.style.ComputedStyle.BorderStyle;
import press.colophon.typeset.style.ComputedStyle.Display;
import press.colophon.typeset.style.ComputedStyle.Floating;
import press.colophon.typeset.style.ComputedStyle.Position;
import press.colophon.typeset.style.ComputedStyle.Sides;
import press.colophon.typeset.style.ComputedStyle.WhiteSpace;
import press.colophon.typeset.style.FlowProperties.Side;
import press.colophon.typeset.style.TextProperties.Wrap;

/** Puts computed values into the records that cross the boundary. */
final class StyleRecords {
    private final Values values;

    private StyleRecords(Values values) {
        this.values = values;
    }

    static ComputedStyle of(Values values) {
        StyleRecords records = new StyleRecords(values);
        return new ComputedStyle(
                records.font(),
                records.text(),
                records.box(),
                records.frame(),
                records.flow(),
                records.columns(),
                records.table(),
                records.generated());
    }

    private ComputedStyle.Font font() {
        long size = get(FontProperties.SIZE);
        return new ComputedStyle.Font(
                get(FontProperties.FAMILY),
                size,
                get(FontProperties.WEIGHT),
                get(FontProperties.ITALIC),
                features(),
                get(FontProperties.FEATURES).getOrDefault("liga", get(FontProperties.LIGATURES) ? 1 : 0) > 0,
                get(FontProperties.FEATURES).getOrDefault("kern", get(FontProperties.KERNING) ? 1 : 0) > 0,
                get(FontProperties.LINE_HEIGHT).of(size));
    }

    private SortedSet<String> features() {
        SortedSet<String> tags = new TreeSet<>(get(FontProperties.CAPS));
        tags.addAll(get(FontProperties.NUMERIC));
        tags.addAll(get(FontProperties.POSITION));
        get(FontProperties.FEATURES).forEach((tag, value) -> {
            if (value > 0) {
                tags.add(tag);
            } else {
                tags.remove(tag);
            }
        });
        tags.remove("liga");
        tags.remove("kern");
        return tags;
    }

    private ComputedStyle.Text text() {
        Wrap wrap = get(TextProperties.WRAP);
        WhiteSpace space = get(TextProperties.WHITE_SPACE);
        return new ComputedStyle.Text(
                get(TextProperties.COLOUR),
                get(TextProperties.ALIGN),
                get(TextProperties.INDENT).amount(),
                get(TextProperties.INDENT).hanging(),
                get(TextProperties.HYPHENS),
                get(TextProperties.TRANSFORM),
                wrap == Wrap.NOWRAP && space == WhiteSpace.NORMAL ? WhiteSpace.NOWRAP : space,
                wrap == Wrap.BALANCE,
                get(TextProperties.LETTER_SPACING),
                get(TextProperties.VERTICAL_ALIGN).align(),
                get(TextProperties.VERTICAL_ALIGN).shift(),
                get(TextProperties.LINES),
                get(TextProperties.EMPHASIS),
                get(TextProperties.AUTOSPACE),
                get(TextProperties.KEEP_ALL),
                get(TextProperties.INITIAL_LETTER),
                get(TextProperties.LOOSENESS));
    }

    private ComputedStyle.Box box() {
        return new ComputedStyle.Box(
                display(),
                get(BoxProperties.POSITION).position(),
                sides(BoxProperties.INSET),
                get(BoxProperties.WIDTH),
                get(BoxProperties.MIN_WIDTH),
                get(BoxProperties.MAX_WIDTH),
                get(BoxProperties.HEIGHT),
                get(BoxProperties.MIN_HEIGHT),
                get(BoxProperties.MAX_HEIGHT),
                get(BoxProperties.BORDER_BOX),
                get(BoxProperties.OBJECT_FIT),
                get(BoxProperties.OBJECT_POSITION).x(),
                get(BoxProperties.OBJECT_POSITION).y(),
                get(BoxProperties.PAGE),
                get(BoxProperties.Z_INDEX));
    }

    /** What leaves the flow is a block (CSS 2.1, §9.7). */
    private Display display() {
        Display display = get(BoxProperties.DISPLAY);
        boolean outOfFlow = get(FlowProperties.FLOAT) != Side.NONE
                || get(BoxProperties.POSITION).position() == Position.ABSOLUTE
                || get(BoxProperties.POSITION).position() == Position.RUNNING;
        boolean inline = display == Display.INLINE || display == Display.INLINE_BLOCK;
        return outOfFlow && inline ? Display.BLOCK : display;
    }

    private ComputedStyle.Frame frame() {
        Sides<Border> borders = new Sides<>(
                border(BORDER_WIDTH.top(), BORDER_STYLE.top(), BORDER_COLOUR.top()),
                border(BORDER_WIDTH.right(), BORDER_STYLE.right(), BORDER_COLOUR.right()),
                border(BORDER_WIDTH.bottom(), BORDER_STYLE.bottom(), BORDER_COLOUR.bottom()),
                border(BORDER_WIDTH.left(), BORDER_STYLE.left(), BORDER_COLOUR.left()));
        return new ComputedStyle.Frame(
                sides(BoxProperties.MARGIN),
                sides(BoxProperties.PADDING),
                borders,
                get(BoxProperties.BACKGROUND_COLOUR));
    }

    private Border border(Property<Long> width, Property<BorderStyle> style, Property<Optional<Colour>> colour) {
        boolean none = get(style) == BorderStyle.NONE;
        boolean seen = get(colour).isPresent();
        return new Border(
                none ? 0 : get(width),
                seen ? get(style) : BorderStyle.NONE,
                get(colour).orElse(get(TextProperties.COLOUR)));
    }

    private ComputedStyle.Flow flow() {
        return new ComputedStyle.Flow(
                get(FlowProperties.BEFORE),
                get(FlowProperties.AFTER),
                get(FlowProperties.INSIDE),
                get(FlowProperties.ORPHANS),
                get(FlowProperties.WIDOWS),
                floating(),
                get(FlowProperties.CLEAR),
                get(FlowProperties.SNAP),
                new ComputedStyle.Fitting(
                        get(FittingProperties.SIGNATURE),
                        get(FittingProperties.FILLER),
                        get(FittingProperties.ELASTIC),
                        get(FittingProperties.DEFER),
                        get(FittingProperties.RUN_ON)));
    }

    private Floating floating() {
        boolean page = get(FlowProperties.REFERENCE);
        return switch (get(FlowProperties.FLOAT)) {
            case NONE -> Floating.NONE;
            case LEFT -> Floating.LEFT;
            case RIGHT -> Floating.RIGHT;
            case INSIDE -> Floating.INSIDE;
            case OUTSIDE -> Floating.OUTSIDE;
            case TOP -> page ? Floating.PAGE_TOP : Floating.COLUMN_TOP;
            case BOTTOM -> page ? Floating.PAGE_BOTTOM : Floating.COLUMN_BOTTOM;
            case SNAP_BLOCK -> page ? Floating.PAGE_EDGE : Floating.COLUMN_TOP;
            case FOOTNOTE -> Floating.FOOTNOTE;
        };
    }

    private ComputedStyle.Columns columns() {
        boolean grid = get(BoxProperties.DISPLAY) == Display.GRID;
        Border rule = border(FlowProperties.RULE_WIDTH, FlowProperties.RULE_STYLE, FlowProperties.RULE_COLOUR);
        return new ComputedStyle.Columns(
                get(grid ? FlowProperties.GRID_COLUMNS : FlowProperties.COLUMN_COUNT),
                grid ? 0 : get(FlowProperties.COLUMN_WIDTH),
                get(FlowProperties.COLUMN_GAP),
                get(FlowProperties.ROW_GAP),
                rule.style() == BorderStyle.NONE ? Optional.empty() : Optional.of(rule),
                get(FlowProperties.BALANCE),
                get(FlowProperties.SPAN));
    }

    private ComputedStyle.TableBox table() {
        return new ComputedStyle.TableBox(
                get(FlowProperties.COLLAPSE),
                get(FlowProperties.SPACING),
                get(FlowProperties.CAPTION_BOTTOM),
                get(FlowProperties.FIXED_LAYOUT));
    }

    private ComputedStyle.Generated generated() {
        return new ComputedStyle.Generated(
                get(GeneratedProperties.COUNTER_RESET),
                get(GeneratedProperties.COUNTER_INCREMENT),
                get(GeneratedProperties.COUNTER_SET),
                get(GeneratedProperties.STRING_SET),
                get(GeneratedProperties.BOOKMARK_LEVEL),
                get(GeneratedProperties.BOOKMARK_LABEL),
                get(GeneratedProperties.LIST_STYLE_TYPE).type(),
                get(BoxProperties.POSITION).running());
    }

    private <T> Sides<T> sides(Sides<Property<T>> properties) {
        return new Sides<>(
                get(properties.top()), get(properties.right()), get(properties.bottom()), get(properties.left()));
    }

    private <T> T get(Property<T> property) {
        return values.get(property);
    }
}
