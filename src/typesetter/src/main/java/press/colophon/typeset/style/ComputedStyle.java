package press.colophon.typeset.style;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
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
     * @param features OpenType tags that font-variant-* and font-feature-settings ask for, in order of the alphabet
     * @param lineHeight distance of baselines
     */
    public record Font(
            List<String> families,
            long size,
            int weight,
            boolean italic,
            SortedSet<String> features,
            boolean ligatures,
            boolean kerning,
            long lineHeight) {
        public Font {
            families = List.copyOf(families);
            features = Collections.unmodifiableSortedSet(new TreeSet<>(features));
        }
    }

    /**
     * How text is set; all of it is inherited but verticalAlign, baselineShift, initialLetterLines and looseness.
     *
     * @param baselineShift upwards
     * @param lines under, over and through it
     * @param initialLetterLines lines that the first letter spans, 0 for none
     * @param looseness lines by which the paragraph is to be longer or shorter than the optimum
     */
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
            TextLines lines,
            boolean emphasisDots,
            boolean autospace,
            boolean keepAll,
            int initialLetterLines,
            int looseness) {}

    /** Lines at a text, each in the colour of the element that asks for it (CSS Text Decoration 3, §2.2). */
    public record TextLines(Optional<Colour> under, Optional<Colour> over, Optional<Colour> through) {
        public static final TextLines NONE = new TextLines(Optional.empty(), Optional.empty(), Optional.empty());

        /** These, and those of {@code others} where there are none. */
        TextLines and(TextLines others) {
            return new TextLines(under.or(others::under), over.or(others::over), through.or(others::through));
        }
    }

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
     * @param inset {@code auto} where the style sheet says nothing
     * @param minWidth {@code auto} for none, as are the other limits
     * @param objectPositionX share of the room left over that lies left of the picture
     * @param page name of the page master the element asks for, empty for the default
     * @param zIndex painting order of positioned elements; below 0: under the text of the page; {@code auto} is 0
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
            String page,
            int zIndex) {}

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
        /** Against the nearest positioned ancestor, else the page area (CSS 2, §10.1). */
        ABSOLUTE,
        /** Out of the flow, into the margin boxes that ask for it ({@code running(name)}, CSS GCPM 3, §1.3). */
        RUNNING
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

    /**
     * What the pages of an issue are filled with, and what gives way (typography §3.2, §3.6).
     *
     * @param signature of the root: number of pages the page count has to be a multiple of
     * @param filler when the element is set
     * @param elastic by how much a picture may be lower so that its section ends a page earlier
     * @param deferred whether text that follows may fill the column before it
     * @param runOn room that has to remain on a page for the element to begin there in spite of its forced break; −1 when
     *     it always takes a new page
     */
    public record Fitting(int signature, Filler filler, long elastic, boolean deferred, long runOn) {
        public static final Fitting NONE = new Fitting(1, Filler.NONE, 0, false, -1);
    }

    /** Values of -colophon-filler. */
    public enum Filler {
        /** The element is set where it stands. */
        NONE,
        /** It is set, where it stands, only when pages are missing to a whole signature. */
        PAGE,
        /** It is set at the foot of a page with its page master that would remain short, or not at all. */
        SPACE
    }

    /** Where the element may be divided and whether it leaves the flow. */
    public record Flow(
            Break before,
            Break after,
            Break inside,
            int orphans,
            int widows,
            Floating floating,
            boolean clear,
            boolean snapToGrid,
            Fitting fitting) {}

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
        /** Towards the spine of the page it comes to stand on. */
        INSIDE,
        /** Away from the spine. */
        OUTSIDE,
        COLUMN_TOP,
        COLUMN_BOTTOM,
        PAGE_TOP,
        PAGE_BOTTOM,
        /** At the top or at the bottom of the page, wherever it serves better. */
        PAGE_EDGE,
        FOOTNOTE
    }

    /**
     * Columns of text, or of a grid.
     *
     * @param count column-count, or the number of columns of a grid; 0 for auto
     * @param width column-width, 0 for auto
     * @param gap between columns
     * @param rowGap between the rows of a grid
     * @param spanAll whether the element spans all columns of its container
     */
    public record Columns(
            int count, long width, long gap, long rowGap, Optional<Border> rule, boolean balance, boolean spanAll) {
        /** Whether the element is a multi-column container. */
        public boolean multiple() {
            return count > 0 || width > 0;
        }

        /** The used number of columns in a measure (CSS Multi-column Layout 1, §3.4), at least 1. */
        public int used(long available) {
            long fitting = width == 0 ? Integer.MAX_VALUE : Math.max(1, (available + gap) / Math.max(1, width + gap));
            return (int) Math.max(1, count == 0 ? (width == 0 ? 1 : fitting) : Math.min(count, fitting));
        }
    }

    /** Tables; inherited but columnSpan and rowSpan, which are attributes. */
    public record TableBox(boolean collapse, long spacing, boolean captionAtBottom, boolean fixedLayout) {}

    /**
     * What the style sheet adds or names. Counters are those of CSS Lists 3: {@code list-item} and {@code footnote} are kept by
     * the built-in style sheet like any other.
     *
     * @param counterReset done first, then counterIncrement, then counterSet
     * @param bookmarkLevel 0 for none
     * @param listMarker kept for whoever tags the list; the marker itself is the element's {@code ::marker} child
     * @param running name of a running element, empty for others
     */
    public record Generated(
            Map<String, Integer> counterReset,
            Map<String, Integer> counterIncrement,
            Map<String, Integer> counterSet,
            Map<String, List<ContentPart>> stringSet,
            int bookmarkLevel,
            List<ContentPart> bookmarkLabel,
            ListMarker listMarker,
            String running) {
        public Generated {
            counterReset = inOrder(counterReset);
            counterIncrement = inOrder(counterIncrement);
            counterSet = inOrder(counterSet);
            stringSet = inOrder(stringSet);
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
        DECIMAL_LEADING_ZERO,
        LOWER_ALPHA,
        UPPER_ALPHA,
        LOWER_GREEK,
        LOWER_ROMAN,
        UPPER_ROMAN,
        CJK_DECIMAL,
        SIMP_CHINESE_INFORMAL,
        SIMP_CHINESE_FORMAL,
        TRAD_CHINESE_INFORMAL,
        TRAD_CHINESE_FORMAL,
        CJK_HEAVENLY_STEM,
        CJK_EARTHLY_BRANCH
    }

    /** A copy that keeps the order of the entries, which {@link Map#copyOf} does not from one run to the next. */
    static <V> Map<String, V> inOrder(Map<String, V> map) {
        return map.isEmpty() ? Map.of() : Collections.unmodifiableMap(new LinkedHashMap<>(map));
    }
}
