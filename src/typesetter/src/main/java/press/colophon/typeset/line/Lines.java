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
     * @param spacing how its spaces came out
     */
    public record Line(
            long start,
            long measure,
            long ascent,
            long descent,
            double ratio,
            Ending ending,
            Spacing spacing,
            List<Placed> content) {
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

    /**
     * How the spaces of a line came out: what the quality metrics of typography §6 are made of. Widths are the widest of
     * their kind in 1/1000 em, 0 where there is none.
     *
     * @param wordSpaces number of spaces between Latin words
     * @param hanGaps number of places between Chinese characters that may stretch
     * @param autospaces number of contacts between Chinese and Latin on this line
     * @param expansion horizontal scale of the Latin letters in 1/1000, 1000 when they are as drawn
     * @param letterSpace added between the letters of Latin words, in 1/1000 em
     * @param natural whether every space has its natural width
     * @param spare room that is left, in scaled points: 0 on justified lines, negative on an overfull one
     */
    public record Spacing(
            int wordSpaces,
            int wordSpace,
            int hanGaps,
            int hanGap,
            int autospaces,
            int autospace,
            int expansion,
            int letterSpace,
            boolean natural,
            long spare) {}

    /** Why a line ends where it does. */
    public enum Ending {
        /** At a space or between two characters. */
        SOFT,
        /** Within a word, with a hyphen that was added. */
        HYPHENATED,
        /** After a hyphen or dash of the text. */
        EXPLICIT_HYPHEN,
        /** Not full: there is nothing to stretch, or only holes could fill it and it ends before or within an address. */
        RAGGED,
        /** Where the text demands it. */
        FORCED,
        LAST
    }

    /**
     * Something at its place on a line. {@code x} counts from the line's start, {@code owner} is the content's; what the
     * line breaker adds itself (emphasis dots, leaders) has an empty text or its leader's owner.
     */
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
