package press.colophon.typeset.page;

import press.colophon.typeset.language.LanguageProfile;
import press.colophon.typeset.line.Inline;

/** How much of a block's text is written in squares, and how much in words: a column's measure suits what it holds most of. */
final class Writings implements Box.Cases<Boolean> {
    /** A Han character is an em wide, a letter of running text a little less than half of one. */
    private static final int LETTERS_OF_A_SQUARE = 2;

    private long squares;
    private long words;

    private Writings() {}

    /** Whether the text of a block, tables apart, takes more room in squares than in words. */
    static boolean mostlySquares(Box box) {
        Writings writings = new Writings();
        box.match(writings);
        return writings.squares > writings.words;
    }

    @Override
    public Boolean flow(Box.Flow flow) {
        flow.children().forEach(child -> child.match(this));
        return true;
    }

    @Override
    public Boolean text(Box.Text text) {
        long length = 0;
        for (Piece piece : text.pieces()) {
            if (piece instanceof Piece.Ready ready && ready.inline() instanceof Inline.Text run) {
                length += run.text().length();
            }
        }
        if (LanguageProfile.of(text.origin().language()).squares()) {
            squares += length * LETTERS_OF_A_SQUARE;
        } else {
            words += length;
        }
        return true;
    }

    @Override
    public Boolean image(Box.Image image) {
        return false;
    }

    @Override
    public Boolean table(Box.Table table) {
        return false;
    }

    @Override
    public Boolean place(Box.Place place) {
        return false;
    }

    @Override
    public Boolean side(Box.Side side) {
        return false;
    }
}
