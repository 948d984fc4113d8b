package press.colophon.typeset.font;

import java.util.Arrays;

/**
 * Glyphs in the making: what lookups change. Confined to one shaping call.
 *
 * <p>It carries an allowance of work in proportion to the text, so that a damaged or malicious font cannot keep it busy for
 * ever; when that is spent, rules stop applying.
 */
final class GlyphBuffer {
    /** Steps of matching for each glyph; ordinary fonts take fewer than 50. */
    private static final int WORK_PER_GLYPH = 1 << 10;

    private static final int LEAST_WORK = 1 << 14;

    /** Lookups that call lookups that call lookups: real fonts go two levels deep. */
    private static final int DEEPEST = 6;

    /** A decomposition that makes more glyphs of one character is a fault of the font. */
    private static final int MOST_GLYPHS_PER_CHARACTER = 64;

    private int[] glyphs;
    private int[] textStarts;
    private int[] advances = new int[0];
    private int[] offsets = new int[0];
    private int length;
    private int work;
    private int mostGlyphs;
    private int depth;

    GlyphBuffer(int capacity) {
        glyphs = new int[capacity];
        textStarts = new int[capacity];
    }

    void add(int glyph, int textStart) {
        makeRoom(length + 1);
        glyphs[length] = glyph;
        textStarts[length++] = textStart;
    }

    /** Ends adding: from now on rules may change the glyphs. */
    void startSubstituting() {
        work = (int) Math.min(Integer.MAX_VALUE, LEAST_WORK + (long) WORK_PER_GLYPH * length);
        mostGlyphs = MOST_GLYPHS_PER_CHARACTER * (length + 1);
    }

    /** Ends changing glyphs: from now on each has an advance, which rules may change. */
    void startPositioning(Face face) {
        advances = new int[length];
        offsets = new int[length];
        for (int i = 0; i < length; i++) {
            advances[i] = face.advance(glyphs[i]);
        }
    }

    int length() {
        return length;
    }

    int glyph(int at) {
        return glyphs[at];
    }

    int textStart(int at) {
        return textStarts[at];
    }

    int advance(int at) {
        return advances[at];
    }

    int offset(int at) {
        return offsets[at];
    }

    /** Takes one step from the allowance; false when there is none left. */
    boolean spend() {
        return --work > 0;
    }

    /** Enters a lookup called by another one; false, and nothing entered, when that goes too deep. */
    boolean descend() {
        if (depth == DEEPEST) {
            return false;
        }
        depth++;
        return true;
    }

    void ascend() {
        depth--;
    }

    void replace(int at, int glyph) {
        glyphs[at] = glyph;
    }

    /** Puts several glyphs (or none) in the place of one; they share its text. */
    void replace(int at, int[] replacements) {
        int grown = length + replacements.length - 1;
        if (grown > mostGlyphs) {
            return;
        }
        makeRoom(grown);
        int textStart = textStarts[at];
        System.arraycopy(glyphs, at + 1, glyphs, at + replacements.length, length - at - 1);
        System.arraycopy(textStarts, at + 1, textStarts, at + replacements.length, length - at - 1);
        for (int i = 0; i < replacements.length; i++) {
            glyphs[at + i] = replacements[i];
            textStarts[at + i] = textStart;
        }
        length = grown;
    }

    void remove(int at) {
        System.arraycopy(glyphs, at + 1, glyphs, at, length - at - 1);
        System.arraycopy(textStarts, at + 1, textStarts, at, length - at - 1);
        length--;
    }

    void removeAll(int glyph) {
        for (int at = length - 1; at >= 0; at--) {
            if (glyphs[at] == glyph) {
                remove(at);
            }
        }
    }

    void move(int at, int offset, int advance) {
        offsets[at] += offset;
        advances[at] += advance;
    }

    private void makeRoom(int needed) {
        if (needed > glyphs.length) {
            int capacity = Math.max(needed, glyphs.length + (glyphs.length >> 1) + 4);
            glyphs = Arrays.copyOf(glyphs, capacity);
            textStarts = Arrays.copyOf(textStarts, capacity);
        }
    }
}
