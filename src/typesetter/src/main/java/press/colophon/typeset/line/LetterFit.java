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

    /** What a style allows, by what share of its give is used: −1 to 1. */
    static LetterFit of(ParagraphStyle.Letters limits, double ratio) {
        return new LetterFit(1000 + share(limits.expansion(), ratio), 0).spaced(limits, ratio);
    }

    /** With that share of the space that a style allows between letters. */
    LetterFit spaced(ParagraphStyle.Letters limits, double ratio) {
        return new LetterFit(scale, share(limits.space(), ratio));
    }

    private static int share(int limit, double ratio) {
        return (int) Math.round(limit * Math.max(-1, Math.min(1, ratio)));
    }

    /** What a stretch of letters can give, or take, under a style's limits; in scaled points. */
    static long give(ParagraphStyle.Letters limits, GlyphStore glyphs, int from, int to) {
        long give = Length.scale(glyphs.width(from, to), limits.expansion(), 1000);
        return limits.space() == 0 ? give : give + Length.scale(glyphs.between(from, to), limits.space(), 1000);
    }
}
