package press.colophon.typeset.line;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import press.colophon.typeset.font.GlyphRun;
import press.colophon.typeset.graphics.Length;
import press.colophon.typeset.line.Lines.Placed;

/** Joins glyphs of one line that share face, size, scale and owner to runs, and notes the height of what it placed. */
final class RunAssembler {
    private final List<Placed> placed = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private GlyphStore.@Nullable Segment segment;
    private int scale;
    private int count;
    private int[] glyphs = new int[128];
    private long[] positions = new long[129];
    private int[] texts = new int[129];
    private long end;
    private long ascent;
    private long descent;

    /**
     * @param x where the glyph's origin stands, {@code next} where the pen is after it
     * @param expansion of the line in 1/1000
     */
    void glyph(int glyph, long x, long next, GlyphStore.Segment from, int expansion) {
        int wanted = (int) Length.scale(from.scale(), expansion, 1000);
        if (!from.equals(segment) || wanted != scale) {
            flush();
            segment = from;
            scale = wanted;
        }
        if (count == glyphs.length) {
            glyphs = Arrays.copyOf(glyphs, 2 * count);
            positions = Arrays.copyOf(positions, 2 * count + 1);
            texts = Arrays.copyOf(texts, 2 * count + 1);
        }
        glyphs[count] = glyph;
        positions[count] = x;
        texts[count++] = text.length();
        end = next;
    }

    /** Text that the glyph placed last stands for. */
    void text(CharSequence from, int start, int to) {
        text.append(from, start, to);
    }

    void text(char c) {
        text.append(c);
    }

    boolean isEmpty() {
        return count == 0;
    }

    /** Something that is not text. */
    void other(Placed other) {
        flush();
        placed.add(other);
    }

    void reach(long above, long below) {
        ascent = Math.max(ascent, above);
        descent = Math.max(descent, below);
    }

    private void flush() {
        if (segment != null && count > 0) {
            flush(segment);
        }
        count = 0;
        text.setLength(0);
    }

    private void flush(GlyphStore.Segment of) {
        long origin = positions[0];
        long[] relative = new long[count + 1];
        for (int i = 0; i < count; i++) {
            relative[i] = positions[i] - origin;
        }
        relative[count] = end - origin;
        texts[count] = text.length();
        GlyphRun run = new GlyphRun(
                of.face(),
                of.size(),
                scale,
                Arrays.copyOf(glyphs, count),
                relative,
                Arrays.copyOf(texts, count + 1),
                text.toString());
        placed.add(new Placed.Glyphs(origin, of.rise(), run, of.owner()));
        long units = of.face().unitsPerEm();
        reach(
                of.rise() + Length.scale(of.size(), of.face().ascender(), units),
                -of.rise() - Length.scale(of.size(), of.face().descender(), units));
    }

    List<Placed> finish() {
        flush();
        return placed;
    }

    long ascent() {
        return ascent;
    }

    long descent() {
        return descent;
    }
}
