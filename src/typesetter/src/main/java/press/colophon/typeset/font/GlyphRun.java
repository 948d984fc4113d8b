package press.colophon.typeset.font;

import java.util.Arrays;
import press.colophon.typeset.graphics.Length;

/**
 * Glyphs of one face at one size on one baseline, each at its place, with the text they stand for. Immutable and
 * thread-safe.
 *
 * <p>Glyph {@code i} stands for {@code text()[textStart(i), textStart(i + 1))}: several letters for a ligature, none for
 * the second glyph of a decomposition. The text is what a reader copies: it holds the space at a soft line end, and U+00AD
 * where the line breaker added a hyphen.
 */
public final class GlyphRun {
    private final Face face;
    private final long size;
    private final int expansion;
    private final int[] glyphs;
    private final long[] positions;
    private final int[] textStarts;
    private final String text;

    /**
     * @param size em in scaled points
     * @param expansion horizontal scale in 1/1000, normally 1000 (font expansion, typography §2.10; the long dash, §1.6)
     * @param positions distance of each glyph's origin from the run's origin in scaled points, and as last entry the run's
     *     advance
     * @param textStarts offset into {@code text} of each glyph, and as last entry the text's length
     */
    public GlyphRun(
            Face face, long size, int expansion, int[] glyphs, long[] positions, int[] textStarts, String text) {
        if (positions.length != glyphs.length + 1 || textStarts.length != glyphs.length + 1) {
            throw new IllegalArgumentException("positions and text starts need one entry more than glyphs");
        }
        this.face = face;
        this.size = size;
        this.expansion = expansion;
        this.glyphs = glyphs.clone();
        this.positions = positions.clone();
        this.textStarts = textStarts.clone();
        this.text = text;
    }

    public Face face() {
        return face;
    }

    public long size() {
        return size;
    }

    public int expansion() {
        return expansion;
    }

    public int count() {
        return glyphs.length;
    }

    public int glyph(int index) {
        return glyphs[index];
    }

    /** Origin of glyph {@code index}; of {@code count()}, the end of the run. */
    public long position(int index) {
        return positions[index];
    }

    public long advance() {
        return positions[glyphs.length];
    }

    /** What the face gives a glyph by itself, without kerning, expansion or trimming; in scaled points. */
    public long naturalAdvance(int index) {
        return Length.scale(size, face.advance(glyphs[index]), face.unitsPerEm());
    }

    public String text() {
        return text;
    }

    /** The text that glyph {@code index} stands for. */
    public String text(int index) {
        return text.substring(textStarts[index], textStarts[index + 1]);
    }

    @Override
    public String toString() {
        return face.name() + " " + text + " " + Arrays.toString(glyphs);
    }
}
