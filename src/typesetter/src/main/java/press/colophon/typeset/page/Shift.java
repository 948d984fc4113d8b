package press.colophon.typeset.page;

import java.util.ArrayList;
import java.util.List;
import press.colophon.typeset.display.Item;
import press.colophon.typeset.graphics.Path;

/** Moves what is painted from one origin to another. */
final class Shift implements Item.Cases<Item> {
    private final long dx;
    private final long dy;

    private Shift(long dx, long dy) {
        this.dx = dx;
        this.dy = dy;
    }

    static List<Item> items(List<Item> items, long dx, long dy) {
        if (dx == 0 && dy == 0) {
            return items;
        }
        Shift shift = new Shift(dx, dy);
        List<Item> shifted = new ArrayList<>(items.size());
        for (Item item : items) {
            shifted.add(item.match(shift));
        }
        return shifted;
    }

    static Fragment.Anchored anchored(Fragment.Anchored anchored, long dx, long dy) {
        return new Fragment.Anchored(anchored.x() + dx, anchored.y() + dy, anchored.event());
    }

    @Override
    public Item glyphs(Item.Glyphs glyphs) {
        return new Item.Glyphs(
                glyphs.x() + dx,
                glyphs.baseline() + dy,
                glyphs.run(),
                glyphs.colour(),
                glyphs.language(),
                glyphs.mark());
    }

    @Override
    public Item fill(Item.Fill fill) {
        List<Path.Segment> segments =
                fill.path().segments().stream().map(this::segment).toList();
        return new Item.Fill(new Path(segments, fill.path().evenOdd()), fill.colour(), fill.mark());
    }

    @Override
    public Item picture(Item.Placed placed) {
        return new Item.Placed(
                placed.box().translate(dx, dy), placed.frame().translate(dx, dy), placed.picture(), placed.mark());
    }

    @Override
    public Item link(Item.Link link) {
        return new Item.Link(link.area().translate(dx, dy), link.target(), link.description(), link.mark());
    }

    private Path.Segment segment(Path.Segment segment) {
        if (segment instanceof Path.Segment.Move move) {
            return new Path.Segment.Move(move.x() + dx, move.y() + dy);
        }
        if (segment instanceof Path.Segment.Line line) {
            return new Path.Segment.Line(line.x() + dx, line.y() + dy);
        }
        if (segment instanceof Path.Segment.Curve curve) {
            return new Path.Segment.Curve(
                    curve.x1() + dx, curve.y1() + dy, curve.x2() + dx, curve.y2() + dy, curve.x() + dx, curve.y() + dy);
        }
        return segment;
    }
}
