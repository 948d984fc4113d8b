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
        Rect frame = limited(image, size(image, geometry.container()), room(style, geometry));
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

    /**
     * Size of the content box (CSS 2, §10.3.2, §10.4, §10.6.2): a side that is not stated follows the other one, and so it does
     * when that is limited.
     *
     * @param container width that percentages are of
     */
    Rect size(Box.Image image, long container) {
        ComputedStyle.Box box = image.origin().style().box();
        Edges edges = Edges.of(image.origin().style(), container);
        double ratio = (double) Math.max(1, image.picture().height())
                / Math.max(1, image.picture().width());
        Limits wide = new Limits(box.minWidth(), box.maxWidth(), container, edges.across());
        Limits high = new Limits(box.minHeight(), box.maxHeight(), layout.pageHeight(), edges.down());
        long stated = high.content(box.height());
        long width = box.width().auto()
                ? (box.height().auto() ? Math.max(1, image.picture().width()) : Math.round(stated / ratio))
                : wide.content(box.width());
        width = wide.within(width);
        long height = box.height().auto() ? Math.round(width * ratio) : stated;
        long limited = high.within(height);
        if (limited != height && box.width().auto()) {
            width = wide.within(Math.round((double) width * limited / Math.max(1, height)));
        }
        return new Rect(0, 0, Math.max(1, width), Math.max(1, limited));
    }

    /** What padding and border take from stated sizes: nothing unless these are of the border box. */
    private record Edges(long across, long down) {
        static Edges of(ComputedStyle style, long container) {
            FrameGeometry geometry = FrameGeometry.of(style, container);
            return style.box().borderBox()
                    ? new Edges(geometry.borderWidth() - geometry.content(), geometry.top() + geometry.bottom())
                    : new Edges(0, 0);
        }
    }

    /** The least and the most that one side may be. */
    private record Limits(Dimension least, Dimension most, long base, long edges) {
        long content(Dimension stated) {
            return Math.max(0, stated.resolve(base) - edges);
        }

        long within(long length) {
            long limited = most.auto() ? length : Math.min(length, content(most));
            return least.auto() ? limited : Math.max(limited, content(least));
        }
    }

    /** The width that the container has for the content; a positioned picture may be wider. */
    private static long room(ComputedStyle style, FrameGeometry geometry) {
        ComputedStyle.Sides<Dimension> margin = style.frame().margin();
        long margins =
                margin.left().resolve(geometry.container()) + margin.right().resolve(geometry.container());
        long room = Math.max(1, geometry.container() - margins - (geometry.borderWidth() - geometry.content()));
        boolean positioned = style.box().position() == ComputedStyle.Position.ABSOLUTE;
        return positioned ? Math.max(room, geometry.content()) : room;
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
