package press.colophon.typeset.page;

import press.colophon.typeset.style.ComputedStyle;

/** How wide boxes are when nothing limits them: max-content (CSS Sizing 3, §2.1). */
final class Extents implements Box.Cases<Long> {
    private final Layout layout;

    Extents(Layout layout) {
        this.layout = layout;
    }

    /** Width of the content box. */
    long widest(Box box) {
        return box.match(this);
    }

    private long outer(Box box) {
        ComputedStyle style = box.origin().style();
        FrameGeometry geometry = FrameGeometry.of(style, 0);
        long edges = geometry.borderWidth() - geometry.content();
        long margins = style.frame().margin().left().resolve(0)
                + style.frame().margin().right().resolve(0);
        boolean stated = !style.box().width().auto() && style.box().width().share() == 0;
        long content =
                stated && !(box instanceof Box.Image) ? style.box().width().length() : widest(box);
        return content + Math.max(0, edges) + margins;
    }

    @Override
    public Long flow(Box.Flow flow) {
        long widest = 0;
        for (Box child : flow.children()) {
            widest = Math.max(widest, outer(child));
        }
        int columns = Math.max(1, flow.origin().style().columns().count());
        return widest * columns + flow.origin().style().columns().gap() * (columns - 1);
    }

    @Override
    public Long text(Box.Text text) {
        return new TextSetter(layout).widest(text);
    }

    @Override
    public Long image(Box.Image image) {
        boolean share = image.origin().style().box().width().share() != 0;
        return share
                ? image.picture().width()
                : new ImageSetter(layout).size(image, TextSetter.ENDLESS).width();
    }

    @Override
    public Long table(Box.Table table) {
        return new TableSetter(layout, table).widest();
    }

    @Override
    public Long place(Box.Place place) {
        return 0L;
    }

    @Override
    public Long side(Box.Side side) {
        return outer(side.box());
    }
}
