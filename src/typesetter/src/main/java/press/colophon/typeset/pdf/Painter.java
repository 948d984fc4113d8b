package press.colophon.typeset.pdf;

import java.util.List;
import press.colophon.typeset.display.Bounds;
import press.colophon.typeset.display.Item;
import press.colophon.typeset.display.Mark;
import press.colophon.typeset.graphics.Length;
import press.colophon.typeset.graphics.Picture;
import press.colophon.typeset.graphics.Rect;

/**
 * Paints the items of one page into a content stream. Screen and press differ only in the {@link Inks} of the file and in the
 * {@link Marking}.
 */
final class Painter implements Item.Cases<ContentStream> {
    /** Larger type covers a ground without showing it through a misregistered edge (typography §4.2, §4.6 P17). */
    static final long FINE_TYPE = 24 * Length.POINT;

    /** Thicker rules and panels knock out (typography §4.6 P24). */
    private static final long FINE_RULE = 2 * Length.POINT;

    private final PdfFile file;
    private final Marking marking;
    private final ContentStream out;
    private final Resources resources = new Resources();
    private final Brush brush;
    private final TextPainter text;
    private boolean transparent;

    Painter(PdfFile file, ContentStream.Axes axes, Marking marking) {
        this.file = file;
        this.marking = marking;
        this.out = new ContentStream(axes);
        this.brush = new Brush(file, out, resources);
        this.text = new TextPainter(file, out, resources);
    }

    ContentStream content() {
        return out;
    }

    Resources resources() {
        return resources;
    }

    /** Whether anything painted so far lets the ground shine through. */
    boolean transparent() {
        return transparent;
    }

    /** Paints the items, and nothing of them outside {@code area}. */
    void paint(List<Item> items, Rect area) {
        out.save().clip(area);
        paint(items);
        out.restore();
        brush.forget();
        text.forget();
    }

    /** Paints a page whose left edge lies {@code dx} from that of the sheet, and nothing of it outside {@code area}. */
    void paint(List<Item> items, Rect area, long dx) {
        out.save().moved(dx);
        paint(items, area);
        out.restore();
    }

    /** Text that is turned by 90° to the left about the middle of {@code square}. */
    void upright(Item.Glyphs item, Rect square) {
        brush.use(item.colour(), item.run().size() <= FINE_TYPE);
        out.save().turnedLeft(square);
        glyphs(item);
        out.restore();
        text.forget();
    }

    void paint(List<Item> items) {
        for (Item item : items) {
            item.match(this);
        }
        marking.leave(out);
    }

    @Override
    public ContentStream glyphs(Item.Glyphs item) {
        if (item.run().count() == 0 || item.run().size() <= 0) {
            return out;
        }
        // What the line breaker adds (emphasis dots) stands for no text: nobody is to read it.
        boolean silent = item.run().text().isEmpty();
        marking.enter(out, silent ? Mark.Artifact.LAYOUT : item.mark());
        brush.use(item.colour(), item.run().size() <= FINE_TYPE);
        boolean span = !silent && marking.beginLanguage(out, item.mark(), item.language());
        text.show(item);
        return span ? out.write("EMC") : out;
    }

    @Override
    public ContentStream fill(Item.Fill item) {
        if (item.path().segments().isEmpty()) {
            return out;
        }
        Rect bounds = Bounds.of(item.path()).rect();
        marking.enter(out, item.mark());
        marking.paint(item.mark(), bounds);
        brush.use(item.colour(), Math.min(bounds.width(), bounds.height()) <= FINE_RULE);
        return out.fill(item.path());
    }

    @Override
    public ContentStream picture(Item.Placed item) {
        Rect box = item.box();
        if (Cos.vanishes(box.width()) || Cos.vanishes(box.height())) {
            return out;
        }
        PictureShelf.Entry entry = file.picture(item.picture());
        transparent |= entry.transparent();
        marking.enter(out, item.mark());
        marking.paint(item.mark(), item.frame());
        out.save();
        if (!item.frame().equals(box)) {
            out.clip(item.frame());
        }
        item.picture().match(new Fit(box));
        return out.paint(resources.xobject(entry.name(), entry.reference())).restore();
    }

    @Override
    public ContentStream link(Item.Link link) {
        marking.link(link);
        return out;
    }

    /** An image fills the unit square, a form has a size of its own (ISO 32000-1, 8.9.5 and 8.10). */
    private final class Fit implements Picture.Cases<ContentStream> {
        private final Rect box;

        Fit(Rect box) {
            this.box = box;
        }

        @Override
        public ContentStream raster(Picture.Raster raster) {
            return out.unitSquare(box).turned(raster.orientation());
        }

        @Override
        public ContentStream vector(Picture.Vector vector) {
            return out.scaled(box, vector.width(), vector.height());
        }
    }
}
