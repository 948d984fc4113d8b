package press.colophon.typeset.page;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import press.colophon.diagnostics.SourceSpan;
import press.colophon.typeset.line.Inline;
import press.colophon.typeset.line.TextStyle;
import press.colophon.typeset.style.ComputedStyle.WhiteSpace;

/**
 * Gathers the inline content of one block and collapses its white space (CSS Text 3, §4.1). A line feed of the document
 * between two Chinese characters disappears (§4.1.3); one that the style sheet preserves is a forced break.
 */
final class InlineBuilder {
    private static final int NONE = -1;

    /** Blanks between two tab stops (CSS Text 3, §4.2: the initial value of tab-size). */
    private static final int TAB = 8;

    private final List<Piece> pieces = new ArrayList<>();
    /** White space that is set as one space if more text follows on the line. */
    private boolean pendingSpace;

    private boolean pendingLineFeed;
    private int pendingOwner;
    private int last = NONE;
    /** Characters since the last forced break, for tabs. */
    private int column;

    private final StringBuilder characters = new StringBuilder();
    /** What the characters will be a text like; absent between texts. */
    private Inline.@Nullable Text open;

    void text(String text, TextStyle style, WhiteSpace whiteSpace, SourceSpan span, int owner) {
        close();
        open = new Inline.Text("", style, span, owner);
        text.codePoints().forEach(character -> character(character, whiteSpace, owner));
    }

    /** A forced break within text of the given style. */
    void lineBreak(TextStyle style, SourceSpan span, int owner) {
        text("\n", style, WhiteSpace.PRE_LINE, span, owner);
    }

    void piece(Piece piece, boolean takesRoom) {
        if (takesRoom) {
            settleSpace(NONE);
            last = 0xFFFC;
        }
        close();
        pieces.add(piece);
    }

    boolean isEmpty() {
        return pieces.isEmpty() && characters.isEmpty();
    }

    /** What was gathered; the builder is empty afterwards. */
    List<Piece> take() {
        close();
        List<Piece> taken = List.copyOf(pieces);
        pieces.clear();
        pendingSpace = false;
        pendingLineFeed = false;
        last = NONE;
        column = 0;
        return taken;
    }

    private void character(int character, WhiteSpace whiteSpace, int owner) {
        boolean white =
                character == ' ' || character == '\n' || character == '\t' || character == '\r' || character == '\f';
        if (!white) {
            settleSpace(character);
            append(character);
        } else if (whiteSpace == WhiteSpace.NORMAL || whiteSpace == WhiteSpace.NOWRAP) {
            pendSpace(character == '\n', owner);
        } else if (character == '\n') {
            forcedBreak();
        } else if (whiteSpace == WhiteSpace.PRE_LINE) {
            pendSpace(false, owner);
        } else if (character == '\t') {
            for (int blanks = TAB - column % TAB; blanks > 0; blanks--) {
                append(0xA0);
            }
        } else if (character != '\r') {
            append(0xA0);
        }
    }

    private void pendSpace(boolean lineFeed, int owner) {
        if (!pendingSpace) {
            pendingOwner = owner;
        }
        pendingSpace = true;
        pendingLineFeed |= lineFeed;
    }

    private void forcedBreak() {
        pendingSpace = false;
        pendingLineFeed = false;
        append('\n');
        last = NONE;
    }

    private void append(int character) {
        characters.appendCodePoint(character);
        column = character == '\n' ? 0 : column + 1;
        last = character;
    }

    /** Sets the space that is pending, unless the line begins or two Chinese characters meet over a line feed. */
    private void settleSpace(int next) {
        boolean dropped = last == NONE || (pendingLineFeed && areChinese(last, next));
        if (pendingSpace && !dropped) {
            appendSpace();
        }
        pendingSpace = false;
        pendingLineFeed = false;
    }

    /** The space belongs to the text in which it stands, so that neither link nor underline grows by it. */
    private void appendSpace() {
        int previous = pieces.size() - 1;
        if (characters.isEmpty()
                && (open == null || pendingOwner != open.owner())
                && previous >= 0
                && pieces.get(previous) instanceof Piece.Ready ready
                && ready.inline() instanceof Inline.Text text
                && text.owner() == pendingOwner) {
            pieces.set(previous, new Piece.Ready(like(text, text.text() + " ")));
        } else {
            characters.append(' ');
        }
    }

    private void close() {
        if (open != null && !characters.isEmpty()) {
            pieces.add(new Piece.Ready(like(open, characters.toString())));
        }
        characters.setLength(0);
        open = null;
    }

    private static Inline.Text like(Inline.Text text, String characters) {
        return new Inline.Text(characters, text.style(), text.origin(), text.owner());
    }

    /** A quotation mark or dash is Chinese only beside a character that is. */
    private static boolean areChinese(int before, int after) {
        return (isChinese(before) && (isChinese(after) || isShared(after))) || (isShared(before) && isChinese(after));
    }

    private static boolean isShared(int character) {
        return "“”‘’—…·".indexOf(character) >= 0;
    }

    private static boolean isChinese(int character) {
        return character > 0
                && (Character.isIdeographic(character)
                        || (character >= 0x3000 && character <= 0x303F)
                        || (character >= 0xFF00 && character <= 0xFFEF));
    }
}
