package press.colophon.typeset.line;

import java.util.List;
import press.colophon.typeset.font.GlyphRun;

/**
 * A paragraph set as lines.
 *
 * @param pass the pass of typography §2.6 that found the breaks, 1–6
 */
public record Lines(List<Line> lines, int pass) {
    public Lines {
        lines = List.copyOf(lines);
    }

    /**
     * One line.
     *
     * @param start distance from the paragraph's start edge, in scaled points
     * @param measure room the line had
     * @param ascent greatest height of its content above the baseline
     * @param descent greatest depth below it
     * @param ratio adjustment ratio r of Knuth and Plass
     */
    public record Line(
            long start, long measure, long ascent, long descent, double ratio, Ending ending, List<Placed> content) {
        public Line {
            content = List.copyOf(content);
        }

        /** Everything a reader would copy from the line. */
        public String text() {
            StringBuilder text = new StringBuilder();
            for (Placed placed : content) {
                if (placed instanceof Placed.Glyphs glyphs) {
                    text.append(glyphs.run().text());
                }
            }
            return text.toString();
        }
    }

    /** Why a line ends where it does. */
    public enum Ending {
        /** At a space or between two characters. */
        SOFT,
        /** Within a word, with a hyphen that was added. */
        HYPHENATED,
        /** After a hyphen or dash of the text. */
        EXPLICIT_HYPHEN,
        /** Where the text demands it. */
        FORCED,
        LAST
    }

    /** Something at its place on a line. {@code x} counts from the line's start, {@code owner} is the content's. */
    public sealed interface Placed {
        long x();

        int owner();

        /**
         * @param rise scaled points above the baseline
         */
        record Glyphs(long x, long rise, GlyphRun run, int owner) implements Placed {}

        record Atom(long x, int owner) implements Placed {}

        record Anchor(long x, int owner) implements Placed {}
    }
}
