package press.colophon.typeset.page;

import java.util.List;
import press.colophon.typeset.display.Item;
import press.colophon.typeset.display.Mark;

/** Turns content into furniture of the page. */
final class Repeated implements Item.Cases<List<Item>> {
    private static final Repeated CASES = new Repeated();

    private Repeated() {}

    static List<Item> of(Item item) {
        return item.match(CASES);
    }

    @Override
    public List<Item> glyphs(Item.Glyphs glyphs) {
        return List.of(new Item.Glyphs(
                glyphs.x(),
                glyphs.baseline(),
                glyphs.run(),
                glyphs.colour(),
                glyphs.language(),
                Mark.Artifact.PAGINATION));
    }

    @Override
    public List<Item> fill(Item.Fill fill) {
        return List.of(new Item.Fill(fill.path(), fill.colour(), Mark.Artifact.PAGINATION));
    }

    @Override
    public List<Item> picture(Item.Placed placed) {
        return List.of(new Item.Placed(placed.box(), placed.frame(), placed.picture(), Mark.Artifact.PAGINATION));
    }

    @Override
    public List<Item> link(Item.Link link) {
        return List.of();
    }
}
