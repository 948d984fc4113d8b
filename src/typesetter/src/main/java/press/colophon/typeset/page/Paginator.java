package press.colophon.typeset.page;

import java.util.ArrayList;
import java.util.List;
import press.colophon.diagnostics.Diagnostic;
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
    private long y;

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
            end(true);
        }
        begin(false);
        for (int i = 0; i < section.bands().size(); i++) {
            band(section.bands().get(i), reserve(section.bands(), i));
        }
        end(false);
    }

    private void begin(boolean blank) {
        style = layout.masters().style(master, pages.size(), blank);
        composer = new Composer(style.margins().left());
        frames = new ArrayList<>();
        y = 0;
    }

    private void end(boolean blank) {
        Fragment content = composer.compose(style.width(), style.height(), 0);
        Fragment positioned = new Positioner(layout).position(content, new Rect(0, 0, style.width(), style.height()));
        pages.add(new MadeUpPage(master, style, blank, positioned, frames));
    }

    private long contentHeight() {
        return style.height() - style.margins().top() - style.margins().bottom();
    }

    /** Room below a band for the beginning of the next, when they must not be parted: two lines of it. */
    private long reserve(List<Band> bands, int index) {
        if (index + 1 >= bands.size()) {
            return 0;
        }
        Band next = bands.get(index + 1);
        boolean joined = bands.get(index).keepWithNext() || next.items().get(0).penalty() >= Penalties.FORBIDDEN;
        if (!joined) {
            return 0;
        }
        long room = next.gap();
        for (FlowItem item : next.items().subList(0, Math.min(2, next.items().size()))) {
            room += item.gap() + item.height();
        }
        return room;
    }

    private void band(Band band, long reserve) {
        long top = layout.grid().up(y + (y > 0 ? band.gap() : 0));
        long height = contentHeight();
        Filler filler = new Filler(layout.grid(), band);
        long limit = Math.max(0, height - ColumnWalk.step(layout.grid()) * 8);
        List<PageFill> fills = filler.fill(new Filler.Rooms(height - top, y == 0, height, Math.min(reserve, limit)));
        for (int i = 0; i < fills.size(); i++) {
            if (i > 0) {
                end(false);
                begin(false);
                top = 0;
            }
            place(band, fills.get(i), top);
            y = top + fills.get(i).height();
        }
    }

    private void place(Band band, PageFill fill, long top) {
        long pageTop = style.margins().top() + top;
        Placer placer = new Placer(composer, layout.grid());
        placer.place(band, fill, style.margins().left(), pageTop);
        for (int i = 0; i < fill.columns().size(); i++) {
            ColumnFill column = fill.columns().get(i);
            if (column.from() < column.to()) {
                long x = style.margins().left() + band.geometry().columnX(i);
                frames.add(new Rect(x, pageTop + fill.top(), band.geometry().width(), fill.columnHeight()));
            }
        }
        long over = placer.lowest() - style.margins().top() - contentHeight();
        if (over > Length.POINT / 10) {
            overset(over);
        }
    }

    private void overset(long over) {
        layout.diagnostics()
                .add(Diagnostic.error(
                                "overset",
                                root.span(),
                                "something on page " + (pages.size() + 1) + " is " + Length.format(over)
                                        + "pt higher than the type area and cannot be divided")
                        .withHint("allow a break inside it, or make it smaller"));
    }
}
