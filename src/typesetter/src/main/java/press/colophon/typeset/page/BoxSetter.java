package press.colophon.typeset.page;

import java.util.List;
import press.colophon.diagnostics.Diagnostic;
import press.colophon.typeset.display.Item;
import press.colophon.typeset.graphics.Length;
import press.colophon.typeset.graphics.Rect;
import press.colophon.typeset.style.ComputedStyle;
import press.colophon.typeset.style.ComputedStyle.Position;
import press.colophon.typeset.style.Dimension;

/** Sets a box in one piece: cells, floats, notes, positioned boxes, boxes of a stated height. */
final class BoxSetter {
    private final Layout layout;

    BoxSetter(Layout layout) {
        this.layout = layout;
    }

    /** The border box of {@code box} in a container of this width, as high as its style or its content makes it. */
    Fragment block(Box box, long available) {
        return block(box, FrameGeometry.of(box.origin().style(), available), Dimension.AUTO);
    }

    /** As {@link #block(Box, long)}, with its pictures lower where they make it higher than the room there is. */
    Fragment within(Box box, long available, long height) {
        Fragment set = block(box, available);
        long over = set.height() - height;
        if (over <= 0 || !Elastic.hasPicture(box)) {
            return set;
        }
        long content = FrameGeometry.of(box.origin().style(), available).content();
        return block(new Elastic(layout).shrunk(box, over, content), available);
    }

    /** As {@link #block(Box, long)}, as narrow as the content allows when the style does not say how wide. */
    Fragment shrunk(Box box, long available) {
        ComputedStyle style = box.origin().style();
        FrameGeometry full = FrameGeometry.of(style, available);
        if (!style.box().width().auto()) {
            return block(box, full, Dimension.AUTO);
        }
        long content = Math.min(full.content(), new Extents(layout).widest(box));
        return block(box, narrowed(full, content), Dimension.AUTO);
    }

    static FrameGeometry narrowed(FrameGeometry full, long content) {
        return new FrameGeometry(
                full.container(),
                0,
                full.borderWidth() - full.content() + content,
                full.left(),
                content,
                full.marginTop(),
                full.marginBottom(),
                full.top(),
                full.bottom());
    }

    /** An inline picture or inline block, with its margins. */
    Fragment inline(Box box, long available) {
        ComputedStyle.Frame frame = box.origin().style().frame();
        long left = frame.margin().left().resolve(available);
        long right = frame.margin().right().resolve(available);
        Fragment set = box instanceof Box.Flow pair && RubySetter.isRuby(box)
                ? new RubySetter(layout).set(pair)
                : shrunk(box, Math.min(available, layout.pageHeight() * 4));
        Fragment room = new Fragment(set.width() + left + right, set.height(), set.baseline(), List.of(), List.of());
        return room.with(set, left, 0);
    }

    /**
     * @param height of the border box where something else than the style decides it, otherwise {@code auto}
     */
    Fragment block(Box box, FrameGeometry geometry, Dimension height) {
        SetBefore.BoxRoom room = new SetBefore.BoxRoom(geometry, height.auto() ? -1 : height.resolve(0));
        return layout.before().block(box, room, layout.diagnostics(), () -> inRoom(box, geometry, height));
    }

    private Fragment inRoom(Box box, FrameGeometry geometry, Dimension height) {
        if (box instanceof Box.Image image) {
            Fragment content = new ImageSetter(layout).content(image, geometry);
            return framed(box, narrowed(geometry, content.width()), content, height);
        }
        if (box instanceof Box.Place place) {
            Fragment empty = Fragment.empty(0, 0);
            List<Fragment.Anchored> anchors = place.origin().events().stream()
                    .map(event -> new Fragment.Anchored(0, 0, event))
                    .toList();
            return empty.withAnchors(anchors);
        }
        return framed(box, geometry, content(box, geometry.content()), height);
    }

    /** The content of a box, without its frame. */
    Fragment content(Box box, long width) {
        FlowBuilder flow = new FlowBuilder(layout, width, false);
        return stack(flow.build(withoutFrame(box)), width);
    }

