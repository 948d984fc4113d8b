package press.colophon.typeset.font;

import java.util.List;

/**
 * The glyphs that a stretch of text is drawn with in one face, in reading order; lengths in font units (an em is {@link
 * Face#unitsPerEm()}). Immutable and thread-safe.
 *
 * <p>Glyph {@code i} stands for {@code text[textStart(i), textStart(i + 1))} of the string that was shaped: several letters
 * for a ligature, none for the later glyphs of a decomposition. Glyph 0 means that the face lacks the character.
 */
public final class ShapedText {
    private final int[] glyphs;
    private final int[] advances;
    private final int[] offsets;
    private final int[] textStarts;

    private ShapedText(int[] glyphs, int[] advances, int[] offsets, int[] textStarts) {
        this.glyphs = glyphs;
        this.advances = advances;
        this.offsets = offsets;
        this.textStarts = textStarts;
    }

    /** The glyphs of all runs; text that has no glyph of its own goes with the glyph before it, or else the first. */
    static ShapedText of(List<GlyphBuffer> runs, int start, int end) {
        int count = runs.stream().mapToInt(GlyphBuffer::length).sum();
        ShapedText shaped = new ShapedText(new int[count], new int[count], new int[count], new int[count + 1]);
        int at = 0;
        for (GlyphBuffer run : runs) {
            for (int i = 0; i < run.length(); i++, at++) {
                shaped.glyphs[at] = run.glyph(i);
                shaped.advances[at] = run.advance(i);
                shaped.offsets[at] = run.offset(i);
                shaped.textStarts[at] = at == 0 ? start : Math.max(run.textStart(i), shaped.textStarts[at - 1]);
            }
        }
        shaped.textStarts[count] = end;
        return shaped;
    }

    /** How many glyphs there are. */
    public int count() {
        return glyphs.length;
    }

    public int glyph(int index) {
        return glyphs[index];
    }

    /** Distance to the origin of the next glyph, kerning included. */
    public int advance(int index) {
        return advances[index];
    }

    /** How far to the right of its origin a glyph is drawn: 0, unless a feature such as halt moves it. */
    public int offset(int index) {
        return offsets[index];
    }

    /** Offset into the shaped string, in UTF-16 code units; of {@code count()}, the end of the stretch. */
    public int textStart(int index) {
        return textStarts[index];
    }

    /** Sum of all advances. */
    public int width() {
        int width = 0;
        for (int advance : advances) {
            width += advance;
        }
        return width;
    }
}
