package press.colophon.typeset.font;

import java.util.Map;

/**
 * The measures of a face, in font units.
 *
 * @param ascender height of the em box above the baseline
 * @param descender its depth below, negative
 * @param underlinePosition top of an underline, negative below the baseline
 */
record FaceMetrics(
        int unitsPerEm,
        int ascender,
        int descender,
        int capHeight,
        int xHeight,
        int underlinePosition,
        int underlineThickness) {
    /** The em box of Han faces reaches from 0.88 em above the baseline to 0.12 em below it (typography §1.1). */
    private static final double HAN_ASCENDER = 0.88;

    private static final double HAN_DESCENDER = -0.12;

    /** Heights of H and x in em, for a font that neither states them nor has the letters. */
    private static final double USUAL_CAP_HEIGHT = 0.66;

    private static final double USUAL_X_HEIGHT = 0.47;

    /** Four of the commonest characters: a face that sets Chinese has at least one of them. */
    private static final String COMMON_HAN = "的一中人";

    static boolean isHan(CharacterMap characters) {
        return COMMON_HAN.codePoints().anyMatch(codePoint -> characters.glyph(codePoint) != 0);
    }

    static FaceMetrics read(Map<String, Table> tables, CharacterMap characters, Glyphs glyphs) {
        int em = tables.getOrDefault("head", Table.EMPTY).u16(18);
        Table os2 = tables.getOrDefault("OS/2", Table.EMPTY);
        Table hhea = tables.getOrDefault("hhea", Table.EMPTY);
        Table post = tables.getOrDefault("post", Table.EMPTY);
        boolean han = isHan(characters);
        boolean typo = os2.s16(68) != 0;
        int ascender = typo ? os2.s16(68) : hhea.s16(4);
        int descender = typo ? os2.s16(70) : hhea.s16(6);
        // OS/2 states the heights from version 2 on; OpenType 1.9, "OS/2", sxHeight and sCapHeight.
        boolean heights = os2.u16(0) >= 2;
        return new FaceMetrics(
                em,
                han ? (int) Math.round(HAN_ASCENDER * em) : ascender,
                han ? (int) Math.round(HAN_DESCENDER * em) : descender,
                firstPositive(
                        heights ? os2.s16(88) : 0, glyphs.top(characters.glyph('H')), (int) (USUAL_CAP_HEIGHT * em)),
                firstPositive(
                        heights ? os2.s16(86) : 0, glyphs.top(characters.glyph('x')), (int) (USUAL_X_HEIGHT * em)),
                post.s16(8),
                post.s16(10));
    }

    private static int firstPositive(int stated, int measured, int usual) {
        if (stated > 0) {
            return stated;
        }
        return measured > 0 ? measured : usual;
    }
}
