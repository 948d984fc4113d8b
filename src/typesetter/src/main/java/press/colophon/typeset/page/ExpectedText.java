package press.colophon.typeset.page;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import press.colophon.typeset.display.Mark;
import press.colophon.typeset.line.Inline;

/** Gathers the text of a box tree by structure element: what the pages have to show, each character once. */
final class ExpectedText implements Box.Cases<Boolean>, Piece.Cases<Boolean> {
    private final Layout layout;
    private final Map<Integer, StringBuilder> texts = new TreeMap<>();

    private ExpectedText(Layout layout) {
        this.layout = layout;
    }

    static Map<Integer, StringBuilder> of(Layout layout) {
        ExpectedText expected = new ExpectedText(layout);
        layout.tree().root().match(expected);
        return expected.texts;
    }

    private Boolean add(int owner, String text) {
        if (layout.tree().owner(owner).mark() instanceof Mark.Content content) {
            texts.computeIfAbsent(content.element(), key -> new StringBuilder()).append(text);
        }
        return true;
    }

    private void events(List<Event> events) {
        for (Event event : events) {
            if (event instanceof Event.Note note) {
                note.box().match(this);
            } else if (event instanceof Event.Floated floating) {
                floating.box().match(this);
            } else if (event instanceof Event.Absolute absolute) {
                absolute.box().match(this);
            }
        }
    }

    @Override
    public Boolean flow(Box.Flow flow) {
        flow.marker().ifPresent(marker -> marker.match(this));
        flow.children().forEach(child -> child.match(this));
        return true;
    }

    @Override
    public Boolean text(Box.Text text) {
        text.marker().ifPresent(marker -> marker.match(this));
        text.pieces().forEach(piece -> piece.match(this));
        return true;
    }

    @Override
    public Boolean image(Box.Image image) {
        return true;
    }

    @Override
    public Boolean table(Box.Table table) {
        table.captions().forEach(caption -> caption.match(this));
        table.rows().forEach(row -> row.cells().forEach(cell -> cell.content().match(this)));
        return true;
    }

    @Override
    public Boolean place(Box.Place place) {
        events(place.origin().events());
        return true;
    }

    @Override
    public Boolean side(Box.Side side) {
        return side.box().match(this);
    }

    @Override
    public Boolean ready(Piece.Ready ready) {
        if (ready.inline() instanceof Inline.Text text) {
            return add(text.owner(), text.text());
        }
        if (ready.inline() instanceof Inline.Anchor anchor) {
            events(layout.tree().owner(anchor.owner()).events());
        }
        return true;
    }

    @Override
    public Boolean reference(Piece.Reference reference) {
        return add(
                reference.owner(),
                layout.references().text(reference.part(), layout.tree().texts()));
    }

    @Override
    public Boolean box(Piece.InlineBox box) {
        return box.box().match(this);
    }

    @Override
    public Boolean initial(Piece.Initial initial) {
        return add(initial.owner(), initial.text());
    }
}
