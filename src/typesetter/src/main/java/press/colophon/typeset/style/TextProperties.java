package press.colophon.typeset.style;

import java.util.List;
import java.util.Optional;
import press.colophon.typeset.graphics.Colour;
import press.colophon.typeset.style.ComputedStyle.TextAlign;
import press.colophon.typeset.style.ComputedStyle.TextLines;
import press.colophon.typeset.style.ComputedStyle.TextTransform;
import press.colophon.typeset.style.ComputedStyle.VerticalAlign;
import press.colophon.typeset.style.ComputedStyle.WhiteSpace;

/** How text is set (CSS Text 4, Text Decoration 3, Inline 3; initial-letter). */
final class TextProperties {
    static final Property<Colour> COLOUR = Property.inherited(
                    "color", "<color>", "device-cmyk(0 0 0 1)", Colours.opaque())
            .note("hex of 3 or 6 digits, rgb(), the names of CSS Color 4, device-cmyk(c m y k [, <color> for screens]);"
                    + " opaque only");

    static final Property<TextAlign> ALIGN = Property.inherited(
                    "text-align",
                    "start",
                    Keywords.of(TextAlign.class).and("left", TextAlign.START).and("right", TextAlign.END))
            .note("lines run from left to right");

    /** A first-line indent, or with {@code hanging} that of all other lines. */
    record Indent(Dimension amount, boolean hanging) {}

    static final Property<Indent> INDENT =
            Property.inherited("text-indent", "<length-percentage> && hanging?", "0", indents());

    static final Property<Boolean> HYPHENS = Property.inherited(
                    "hyphens",
                    "manual",
                    Keywords.of("auto", true).and("manual", false).and("none", false))
            .note("none keeps U+00AD working like manual");

    static final Property<TextTransform> TRANSFORM =
            Property.inherited("text-transform", "none", Keywords.of(TextTransform.class));

    static final Property<WhiteSpace> WHITE_SPACE =
            Property.inherited("white-space", "normal", Keywords.of(WhiteSpace.class));

    /** Values of text-wrap. */
    enum Wrap {
        WRAP,
        NOWRAP,
        BALANCE,
        PRETTY,
        STABLE
    }

    static final Property<Wrap> WRAP = Property.inherited("text-wrap", "wrap", Keywords.of(Wrap.class))
            .note("paragraphs are always set by the optimum of all their lines, so pretty and stable are as wrap");

    static final Property<Long> LETTER_SPACING = Property.inherited(
            "letter-spacing",
            "normal | <length>",
            "normal",
            Syntax.keyword("normal", 0L).or(Lengths.length()));

    /** A keyword, or a shift upwards. */
    record Vertical(VerticalAlign align, long shift) {}

    static final Property<Vertical> VERTICAL_ALIGN = Property.of(
            "vertical-align",
            "baseline | sub | super | top | middle | bottom | <length-percentage>",
            "baseline",
            verticals());

    static final Property<Optional<Colour>> LINE_COLOUR =
            Property.of("text-decoration-color", "<color> | transparent", "currentcolor", Colours.any());

    static final Property<Boolean> LINE_STYLE = Property.of(
                    "text-decoration-style", "solid", Keywords.of("solid", true))
            .note("checked, without effect: other kinds of lines are not drawn");

    static final Property<TextLines> LINES = Property.inherited(
                    "text-decoration-line", "none | [ underline || overline || line-through ]", "none", lines())
            .note(
                    "inherited here, which comes to what CSS calls propagation: it adds to the lines of the parent, but none"
                            + " ends them");

    static final Property<Boolean> EMPHASIS = Property.inherited(
                    "text-emphasis-style", "none", Keywords.of("none", false).and("dot", true))
            .note("dots under Chinese characters (GB/T 15834)");

    static final Property<Boolean> AUTOSPACE = Property.inherited(
                    "text-autospace",
                    "normal",
                    Keywords.of("normal", true).and("auto", true).and("no-autospace", false))
            .note("a quarter em between Han and Latin");

