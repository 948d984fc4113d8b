package press.colophon.typeset.page;

import press.colophon.typeset.font.Face;
import press.colophon.typeset.font.FontStack;
import press.colophon.typeset.line.Inline;
import press.colophon.typeset.line.TextStyle;

/**
 * How narrow and how wide text can be set, from nominal advances: good enough to share out the width of a table, and linear.
 * A little is added, because shaping may widen a word by kerning.
 */
final class TextExtents implements Piece.Cases<Boolean> {
    /** Added to each measure, in 1/1000 of it. */
    private static final int SLACK = 15;

    private final Layout layout;
    private long word;
    private long line;
    private long narrowest;
    private long widest;
    private boolean han;
    /** Whether the word has a mark of a URL, whether its last character is a letter, whether that is a hyphen after one. */
    private boolean url;

    private boolean letter;
    private boolean hyphen;
    private boolean dash;

    private TextExtents(Layout layout) {
        this.layout = layout;
    }

    /** The two measures of a text: its longest word, and all of it on one line. */
    record Measures(long narrowest, long widest) {
        Measures plus(long edges) {
            return new Measures(narrowest + edges, widest + edges);
        }

        Measures or(Measures other) {
            return new Measures(Math.max(narrowest, other.narrowest), Math.max(widest, other.widest));
        }
    }

    static Measures of(Box.Text text, Layout layout) {
        TextExtents extents = new TextExtents(layout);
        text.pieces().forEach(piece -> piece.match(extents));
        extents.endLine();
        return new Measures(slack(extents.narrowest), slack(extents.widest));
    }

    private static long slack(long measure) {
        return measure + measure * SLACK / 1000;
    }

    @Override
    public Boolean ready(Piece.Ready ready) {
        if (ready.inline() instanceof Inline.Text text) {
            add(text.text(), text.style());
        }
        return true;
    }

    @Override
    public Boolean reference(Piece.Reference reference) {
        add(layout.references().text(reference.part(), layout.tree().texts()), reference.style());
        return true;
    }

    @Override
    public Boolean box(Piece.InlineBox box) {
        long width = new BoxSetter(layout).inline(box.box(), TextSetter.ENDLESS).width();
        endWord();
        word = width;
        line += width;
        endWord();
        return true;
    }

    @Override
    public Boolean initial(Piece.Initial initial) {
        add(initial.text(), initial.style());
        return true;
    }

    private void add(String text, TextStyle style) {
        text.codePoints().forEach(character -> add(character, style));
    }

    private void add(int character, TextStyle style) {
        if (character == '\n') {
            endLine();
            return;
        }
        long advance = advance(character, style) + style.letterSpacing();
        boolean ideographic = Character.isIdeographic(character);
        if (ideographic != han && word > 0) {
            line += style.size() / 4;
        }
        if (hyphen && style.breakable() && Character.isLetter(character)) {
            endWord(); // of a compound; numbers and designations, GB/T, stay whole
        }
        if (dash && style.breakable() && Character.isLetter(character)) {
            endWord(); // lines may end after a dash that is not one of a range
        }
        boolean space = Character.isWhitespace(character) && style.breakable();
        if (space || (ideographic && style.breakable())) {
            endWord();
        }
        line += advance;
        url &= !space;
        word += space ? 0 : advance;
        url |= character == ':' || character == '.';
        if (character == '/' && url && style.breakable()) {
            endWord();
        }
        hyphen = character == '-' && letter;
        dash = character == '—' || character == '–' || character == '…';
        letter = Character.isLetter(character);
        han = ideographic;
    }

    /** Of a character by itself, in the first face that has it. */
    static long advance(int character, TextStyle style) {
        FontStack fonts = style.fonts();
        for (Face face : fonts.faces()) {
            int glyph = face.glyph(character);
            if (glyph != 0) {
                return style.size() * face.advance(glyph) / face.unitsPerEm();
            }
        }
        return style.size();
    }

    private void endWord() {
        narrowest = Math.max(narrowest, word);
        word = 0;
    }

    private void endLine() {
        endWord();
        widest = Math.max(widest, line);
        line = 0;
    }
}
