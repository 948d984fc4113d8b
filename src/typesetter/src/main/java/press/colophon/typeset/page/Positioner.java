package press.colophon.typeset.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import press.colophon.typeset.display.Item;
import press.colophon.typeset.graphics.Rect;
import press.colophon.typeset.style.ComputedStyle;
import press.colophon.typeset.style.Dimension;

/** Places absolutely positioned boxes against their containing block (CSS 2, §10.3.7 and §10.6.4). */
final class Positioner {
    private final Layout layout;

    Positioner(Layout layout) {
        this.layout = layout;
    }

    /** {@code fragment} with the positioned boxes anchored in it painted over, or under, its content. */
    Fragment position(Fragment fragment, Rect containing) {
        List<Fragment.Anchored> boxes = new ArrayList<>();
        List<Fragment.Anchored> others = new ArrayList<>();
        for (Fragment.Anchored anchored : fragment.anchors()) {
            (anchored.event() instanceof Event.Absolute ? boxes : others).add(anchored);
        }
        if (boxes.isEmpty()) {
            return fragment;
        }
        boxes.sort(Comparator.comparingInt(Positioner::zIndex));
        Fragment under = Fragment.empty(fragment.width(), fragment.height());
        Fragment over = under;
        for (Fragment.Anchored anchored : boxes) {
            if (zIndex(anchored) < 0) {
                under = place(under, anchored, containing);
            } else {
                over = place(over, anchored, containing);
            }
        }
        List<Item> items = new ArrayList<>(under.items());
        items.addAll(fragment.items());
        items.addAll(over.items());
        List<Fragment.Anchored> anchors = new ArrayList<>(others);
        anchors.addAll(under.anchors());
        anchors.addAll(over.anchors());
        return new Fragment(fragment.width(), fragment.height(), fragment.baseline(), items, anchors);
    }

    private static int zIndex(Fragment.Anchored anchored) {
        return anchored.event() instanceof Event.Absolute absolute
                ? absolute.box().origin().style().box().zIndex()
                : 0;
    }

    private Fragment place(Fragment onto, Fragment.Anchored anchored, Rect around) {
        if (!(anchored.event() instanceof Event.Absolute absolute)) {
            return onto;
        }
        Rect containing = absolute.width() == 0
                ? around
                : new Rect(anchored.x(), anchored.y(), absolute.width(), Math.max(1, around.bottom() - anchored.y()));
        Box box = absolute.box();
        ComputedStyle style = box.origin().style();
        ComputedStyle.Sides<Dimension> inset = style.box().inset();
        long left = inset.left().resolve(containing.width());
        long right = inset.right().resolve(containing.width());
        Fragment set = set(box, containing, left, right);
        ComputedStyle.Sides<Dimension> margin = style.frame().margin();
        long marginLeft = margin.left().resolve(containing.width());
        long marginRight = margin.right().resolve(containing.width());
        long marginTop = margin.top().resolve(containing.width());
        long marginBottom = margin.bottom().resolve(containing.width());
        long x;
        if (!inset.left().auto()) {
            long rest = containing.width() - left - right - set.width() - marginLeft - marginRight;
            boolean centred = !inset.right().auto()
                    && margin.left().auto()
                    && margin.right().auto();
            x = containing.x() + left + marginLeft + (centred ? rest / 2 : 0);
        } else if (!inset.right().auto()) {
            x = containing.right() - right - marginRight - set.width();
        } else {
            x = anchored.x() + marginLeft;
        }
        long y;
        if (!inset.top().auto()) {
            y = containing.y() + inset.top().resolve(containing.height()) + marginTop;
        } else if (!inset.bottom().auto()) {
            y = containing.bottom() - inset.bottom().resolve(containing.height()) - marginBottom - set.height();
        } else {
            y = anchored.y() + marginTop;
        }
        return onto.with(set, x, y);
    }

    private Fragment set(Box box, Rect containing, long left, long right) {
        ComputedStyle style = box.origin().style();
        ComputedStyle.Sides<Dimension> inset = style.box().inset();
        BoxSetter setter = new BoxSetter(layout);
        boolean stretched = !inset.left().auto()
                && !inset.right().auto()
                && style.box().width().auto();
        long available = containing.width() - (stretched ? left + right : 0);
        FrameGeometry full = FrameGeometry.of(style, available);
        boolean fixed = stretched || !style.box().width().auto();
        FrameGeometry geometry =
                fixed ? full : BoxSetter.narrowed(full, Math.min(full.content(), new Extents(layout).widest(box)));
        return setter.block(box, geometry, height(style, containing));
    }

    /** The height of the border box where the containing block decides it. */
    private static Dimension height(ComputedStyle style, Rect containing) {
        ComputedStyle.Sides<Dimension> inset = style.box().inset();
        if (!style.box().height().auto()
                && style.box().height().share() != 0
                && style.box().borderBox()) {
            return Dimension.of(style.box().height().resolve(containing.height()));
        }
        boolean stretched = !inset.top().auto()
                && !inset.bottom().auto()
                && style.box().height().auto();
        return stretched
                ? Dimension.of(containing.height()
                        - inset.top().resolve(containing.height())
                        - inset.bottom().resolve(containing.height()))
                : Dimension.AUTO;
    }
}
