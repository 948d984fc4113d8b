package press.colophon.typeset.line;

/**
 * The room a Chinese character or mark takes, and where its glyph is drawn in it.
 *
 * <p>Of a full-width mark the cell is the half with the ink; the other half is a {@link Gap}, so that it vanishes at line
 * edges and between marks by itself (typography §0.2).
 */
record Cell(long width, long offset) {
    /**
     * @param em size, with {@code natural}, the glyph's own advance, in scaled points
     */
    static Cell of(CharacterClass kind, char c, long em, long natural) {
        if (kind == CharacterClass.OPENING) {
            // A proportional glyph, of a font without full-width marks, is set in the middle.
            return natural > em * 3 / 5 ? new Cell(em / 2, em / 2 - natural) : centred(em / 2, natural);
        }
        if (kind.isClosingMark()) {
            return natural > em * 3 / 5 ? new Cell(em / 2, 0) : centred(em / 2, natural);
        }
        return switch (kind) {
            case INTERPUNCT, SOLIDUS -> centred(em / 2, natural);
            case CONNECTOR -> centred(c == '-' || c == '–' ? em / 2 : em, natural);
            case ELLIPSIS -> centred(em, natural);
            case SUFFIX -> c == '？' || c == '！' ? new Cell(em / 2, 0) : new Cell(natural, 0);
            default -> new Cell(natural, 0);
        };
    }

    private static Cell centred(long width, long natural) {
        return new Cell(width, (width - natural) / 2);
    }
}
