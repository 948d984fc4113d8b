package press.colophon.typeset.page;

import java.util.IdentityHashMap;
import java.util.List;
import press.colophon.typeset.line.Inline;

/** Which boxes hold text that depends on where things come to stand: page numbers, and what goes with them. */
final class PageDependence implements Box.Cases<Boolean>, Piece.Cases<Boolean> {
    private final BoxTree tree;
    private final IdentityHashMap<Box, Boolean> known = new IdentityHashMap<>();

    PageDependence(BoxTree tree) {
        this.tree = tree;
    }

    boolean of(Box box) {
        Boolean found = known.get(box);
        if (found == null) {
            found = events(box.origin().events()) || box.match(this);
            known.put(box, found);
        }
        return found;
    }

    private boolean events(List<Event> events) {
        for (Event event : events) {
            boolean inside = (event instanceof Event.Note note && of(note.box()))
                    || (event instanceof Event.Floated floated && of(floated.box()))
                    || (event instanceof Event.Absolute absolute && of(absolute.box()));
            if (inside) {
                return true;
            }
        }
        return false;
    }

    @Override
    public Boolean flow(Box.Flow flow) {
        boolean marker = flow.marker().isPresent() && of(flow.marker().get());
        return marker || flow.children().stream().anyMatch(this::of);
    }

    @Override
    public Boolean text(Box.Text text) {
        boolean marker = text.marker().isPresent() && of(text.marker().get());
        return marker || text.pieces().stream().anyMatch(piece -> piece.match(this));
    }

    @Override
    public Boolean image(Box.Image image) {
        return false;
    }

    @Override
    public Boolean table(Box.Table table) {
        return table.captions().stream().anyMatch(this::of)
                || table.rows().stream().anyMatch(row -> row.cells().stream().anyMatch(cell -> of(cell.content())));
    }

    @Override
    public Boolean place(Box.Place place) {
        return false;
    }

    @Override
    public Boolean side(Box.Side side) {
        return side.mirrored() || of(side.box());
    }

    @Override
    public Boolean ready(Piece.Ready ready) {
        return ready.inline() instanceof Inline.Anchor anchor
                && events(tree.owner(anchor.owner()).events());
    }

    @Override
    public Boolean reference(Piece.Reference reference) {
        return true;
    }

    @Override
    public Boolean box(Piece.InlineBox box) {
        return of(box.box());
    }

    @Override
    public Boolean initial(Piece.Initial initial) {
        return false;
    }
}
