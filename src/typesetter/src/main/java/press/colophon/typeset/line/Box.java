package press.colophon.typeset.line;

/**
 * What stays together: a Han character, a mark, a Latin word, a picture. Only a Latin word may be broken inside.
 *
 * @param width natural width in scaled points
 * @param glyphFrom first of its glyphs in the {@link GlyphStore}, {@code glyphTo} after its last
 * @param textFrom first of its characters in the {@link Flow}, {@code textTo} after its last
 */
record Box(CharacterClass kind, long width, int glyphFrom, int glyphTo, int textFrom, int textTo) {}
