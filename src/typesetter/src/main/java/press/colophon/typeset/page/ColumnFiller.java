package press.colophon.typeset.page;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import press.colophon.typeset.page.PageFill.ColumnFill;

/**
 * Divides a flow among the columns of one page at least cost: a dynamic programme over the places where the flow may be
 * divided, a layer a column, as paragraphs are divided into lines (Plass 1981; typography §3.2). Where a picture finds no room
 * at the foot of a column, text that follows it may fill the column (§3.4: same or next column).
 */
final class ColumnFiller {
    /** Solutions kept a layer; more do not change results on the sample issue. */
    private static final int BEAM = 12;

    /** Breaks that leave more lines of a column empty are not considered while there are others. */
    private static final int SLACK = 12;

    private static final Comparator<Filled> CHEAPEST_FIRST = Comparator.comparingLong(Filled::cost)
            .thenComparing(Comparator.comparingInt(Filled::end).reversed());

    private final Grid grid;
    private final List<FlowItem> items;
    /** Sums of the heights before each item. */
    private final long[] sums;
    /** How far columns reach, by the order of what is in them. */
    private final Map<ColumnOrder, ColumnEnds> ends = new HashMap<>();

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
     * How far a flow has been placed.
     *
     * @param end index of the first item that no column has reached
     * @param deferred index of an earlier item that still waits for its column; {@link ColumnOrder#NONE} if none does
     */
    record Reached(int end, int deferred) {
        static final Reached NOTHING = new Reached(0, ColumnOrder.NONE);

        boolean isAll(List<FlowItem> items) {
            return end == items.size() && deferred == ColumnOrder.NONE;
        }
    }

    /**
     * A solution so far.
     *
     * @param column the last of its columns; null before the first
     */
    record Filled(
            Reached reached,
            long cost,
            @Nullable Filled before,
            @Nullable ColumnFill column) {
        /** Whether it divides what is not to be divided. */
        boolean breaksRules() {
            return cost >= Penalties.FORBIDDEN / 2;
        }

        int end() {
            return reached.end();
        }

        List<ColumnFill> columns() {
            List<ColumnFill> columns = new ArrayList<>();
            for (Filled filled = this; filled != null; filled = filled.before()) {
                if (filled.column() != null) {
                    columns.add(filled.column());
                }
            }
            Collections.reverse(columns);
            return columns;
        }
    }

    /**
     * Solutions for the columns of one page, cheapest first.
     *
     * @param ends whether the flow has to end on this page; if not, its last item is left for the next one
     */
    List<Filled> fill(Reached from, List<Room> rooms, boolean ends) {
        List<Filled> layer = List.of(new Filled(from, 0, null, null));
        long left = 0;
        for (Room room : rooms) {
            left += room.height();
        }
        for (Room room : rooms) {
            left -= room.height();
            Map<Reached, Filled> best = new LinkedHashMap<>();
            for (Filled state : layer) {
                for (Filled filled : column(state, room, ends)) {
                    if (!ends || rest(filled.reached()) <= left) {
                        best.merge(filled.reached(), filled, (a, b) -> a.cost() <= b.cost() ? a : b);
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
    long rest(Reached from) {
        long deferred = from.deferred() == ColumnOrder.NONE
                ? 0
                : items.get(from.deferred()).height();
        return sums[items.size()] - sums[from.end()] + deferred;
    }

    /** What the items of a column that was filled here take of it. */
    long used(ColumnFill fill) {
        return fill.isEmpty() ? 0 : ends(fill.order()).used(fill.count());
    }

    private List<Filled> column(Filled state, Room room, boolean mayEnd) {
        Reached from = state.reached();
        if (from.isAll(items)) {
            return List.of(new Filled(from, state.cost(), state, empty(from, room)));
        }
        ColumnOrder order = new ColumnOrder(from.deferred(), from.end(), ColumnOrder.NONE);
        boolean carried =
                from.deferred() != ColumnOrder.NONE && ends(order).fitting(room.height()) == 0 && !room.full();
        List<Filled> filled = new ArrayList<>();
        if (carried) {
            filled.addAll(filled(state, ColumnOrder.plain(from.end()), room, mayEnd));
        } else {
            filled.addAll(filled(state, order, room, mayEnd));
            leaving(order, room).ifPresent(other -> filled.addAll(passing(state, other, room)));
        }
        if (filled.isEmpty()) {
            filled.add(new Filled(from, state.cost() + emptiness(room.height(), 0), state, empty(from, room)));
        }
        return filled;
    }

    private static ColumnFill empty(Reached from, Room room) {
        return new ColumnFill(ColumnOrder.plain(from.end()), 0, 0, room.above(), room.below());
    }

    /** The same column without the item for which there is no room at its foot, if text may pass that. */
    private Optional<ColumnOrder> leaving(ColumnOrder order, Room room) {
        ColumnEnds column = ends(order);
        int fitting = column.fitting(room.height());
        if (column.isAll(fitting)) {
            return Optional.empty();
        }
        int index = order.index(fitting);
        FlowItem item = items.get(index);
        boolean may = item.deferral().isPresent()
                && item.penalty() < Penalties.FORBIDDEN
                && index + 1 < items.size()
                && items.get(index + 1).penalty() < Penalties.FORBIDDEN
                && (fitting == 0 || room.height() - column.used(fitting) >= ColumnWalk.step(grid));
        return may ? Optional.of(new ColumnOrder(order.lead(), order.from(), index)) : Optional.empty();
    }

    /** Columns in which text passes an item. */
    private List<Filled> passing(Filled state, ColumnOrder order, Room room) {
        int most = order.left()
                + 1
                + items.get(order.left()).deferral().orElseThrow().passing();
        return filled(state, order, room, false).stream()
                .filter(filled -> filled.end() > order.left() + 1 && filled.end() <= most)
                .map(filled -> new Filled(
                        new Reached(filled.end(), order.left()),
                        filled.cost() + Penalties.DEFERRED,
                        filled.before(),
                        filled.column()))
                .toList();
    }

    private List<Filled> filled(Filled state, ColumnOrder order, Room room, boolean mayEnd) {
        ColumnEnds ends = ends(order);
        List<Integer> candidates = candidates(order, room.height(), mayEnd);
        List<Filled> filled = new ArrayList<>();
        if (candidates.isEmpty()) {
            return filled;
        }
        int deferred = order.lead() == ColumnOrder.NONE ? state.reached().deferred() : ColumnOrder.NONE;
        if (isBetterEmpty(room, ends, candidates)) {
            Reached same = state.reached();
            filled.add(new Filled(same, state.cost() + emptiness(room.height(), 0), state, empty(same, room)));
        }
        for (int number : candidates) {
            int to = order.end(number);
            boolean end = to == items.size();
            boolean forced = !end && items.get(to).startsColumn();
            long lines = (room.height() - ends.used(number)) / ColumnWalk.step(grid);
            int extra = end || forced || grid.step() == 0 ? 0 : (int) Math.min(lines, ends.stretchable(number));
            long cost = end || forced
                    ? 0
                    : emptiness(room.height(), ends.used(number) + extra * grid.step())
                            + (long) extra * Penalties.ADDED_LINE;
            filled.add(new Filled(
                    new Reached(to, deferred),
                    state.cost() + cost + ends.penalty(number),
                    state,
                    new ColumnFill(order, number, extra, room.above(), room.below())));
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
        return forbidden ? !room.full() : least > 0 && emptiness(room.height(), 0) < least;
    }

    /** (empty grid lines)² · k. */
    private long emptiness(long height, long used) {
        long lines = Math.max(0, (height - used) / ColumnWalk.step(grid));
        return lines * lines * Penalties.EMPTY_LINE;
    }

    private ColumnEnds ends(ColumnOrder order) {
        return ends.computeIfAbsent(order, column -> new ColumnEnds(items, grid, column));
    }

    /** Ends of a column, as numbers of items: good ones near its foot, else the last possible one. */
    private List<Integer> candidates(ColumnOrder order, long height, boolean mayEnd) {
        ColumnEnds column = ends(order);
        int fitting = column.fitting(height);
        boolean all = column.isAll(fitting);
        boolean ofFlow = all && order.end(fitting) == items.size() && order.left() == ColumnOrder.NONE;
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
