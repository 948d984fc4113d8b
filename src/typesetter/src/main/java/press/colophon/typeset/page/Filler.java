package press.colophon.typeset.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import press.colophon.typeset.page.ColumnFiller.Filled;
import press.colophon.typeset.page.ColumnFiller.Room;
import press.colophon.typeset.page.PageFill.ColumnFill;

/**
 * Fills pages with a band: full pages at least cost over the whole band, then columns of even height where it ends
 * (typography §3.2, §3.3).
 */
final class Filler {
    private static final long BOUNDLESS = 1L << 44;

    /** Solutions kept a page. */
    private static final int BEAM = 6;

    /** Heights above the least that balancing tries, in grid lines. */
    private static final int BALANCE_TRIES = 3;

    private final Grid grid;
    private final Band band;
    private final List<FlowItem> items;
    private final ColumnFiller columns;
    /** Sums of the heights before each item. */
    private final long[] sums;

    Filler(Grid grid, Band band) {
        this.grid = grid;
        this.band = band;
        this.items = band.items();
        this.columns = new ColumnFiller(grid, items);
        this.sums = new long[items.size() + 1];
        for (int i = 0; i < items.size(); i++) {
            sums[i + 1] = sums[i] + items.get(i).height();
        }
    }

    /**
     * How high pages are.
     *
     * @param first room left on the page on which the band begins
     * @param fresh whether that page is empty
     * @param others height of every following page
     * @param reserve room that has to remain below the band's end, for what must not be parted from it
     */
    record Rooms(long first, boolean fresh, long others, long reserve) {}

    /** The whole band in one piece. */
    PageFill all() {
        PageFill fill = last(0, BOUNDLESS, Floats.of(items));
        return fill == null ? new PageFill(List.of(), 0, 0, 0, List.of(), List.of()) : fill;
    }

    /** A solution up to the top of a page. */
    private record State(
            int from,
            long cost,
            @Nullable State before,
            @Nullable PageFill page,
            Floats floats) {}

    /** The band on one page after another; the first may remain empty when nothing fits on it. */
    List<PageFill> fill(Rooms rooms) {
        List<State> layer = List.of(new State(0, 0, null, null, Floats.of(items)));
        for (int page = 0; ; page++) {
            long height = page == 0 ? rooms.first() : rooms.others();
            boolean fresh = page > 0 || rooms.fresh();
            Optional<State> ended = end(layer, height, rooms.reserve(), fresh);
            if (ended.isPresent()) {
                return pages(ended.get());
            }
            layer = next(layer, height, fresh);
        }
    }

    private Optional<State> end(List<State> layer, long height, long reserve, boolean fresh) {
        List<State> ended = new ArrayList<>();
        for (State state : layer) {
            if (state.from() == items.size() && state.floats().isEmpty()) {
                ended.add(state);
                continue;
            }
            PageFill page = last(state.from(), height - (fresh && state.from() == 0 ? 0 : reserve), state.floats());
            if (page != null) {
                long cost = state.cost() + shortPage(state.from(), page);
                ended.add(new State(items.size(), cost, state, page, state.floats()));
            }
        }
        return ended.stream().min(Comparator.comparingLong(State::cost));
    }

    /** A last page with hardly anything on it is a poor end. */
    private long shortPage(int from, PageFill page) {
        boolean poor = from > 0 && page.columnHeight() < 3 * ColumnWalk.step(grid);
        return poor ? Penalties.SHORT_PAGE : 0;
    }

    private List<State> next(List<State> layer, long height, boolean fresh) {
        Map<Integer, State> best = new LinkedHashMap<>();
        for (State state : layer) {
            for (State filled : fullPages(state, height, fresh)) {
                best.merge(filled.from(), filled, (a, b) -> a.cost() <= b.cost() ? a : b);
            }
        }
        return best.values().stream()
                .sorted(Comparator.comparingLong(State::cost).thenComparing(State::from, Comparator.reverseOrder()))
                .limit(BEAM)
                .toList();
    }

