package press.colophon.typeset.font;

import java.text.Normalizer;
import java.util.Map;

/**
 * Looks characters up in a face, before any rule of the font applies. What Unicode holds for equal becomes equal here: a letter
 * and its accent, written apart, become the composed letter where the face has it, and a composed letter that the face lacks
 * is taken apart (Unicode Standard Annex #15).
 */
final class Characters {
    /**
     * Stands for a zero-width non-joiner while rules apply, so that no ligature forms across it. No font has a glyph of this
     * number: glyphs are numbered up to 65 534.
     */
    static final int NON_JOINER = 0xFFFF;

    private static final int ZERO_WIDTH_NON_JOINER = 0x200C;

    /** The first combining mark: texts with lower characters only, which are most, need no composing. */
    private static final int FIRST_MARK = 0x0300;

    /** Characters that look like others, for faces that lack them: spaces and hyphens at which lines do not break. */
    private static final Map<Integer, Integer> LIKENESSES =
            Map.of(0x00A0, 0x0020, 0x2010, 0x002D, 0x2011, 0x2010, 0x202F, 0x2009, 0x2027, 0x00B7);

    private final Face face;
    private final GlyphBuffer buffer;

    private Characters(Face face, GlyphBuffer buffer) {
        this.face = face;
        this.buffer = buffer;
    }

    /** Adds the glyphs for {@code text[start, end)} to the buffer. */
    static void map(String text, int start, int end, Face face, GlyphBuffer buffer) {
        Characters characters = new Characters(face, buffer);
        int at = start;
        while (at < end) {
            int next = endOfCluster(text, at, end);
            int codePoint = codePointAt(text, at, end);
            if (next - at == Character.charCount(codePoint)) {
                characters.add(codePoint, at);
            } else {
                characters.addCluster(text.substring(at, next), at);
            }
            at = next;
        }
    }

    /** The code point at {@code at} of a text that goes no further than {@code end}. */
    static int codePointAt(String text, int at, int end) {
        return at + 1 < end ? text.codePointAt(at) : text.charAt(at);
    }

    /** The end of a character and the marks that combine with it. */
    private static int endOfCluster(String text, int start, int end) {
        int at = start + Character.charCount(codePointAt(text, start, end));
        while (at < end && text.charAt(at) >= FIRST_MARK && isMark(codePointAt(text, at, end))) {
            at += Character.charCount(codePointAt(text, at, end));
        }
        return at;
    }

    private static boolean isMark(int codePoint) {
        return Character.getType(codePoint) == Character.NON_SPACING_MARK && !isIgnorable(codePoint);
    }

    private void addCluster(String cluster, int textStart) {
        String composed = Normalizer.normalize(cluster, Normalizer.Form.NFC);
        String best = hasAll(composed) ? composed : cluster;
        for (int at = 0; at < best.length(); at += Character.charCount(best.codePointAt(at))) {
            add(best.codePointAt(at), best.equals(cluster) ? textStart + at : textStart);
        }
    }

    private void add(int codePoint, int textStart) {
        int glyph = face.glyph(codePoint);
        if (codePoint == ZERO_WIDTH_NON_JOINER) {
            buffer.add(NON_JOINER, textStart);
        } else if (isIgnorable(codePoint)) {
            return;
        } else if (glyph != 0 || codePoint < 0x80) {
            buffer.add(glyph, textStart);
        } else {
            addSubstitute(codePoint, textStart);
        }
    }

    private void addSubstitute(int codePoint, int textStart) {
        String apart = Normalizer.normalize(Character.toString(codePoint), Normalizer.Form.NFD);
        if (hasAll(apart)) {
            apart.codePoints().forEach(part -> buffer.add(face.glyph(part), textStart));
            return;
        }
        int like = codePoint;
        while (face.glyph(like) == 0 && LIKENESSES.containsKey(like)) {
            like = LIKENESSES.getOrDefault(like, like);
        }
        buffer.add(face.glyph(like), textStart);
    }

    private boolean hasAll(String text) {
        return text.codePoints().allMatch(codePoint -> face.glyph(codePoint) != 0);
    }

    /**
     * Whether a character is never seen: soft hyphen, zero-width spaces and joiners, marks of direction, variation selectors,
     * byte order mark (Unicode's Default_Ignorable_Code_Point, as far as it occurs in texts).
     */
    private static boolean isIgnorable(int codePoint) {
        return codePoint == 0x00AD
                || codePoint == 0x034F
                || codePoint == 0x061C
                || (codePoint >= 0x200B && codePoint <= 0x200F)
                || (codePoint >= 0x202A && codePoint <= 0x202E)
                || (codePoint >= 0x2060 && codePoint <= 0x206F)
                || (codePoint >= 0xFE00 && codePoint <= 0xFE0F)
                || codePoint == 0xFEFF
                || (codePoint >= 0xE0000 && codePoint <= 0xE0FFF);
    }
}
