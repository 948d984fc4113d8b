package press.colophon.typeset.display;

import java.util.List;
import press.colophon.typeset.font.GlyphRun;

/**
 * A line of a paragraph as it came to stand on a page: what the quality of setting is measured by (typography §6). What is
 * painted are the page's items; a line says how its glyphs belong together.
 *
 * @param x where the room of the line begins, in scaled points from the left of the trimmed page
 * @param baseline scaled points below its top
 * @param measure room that the line had
 * @param number 0-based, within its paragraph
 * @param ratio adjustment ratio r of Knuth and Plass; 0 for a line that was not adjusted
 * @param spare room that is left, protruding letters included: 0 on a justified line, negative on an overfull one
 */
public record TextLine(
        long x,
        long baseline,
        long measure,
        Paragraph paragraph,
        int number,
        double ratio,
        long spare,
        End end,
        List<Run> runs) {
    public TextLine {
        runs = List.copyOf(runs);
    }

    /** The characters of its runs. */
    public String text() {
        StringBuilder text = new StringBuilder();
        runs.forEach(run -> text.append(run.glyphs().text()));
        return text.toString();
    }

    /**
     * What the lines of a paragraph share.
     *
     * @param element id in the {@link StructureTree}, −1 for what is no content
     * @param language BCP 47 tag of the paragraph
     * @param size em of its first text, in scaled points
     * @param pass that found its breaks, 1–6 (typography §2.6)
     */
    public record Paragraph(int element, String language, long size, boolean justified, int lines, int pass) {}

    /**
     * Glyphs at a distance from the start of the line's room.
     *
     * @param rise of their baseline above the line's, in scaled points
     */
    public record Run(long x, long rise, GlyphRun glyphs) {}

    /** Why a line ends. */
    public enum End {
        /** At a space or between two characters. */
        SOFT,
        /** With a hyphen that was added. */
        HYPHENATED,
        /** After a hyphen of the text. */
        EXPLICIT_HYPHEN,
        /** Not full: there is nothing to stretch, or only holes could fill it and it ends before or within an address. */
        RAGGED,
        /** The text or the paragraph ends. */
        FORCED
    }

    /** The same line further right and down. */
    public TextLine shifted(long dx, long dy) {
        return new TextLine(x + dx, baseline + dy, measure, paragraph, number, ratio, spare, end, runs);
    }
}
