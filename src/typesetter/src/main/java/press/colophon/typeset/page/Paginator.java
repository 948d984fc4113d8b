package press.colophon.typeset.page;

import java.util.ArrayList;
import java.util.List;
import press.colophon.diagnostics.Diagnostic;
import press.colophon.typeset.display.Mark;
import press.colophon.typeset.graphics.Length;
import press.colophon.typeset.graphics.Rect;
import press.colophon.typeset.page.PageFill.ColumnFill;
import press.colophon.typeset.style.ComputedStyle.Break;
import press.colophon.typeset.style.PageRules.PageStyle;

/** Puts sections on pages, band below band. Used for one document. */
final class Paginator {
    private final Layout layout;
    private final Origin root;
    private final List<MadeUpPage> pages = new ArrayList<>();

    private String master = "";
    private PageStyle style;
    private Composer composer = new Composer(0);
    private List<Rect> frames = new ArrayList<>();

    Paginator(Layout layout) {
        this.layout = layout;
        this.root = layout.tree().root().origin();
        this.style = layout.masters().first().style();
    }

    List<MadeUpPage> paginate(List<Section> sections) {
        for (Section section : sections) {
            section(section);
        }
        return pages;
    }

    private void section(Section section) {
        boolean wrongSide = (section.start() == Break.RECTO && !PageMasters.isRecto(pages.size()))
                || (section.start() == Break.VERSO && PageMasters.isRecto(pages.size()));
        master = section.page();
        if (wrongSide) {
            begin(true);
            end(true, 0);
        }
        SectionPlan plan = layout.plans().plan(layout, section, pages.size());
        begin(false);
        int first = pages.size();
        List<Band> bands = plan.bands(section);
        for (SectionPlan.Placement placement : plan.placements()) {
            while (pages.size() - first < placement.page()) {
                end(false, plan.feet().get(pages.size() - first));
                begin(false);
            }
            place(bands.get(placement.band()), placement.fill(), placement.top());
        }
        end(false, plan.feet().get(plan.pages() - 1));
    }

    private void begin(boolean blank) {
        style = layout.masters().style(master, pages.size(), blank);
        composer = new Composer(style.margins().left());
        frames = new ArrayList<>();
    }

    /**
     * @param rest what remains empty at its foot, where no more text of its story comes
     */
    private void end(boolean blank, long rest) {
        Fragment content = composer.compose(style.width(), style.height(), 0);
        long bottom = style.height() - style.margins().bottom();
        long width = style.width() - style.margins().left() - style.margins().right();
        // The page area contains what has no other containing block (CSS 2, §10.1).
        Rect area = new Rect(
                style.margins().left(),
                style.margins().top(),
                width,
                bottom - style.margins().top());
        Fragment positioned = new Positioner(layout).position(content, area);
        long height = Math.max(0, rest);
        Rect room = new Rect(style.margins().left(), bottom - height, width, height);
        pages.add(new MadeUpPage(master, style, blank, positioned, frames, room));
    }

    private long contentHeight() {
        return style.height() - style.margins().top() - style.margins().bottom();
    }

    private void place(Band band, PageFill fill, long top) {
        long pageTop = style.margins().top() + top;
        Placer placer = new Placer(composer, layout.grid());
        placer.place(band, fill, style.margins().left(), pageTop);
        for (int i = 0; i < fill.columns().size(); i++) {
            ColumnFill column = fill.columns().get(i);
            if (!column.isEmpty()) {
                long x = style.margins().left() + band.geometry().columnX(i);
                frames.add(new Rect(x, pageTop + fill.top(), band.geometry().width(), fill.columnHeight()));
            }
        }
        long over = placer.lowest() - style.margins().top() - contentHeight();
        if (over > Length.POINT / 10) {
            overset(band, fill, over);
        }
    }

    private void overset(Band band, PageFill fill, long over) {
        int element = fill.columns().stream()
                .flatMap(column -> column.of(band.items()).stream())
                .flatMap(item -> item.fragment().items().stream())
                .mapToInt(item -> item.mark() instanceof Mark.Content content ? content.element() : 0)
                .filter(found -> found > 0)
                .findFirst()
                .orElse(0);
        long lines = Grid.ceilDiv(over, ColumnWalk.step(layout.grid()));
        layout.diagnostics()
                .add(Diagnostic.error(
                                "overset",
                                root.span(),
                                "something" + layout.tree().ofArticle(element) + " on page " + (pages.size() + 1)
                                        + " is " + Length.format(over)
                                        + "pt higher than the type area and cannot be divided, about " + lines
                                        + (lines == 1 ? " line" : " lines"))
                        .withHint("allow a break inside it, or make it smaller"));
    }
}
