package press.colophon.typeset.line;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import press.colophon.typeset.font.Face;

/**
 * Shaped glyphs in reading order, in columns. A glyph's pen advances by its advance; it is drawn {@code offset} to the right
 * of the pen. Lengths are scaled points.
 */
final class GlyphStore {
    /** What neighbouring glyphs share. There is one object for each combination in a paragraph: they compare by identity. */
    static final class Segment {
        private final Face face;
        private final int scale;
        private final Inline.Text piece;

        /**
         * @param scale horizontal scale in 1/1000
         */
        Segment(Face face, int scale, Inline.Text piece) {
            this.face = face;
            this.scale = scale;
            this.piece = piece;
        }

        Face face() {
            return face;
        }

        int scale() {
            return scale;
        }

        /** Em in scaled points. */
        long size() {
            return piece.style().size();
        }

        long rise() {
            return piece.style().baselineShift();
        }

        int owner() {
            return piece.owner();
        }

        TextStyle style() {
            return piece.style();
        }
    }

    private int count;
    private int[] glyphs = new int[16];
    private long[] advances = new long[16];
    private long[] offsets = new long[16];
    private int[] texts = new int[16];
    private int[] segments = new int[16];
    private final List<Segment> distinct = new ArrayList<>();

    void add(int glyph, long advance, long offset, int text, Segment segment) {
        if (count == glyphs.length) {
            grow(2 * count);
        }
        glyphs[count] = glyph;
        advances[count] = advance;
        offsets[count] = offset;
        texts[count] = text;
        segments[count++] = indexOf(segment);
    }

    private int indexOf(Segment segment) {
        // Nearly every glyph is of the same segment as the one before it, or the one before that.
        for (int i = distinct.size() - 1; i >= Math.max(0, distinct.size() - 4); i--) {
            if (distinct.get(i).equals(segment)) {
                return i;
            }
        }
        distinct.add(segment);
        return distinct.size() - 1;
    }

    private void grow(int capacity) {
        glyphs = Arrays.copyOf(glyphs, capacity);
        advances = Arrays.copyOf(advances, capacity);
        offsets = Arrays.copyOf(offsets, capacity);
        texts = Arrays.copyOf(texts, capacity);
        segments = Arrays.copyOf(segments, capacity);
    }

    int count() {
        return count;
    }

    int glyph(int index) {
        return glyphs[index];
    }

    long advance(int index) {
        return advances[index];
    }

    long offset(int index) {
        return offsets[index];
    }

    /** Offset into the paragraph's text of what the glyph stands for; it reaches to the next glyph's, or its box's end. */
    int text(int index) {
        return texts[index];
    }

    Segment segment(int index) {
        return distinct.get(segments[index]);
    }

    /** Sum of the advances of glyphs {@code from} to {@code to}. */
    long width(int from, int to) {
        long width = 0;
        for (int i = from; i < to; i++) {
            width += advances[i];
        }
        return width;
    }

    /** Sum of the em of all places between two of the glyphs {@code from} to {@code to} that may be set apart. */
    long between(int from, int to) {
        long ems = 0;
        for (int i = from; i + 1 < to; i++) {
            ems += mayPart(i) ? segment(i).size() : 0;
        }
        return ems;
    }

    /** Whether space may come after a glyph: not before one that stands on it. */
    boolean mayPart(int index) {
        return advances[index + 1] > 0;
    }
}
