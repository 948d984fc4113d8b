package press.colophon.typeset.page;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import press.colophon.typeset.graphics.Colour;
import press.colophon.typeset.style.ComputedStyle;
import press.colophon.typeset.style.ComputedStyle.Sides;
import press.colophon.typeset.style.Dimension;

/** Styles of boxes that no element stands for. */
final class Styles {
    private static final Dimension ALL = new Dimension(false, 0, 1);

    private static final Sides<Dimension> NOTHING = all(Dimension.ZERO);

    private static final ComputedStyle.Border NO_BORDER =
            new ComputedStyle.Border(0, ComputedStyle.BorderStyle.NONE, Colour.BLACK);

    static final ComputedStyle.Frame NO_FRAME =
            new ComputedStyle.Frame(NOTHING, NOTHING, all(NO_BORDER), Optional.empty());

    private Styles() {}

    static <T> Sides<T> all(T value) {
        return new Sides<>(value, value, value, value);
    }

    /** CSS 2, 9.2.1.1: inherited properties from the enclosing box, initial values for the others. */
    static ComputedStyle anonymous(ComputedStyle parent) {
        return new ComputedStyle(
                parent.font(),
                parent.text(),
                box(parent.box(), ComputedStyle.Display.BLOCK),
                NO_FRAME,
                flow(parent.flow()),
                new ComputedStyle.Columns(0, 0, 0, 0, Optional.empty(), true, false),
                parent.table(),
                new ComputedStyle.Generated(
                        Map.of(),
                        Map.of(),
                        Map.of(),
                        Map.of(),
                        0,
                        List.of(),
                        parent.generated().listMarker(),
                        ""));
    }

    /** The style of the content of a box whose frame is drawn by something else: where that has a width, all of it. */
    static ComputedStyle withoutFrame(ComputedStyle style) {
        ComputedStyle.Box box = style.box();
        return new ComputedStyle(
                style.font(),
                style.text(),
                box(box, box.display(), box.width().auto() ? Dimension.AUTO : ALL),
                NO_FRAME,
                flow(style.flow()),
                style.columns(),
                style.table(),
                style.generated());
    }

    /** The outside of a block that is given a block around it to span columns: breaks and span, no frame. */
    static ComputedStyle spanning(ComputedStyle style) {
        return new ComputedStyle(
                style.font(),
                style.text(),
                box(style.box(), ComputedStyle.Display.BLOCK),
                NO_FRAME,
                style.flow(),
                new ComputedStyle.Columns(0, 0, 0, 0, Optional.empty(), true, true),
                style.table(),
                style.generated());
    }

    /** The inside of such a block: its frame, no span. */
    static ComputedStyle inside(ComputedStyle style) {
        return new ComputedStyle(
                style.font(),
                style.text(),
                style.box(),
                style.frame(),
                flow(style.flow()),
                new ComputedStyle.Columns(0, 0, 0, 0, Optional.empty(), true, false),
                style.table(),
                style.generated());
    }

    private static ComputedStyle.Flow flow(ComputedStyle.Flow parent) {
        return new ComputedStyle.Flow(
                ComputedStyle.Break.AUTO,
                ComputedStyle.Break.AUTO,
                ComputedStyle.Break.AUTO,
                parent.orphans(),
                parent.widows(),
                ComputedStyle.Floating.NONE,
                false,
                parent.snapToGrid(),
                ComputedStyle.Fitting.NONE);
    }

    /**
     * The same style but for the height of the content box. A picture that had none, or one that its style only limits, keeps
     * its proportions.
     */
    static ComputedStyle withHeight(ComputedStyle style, Dimension height) {
        ComputedStyle.Box box = style.box();
        boolean stated = !box.height().auto() && box.height().share() == 0;
        return new ComputedStyle(
                style.font(),
                style.text(),
                new ComputedStyle.Box(
                        box.display(),
                        box.position(),
                        box.inset(),
                        stated ? box.width() : Dimension.AUTO,
                        box.minWidth(),
                        box.maxWidth(),
                        height,
                        box.minHeight(),
                        box.maxHeight(),
                        box.borderBox(),
                        box.objectFit(),
                        box.objectPositionX(),
                        box.objectPositionY(),
                        box.page(),
                        box.zIndex()),
                style.frame(),
                style.flow(),
                style.columns(),
                style.table(),
                style.generated());
    }

    private static ComputedStyle.Box box(ComputedStyle.Box parent, ComputedStyle.Display display) {
        return box(parent, display, Dimension.AUTO);
    }

    private static ComputedStyle.Box box(ComputedStyle.Box parent, ComputedStyle.Display display, Dimension width) {
        return new ComputedStyle.Box(
                display,
                ComputedStyle.Position.STATIC,
                all(Dimension.AUTO),
                width,
                Dimension.AUTO,
                Dimension.AUTO,
                Dimension.AUTO,
                Dimension.AUTO,
                Dimension.AUTO,
                false,
                parent.objectFit(),
                parent.objectPositionX(),
                parent.objectPositionY(),
                parent.page(),
                0);
    }
}