    private static Box withoutFrame(Box box) {
        Origin bare = box.origin().withStyle(Styles.withoutFrame(box.origin().style()));
        return box.match(new Box.Cases<Box>() {
            @Override
            public Box flow(Box.Flow flow) {
                return new Box.Flow(bare, flow.marker(), flow.children());
            }

            @Override
            public Box text(Box.Text text) {
                return new Box.Text(bare, text.marker(), text.pieces());
            }

            @Override
            public Box image(Box.Image image) {
                return image;
            }

            @Override
            public Box table(Box.Table table) {
                return new Box.Table(bare, table.captions(), table.columns(), table.rows(), table.head());
            }

            @Override
            public Box place(Box.Place place) {
                return place;
            }

            @Override
            public Box side(Box.Side side) {
                return side.box();
            }
        });
    }

    /** Everything of a flow, one below the other. */
    private Fragment stack(List<Section> sections, long width) {
        Composer composer = new Composer(0);
        long y = 0;
        long baseline = -1;
        for (Section section : sections) {
            for (Band band : section.bands()) {
                y += band.gap();
                PageFill fill = new Filler(layout.grid(), band).all();
                Placer placer = new Placer(composer, layout.grid());
                placer.place(band, fill, 0, y);
                if (baseline < 0 && !band.items().isEmpty()) {
                    baseline = y + band.items().get(0).fragment().baseline();
                }
                y += fill.height();
            }
        }
        return composer.compose(width, y, baseline < 0 ? y : baseline);
    }

    /** Puts the content into its box, and positioned boxes against it. */
    private Fragment framed(Box box, FrameGeometry geometry, Fragment content, Dimension forced) {
        ComputedStyle style = box.origin().style();
        long edges = geometry.top() + geometry.bottom();
        long natural = content.height() + edges;
        long height = forced.auto() ? usedHeight(style, natural, edges) : forced.resolve(0);
        if (Length.exceeds(natural, height) && !(box instanceof Box.Image)) {
            overset(box.origin(), natural - height);
        }
        List<Item> frame = Composer.frame(style.frame(), new Rect(0, 0, geometry.borderWidth(), height), true, true);
        Fragment empty =
                new Fragment(geometry.borderWidth(), height, geometry.top() + content.baseline(), frame, List.of());
        Fragment whole = empty.with(content, geometry.left(), geometry.top());
        boolean positioned = style.box().position() != Position.STATIC;
        ComputedStyle.Sides<ComputedStyle.Border> border = style.frame().border();
        Rect padding = new Rect(
                border.left().width(),
                border.top().width(),
                geometry.borderWidth() - border.left().width() - border.right().width(),
                height - border.top().width() - border.bottom().width());
        return positioned ? new Positioner(layout).position(whole, padding) : whole;
    }

    private long usedHeight(ComputedStyle style, long natural, long edges) {
        ComputedStyle.Box box = style.box();
        long base = layout.pageHeight();
        long extra = box.borderBox() ? 0 : edges;
        long height = box.height().auto() ? natural : box.height().resolve(base) + extra;
        if (!box.maxHeight().auto()) {
            height = Math.min(height, box.maxHeight().resolve(base) + extra);
        }
        if (!box.minHeight().auto()) {
            height = Math.max(height, box.minHeight().resolve(base) + extra);
        }
        return Math.max(edges, height);
    }

    private void overset(Origin origin, long by) {
        long lineHeight = Math.max(1, origin.style().font().lineHeight());
        long lines = Grid.ceilDiv(by, lineHeight);
        layout.diagnostics()
                .add(Diagnostic.error(
                                "overset",
                                origin.span(),
                                "the content of <" + origin.name() + ">"
                                        + layout.tree().ofArticle(origin.element()) + " is " + Length.format(by)
                                        + "pt higher than its box, about " + lines + (lines == 1 ? " line" : " lines"))
                        .withHint("shorten the text or give the box more height"));
    }
}