    static final Property<Boolean> SPACING_TRIM = Property.inherited(
                    "text-spacing-trim",
                    "normal",
                    Keywords.of("normal", true).and("auto", true).and("trim-both", true))
            .note("checked, without effect: full-width punctuation is always trimmed as GB/T 15834 wants");

    static final Property<Boolean> KEEP_ALL = Property.inherited(
                    "word-break", "normal", Keywords.of("normal", false).and("keep-all", true))
            .note("keep-all: Chinese breaks only at U+200B, wbr elements, spaces and marks, unless no line would fit");

    static final Property<Boolean> LINE_BREAK = Property.inherited(
                    "line-break",
                    "auto",
                    Keywords.of("auto", true).and("strict", true).and("normal", true))
            .note("checked, without effect: lines always break by GB/T 15834 and CLREQ");

    static final Property<Integer> INITIAL_LETTER = Property.of(
                    "initial-letter",
                    "normal | <integer [2,9]>",
                    "normal",
                    Syntax.keyword("normal", 0).or(Lengths.integer(2, 9)))
            .note("on ::first-letter or on the paragraph itself: the lines the letter spans");

    static final Property<Integer> LOOSENESS = Property.of(
                    "-colophon-looseness", "<integer [-3,3]>", "0", Lengths.integer(-3, 3))
            .note("lines more or fewer than the optimum (TeX's \\looseness)");

    static final List<Property<?>> ALL = List.of(
            COLOUR,
            ALIGN,
            INDENT,
            HYPHENS,
            TRANSFORM,
            WHITE_SPACE,
            WRAP,
            LETTER_SPACING,
            VERTICAL_ALIGN,
            LINE_COLOUR,
            LINE_STYLE,
            LINES,
            EMPHASIS,
            AUTOSPACE,
            SPACING_TRIM,
            KEEP_ALL,
            LINE_BREAK,
            INITIAL_LETTER,
            LOOSENESS);

    private TextProperties() {}

    private static Syntax<Indent> indents() {
        return cursor -> {
            boolean before = cursor.keyword("hanging");
            Optional<Specified<Dimension>> amount = Lengths.any().read(cursor);
            boolean hanging = before || cursor.keyword("hanging");
            return amount.map(value -> context -> new Indent(value.at(context), hanging));
        };
    }

    private static Syntax<TextLines> lines() {
        Syntax<TextLines> named = cursor -> {
            boolean under = false;
            boolean over = false;
            boolean through = false;
            for (boolean found = true; found; ) {
                boolean more = !under && cursor.keyword("underline");
                under |= more;
                boolean above = !over && cursor.keyword("overline");
                over |= above;
                boolean across = !through && cursor.keyword("line-through");
                through |= across;
                found = more || above || across;
            }
            boolean[] asked = {under, over, through};
            return under || over || through ? Optional.of(context -> lines(asked, context)) : Optional.empty();
        };
        return Syntax.keyword("none", TextLines.NONE).or(named);
    }

    private static TextLines lines(boolean[] asked, Context context) {
        Optional<Colour> colour = context.own().get(LINE_COLOUR);
        TextLines own = new TextLines(
                colour.filter(seen -> asked[0]), colour.filter(seen -> asked[1]), colour.filter(seen -> asked[2]));
        return own.and(context.parent().get(LINES));
    }

    /** Percentages are of the line height (CSS 2.1, §10.8.1). */
    private static Syntax<Vertical> verticals() {
        Keywords<VerticalAlign> keywords = Keywords.of(VerticalAlign.class).without("length");
        Syntax<Vertical> named =
                cursor -> keywords.read(cursor).map(align -> context -> new Vertical(align.at(context), 0));
        Syntax<Vertical> shifted = cursor -> Lengths.any()
                .read(cursor)
                .map(value -> context -> new Vertical(
                        VerticalAlign.LENGTH,
                        value.at(context).resolve(context.units().lh())));
        return named.or(shifted);
    }
}
