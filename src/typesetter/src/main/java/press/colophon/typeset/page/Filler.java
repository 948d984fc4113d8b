package press.colophon.typeset.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import press.colophon.typeset.page.ColumnFiller.Filled;
import press.colophon.typeset.page.ColumnFiller.Reached;
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
    private static final int BALANCE_TRIES = 8;

    private final Grid grid;
    private final Band band;
    private final List<FlowItem> items;
    private final ColumnFiller columns;
    /** Height of the items in one column, once it was asked for. */
    private long tallest = -1;

    Filler(Grid grid, Band band) {
        this.grid = grid;
        this.band = band;
        this.items = band.items();
        this.columns = new ColumnFiller(grid, items);
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
        State start = start();
        Last last = last(start, new Height(BOUNDLESS, BOUNDLESS), start.area(band, BOUNDLESS, BOUNDLESS, false));
        return last == null ? new PageFill(List.of(), 0, 0, 0, List.of(), List.of()) : last.page();
    }

    /** Pages at a cost. */
    record Solution(List<PageFill> pages, long cost) {
        Solution {
            pages = List.copyOf(pages);
        }
    }

    private State start() {
        return new State(Reached.NOTHING, 0, null, null, Floats.of(items));
    }

    /** A solution up to the top of a page. */
    private record State(
            Reached reached,
            long cost,
            @Nullable State before,
            @Nullable PageFill page,
            Floats floats) {
        int from() {
            return reached.end();
        }

        boolean isDone(List<FlowItem> items) {
            return reached.isAll(items) && floats.isEmpty();
        }

        Floats.Area area(Band band, long height, long full, boolean fresh) {
            return new Floats.Area(band.geometry().count(), height, full, fresh);
        }
    }

    /**
     * The room on a page.
     *
     * @param full that of an empty page
     */
    private record Height(long room, long full) {}

    /** What remains of the band, on one page. */
    private record Last(PageFill page, long cost) {}

    /** The band on one page after another; the first may remain empty when nothing fits on it. */
    Solution fill(Rooms rooms) {
        List<State> layer = List.of(start());
        for (int page = 0; ; page++) {
            Height height = new Height(page == 0 ? rooms.first() : rooms.others(), rooms.others());
            boolean fresh = page > 0 || rooms.fresh();
            List<State> ended = end(layer, height, rooms.reserve(), fresh);
            if (!ended.isEmpty() && ended.get(0).cost() < least(layer) + Penalties.FORBIDDEN / 2) {
                return solution(ended.get(0));
            }
            List<State> next = next(layer, height, fresh);
            // What cannot remain undivided on any page is divided here rather than further on.
            if (!ended.isEmpty() && least(next) >= least(layer) + Penalties.FORBIDDEN / 2) {
                return solution(ended.get(0));
            }
            layer = next;
        }
    }

    private static long least(List<State> states) {
        long least = states.isEmpty() ? 0 : Long.MAX_VALUE;
        for (State state : states) {
            least = Math.min(least, state.cost());
        }
        return least;
    }

    /** Solutions that end on this page, cheapest first. */
    private List<State> end(List<State> layer, Height height, long reserve, boolean fresh) {
        List<State> ended = new ArrayList<>();
        for (State state : layer) {
            if (state.isDone(items)) {
                ended.add(state);
                continue;
            }
            long kept = fresh && state.from() == 0 ? 0 : reserve;
            Height room = new Height(height.room() - kept, height.full());
            Last last = last(state, room, state.area(band, room.room(), room.full(), fresh));
            if (last != null) {
                long cost = state.cost() + last.cost() + shortPage(state.from(), last.page());
                ended.add(new State(
                        new Reached(items.size(), ColumnOrder.NONE), cost, state, last.page(), state.floats()));
            }
        }
        ended.sort(Comparator.comparingLong(State::cost));
        return ended;
    }

    /** A last page with hardly anything on it is a poor end. */
    private long shortPage(int from, PageFill page) {
        boolean poor = from > 0 && page.columnHeight() < 3 * ColumnWalk.step(grid);
        return poor ? Penalties.SHORT_PAGE : 0;
    }

    private List<State> next(List<State> layer, Height height, boolean fresh) {
        Map<Place, State> best = new LinkedHashMap<>();
        for (State state : layer) {
            for (State filled : state.isDone(items) ? List.of(state) : fullPages(state, height, fresh)) {
                Place place =
                        new Place(filled.reached(), filled.floats().waiting().size());
                best.merge(place, filled, (a, b) -> a.cost() <= b.cost() ? a : b);
            }
        }
        return best.values().stream()
                .sorted(Comparator.comparingLong(State::cost).thenComparing(State::from, Comparator.reverseOrder()))
                .limit(BEAM)
                .toList();
    }

    /** What solutions have in common that go on alike: how far the text has come, and how many floats wait. */
    private record Place(Reached reached, int waiting) {}

    /** The next page, with none of the floats that wait, with the first, with the first two … */
    private List<State> fullPages(State state, Height height, boolean fresh) {
        Floats.Area area = state.area(band, height.room(), height.full(), fresh);
        boolean littleText = columns.rest(state.reached()) * Floats.ALL
                < (Floats.ALL - Floats.SHARE) * height.room() * band.geometry().count();
        List<State> states = new ArrayList<>();
        List<Floats.Choice> choices = state.floats()
                .choices(
                        state.from(),
                        littleText,
                        area,
                        rooms -> columns.fill(state.reached(), rooms, false).get(0));
        for (Floats.Choice choice : choices) {
            states.addAll(fullPages(state, height, fresh, choice));
        }
        return states;
    }

    private List<State> fullPages(State state, Height height, boolean fresh, Floats.Choice choice) {
        List<State> states = new ArrayList<>();
        for (Filled filled : columns.fill(state.reached(), choice.rooms(height.room(), height.full()), false)) {
            boolean stuck = fresh && filled.reached().equals(state.reached()) && choice.isEmpty();
            if (stuck && state.reached().isAll(items)) {
                continue;
            }
            Floats waiting = state.floats().after(choice);
            Reached reached = stuck ? afterAlone(state.reached()) : filled.reached();
            states.add(new State(
                    reached,
                    state.cost() + filled.cost() + (long) waiting.late(reached.end()) * Penalties.WAITING_FLOAT,
                    state,
                    stuck ? alone(state.reached()) : choice.page(filled.columns(), height.room()),
                    waiting));
        }
        return states;
    }

    /** An item that fits on no page stands on one by itself. */
    private PageFill alone(Reached from) {
        ColumnOrder order = new ColumnOrder(from.deferred(), from.end(), ColumnOrder.NONE);
        List<ColumnFill> fills = new ArrayList<>();
        fills.add(new ColumnFill(order, 1, 0, List.of(), List.of()));
        for (int i = 1; i < band.geometry().count(); i++) {
            fills.add(new ColumnFill(ColumnOrder.plain(afterAlone(from).end()), 0, 0, List.of(), List.of()));
        }
        ColumnWalk walk = new ColumnWalk(items, grid, order);
        walk.step(0);
        long height = walk.used();
        return new PageFill(fills, height, 0, height, List.of(), List.of());
    }

    private static Reached afterAlone(Reached from) {
        int end = from.deferred() == ColumnOrder.NONE ? from.end() + 1 : from.end();
        return new Reached(end, ColumnOrder.NONE);
    }

    /** What remains on one page; null when it does not fit. */
    private @Nullable Last last(State state, Height height, Floats.Area area) {
        int count = area.columns();
        if (columns.rest(state.reached()) > height.room() * count) {
            return null;
        }
        Floats.Choice choice = state.floats().all(state.from(), items.size(), area);
        Fit fit = room -> whole(columns.fill(state.reached(), choice.rooms(room, height.full()), true));
        Filled widest = fit.at(height.room());
        if (widest == null || choice.overflows(height.room())) {
            return null;
        }
        boolean balances = band.balance() && count > 1;
        Filled chosen = balances ? balanced(fit, choice, height.room(), widest) : widest;
        long cost = chosen.cost() + (balances ? uneven(chosen) : 0);
        return new Last(choice.page(chosen.columns(), bottom(chosen, choice)), cost);
    }

    /** The cheapest solution that holds everything. */
    private @Nullable Filled whole(List<Filled> solutions) {
        for (Filled filled : solutions) {
            if (filled.reached().isAll(items)) {
                return filled;
            }
        }
        return null;
    }

    /** Fills columns of a height, if everything fits. */
    private interface Fit {
        @Nullable
        Filled at(long height);
    }

    /**
     * The smallest height into which everything fits, or one a little higher that costs less (§3.3). What is not to be divided
     * is not divided for the sake of balance.
     */
    private Filled balanced(Fit fit, Floats.Choice choice, long height, Filled widest) {
        Fit lawful = room -> {
            Filled filled = fit.at(room);
            return filled == null || (filled.breaksRules() && !widest.breaksRules()) ? null : filled;
        };
        long step = ColumnWalk.step(grid);
        long low = 0;
        long high = Math.min(Grid.ceilDiv(height, step), Grid.ceilDiv(tallest(choice), step));
        while (low < high) {
            long middle = (low + high) / 2;
            if (lawful.at(middle * step) != null) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        Filled best = null;
        long bestCost = Long.MAX_VALUE;
        for (long lines = low; lines < low + BALANCE_TRIES && (lines * step <= height || best == null); lines++) {
            Filled filled = lawful.at(Math.min(lines * step, height));
            long cost = filled == null
                    ? Long.MAX_VALUE
                    : filled.cost() + uneven(filled) + (lines - low) * Penalties.EMPTY_LINE;
            if (filled != null && cost < bestCost) {
                best = filled;
                bestCost = cost;
            }
        }
        return best == null ? widest : best;
    }

    /** What it costs that columns end at different heights: least where later ones are shorter. */
    private long uneven(Filled filled) {
        List<Long> heights = filled.columns().stream().map(this::height).toList();
        long cost = 0;
        for (int i = 0; i < heights.size(); i++) {
            long height = heights.get(i);
            cost += squared(deepest(heights.subList(i, heights.size())) - height) * Penalties.SHORTER_THAN_NEXT;
            cost += squared(deepest(heights.subList(0, i + 1)) - height) * Penalties.SHORTER_THAN_BEFORE;
        }
        return cost;
    }

    private static long deepest(List<Long> heights) {
        return heights.stream().mapToLong(Long::longValue).max().orElse(0);
    }

    /** The square of that height in whole lines. */
    private long squared(long height) {
        long lines = height / ColumnWalk.step(grid);
        return lines * lines;
    }

    /** Height of everything in one column: no balanced height is more. */
    private long tallest(Floats.Choice choice) {
        if (tallest < 0) {
            ColumnWalk walk = new ColumnWalk(items, grid, ColumnOrder.plain(0));
            while (walk.hasNext()) {
                walk.step(0);
            }
            tallest = walk.used();
        }
        return tallest + choice.height() + ColumnWalk.step(grid);
    }

    private long bottom(Filled filled, Floats.Choice choice) {
        long bottom = 0;
        for (ColumnFill fill : filled.columns()) {
            bottom = Math.max(bottom, height(fill));
        }
        return bottom + choice.pageHeight();
    }

    private long height(ColumnFill fill) {
        long text = fill.isEmpty() ? 0 : columns.used(fill) + fill.extra() * grid.step();
        return fill.aboveHeight() + text + fill.belowHeight();
    }

    private static Solution solution(State last) {
        List<PageFill> pages = new ArrayList<>();
        for (State state = last; state != null; state = state.before()) {
            if (state.page() != null) {
                pages.add(0, state.page());
            }
        }
        return new Solution(pages, last.cost());
    }
}
