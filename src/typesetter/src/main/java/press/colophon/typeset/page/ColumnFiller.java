package press.colophon.typeset.page;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import press.colophon.typeset.page.PageFill.ColumnFill;

/**
 * Divides a flow among the columns of one page at least cost: a dynamic programme over the places where the flow may be
 * divided, a layer a column, as paragraphs are divided into lines (Plass 1981; typography §3.2).
 */
final class ColumnFiller {
    /** Solutions kept a layer; more do not change results on the sample issue. */
    private static final int BEAM = 12;

    /** Breaks that leave more lines of a column empty are not considered while there are others. */
    private static final int SLACK = 12;

    private static final Comparator<Filled> CHEAPEST_FIRST = (one, other) -> one.cost() != other.cost()
            ? Long.compare(one.cost(), other.cost())
            : Integer.compare(other.end(), one.end());

    private final Grid grid;
    private final List<FlowItem> items;
    /** Sums of the heights before each item. */
    private final long[] sums;
    /** By the first item of a column. */
    private final Map<Integer, ColumnEnds> ends = new HashMap<>();

    ColumnFiller(Grid grid, List<FlowItem> items) {
        this.grid = grid;
        this.items = items;
        this.sums = new long[items.size() + 1];
        for (int i = 0; i < items.size(); i++) {
            sums[i + 1] = sums[i] + items.get(i).height();
        }
    }

    /**
     * A column as it is before text comes into it.
     *
     * @param height for text, floats taken off
     * @param full no later column is higher, so that what cannot stand undivided here has to be divided
     */
    record Room(long height, List<FloatBox> above, List<FloatBox> below, boolean full) {
        Room {
            above = List.copyOf(above);
            below = List.copyOf(below);
        }
    }

    /**
     * A solution so far.
     *
     * @param end index of the first item not placed
     * @param extra grid lines added in the last column
     * @param room of that column; null before the first
     */
    record Filled(
            int end,
            long cost,
            @Nullable Filled before,
            int extra,
            @Nullable Room room) {
        /** Whether it divides what is not to be divided. */
        boolean breaksRules() {
            return cost >= Penalties.FORBIDDEN / 2;
        }

        static Filled start(int from) {
            return new Filled(from, 0, null, 0, null);
        }

        List<ColumnFill> columns() {
            List<ColumnFill> columns = new ArrayList<>();
            for (Filled filled = this; filled != null; filled = filled.before()) {
                filled.addTo(columns);
            }
            Collections.reverse(columns);
            return columns;
        }

        private void addTo(List<ColumnFill> columns) {
            if (before != null && room != null) {
                columns.add(new ColumnFill(before.end(), end, extra, room.above(), room.below()));
            }
        }
    }

    /**
     * Solutions for the columns of one page, cheapest first.
     *
     * @param ends whether the flow has to end on this page; if not, its last item is left for the next one
     */
    List<Filled> fill(int from, List<Room> rooms, boolean ends) {
        List<Filled> layer = List.of(Filled.start(from));
        long left = 0;
        for (Room room : rooms) {
            left += room.height();
        }
        for (Room room : rooms) {
            left -= room.height();
            Map<Integer, Filled> best = new LinkedHashMap<>();
            for (Filled state : layer) {
                for (Filled filled : column(state, room, ends)) {
                    if (!ends || rest(filled.end()) <= left) {
                        best.merge(filled.end(), filled, (a, b) -> a.cost() <= b.cost() ? a : b);
                    }
                }
            }
            List<Filled> sorted = new ArrayList<>(best.values());
            sorted.sort(CHEAPEST_FIRST);
            layer = sorted.subList(0, Math.min(BEAM, sorted.size()));
        }
        return layer;
    }

    /** Sum of the heights of what remains, without gaps: never more than it takes. */
    long rest(int from) {
        return sums[items.size()] - sums[from];
    }

    /** What the items from {@code from} to {@code to} take of a column; they have been asked for before. */
    long used(int from, int to) {
        return from == to ? 0 : ends(from).used(to - from);
    }

    private List<Filled> column(Filled state, Room room, boolean mayEnd) {
        int from = state.end();
        if (from >= items.size()) {
            return List.of(with(state, from, 0, 0, room));
        }
        ColumnEnds ends = ends(from);
        List<Integer> candidates = candidates(from, room.height(), mayEnd);
        if (candidates.isEmpty()) {
            return List.of(with(state, from, empty(room.height(), 0), 0, room));
        }
        List<Filled> filled = new ArrayList<>();
        if (isBetterEmpty(room, ends, candidates)) {
            filled.add(with(state, from, empty(room.height(), 0), 0, room));
        }
        for (int number : candidates) {
            boolean end = from + number == items.size();
            boolean forced = !end && items.get(from + number).startsColumn();
            long lines = (room.height() - ends.used(number)) / ColumnWalk.step(grid);
            int extra = end || forced || grid.step() == 0 ? 0 : (int) Math.min(lines, ends.stretchable(number));
            long cost = end || forced
                    ? 0
                    : empty(room.height(), ends.used(number) + extra * grid.step())
                            + (long) extra * Penalties.ADDED_LINE;
            filled.add(with(state, from + number, cost + ends.penalty(number), extra, room));
        }
        return filled;
    }

    /**
     * Whether a column may remain empty: a few lines, rather than a widow in them, or any number where what is here must not be
     * divided and has room in a later column. Good places come alone: if one is forbidden, all are.
     */
    private boolean isBetterEmpty(Room room, ColumnEnds ends, List<Integer> candidates) {
        int least = Integer.MAX_VALUE;
        for (int number : candidates) {
            least = Math.min(least, ends.penalty(number));
        }
        boolean forbidden = least >= Penalties.FORBIDDEN;
        return forbidden ? !room.full() : least > 0 && empty(room.height(), 0) < least;
    }

    private static Filled with(Filled state, int end, long cost, int extra, Room room) {
        return new Filled(end, state.cost() + cost, state, extra, room);
    }

    /** (empty grid lines)² · k. */
    private long empty(long height, long used) {
        long lines = Math.max(0, (height - used) / ColumnWalk.step(grid));
        return lines * lines * Penalties.EMPTY_LINE;
    }

    private ColumnEnds ends(int from) {
        return ends.computeIfAbsent(from, start -> new ColumnEnds(items, grid, start));
    }

    /**
     * Ends of the column that begins at {@code from}, as numbers of items: good ones near its foot, else the last possible one.
     */
    private List<Integer> candidates(int from, long height, boolean mayEnd) {
        ColumnEnds column = ends(from);
        int fitting = column.fitting(height);
        boolean all = column.isAll(fitting);
        boolean ofFlow = all && from + fitting == items.size();
        if (all && fitting > 0 && (mayEnd || !ofFlow)) {
            return List.of(fitting);
        }
        int last = ofFlow ? fitting - 1 : fitting;
        if (last <= 0) {
            return List.of();
        }
        long least = column.used(last) - SLACK * ColumnWalk.step(grid);
        List<Integer> good = new ArrayList<>();
        for (int number = last; number > 0 && (good.isEmpty() || column.highest(number) >= least); number--) {
            boolean near = column.used(number) >= least;
            if (column.penalty(number) < Penalties.FORBIDDEN && (near || good.isEmpty())) {
                good.add(number);
            }
        }
        return good.isEmpty() ? List.of(last) : good;
    }
}
