package press.colophon.typeset.line;

import java.util.ArrayList;
import java.util.List;
import press.colophon.typeset.graphics.Length;
import press.colophon.typeset.line.BreakpointCollector.Relief;
import press.colophon.typeset.line.Breakpoints.Place;

/**
 * The boxes of one line, words at its edges cut as their breaks say, and the gaps between them.
 *
 * @param end the place that ends the line
 */
record LineContent(List<Part> parts, List<Gap> gaps, Place end) {
    /**
     * A box or a part of one.
     *
     * @param index of the box
     * @param from first glyph in {@code glyphs}, {@code to} after the last
     * @param textTo after the last character it stands for
     */
    record Part(int index, Box box, GlyphStore glyphs, int from, int to, int textTo) {
        /** Whether its letters may be fitted. */
        boolean isWord() {
            return box.kind() == CharacterClass.LATIN;
        }

        long width(LetterFit fit) {
            if (from == to) {
                return box.width();
            }
            long width = 0;
            for (int i = from; i < to; i++) {
                width += advance(i, fit);
            }
            return width;
        }

        /** Letters of a word are set apart, the last one is not set off from what follows the word. */
        long advance(int glyph, LetterFit fit) {
            long natural = glyphs.advance(glyph);
            if (fit.isNatural() || !isWord()) {
                return natural;
            }
            long scaled = Length.scale(natural, fit.scale(), 1000);
            boolean parts = glyph + 1 < to && glyphs.mayPart(glyph);
            return parts ? scaled + Length.scale(glyphs.segment(glyph).size(), fit.space(), 1000) : scaled;
        }
    }

    static LineContent of(Items items, Place start, Place end) {
        int first = start.offset() == Place.WHOLE ? start.box() + 1 : start.box();
        List<Part> parts = new ArrayList<>();
        for (int i = first; i <= end.box(); i++) {
            int from = i == start.box() ? start.offset() : Place.WHOLE;
            int to = i == end.box() ? end.offset() : Place.WHOLE;
            boolean hyphen = to != Place.WHOLE && end.kind() == WordBreaks.Kind.HYPHEN;
            parts.add(part(items, i, from, to, hyphen));
        }
        return new LineContent(parts, items.gaps().subList(first, Math.max(first, end.box())), end);
    }

    private static Part part(Items items, int index, int from, int to, boolean hyphen) {
        Box box = items.boxes().get(index);
        if (from == Place.WHOLE && to == Place.WHOLE) {
            return new Part(index, box, items.glyphs(), box.glyphFrom(), box.glyphTo(), box.textTo());
        }
        int start = from == Place.WHOLE ? box.textFrom() : from;
        int stop = to == Place.WHOLE ? box.textTo() : to;
        GlyphStore glyphs = items.shaping().part(start, stop, hyphen);
        return new Part(index, box, glyphs, 0, glyphs.count(), stop);
    }

    /** Width of all boxes with letters so fitted. */
    long width(LetterFit fit) {
        long width = 0;
        for (Part part : parts) {
            width += part.width(fit);
        }
        return width;
    }

    /** Natural width of what font expansion changes. */
    long letters() {
        long width = 0;
        for (Part part : parts) {
            width += part.isWord() ? part.width(LetterFit.NATURAL) : 0;
        }
        return width;
    }

    /** Sum of the em of all places where letters may be set apart. */
    long betweenLetters() {
        long ems = 0;
        for (Part part : parts) {
            ems += part.isWord() ? part.glyphs().between(part.from(), part.to()) : 0;
        }
        return ems;
    }

    long gapWidth() {
        long width = 0;
        for (Gap gap : gaps) {
            width += gap.width();
        }
        return width;
    }

    long[] naturalGaps() {
        return Justification.natural(gaps);
    }

    long stretch() {
        long stretch = 0;
        for (Gap gap : gaps) {
            stretch += gap.stretch();
        }
        return stretch;
    }

    long shrink(Relief relief) {
        long shrink = 0;
        for (Gap gap : gaps) {
            shrink += gap.shrink(relief);
        }
        return shrink;
    }

    boolean hasLeader() {
        for (Part part : parts) {
            if (part.box().kind() == CharacterClass.LEADER) {
                return true;
            }
        }
        return false;
    }
}
