package press.colophon.typeset.line;

/**
 * How a paragraph is set.
 *
 * @param language the paragraph's own language: decides parameters (typography §2.3) and punctuation style
 * @param shape room for each line
 * @param looseness lines more (+1) or fewer (−1) than the optimum, asked for by page make-up
 * @param expansion font expansion limit in 1/1000 (20 = ±2 %), 0 for off (typography §2.10)
 * @param protrusion whether margins are optical
 */
public record ParagraphStyle(
        String language,
        Alignment alignment,
        LineShape shape,
        long textIndent,
        int looseness,
        int expansion,
        boolean protrusion) {

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

    /** The room each line has. */
    @FunctionalInterface
    public interface LineShape {
        /** Room of the line with this 0-based number. */
        Room room(int line);

        /** The same measure for every line. */
        static LineShape of(long measure) {
            Room room = new Room(0, measure);
            return line -> room;
        }

        /**
         * @param start distance of the line's start from the paragraph's start edge, in scaled points
         */
        record Room(long start, long measure) {}
    }
}
