package press.colophon.typeset.style;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import press.colophon.typeset.graphics.Colour;

/**
 * Computed values of one element, in groups by what uses them. Lengths in scaled points. Names follow the CSS properties,
 * which PROPERTIES.md beside this package lists with their values and meaning.
 */
public record ComputedStyle(
        Font font, Text text, Box box, Frame frame, Flow flow, Columns columns, TableBox table, Generated generated) {

    /**
     * @param families in order of preference
     * @param size em
     * @param weight 100–900
     * @param features OpenType tags that font-variant-* and font-feature-settings ask for
     * @param lineHeight distance of baselines
     */
    public record Font(
            List<String> families,
            long size,
            int weight,
            boolean italic,
            Set<String> features,
            boolean ligatures,
            boolean kerning,
            long lineHeight) {
        public Font {
            families = List.copyOf(families);
            features = Set.copyOf(features);
        }
    }

    /** How text is set; all of it is inherited but verticalAlign, baselineShift and initialLetter. */
    public record Text(
            Colour colour,
            TextAlign align,
            Dimension indent,
            boolean hangingIndent,
            boolean hyphens,
            TextTransform transform,
            WhiteSpace whiteSpace,
            boolean balance,
            long letterSpacing,
            VerticalAlign verticalAlign,
            long baselineShift,
            boolean underline,
            boolean emphasisDots,
            boolean autospace,
            int initialLetterLines,
            int looseness) {}

    /** Values of text-align. */
    public enum TextAlign {
        START,
        END,
        CENTRE,
        JUSTIFY,
        JUSTIFY_ALL
    }

    /** Values of text-transform. */
    public enum TextTransform {
        NONE,
        UPPERCASE,
        LOWERCASE,
        CAPITALIZE
    }

    /** Values of white-space. */
    public enum WhiteSpace {
        NORMAL,
        NOWRAP,
        PRE,
        PRE_WRAP,
        PRE_LINE
    }

    /** Values of vertical-align; LENGTH is carried by baselineShift. */
    public enum VerticalAlign {
        BASELINE,
        SUB,
        SUPER,
        TOP,
        MIDDLE,
        BOTTOM,
        LENGTH
    }

    /**
     * @param page name of the page master the element asks for, empty for the default
     */
    public record Box(
            Display display,
            Position position,
            Sides<Dimension> inset,
            Dimension width,
            Dimension minWidth,
            Dimension maxWidth,
            Dimension height,
            Dimension minHeight,
            Dimension maxHeight,
            boolean borderBox,
            ObjectFit objectFit,
            double objectPositionX,
            double objectPositionY,
            String page) {}

    /** Values of display. */
    public enum Display {
        NONE,
        BLOCK,
        INLINE,
        INLINE_BLOCK,
        LIST_ITEM,
        TABLE,
        TABLE_CAPTION,
        TABLE_HEADER_GROUP,
        TABLE_ROW_GROUP,
        TABLE_FOOTER_GROUP,
        TABLE_ROW,
        TABLE_CELL,
        TABLE_COLUMN,
        TABLE_COLUMN_GROUP,
        /** {@code display: grid} with equal columns ({@code grid-template-columns: repeat(n, 1fr)}): name and logo grids. */
        GRID
    }

    /** Values of position. */
    public enum Position {
        STATIC,
        RELATIVE,
        /** Against the nearest positioned ancestor, else the page's trim. */
        ABSOLUTE
    }

    /** Values of object-fit. */
    public enum ObjectFit {
        FILL,
        CONTAIN,
        COVER,
        NONE
    }

    /** Margins, borders, padding, background. */
    public record Frame(
            Sides<Dimension> margin, Sides<Dimension> padding, Sides<Border> border, Optional<Colour> background) {}

    /**
     * @param width 0 when the style is none
     */
    public record Border(long width, BorderStyle style, Colour colour) {}

    /** Values of border-style. */
    public enum BorderStyle {
        NONE,
        SOLID,
        DOTTED,
        DASHED,
        DOUBLE
    }

    /** One value for each side. */
    public record Sides<T>(T top, T right, T bottom, T left) {}

    /** Where the element may be divided and whether it leaves the flow. */
    public record Flow(
            Break before,
            Break after,
            Break inside,
            int orphans,
            int widows,
            Floating floating,
            boolean clear,
            boolean snapToGrid) {}

    /** Values of break-before, break-after and break-inside. */
    public enum Break {
        AUTO,
        AVOID,
        COLUMN,
        PAGE,
        RECTO,
        VERSO
    }

    /** Values of float, with the reference of CSS Page Floats 3. */
    public enum Floating {
        NONE,
        LEFT,
        RIGHT,
        COLUMN_TOP,
        COLUMN_BOTTOM,
        PAGE_TOP,
        PAGE_BOTTOM,
        FOOTNOTE
    }

    /**
     * @param count 1 for none; also the number of columns of a grid
     * @param spanAll whether the element spans all columns of its container
     */
    public record Columns(int count, long gap, Optional<Border> rule, boolean balance, boolean spanAll) {}

    /** Tables; inherited but columnSpan and rowSpan, which are attributes. */
    public record TableBox(boolean collapse, long spacing, boolean captionAtBottom, boolean fixedLayout) {}

    /** What the style sheet adds or names. */
    public record Generated(
            Map<String, Integer> counterReset,
            Map<String, Integer> counterIncrement,
            Map<String, List<ContentPart>> stringSet,
            int bookmarkLevel,
            List<ContentPart> bookmarkLabel,
            ListMarker listMarker) {
        public Generated {
            counterReset = Map.copyOf(counterReset);
            counterIncrement = Map.copyOf(counterIncrement);
            stringSet = Map.copyOf(stringSet);
            bookmarkLabel = List.copyOf(bookmarkLabel);
        }
    }

    /** Values of list-style-type. */
    public enum ListMarker {
        NONE,
        DISC,
        CIRCLE,
        SQUARE,
        DECIMAL,
        LOWER_ALPHA,
        LOWER_ROMAN,
        UPPER_ROMAN,
        CJK_DECIMAL
    }
}
