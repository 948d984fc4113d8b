package press.colophon.typeset.line;

import java.util.Arrays;
import java.util.Optional;
import press.colophon.typeset.font.Face;
import press.colophon.typeset.font.GlyphRun;
import press.colophon.typeset.font.ShapedText;
import press.colophon.typeset.font.Shaper;
import press.colophon.typeset.graphics.Length;
import press.colophon.typeset.line.Lines.Placed;

/** Fills the room of a leader with its pattern, on a grid that counts from the line's end, so that dots stand in columns. */
final class Leaders {
    private Leaders() {}

    /**
     * @param from where the leader's room begins, {@code to} where it ends
     * @param end of the line, from which the grid counts
     * @return empty when the pattern does not fit once
     */
    static Optional<Placed> place(Inline.Leader leader, long from, long to, long end) {
        Face face = leader.style().fonts().latin();
        long size = leader.style().size();
        String pattern = leader.pattern();
        ShapedText shaped =
                Shaper.shape(pattern, 0, pattern.length(), face, leader.style().features());
        long width = Length.scale(size, shaped.width(), face.unitsPerEm());
        if (width <= 0) {
            return Optional.empty();
        }
        long last = end - Math.floorDiv(end - to + width - 1, width) * width;
        int times = (int) Math.max(0, Math.floorDiv(last - from, width));
        if (times == 0) {
            return Optional.empty();
        }
        return Optional.of(new Placed.Glyphs(
                last - times * width,
                leader.style().baselineShift(),
                repeat(shaped, pattern, times, leader.style()),
                leader.owner()));
    }

    private static GlyphRun repeat(ShapedText shaped, String pattern, int times, TextStyle style) {
        Face face = style.fonts().latin();
        int count = shaped.count() * times;
        int[] glyphs = new int[count];
        long[] positions = new long[count + 1];
        int[] texts = new int[count + 1];
        long width = Length.scale(style.size(), shaped.width(), face.unitsPerEm());
        for (int i = 0; i < count; i++) {
            int turn = i / shaped.count();
            int at = i % shaped.count();
            glyphs[i] = shaped.glyph(at);
            long within = Arrays.stream(advances(shaped, at)).sum();
            positions[i] = turn * width + Length.scale(style.size(), within, face.unitsPerEm());
            texts[i] = turn * pattern.length() + shaped.textStart(at);
        }
        positions[count] = times * width;
        texts[count] = times * pattern.length();
        return new GlyphRun(face, style.size(), 1000, glyphs, positions, texts, pattern.repeat(times));
    }

    private static long[] advances(ShapedText shaped, int count) {
        long[] advances = new long[count];
        for (int i = 0; i < count; i++) {
            advances[i] = shaped.advance(i);
        }
        return advances;
    }
}
