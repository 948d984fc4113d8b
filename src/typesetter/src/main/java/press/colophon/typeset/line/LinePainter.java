package press.colophon.typeset.line;

import java.util.ArrayList;
import java.util.List;
import press.colophon.typeset.font.Face;
import press.colophon.typeset.font.GlyphRun;
import press.colophon.typeset.graphics.Length;
import press.colophon.typeset.line.Lines.Placed;
import press.colophon.typeset.line.ParagraphStyle.LineShape.Room;

/** Puts the glyphs of one line, whose gaps are known, at their places. */
final class LinePainter {
    private final Items items;
    private final LineContent content;
    private final long[] gaps;
    private final LetterFit fit;
    private final long spare;
    private final RunAssembler runs = new RunAssembler();
    private final List<Placed> dots = new ArrayList<>();
    private final AnchorPlaces anchors;
    private long pen;

    /**
     * @param x where the first box begins
     * @param spare room that is left, which leaders share
     */
    LinePainter(Items items, LineContent content, long[] gaps, LetterFit fit, long x, long spare) {
        this.items = items;
        this.content = content;
        this.gaps = gaps;
        this.fit = fit;
        this.spare = spare;
        this.pen = x;
        this.anchors = items.anchors();
    }

    /** @param ragged whether the line is not full although others are */
    Lines.Line line(LineSetter.Slot slot, Room room, double ratio, boolean ragged) {
        List<LineContent.Part> parts = content.parts();
        for (int i = 0; i < parts.size(); i++) {
            LineContent.Part part = parts.get(i);
            anchors.before(part).forEach(owner -> runs.other(new Placed.Anchor(pen, owner)));
            paint(part, room);
            anchors.after(part).forEach(owner -> runs.other(new Placed.Anchor(pen, owner)));
            if (i < gaps.length) {
                addSpace(part, gaps[i], items.gaps().get(part.index()));
            }
        }
        addSoftEnd();
        List<Placed> placed = runs.finish();
        placed.addAll(dots);
        Lines.Ending ending = ragged && !slot.to().flagged() ? Lines.Ending.RAGGED : ending(slot);
        Lines.Spacing spacing = SpacingMeter.measure(content.gaps(), gaps, fit, content.hasLeader() ? 0 : spare);
        return new Lines.Line(
                room.start(), room.measure(), runs.ascent(), runs.descent(), ratio, ending, spacing, placed);
    }

    private void paint(LineContent.Part part, Room room) {
        switch (part.box().kind()) {
            case OBJECT -> paintAtom(part);
            case LEADER -> paintLeader(part, room);
            default -> paintGlyphs(part);
        }
    }

    private void paintAtom(LineContent.Part part) {
        Inline.Atom atom = (Inline.Atom)
                items.flow().piece(items.flow().pieceIndex(part.box().textFrom()));
        runs.other(new Placed.Atom(pen, atom.owner()));
        runs.reach(atom.ascent(), atom.descent());
        pen += atom.width();
    }

    private void paintLeader(LineContent.Part part, Room room) {
        Inline.Leader leader = (Inline.Leader)
                items.flow().piece(items.flow().pieceIndex(part.box().textFrom()));
        long count = content.parts().stream()
                .filter(other -> other.box().kind() == CharacterClass.LEADER)
                .count();
        long width = Math.max(0, spare) / count;
        Leaders.place(leader, pen, pen + width, room.measure()).ifPresent(runs::other);
        pen += width;
    }

    private void paintGlyphs(LineContent.Part part) {
        if (part.from() == part.to()) {
            pen += part.box().width();
            return;
        }
        GlyphStore glyphs = part.glyphs();
        for (int i = part.from(); i < part.to(); i++) {
            GlyphStore.Segment segment = glyphs.segment(i);
            long x = pen + glyphs.offset(i);
            long advance = part.advance(i, fit);
            pen += advance;
            runs.glyph(glyphs.glyph(i), x, pen, segment, part.isWord() ? fit.scale() : 1000);
            addText(part, i);
            if (segment.style().emphasis().isPresent() && part.box().kind() == CharacterClass.HAN) {
                addDot(segment, x, advance);
            }
        }
    }

    private void addText(LineContent.Part part, int glyph) {
        int from = part.glyphs().text(glyph);
        if (from == Shaping.ADDED_HYPHEN) {
            runs.text('\u00AD');
            return;
        }
        int to = glyph + 1 < part.to() ? part.glyphs().text(glyph + 1) : part.textTo();
        runs.text(items.flow().text(), from, to == Shaping.ADDED_HYPHEN ? part.textTo() : to);
    }

    /** A dot under the middle of a Han character; it is no text. */
    private void addDot(GlyphStore.Segment segment, long x, long advance) {
        Face face = segment.face();
        int dot = face.glyph('·') == 0 ? face.glyph('.') : face.glyph('·');
        long width = Length.scale(segment.size(), face.advance(dot), face.unitsPerEm());
        GlyphRun run =
                new GlyphRun(face, segment.size(), 1000, new int[] {dot}, new long[] {0, width}, new int[] {0, 0}, "");
        // The middle dot's ink lies a third of an em above the baseline; it is to lie as far below the em box's foot.
        long drop = Length.scale(segment.size(), 580, 1000);
        dots.add(new Placed.Glyphs(x + (advance - width) / 2, segment.rise() - drop, run, segment.owner()));
        runs.reach(0, Length.scale(segment.size(), 320, 1000));
    }

    private void addSpace(LineContent.Part part, long width, Gap gap) {
        long start = pen;
        pen += width;
        if (gap.kind() == Gap.Kind.WORD_SPACE) {
            addSpaceGlyph(part, start);
        }
    }

    /** A real space where the text has one, with the width that the line gave it; at a soft line end it has none. */
    private void addSpaceGlyph(LineContent.Part part, long start) {
        int from = part.box().textTo();
        int to = part.index() + 1 < items.boxes().size()
                ? items.boxes().get(part.index() + 1).textFrom()
                : from;
        Flow flow = items.flow();
        if (from >= to) {
            return;
        }
        Face face = items.shaping().latinFace(from);
        int space = face.glyph(' ');
        if (space != 0) {
            GlyphStore.Segment segment = items.shaping().segment(flow.pieceIndex(from), face, 1000);
            runs.glyph(space, start, pen, segment, part.isWord() ? fit.scale() : 1000);
        }
        if (!runs.isEmpty()) {
            runs.text(flow.text(), from, to);
        }
    }

    private void addSoftEnd() {
        Breakpoints.Place end = content.end();
        if (end.offset() == Breakpoints.Place.WHOLE
                && !end.forced()
                && !content.parts().isEmpty()) {
            LineContent.Part last = content.parts().get(content.parts().size() - 1);
            if (items.gaps().get(end.box()).kind() == Gap.Kind.WORD_SPACE) {
                addSpaceGlyph(last, pen);
            }
        }
    }

    private Lines.Ending ending(LineSetter.Slot slot) {
        if (slot.last()) {
            return Lines.Ending.LAST;
        }
        if (slot.to().forced()) {
            return Lines.Ending.FORCED;
        }
        return switch (slot.to().kind()) {
            case PLAIN, ADDRESS -> Lines.Ending.SOFT;
            case EXPLICIT -> Lines.Ending.EXPLICIT_HYPHEN;
            case HYPHEN -> Lines.Ending.HYPHENATED;
        };
    }
}
