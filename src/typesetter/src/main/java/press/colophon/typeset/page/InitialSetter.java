package press.colophon.typeset.page;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import press.colophon.typeset.display.Bounds;
import press.colophon.typeset.font.Face;
import press.colophon.typeset.line.Inline;
import press.colophon.typeset.line.Lines;
import press.colophon.typeset.line.Paragraph;
import press.colophon.typeset.line.ParagraphStyle;
import press.colophon.typeset.line.ParagraphStyle.Alignment;
import press.colophon.typeset.line.ParagraphStyle.LineShape;
import press.colophon.typeset.line.TextStyle;
import press.colophon.typeset.style.ComputedStyle;

/**
 * Sets first letters that span several lines (typography §3.5; CSS Inline 3, §6). A Latin letter has its flat top at the top
 * of the capitals of the first line and stands on the baseline of the last; a Chinese one fills the squares from the first
 * line to the last.
 */
final class InitialSetter {
    /** The foot of a Chinese square, in 1/1000 em below the baseline. */
    private static final int SQUARE_FOOT = 120;

    /** How far small letters and their ascenders reach up, in 1/1000 em: what is below that is free of the line's ink. */
    private static final int ASCENDERS = 750;

    private final Layout layout;

    InitialSetter(Layout layout) {
        this.layout = layout;
    }

    /**
     * A first letter, with the marks that belong to it.
     *
     * @param lines that it spans
     * @param indented lines that give way to it: one more where its tail hangs down into it
     * @param room that it takes away from them
     * @param drop of its baseline below that of the first line
     */
    record Initial(List<Lines.Placed.Glyphs> letters, int lines, int indented, long room, long drop) {
        Initial {
            letters = List.copyOf(letters);
        }
    }

    /** Null if there is nothing to be seen of it. */
    @Nullable
    Initial set(Piece.Initial piece, ComputedStyle style) {
        Face face = piece.style().fonts().faces().get(0);
        long body = style.font().size();
        long span = (piece.lines() - 1) * style.font().lineHeight();
        List<Lines.Placed.Glyphs> letters = letters(
                piece,
                (span + body * face.capHeight() / face.unitsPerEm())
                        * face.unitsPerEm()
                        / Math.max(1, face.capHeight()));
        long drop = span;
        if (letters.stream().anyMatch(letter -> letter.run().face().isHan())) {
            letters = letters(piece, span + body);
            drop = span - span * SQUARE_FOOT / 1000;
        }
        if (letters.isEmpty()) {
            return null;
        }
        Lines.Placed.Glyphs last = letters.get(letters.size() - 1);
        long room = last.x() + last.run().advance() + body / 4;
        // The line below has its letters a line height further down, less what they reach up.
        long free = span + style.font().lineHeight() - body * ASCENDERS / 1000 - drop;
        boolean hangs = letters.stream().anyMatch(letter -> depth(letter) > free);
        return new Initial(letters, piece.lines(), piece.lines() + (hangs ? 1 : 0), room, drop);
    }

    private List<Lines.Placed.Glyphs> letters(Piece.Initial piece, long size) {
        TextStyle text = piece.style();
        TextStyle large = new TextStyle(
                text.fonts(), size, text.language(), text.features(), 0, 0, false, false, false, text.emphasis());
        ParagraphStyle line = ParagraphStyle.plain(text.language(), Alignment.START, LineShape.of(TextSetter.ENDLESS));
        Inline inline = new Inline.Text(piece.text(), large, piece.span(), piece.owner());
        List<Lines.Placed.Glyphs> letters = new ArrayList<>();
        for (Lines.Line set :
                layout.breakLines(new Paragraph(List.of(inline), line)).lines()) {
            for (Lines.Placed placed : set.content()) {
                if (placed instanceof Lines.Placed.Glyphs glyphs) {
                    letters.add(glyphs);
                }
            }
        }
        return letters;
    }

    /** How far the ink of a run reaches down below its baseline. */
    private static long depth(Lines.Placed.Glyphs placed) {
        Face face = placed.run().face();
        long lowest = 0;
        for (int i = 0; i < placed.run().count(); i++) {
            // Outlines grow upwards.
            lowest = Math.min(
                    lowest,
                    Bounds.of(face.outline(placed.run().glyph(i))).rect().y());
        }
        return -lowest * placed.run().size() / face.unitsPerEm();
    }
}
