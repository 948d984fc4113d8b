package press.colophon.typeset.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import press.colophon.typeset.display.StructureTree.Role;

/** The content of one block while it is gathered. */
final class BlockContent {
    private final Structure structure;
    private final Origin origin;
    private final InlineBuilder inline = new InlineBuilder();
    private final List<Box> blocks = new ArrayList<>();
    private int paragraph;

    BlockContent(Structure structure, Origin origin) {
        this.structure = structure;
        this.origin = origin;
        this.paragraph = origin.element();
    }

    /** The structure element that text coming now belongs to. */
    int textElement(int around) {
        if (around != origin.element()) {
            return around;
        }
        if (inline.isEmpty() && !structure.holdsText(origin.element())) {
            paragraph = structure.add(origin.element(), Role.PARAGRAPH);
        }
        return paragraph;
    }

    Origin origin() {
        return origin;
    }

    InlineBuilder inline() {
        return inline;
    }

    void block(Box box) {
        flush();
        blocks.add(box);
    }

    /** A box that takes no room, where text or blocks may follow. */
    void place(Box.Place place) {
        blocks.add(place);
    }

    /** A box at the side of the text in which it stands: the text is not divided, but begins beside it. */
    void side(Box.Side side) {
        blocks.add(side);
    }

    private void flush() {
        if (!inline.isEmpty()) {
            blocks.add(anonymous(inline.take()));
        }
    }

    private Box anonymous(List<Piece> pieces) {
        Origin text = origin.anonymous(paragraph);
        return onlyPicture(pieces).orElseGet(() -> new Box.Text(text, Optional.empty(), pieces));
    }

    Box finish(Optional<Box.Text> marker) {
        if (blocks.isEmpty() && marker.isEmpty() && inline.isEmpty()) {
            return new Box.Flow(origin, marker, blocks);
        }
        if (blocks.isEmpty()) {
            return new Box.Text(origin, marker, inline.take());
        }
        flush();
        return new Box.Flow(origin, marker, blocks);
    }

    /** A picture that is all there is on its line is set as a block, without the room that a line of text needs. */
    private Optional<Box> onlyPicture(List<Piece> pieces) {
        return pieces.size() == 1
                        && pieces.get(0) instanceof Piece.InlineBox inlineBox
                        && inlineBox.box() instanceof Box.Image image
                ? Optional.of(image)
                : Optional.empty();
    }
}
