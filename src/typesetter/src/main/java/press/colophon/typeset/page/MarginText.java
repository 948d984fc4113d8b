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
    private boolean collected;

    /** What the parts of the content mean on this page. */
    record Values(NamedValues<String> strings, NamedValues<Optional<Box>> elements, PageNumbers numbers, int page) {}

    MarginText(Layout layout, MarginBox box, Values values) {
        this.layout = layout;
        this.box = box;
        this.values = values;
        this.style = InlineStyles.textStyle(box.style(), box.language(), layout.materials(), 0);
    }

    ComputedStyle style() {
        return box.style();
    }

    /** Border and padding above and below. */
    long edges() {
        FrameGeometry geometry = geometry(0);
        return geometry.top() + geometry.bottom();
    }

    /** What the content takes on one line. */
    long widest() {
        collect();
        if (running.isPresent()) {
            return new Extents(layout).widest(running.get());
        }
        long widest = 0;
        Paragraph whole = paragraph(TextSetter.ENDLESS, Alignment.START);
        List<Inline> content = whole.content().stream()
                .filter(inline -> !(inline instanceof Inline.Leader)) // which takes what others leave
                .toList();
        for (Lines.Line line :
                layout.breakLines(new Paragraph(content, whole.style())).lines()) {
            for (Lines.Placed placed : line.content()) {
                widest = Math.max(widest, line.start() + placed.x() + width(placed));
            }
        }
        return widest + 1;
    }

    private long width(Lines.Placed placed) {
        if (placed instanceof Lines.Placed.Glyphs glyphs) {
            return glyphs.run().advance();
        }
        return placed instanceof Lines.Placed.Atom ? picture(placed).width() : 0;
    }

    private Picture picture(Lines.Placed placed) {
        return pictures.get(-1 - placed.owner());
    }

    /**
     * @param width of the border box
     */
    Fragment set(long width) {
        collect();
        FrameGeometry geometry = geometry(width);
        Alignment alignment = switch (box.style().text().align()) {
            case END -> Alignment.END;
            case CENTRE -> Alignment.CENTRE;
            default -> Alignment.START;
        };
        if (running.isPresent()) {
            return element(running.get(), geometry, width);
        }
        Lines lines = layout.breakLines(paragraph(geometry.content(), alignment));
        return paint(lines, geometry.left(), geometry, width);
    }

    private void collect() {
        if (!collected) {
            box.content().forEach(part -> part.match(this));
            collected = true;
        }
    }

    private Paragraph paragraph(long measure, Alignment alignment) {
        LineShape shape = LineShape.of(Math.max(1, measure));
        return new Paragraph(inlines, ParagraphStyle.plain(box.language(), alignment, shape));
    }

    /** Edges and content in a border box; what the style says of widths and margins is worked out where boxes share an edge. */
    private FrameGeometry geometry(long width) {
        ComputedStyle.Frame frame = box.style().frame();
        ComputedStyle.Sides<ComputedStyle.Border> border = frame.border();
        long left = border.left().width() + frame.padding().left().resolve(width);
        long right = border.right().width() + frame.padding().right().resolve(width);
        long top = border.top().width() + frame.padding().top().resolve(width);
        long bottom = border.bottom().width() + frame.padding().bottom().resolve(width);
        return new FrameGeometry(width, 0, width, left, Math.max(1, width - left - right), 0, 0, top, bottom);
    }

    /** A running element, as furniture of the page; it may reach out of the margin, up to the bleed. */
    private Fragment element(Box element, FrameGeometry frame, long width) {
        long measure = frame.content();
        FrameGeometry geometry = FrameGeometry.of(element.origin().style(), measure);
        Fragment set = new BoxSetter(layout).block(element, measure).repeated();
        long height = frame.top() + geometry.marginTop() + set.height() + geometry.marginBottom() + frame.bottom();
        return Fragment.empty(width, height).with(set, frame.left() + geometry.x(), frame.top() + geometry.marginTop());
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
                    Picture picture = picture(placed);
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
