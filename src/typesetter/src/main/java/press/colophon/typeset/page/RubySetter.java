package press.colophon.typeset.page;

import java.util.List;

/**
 * Sets a base with its annotation above it, each in the middle of the other (CLREQ 3.3.5; JLREQ 3.3.6, group ruby). The annotation
 * stands in the leading and makes a line higher only by what it does not find there.
 */
final class RubySetter {
    private final Layout layout;

    RubySetter(Layout layout) {
        this.layout = layout;
    }

    /** Whether a box is a base and its annotation. */
    static boolean isRuby(Box box) {
        return box.origin().name().equals("ruby-pair")
                && box instanceof Box.Flow flow
                && flow.children().size() == 2;
    }

    /** As an inline box: its baseline is that of the base. */
    Fragment set(Box.Flow pair) {
        Fragment base = piece(pair.children().get(0));
        Fragment annotation = piece(pair.children().get(1));
        var font = pair.origin().style().font();
        long leading = Math.max(0, font.lineHeight() - font.size());
        long above = Math.max(0, annotation.height() - leading);
        long width = Math.max(base.width(), annotation.width());
        Fragment room = new Fragment(width, above + base.height(), above + base.baseline(), List.of(), List.of());
        return room.with(base, (width - base.width()) / 2, above)
                .with(annotation, (width - annotation.width()) / 2, above - annotation.height());
    }

    /** Without its lines, which are none of the paragraph's. */
    private Fragment piece(Box box) {
        Fragment set = new BoxSetter(layout).shrunk(box, TextSetter.ENDLESS);
        List<Fragment.Anchored> anchors = set.anchors().stream()
                .filter(anchored -> !(anchored.event() instanceof Event.Line))
                .toList();
        return set.withAnchors(anchors);
    }
}
