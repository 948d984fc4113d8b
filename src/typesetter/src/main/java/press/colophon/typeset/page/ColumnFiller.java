package press.colophon.typeset.page;

import java.util.ArrayList;
import java.util.Comparator;
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

    private final Grid grid;
    private final List<FlowItem> items;

    ColumnFiller(Grid grid, List<FlowItem> items) {
        this.grid = grid;
        this.items = items;
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
     */
    record Filled(
            int end,
            long cost,
            @Nullable Filled before,
            @Nullable ColumnFill column) {
        /** Whether it divides what is not to be divided. */
        boolean breaksRules() {
            return cost >= Penalties.FORBIDDEN / 2;
        }

        static Filled start(int from) {
            return new Filled(from, 0, null, null);
        }

        List<ColumnFill> columns() {
            List<ColumnFill> columns = new ArrayList<>();
            for (Filled filled = this; filled != null; filled = filled.before()) {
                if (filled.column() != null) {
                    columns.add(0, filled.column());
                }
            }
            return columns;
        }
    }

    /**
     * Solutions for the columns of one page, cheapest first.
     *
     * @param mayEnd whether the flow may end on this page; if not, its last item is left for the next one
     */
    List<Filled> fill(int from, List<Room> rooms, boolean mayEnd) {
        List<Filled> layer = List.of(Filled.start(from));
        for (int i = 0; i < rooms.size(); i++) {
            Map<Integer, Filled> best = new LinkedHashMap<>();
            for (Filled state : layer) {
                for (Filled filled : column(state, rooms.get(i), mayEnd)) {
                    best.merge(filled.end(), filled, (a, b) -> a.cost() <= b.cost() ? a : b);
                }
            }
            layer = best.values().stream()
                    .sorted(Comparator.comparingLong(Filled::cost)
                            .thenComparing(Filled::end, Comparator.reverseOrder()))
                    .limit(BEAM)
                    .toList();
        }
        return layer;
    }

    /** A place where the column could end. */
    private record Candidate(int end, long used, int stretchable, int penalty) {}

    private List<Filled> column(Filled state, Room room, boolean mayEnd) {
        int from = state.end();
        if (from >= items.size()) {
            return List.of(with(state, from, 0, 0, room));
        }
        List<Candidate> candidates = candidates(from, room.height(), mayEnd);
        if (candidates.isEmpty()) {
            return List.of(with(state, from, empty(room.height(), 0), 0, room));
        }
        List<Filled> filled = new ArrayList<>();
        if (!room.full() && candidates.stream().allMatch(candidate -> candidate.penalty() >= Penalties.FORBIDDEN)) {
            filled.add(with(state, from, empty(room.height(), 0), 0, room));
        }
        for (Candidate candidate : candidates) {
            boolean end = candidate.end() == items.size();
            boolean forced = !end && items.get(candidate.end()).startsColumn();
            long lines = (room.height() - candidate.used()) / ColumnWalk.step(grid);
            int extra = end || forced || grid.step() == 0 ? 0 : (int) Math.min(lines, candidate.stretchable());
            long cost = end || forced
                    ? 0
                    : empty(room.height(), candidate.used() + extra * grid.step())
                            + (long) extra * Penalties.ADDED_LINE;
            filled.add(with(state, candidate.end(), cost + candidate.penalty(), extra, room));
        }
        return filled;
    }

    private static Filled with(Filled state, int end, long cost, int extra, Room room) {
        ColumnFill column = new ColumnFill(state.end(), end, extra, room.above(), room.below());
        return new Filled(end, state.cost() + cost, state, column);
    }

    /** (empty grid lines)² · k. */
    private long empty(long height, long used) {
        long lines = Math.max(0, (height - used) / ColumnWalk.step(grid));
        return lines * lines * Penalties.EMPTY_LINE;
    }

    /** Ends of the column that begins at {@code from}: good ones near its foot, else the last possible one. */
    private List<Candidate> candidates(int from, long height, boolean mayEnd) {
        List<Candidate> all = feasible(from, height, mayEnd);
        if (all.isEmpty()) {
            return all;
        }
        Candidate last = all.get(all.size() - 1);
        long least = last.used() - SLACK * ColumnWalk.step(grid);
        List<Candidate> good = new ArrayList<>();
        for (int i = all.size() - 1; i >= 0; i--) {
            Candidate candidate = all.get(i);
            boolean near = candidate.used() >= least;
            if (candidate.penalty() < Penalties.FORBIDDEN && (near || good.isEmpty())) {
                good.add(candidate);
            }
        }
        return good.isEmpty() ? List.of(last) : good;
    }

    private List<Candidate> feasible(int from, long height, boolean mayEnd) {
        List<Candidate> all = new ArrayList<>();
        ColumnWalk walk = new ColumnWalk(items, grid, from, 0);
        while (walk.hasNext()) {
            FlowItem item = items.get(walk.next());
            if (walk.next() > from && item.startsColumn()) {
                return all.isEmpty() ? all : List.of(all.get(all.size() - 1));
            }
            walk.step(0);
            if (walk.used() > height) {
                return all;
            }
            boolean end = !walk.hasNext();
            if (!end || mayEnd) {
                int penalty = end ? 0 : items.get(walk.next()).penalty();
                all.add(new Candidate(walk.next(), walk.used(), walk.stretchable(), penalty));
            }
        }
        return mayEnd ? List.of(all.get(all.size() - 1)) : all;
    }
}