    private List<State> fullPages(State state, long height, boolean fresh) {
        Floats.Choice choice = state.floats()
                .choose(
                        state.from(),
                        new Floats.Area(band.geometry().count(), height, fresh),
                        rooms -> columns.fill(state.from(), rooms, false).get(0));
        List<Room> rooms = choice.rooms(height);
        List<State> states = new ArrayList<>();
        for (Filled filled : columns.fill(state.from(), rooms, false)) {
            PageFill page = choice.page(filled.columns(), height);
            boolean stuck = fresh && filled.end() == state.from() && choice.isEmpty();
            PageFill shown = stuck ? alone(state.from()) : page;
            int end = stuck ? state.from() + 1 : filled.end();
            states.add(new State(
                    end,
                    state.cost() + filled.cost(),
                    state,
                    shown,
                    state.floats().after(choice)));
        }
        return states;
    }

    /** An item that fits on no page stands on one by itself. */
    private PageFill alone(int from) {
        List<ColumnFill> fills = new ArrayList<>();
        fills.add(new ColumnFill(from, from + 1, 0, List.of(), List.of()));
        for (int i = 1; i < band.geometry().count(); i++) {
            fills.add(new ColumnFill(from + 1, from + 1, 0, List.of(), List.of()));
        }
        ColumnWalk walk = new ColumnWalk(items, grid, from, 0);
        walk.step(0);
        long height = walk.used();
        return new PageFill(fills, height, 0, height, List.of(), List.of());
    }

    /** What remains from {@code from} on one page no higher than {@code height}; null when it does not fit. */
    private @Nullable PageFill last(int from, long height, Floats floats) {
        int count = band.geometry().count();
        if (least(from) > height * count) {
            return null;
        }
        Floats.Choice choice = floats.all(from, items.size(), count);
        Fit fit = (roomHeight) -> columns.fill(from, choice.rooms(roomHeight), true).stream()
                .filter(filled -> filled.end() == items.size())
                .findFirst()
                .orElse(null);
        Filled widest = fit.at(height);
        if (widest == null || choice.overflows(height)) {
            return null;
        }
        if (!band.balance() || count == 1) {
            return choice.page(widest.columns(), bottom(widest, choice));
        }
        return balanced(fit, choice, height);
    }

    /** Fills columns of a height, if everything fits. */
    private interface Fit {
        @Nullable
        Filled at(long height);
    }

    /** The smallest height into which everything fits, or one a little higher that costs less (§3.3). */
    private PageFill balanced(Fit fit, Floats.Choice choice, long height) {
        long step = ColumnWalk.step(grid);
        long low = 0;
        long high = Math.min(Grid.ceilDiv(height, step), Grid.ceilDiv(tallest(choice), step));
        while (low < high) {
            long middle = (low + high) / 2;
            if (fit.at(middle * step) != null) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        Filled best = null;
        long bestCost = Long.MAX_VALUE;
        for (long lines = low; lines < low + BALANCE_TRIES && (lines * step <= height || best == null); lines++) {
            Filled filled = fit.at(Math.min(lines * step, height));
            long cost = filled == null ? Long.MAX_VALUE : filled.cost() + (lines - low) * Penalties.EMPTY_LINE;
            if (filled != null && cost < bestCost) {
                best = filled;
                bestCost = cost;
            }
        }
        Filled chosen = best == null ? Objects.requireNonNull(fit.at(height)) : best;
        return choice.page(chosen.columns(), bottom(chosen, choice));
    }

    /** Height of everything in one column: no balanced height is more. */
    private long tallest(Floats.Choice choice) {
        ColumnWalk walk = new ColumnWalk(items, grid, 0, 0);
        while (walk.hasNext()) {
            walk.step(0);
        }
        return walk.used() + choice.height() + ColumnWalk.step(grid);
    }

    private long bottom(Filled filled, Floats.Choice choice) {
        long bottom = 0;
        for (ColumnFill fill : filled.columns()) {
            ColumnWalk walk = new ColumnWalk(items, grid, fill.from(), 0);
            while (walk.next() < fill.to()) {
                walk.step(0);
            }
            long text = fill.from() == fill.to() ? 0 : walk.used() + fill.extra() * grid.step();
            bottom = Math.max(bottom, fill.aboveHeight() + grid.up(text) + fill.belowHeight());
        }
        return bottom + choice.pageHeight();
    }

    /** Sum of the heights of what remains, without gaps: never more than it takes. */
    private long least(int from) {
        return sums[items.size()] - sums[from];
    }

    private static List<PageFill> pages(State last) {
        List<PageFill> pages = new ArrayList<>();
        for (State state = last; state != null; state = state.before()) {
            if (state.page() != null) {
                pages.add(0, state.page());
            }
        }
        return pages;
    }
}
