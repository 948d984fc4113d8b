package press.colophon.typeset.line;

import java.util.List;

/**
 * How a paragraph is set.
 *
 * @param language the paragraph's own language: decides parameters (typography §2.3) and punctuation style
 * @param shape room for each line
 * @param textIndent of the first line, in scaled points; negative to let it hang out
 * @param looseness lines more (+1) or fewer (−1) than the optimum, asked for by page make-up
 * @param letters how far letters give to justify a line
 * @param protrusion whether margins are optical
 */
public record ParagraphStyle(
        String language,
        Alignment alignment,
        LineShape shape,
        long textIndent,
        int looseness,
        Letters letters,
        boolean protrusion) {

    /** Lines with natural spaces, none of them indented. */
    public static ParagraphStyle plain(String language, Alignment alignment, LineShape shape) {
        return new ParagraphStyle(language, alignment, shape, 0, 0, Letters.RIGID, false);
    }

    /**
     * How far the letters of a justified line may give, both ways: a little for each of fifty letters is as much as a lot for
     * nine spaces, and is seen less. R. Bringhurst, <i>The Elements of Typographic Style</i>, 9.4.1, lets widths of letters vary
     * by 2 % and spaces between them by 3 %, which programs for page layout count in word spaces: 8/1000 em, 0.08 pt in running
     * text.
     *
     * @param expansion change of the letters' width in 1/1000 (20 = ±2 %), 0 for off (typography §2.10)
     * @param space change of the space between two letters of a word in 1/1000 em, 0 for off
     */
    public record Letters(int expansion, int space) {
        public static final Letters RIGID = new Letters(0, 0);
        public static final Letters ELASTIC = new Letters(20, 8);

        /** In a narrow measure, where a line has four spaces and thirty letters. */
        private static final Letters NARROW = new Letters(25, 16);

        /** Fewer em make a measure narrow: 40 letters of running text, which are 0.45 em wide on average. */
        private static final int NARROW_BELOW = 18;

        /** What the letters of justified words give in this measure. */
        public static Letters of(long measure, long em) {
            return isNarrow(measure, em) ? NARROW : ELASTIC;
        }

        /** Whether a line holds so few words that their spaces alone cannot fill it well. */
        static boolean isNarrow(long measure, long em) {
            return measure < NARROW_BELOW * em;
        }
    }

    /** Where lines end. */
    public enum Alignment {
        /** Both edges; the last line at its start. */
        JUSTIFY,
        /** Both edges, the last line too: for running a line into a following one. */
        JUSTIFY_ALL,
        START,
        END,
        CENTRE,
        /** At the start with lines of about equal length and no short last line: headings. */
        BALANCED_START,
        BALANCED_CENTRE
    }

    /**
     * The room each line has: {@code first} for as many lines as it has entries, {@code rest} for all others.
     *
     * <p>It is data, not a function, so that the breaker knows from which line on all lines are equal: only before that
     * does it have to tell solutions apart by their line number.
     */
    public record LineShape(List<Room> first, Room rest) {
        public LineShape {
            first = List.copyOf(first);
        }

        /** The same measure for every line. */
        public static LineShape of(long measure) {
            return new LineShape(List.of(), new Room(0, measure));
        }

        /** Room of the line with this 0-based number. */
        public Room room(int line) {
            return line < first.size() ? first.get(line) : rest;
        }

        /** The least measure of any line. */
        public long narrowest() {
            return Math.min(
                    rest.measure(),
                    first.stream().mapToLong(Room::measure).min().orElse(rest.measure()));
        }

        /**
         * @param start distance of the line's start from the paragraph's start edge, in scaled points
         * @param hyphen false for a line that had better not end with a hyphen (the last one of a page)
         */
        public record Room(long start, long measure, boolean hyphen) {
            public Room(long start, long measure) {
                this(start, measure, true);
            }
        }
    }
}
