package press.colophon.typeset.page;

import java.util.List;
import press.colophon.diagnostics.Diagnostic;
import press.colophon.typeset.display.Item;
import press.colophon.typeset.display.Mark;
import press.colophon.typeset.graphics.Length;
import press.colophon.typeset.graphics.Picture;
import press.colophon.typeset.graphics.Rect;
import press.colophon.typeset.style.ComputedStyle;
import press.colophon.typeset.style.Dimension;

/** Sizes pictures and crops them into their boxes (CSS 2, §10.3.2; CSS Images 3, §5.5). */
final class ImageSetter {
    private final Layout layout;

    ImageSetter(Layout layout) {
        this.layout = layout;
    }

    /** The picture in its content box. */
    Fragment content(Box.Image image, FrameGeometry geometry) {
        ComputedStyle style = image.origin().style();
        Rect frame = limited(image, size(image, geometry.content()), geometry.content());
        Rect box = fitted(image.picture(), frame, style.box());
        Mark mark = image.origin().element() < 0
                ? Mark.Artifact.LAYOUT
                : new Mark.Content(image.origin().element());
        Item placed = new Item.Placed(box, clip(box, frame), image.picture(), mark);
        List<Fragment.Anchored> anchors = image.origin().events().stream()
                .map(event -> new Fragment.Anchored(0, 0, event))
                .toList();
        return new Fragment(frame.width(), frame.height(), frame.height(), List.of(placed), anchors);
    }

    /** Width of the content box in a container of that width. */
    Rect size(Box.Image image, long available) {
        ComputedStyle.Box box = image.origin().style().box();
        Picture picture = image.picture();
        long naturalWidth = Math.max(1, picture.width());
        long naturalHeight = Math.max(1, picture.height());
        Dimension wide = box.width();
        Dimension high = box.height();
        long height = high.resolve(layout.pageHeight());
        long width = wide.auto()
                ? (high.auto() ? naturalWidth : Math.round((double) height * naturalWidth / naturalHeight))
                : wide.resolve(available);
        width = box.maxWidth().auto() ? width : Math.min(width, box.maxWidth().resolve(available));
        width = box.minWidth().auto() ? width : Math.max(width, box.minWidth().resolve(available));
        if (high.auto()) {
            height = Math.round((double) width * naturalHeight / naturalWidth);
        }
        if (!box.maxHeight().auto() && height > box.maxHeight().resolve(layout.pageHeight())) {
            long most = box.maxHeight().resolve(layout.pageHeight());
            width = wide.auto() ? Math.round((double) width * most / height) : width;
            height = most;
        }
        return new Rect(0, 0, Math.max(1, width), Math.max(1, height));
    }

    /** A picture never leaves its column, nor is it higher than the type area: it is made smaller as a whole. */
    private Rect limited(Box.Image image, Rect size, long available) {
        boolean positioned = image.origin().style().box().position() == ComputedStyle.Position.ABSOLUTE;
        double scale = Math.min(
                1.0,
                Math.min(
                        (double) available / size.width(),
                        positioned ? 1.0 : (double) layout.pageHeight() / size.height()));
        if (scale >= 1.0) {
            return size;
        }
        boolean stated = !image.origin().style().box().width().auto()
                || !image.origin().style().box().height().auto();
        if (stated && size.width() * (1 - scale) > Length.POINT) {
            layout.diagnostics()
                    .add(Diagnostic.warning(
                                    "picture-too-large",
                                    image.origin().span(),
                                    "the picture is " + Length.format(size.width()) + " x "
                                            + Length.format(size.height())
                                            + "pt, more than its place has; it is scaled to "
                                            + Math.round(scale * 100) + "%")
                            .withHint("state a smaller size, or let it span the columns"));
        }
        return new Rect(0, 0, Math.round(size.width() * scale), Math.round(size.height() * scale));
    }

    private static Rect fitted(Picture picture, Rect frame, ComputedStyle.Box box) {
        double sx = (double) frame.width() / Math.max(1, picture.width());
        double sy = (double) frame.height() / Math.max(1, picture.height());
        double scale;
        switch (box.objectFit()) {
            case CONTAIN -> scale = Math.min(sx, sy);
            case COVER -> scale = Math.max(sx, sy);
            case NONE -> scale = 1;
            default -> {
                return frame;
            }
        }
        long width = Math.round(picture.width() * scale);
        long height = Math.round(picture.height() * scale);
        long x = Math.round((frame.width() - width) * box.objectPositionX());
        long y = Math.round((frame.height() - height) * box.objectPositionY());
        return new Rect(x, y, width, height);
    }

    private static Rect clip(Rect box, Rect frame) {
        long x = Math.max(box.x(), frame.x());
        long y = Math.max(box.y(), frame.y());
        long right = Math.min(box.right(), frame.right());
        long bottom = Math.min(box.bottom(), frame.bottom());
        return new Rect(x, y, Math.max(0, right - x), Math.max(0, bottom - y));
    }

    /**
     * Where a picture narrower than its column stands: where text would.
     *
     * @param rest of the column's width
     */
    static long x(ComputedStyle style, long rest, long width) {
        ComputedStyle.Sides<Dimension> margin = style.frame().margin();
        boolean centred = (margin.left().auto() && margin.right().auto())
                || style.text().align() == ComputedStyle.TextAlign.CENTRE;
        boolean end =
                (margin.left().auto() && !margin.right().auto()) || style.text().align() == ComputedStyle.TextAlign.END;
        return centred ? rest / 2 : end ? rest : margin.left().resolve(width);
    }
}
