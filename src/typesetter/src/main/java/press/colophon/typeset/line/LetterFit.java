package press.colophon.typeset.line;

import press.colophon.typeset.graphics.Length;

/**
 * How the letters of a line are fitted to its measure.
 *
 * @param scale horizontal scale of each letter in 1/1000, 1000 as drawn
 * @param space added between two letters of a word, in 1/1000 em
 */
record LetterFit(int scale, int space) {
    static final LetterFit NATURAL = new LetterFit(1000, 0);

    boolean isNatural() {
        return scale == 1000 && space == 0;
    }

    /** The narrowest and widest that a style allows, by what share of its give is used: −1 to 1. */
    static LetterFit of(ParagraphStyle.Letters limits, double ratio) {
        double share = Math.max(-1, Math.min(1, ratio));
        return new LetterFit(
                1000 + (int) Math.round(share * limits.expansion()), (int) Math.round(share * limits.space()));
    }

    /** What a stretch of letters can give, or take, under a style's limits; in scaled points. */
    static long give(ParagraphStyle.Letters limits, GlyphStore glyphs, int from, int to) {
        long give = Length.scale(glyphs.width(from, to), limits.expansion(), 1000);
        return limits.space() == 0 ? give : give + Length.scale(glyphs.between(from, to), limits.space(), 1000);
    }
}
