package press.colophon.typeset.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import press.colophon.typeset.display.Item;
import press.colophon.typeset.display.Mark;
import press.colophon.typeset.font.Face;
import press.colophon.typeset.graphics.Picture;
import press.colophon.typeset.graphics.Rect;
import press.colophon.typeset.line.Inline;
import press.colophon.typeset.line.Lines;
import press.colophon.typeset.line.Paragraph;
import press.colophon.typeset.line.ParagraphStyle;
import press.colophon.typeset.line.ParagraphStyle.Alignment;
import press.colophon.typeset.line.ParagraphStyle.LineShape;
import press.colophon.typeset.line.TextStyle;
import press.colophon.typeset.style.ComputedStyle;
import press.colophon.typeset.style.ContentPart;
import press.colophon.typeset.style.PageRules.MarginBox;

/** Sets the content of one margin box. */
final class MarginText implements ContentPart.Cases<Boolean> {
    private final Layout layout;
    private final MarginBox box;
    private final Values values;
    private final TextStyle style;
    private final List<Inline> inlines = new ArrayList<>();
    private final List<Picture> pictures = new ArrayList<>();
    private Optional<Box> running = Optional.empty();

    /** What the parts of the content mean on this page. */
    record Values(NamedValues<String> strings, NamedValues<Optional<Box>> elements, PageNumbers numbers, int page) {}

    MarginText(Layout layout, MarginBox box, Values values) {
        this.layout = layout;
        this.box = box;
        this.values = values;
        this.style = InlineStyles.textStyle(box.style(), box.language(), layout.materials(), 0);
    }

    Fragment set(long width) {
        box.content().forEach(part -> part.match(this));
        ComputedStyle.Frame frame = box.style().frame();
        FrameGeometry geometry = FrameGeometry.of(box.style(), width);
        Alignment alignment = switch (box.style().text().align()) {
            case END -> Alignment.END;
            case CENTRE -> Alignment.CENTRE;
            default -> Alignment.START;
        };
        long measure = width
                - frame.padding().left().resolve(width)
                - frame.padding().right().resolve(width)
                - frame.margin().left().resolve(width)
                - frame.margin().right().resolve(width);
        ParagraphStyle paragraph =
                new ParagraphStyle(box.language(), alignment, LineShape.of(Math.max(1, measure)), 0, 0, 0, false);
        long x = frame.margin().left().resolve(width) + frame.padding().left().resolve(width);
        if (running.isPresent()) {
            return element(running.get(), new Rect(x, geometry.top(), measure, 0), width);
        }
        Lines lines = layout.breakLines(new Paragraph(inlines, paragraph));
        return paint(lines, x, geometry, width);
    }

    /** A running element, as furniture of the page; it may reach out of the margin, up to the bleed. */
    private Fragment element(Box element, Rect area, long width) {
        FrameGeometry geometry = FrameGeometry.of(element.origin().style(), area.width());
        Fragment set =
                new BoxSetter(layout).block(element, Math.max(1, area.width())).repeated();
        long height = area.y() + geometry.marginTop() + set.height() + geometry.marginBottom();
        return Fragment.empty(width, height).with(set, area.x() + geometry.x(), area.y() + geometry.marginTop());
    }

    private Fragment paint(Lines lines, long left, FrameGeometry geometry, long width) {
        List<Item> items = new ArrayList<>();
        long lineHeight = box.style().font().lineHeight();
        Face face = style.fonts().faces().get(0);
        long y = geometry.top();
        for (Lines.Line line : lines.lines()) {
            long baseline = y + Grid.halfLeading(lineHeight, style.size(), face);
            for (Lines.Placed placed : line.content()) {
                long x = left + line.start() + placed.x();
                if (placed instanceof Lines.Placed.Glyphs glyphs) {
                    items.add(new Item.Glyphs(
                            x,
                            baseline - glyphs.rise(),
                            glyphs.run(),
                            box.style().text().colour(),
                            box.language(),
                            Mark.Artifact.PAGINATION));
                } else if (placed instanceof Lines.Placed.Atom) {
                    Picture picture = pictures.get(-1 - placed.owner());
                    Rect area = new Rect(x, baseline - picture.height(), picture.width(), picture.height());
                    items.add(new Item.Placed(area, area, picture, Mark.Artifact.PAGINATION));
                }
            }
            y += lineHeight;
        }
        return new Fragment(width, y + geometry.bottom(), y, items, List.of());
    }

    private boolean add(String text) {
        return !text.isEmpty()
                && inlines.add(new Inline.Text(
                        text, style, layout.tree().root().origin().span(), 0));
    }

    @Override
    public Boolean text(ContentPart.Text text) {
        return add(text.text());
    }

    @Override
    public Boolean counter(ContentPart.Counter counter) {
        int number = counter.name().equals("pages")
                ? values.numbers().count()
                : values.numbers().number(values.page());
        return add(CounterFormat.format(number, counter.style()));
    }

    @Override
    public Boolean targetCounter(ContentPart.TargetCounter counter) {
        return add(layout.references().text(counter, layout.tree().texts()));
    }

    @Override
    public Boolean targetText(ContentPart.TargetText text) {
        return add(layout.references().text(text, layout.tree().texts()));
    }

    @Override
    public Boolean string(ContentPart.NamedString string) {
        return add(values.strings().value(string.name(), string.position(), values.page()));
    }

    @Override
    public Boolean elementText(ContentPart.ElementText text) {
        return false;
    }

    @Override
    public Boolean running(ContentPart.Running part) {
        running = values.elements().value(part.name(), part.position(), values.page());
        return running.isPresent();
    }

    @Override
    public Boolean leader(ContentPart.Leader leader) {
        return inlines.add(new Inline.Leader(leader.pattern(), style, 0));
    }

    @Override
    public Boolean picture(ContentPart.PictureFile file) {
        Optional<Picture> picture = layout.diagnostics()
                .take(layout.materials()
                        .picture(file.source(), layout.tree().root().origin().span()));
        picture.ifPresent(found -> {
            pictures.add(found);
            inlines.add(new Inline.Atom(found.width(), found.height(), 0, -pictures.size()));
        });
        return picture.isPresent();
    }
}
