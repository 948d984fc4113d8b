package press.colophon.typeset.style;

import java.util.List;
import java.util.Optional;
import press.colophon.typeset.graphics.Colour;
import press.colophon.typeset.style.ComputedStyle.BorderStyle;
import press.colophon.typeset.style.ComputedStyle.Break;
import press.colophon.typeset.style.ComputedStyle.Display;

/** Fragmentation 3, Multi-column 1, Page Floats 3, tables (CSS 2.1, chapter 17), grids of equal columns. */
final class FlowProperties {
    private static final Keywords<Break> BREAKS = Keywords.of("auto", Break.AUTO)
            .and("avoid", Break.AVOID)
            .and("column", Break.COLUMN)
            .and("page", Break.PAGE)
            .and("recto", Break.RECTO)
            .and("verso", Break.VERSO)
            .and("left", Break.VERSO)
            .and("right", Break.RECTO)
            .and("always", Break.PAGE)
            .and("avoid-page", Break.AVOID)
            .and("avoid-column", Break.AVOID);

    static final Property<Break> BEFORE = Property.of("break-before", "auto", BREAKS);
    static final Property<Break> AFTER = Property.of("break-after", "auto", BREAKS);

    static final Property<Break> INSIDE = Property.of(
            "break-inside",
            "auto",
            Keywords.of("auto", Break.AUTO)
                    .and("avoid", Break.AVOID)
                    .and("avoid-page", Break.AVOID)
                    .and("avoid-column", Break.AVOID));

    static final Property<Integer> ORPHANS =
            Property.inherited("orphans", "<integer [1,99]>", "2", Lengths.integer(1, 99));
    static final Property<Integer> WIDOWS =
            Property.inherited("widows", "<integer [1,99]>", "2", Lengths.integer(1, 99));

    /** Values of float. */
    enum Side {
        NONE,
        LEFT,
        RIGHT,
        INSIDE,
        OUTSIDE,
        TOP,
        BOTTOM,
        SNAP_BLOCK,
        FOOTNOTE
    }

    static final Property<Side> FLOAT = Property.of("float", "none", Keywords.of(Side.class))
            .note("inside and outside: towards the spine and away from it, with the margins of left and right turned"
                    + " on a left-hand page; top, bottom and snap-block (top or bottom of the page, wherever there is"
                    + " room for it) as in Page Floats 3, footnote as in GCPM 3");

    /** Whether a float goes to the edge of the page and not of its column. */
    static final Property<Boolean> REFERENCE = Property.of(
                    "float-reference",
                    "inline",
                    Keywords.of("inline", false)
                            .and("column", false)
                            .and("region", true)
                            .and("page", true))
            .note("for float: top | bottom; inline is taken as column, region as page");

    static final Property<Boolean> CLEAR = Property.of(
            "clear",
            "none",
            Keywords.of("none", false)
                    .and("left", true)
                    .and("right", true)
                    .and("inside", true)
                    .and("outside", true)
                    .and("both", true));

    static final Property<Boolean> SNAP = Property.inherited(
                    "line-snap", "none", Keywords.of("none", false).and("baseline", true))
            .note("Line Grid 1, §4: lines stand on the page's line-grid; the built-in style sheet sets baseline on"
                    + " the root");

    static final Property<Integer> COLUMN_COUNT = Property.of(
            "column-count",
            "auto | <integer [1,99]>",
            "auto",
            Syntax.keyword("auto", 0).or(Lengths.integer(1, 99)));

    static final Property<Long> COLUMN_WIDTH = Property.of(
            "column-width",
            "auto | <length [0,∞]>",
            "auto",
            Syntax.keyword("auto", 0L).or(Lengths.positiveLength()));

    static final Property<Long> COLUMN_GAP = Property.of("column-gap", "normal | <length [0,∞]>", "normal", gaps())
            .note("normal is 1 em in columns, and 0 in a grid");

    static final Property<Long> ROW_GAP = Property.of(
            "row-gap",
            "normal | <length [0,∞]>",
            "normal",
            Syntax.keyword("normal", 0L).or(Lengths.positiveLength()));

    static final Property<Long> RULE_WIDTH = Property.of(
            "column-rule-width", "<length [0,∞]> | thin | medium | thick", "medium", BoxProperties.widths());
    static final Property<BorderStyle> RULE_STYLE =
            Property.of("column-rule-style", "none", Keywords.of(BorderStyle.class));
    static final Property<Optional<Colour>> RULE_COLOUR =
            Property.of("column-rule-color", "<color> | transparent", "currentcolor", Colours.any());

    static final Property<Boolean> BALANCE = Property.of(
            "column-fill",
            "balance",
            Keywords.of("balance", true).and("balance-all", true).and("auto", false));

    static final Property<Boolean> SPAN =
            Property.of("column-span", "none", Keywords.of("none", false).and("all", true));

    static final Property<Integer> GRID_COLUMNS = Property.of(
                    "grid-template-columns",
                    "none | repeat(<integer [1,99]>, 1fr) | 1fr+",
                    "none",
                    GridColumns.syntax())
            .note("equal columns");

    static final Property<Boolean> COLLAPSE = Property.inherited(
            "border-collapse", "separate", Keywords.of("separate", false).and("collapse", true));
    static final Property<Long> SPACING = Property.inherited(
                    "border-spacing", "<length [0,∞]>", "0", Lengths.positiveLength())
            .note("one length for both directions");
    static final Property<Boolean> CAPTION_BOTTOM =
            Property.inherited("caption-side", "top", Keywords.of("top", false).and("bottom", true));
    static final Property<Boolean> FIXED_LAYOUT =
            Property.of("table-layout", "auto", Keywords.of("auto", false).and("fixed", true));

    static final List<Property<?>> ALL = List.of(
            BEFORE,
            AFTER,
            INSIDE,
            ORPHANS,
            WIDOWS,
            FLOAT,
            REFERENCE,
            CLEAR,
            SNAP,
            COLUMN_COUNT,
            COLUMN_WIDTH,
            COLUMN_GAP,
            ROW_GAP,
            RULE_WIDTH,
            RULE_STYLE,
            RULE_COLOUR,
            BALANCE,
            SPAN,
            GRID_COLUMNS,
            COLLAPSE,
            SPACING,
            CAPTION_BOTTOM,
            FIXED_LAYOUT);

    private FlowProperties() {}

    private static Syntax<Long> gaps() {
        Syntax<Long> normal = cursor -> cursor.keyword("normal")
                ? Optional.of(context -> context.own().get(BoxProperties.DISPLAY) == Display.GRID
                        ? 0L
                        : context.units().em())
                : Optional.empty();
        return normal.or(Lengths.positiveLength());
    }
}
