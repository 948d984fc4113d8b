package press.colophon.typeset.quality;

import static press.colophon.typeset.quality.Measure.atMost;
import static press.colophon.typeset.quality.Measure.told;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.LongBinaryOperator;
import java.util.stream.LongStream;
import press.colophon.typeset.display.Bounds;
import press.colophon.typeset.display.Item;
import press.colophon.typeset.display.Mark;
import press.colophon.typeset.display.Page;
import press.colophon.typeset.display.TextLine;
import press.colophon.typeset.graphics.Rect;
import press.colophon.typeset.quality.Measure.Unit;

/**
 * How the columns of running text are filled: Q12, Q13 and Q19 of typography §6. Columns reach from the highest baseline of
 * running text in the issue to the lowest; a page is full when its story goes on on the next one.
 */
final class Columns {
    /** Beyond this share of empty lines a page is told: a half. */
    private static final int HALF = 50;

    private final BaselineGrid grid;
    private final Stories stories;
    private final long highest;
    private final long lowest;

    private int fullPages;
    private int unevenPages;
    private int mostUneven;
    private long lines;
    private long empty;
    private int pagesHalfEmpty;
    private int body;
    private int offGrid;

    Columns(List<Page> pages, BaselineGrid grid, Stories stories) {
        this.grid = grid;
        this.stories = stories;
        this.highest = extreme(pages, Math::min);
        this.lowest = extreme(pages, Math::max);
        for (int i = 0; i < pages.size(); i++) {
            page(pages.get(i), i + 1 < pages.size() ? body(pages.get(i + 1)) : List.of());
        }
    }

    private long extreme(List<Page> pages, LongBinaryOperator which) {
        return pages.stream()
                .flatMapToLong(page -> body(page).stream().mapToLong(TextLine::baseline))
                .reduce(which)
                .orElse(0);
    }

    private List<TextLine> body(Page page) {
        return page.lines().stream().filter(grid::isBody).toList();
    }

    private void page(Page page, List<TextLine> next) {
        List<TextLine> text = body(page);
        if (text.isEmpty()) {
            return;
        }
        body += text.size();
        offGrid += (int) text.stream()
                .filter(line -> grid.distance(line.baseline()) > BaselineGrid.TOLERANCE)
                .count();
        List<Rect> columns = page.frames().stream()
                .filter(frame -> text.stream().anyMatch(line -> isIn(line, frame)))
                .toList();
        fill(page, columns);
        if (!next.isEmpty() && isOne(text.get(text.size() - 1), next.get(0))) {
            bottoms(page, text, columns);
        }
    }

    private boolean isOne(TextLine last, TextLine first) {
        OptionalInt story = story(last);
        return last.paragraph().element() == first.paragraph().element()
                || (story.isPresent() && story.equals(story(first)));
    }

    private OptionalInt story(TextLine line) {
        return stories.of(line.paragraph().element()).map(OptionalInt::of).orElse(OptionalInt.empty());
    }

    private boolean isIn(TextLine line, Rect frame) {
        return line.x() >= frame.x() - grid.size()
                && line.x() < frame.right()
                && line.baseline() > frame.y()
                && line.baseline() < frame.bottom() + grid.step();
    }

    /** Lines left empty below the last thing in each column. */
    private void fill(Page page, List<Rect> columns) {
        long whole = 0;
        long missing = 0;
        for (long x : columns.stream().mapToLong(Rect::x).distinct().toArray()) {
            long width = columns.stream()
                    .filter(column -> column.x() == x)
                    .mapToLong(Rect::width)
                    .max()
                    .orElse(0);
            long end = ends(page, x, width).max().orElse(highest);
            whole += (lowest - highest) / grid.step() + 1;
            missing += Math.max(0, lowest - end + BaselineGrid.TOLERANCE) / grid.step();
        }
        lines += whole;
        empty += missing;
        pagesHalfEmpty += missing * 100 > whole * HALF ? 1 : 0;
    }

    /** Where things end that stand at this place across the page, down to the lowest line of text. */
    private LongStream ends(Page page, long x, long width) {
        return page.items().stream()
                .filter(item -> item.mark() != Mark.Artifact.PAGINATION && item.mark() != Mark.Artifact.BACKGROUND)
                .flatMap(item -> item.match(new Extent()).stream())
                .filter(box -> box.x() < x + width && box.right() > x)
                .mapToLong(Rect::bottom)
                .filter(end -> end <= lowest + grid.step());
    }

    /** The last lines of the columns that end lowest, if nothing but text ends there. */
    private void bottoms(Page page, List<TextLine> text, List<Rect> columns) {
        fullPages++;
        long bottom = columns.stream().mapToLong(Rect::bottom).max().orElse(0);
        List<Long> last = new ArrayList<>();
        for (Rect column : columns) {
            if (column.bottom() == bottom) {
                long baseline = text.stream()
                        .filter(line -> isIn(line, column))
                        .mapToLong(TextLine::baseline)
                        .max()
                        .orElse(0);
                boolean other =
                        ends(page, column.x(), column.width()).anyMatch(end -> end > baseline + grid.step() / 2);
                last.addAll(other ? List.of() : List.of(baseline));
            }
        }
        long deepest = last.stream().mapToLong(Long::longValue).max().orElse(0);
        long shortest = last.stream().mapToLong(Long::longValue).min().orElse(0);
        int difference = (int) Math.round((double) (deepest - shortest) / grid.step());
        unevenPages += difference > 0 ? 1 : 0;
        mostUneven = Math.max(mostUneven, difference);
    }

    List<Measure> measures() {
        return List.of(
                told("Q12", "full pages", Unit.COUNT, fullPages),
                atMost("Q12", "column bottoms, lines apart", Unit.COUNT, mostUneven, 0, 1),
                told("Q12", "full pages of uneven columns", Unit.COUNT, unevenPages),
                told("Q13", "lines of running text", Unit.COUNT, body),
                atMost("Q13", "lines of it off the grid", Unit.COUNT, offGrid, 0, 0),
                atMost("Q19", "empty lines of text columns", Unit.PERCENT, Distribution.percent(empty, lines), 2, 8),
                told("Q19", "pages of text half empty", Unit.COUNT, pagesHalfEmpty));
    }

    /** The room that an item takes, if it is something to be seen. */
    private static final class Extent implements Item.Cases<List<Rect>> {
        @Override
        public List<Rect> glyphs(Item.Glyphs glyphs) {
            long size = glyphs.run().size();
            return List.of(
                    new Rect(glyphs.x(), glyphs.baseline() - size, glyphs.run().advance(), size));
        }

        @Override
        public List<Rect> fill(Item.Fill fill) {
            return List.of(Bounds.of(fill.path()).rect());
        }

        @Override
        public List<Rect> picture(Item.Placed picture) {
            return List.of(picture.frame());
        }

        @Override
        public List<Rect> link(Item.Link link) {
            return List.of();
        }
    }
}
