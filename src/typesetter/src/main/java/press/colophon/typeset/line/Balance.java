package press.colophon.typeset.line;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * Breaks headings: as few lines as possible, and these as even as possible, so that no single word is left for the last one.
 */
final class Balance {
    /** Headings have few breaks; what has more is a paragraph and is not balanced. */
    private static final int MOST_BREAKS = 400;

    private static final int MOST_LINES = 20;
    private static final double NEVER = Double.MAX_VALUE;

    private final Breakpoints breakpoints;
    private final Measures measures;

    private Balance(Breakpoints breakpoints, Measures measures) {
        this.breakpoints = breakpoints;
        this.measures = measures;
    }

    /** Empty when some line cannot fit, or when there is too much text to balance. */
    static Optional<List<Integer>> search(Breakpoints breakpoints, Measures measures) {
        if (breakpoints.count() > MOST_BREAKS) {
            return Optional.empty();
        }
        return new Balance(breakpoints, measures).run();
    }

    private Optional<List<Integer>> run() {
        int count = breakpoints.count();
        double[] cost = new double[count];
        Arrays.fill(cost, NEVER);
        cost[0] = 0;
        List<int[]> previous = new ArrayList<>();
        for (int line = 0; line < MOST_LINES; line++) {
            int[] from = new int[count];
            cost = next(cost, line, from);
            previous.add(from);
            if (cost[count - 1] < NEVER) {
                return Optional.of(trace(previous));
            }
        }
        return Optional.empty();
    }

    /** From the least costs of {@code line} lines up to each place to those of one line more. */
    private double[] next(double[] cost, int line, int[] from) {
        double[] next = new double[cost.length];
        Arrays.fill(next, NEVER);
        long measure = measures.measure(line);
        for (int start = 0; start < cost.length; start++) {
            for (int end = start + 1; cost[start] < NEVER && end < cost.length; end++) {
                long spare = measure - breakpoints.width(start, end);
                double total = cost[start] + cost(spare, measure, end);
                if (spare >= 0 && total < next[end]) {
                    next[end] = total;
                    from[end] = start;
                }
                if (breakpoints.place(end).forced()) {
                    break;
                }
            }
        }
        return next;
    }

    private double cost(long spare, long measure, int end) {
        double share = (double) spare / measure;
        Breakpoints.Place place = breakpoints.place(end);
        double penalty = place.forced() ? 0 : place.penalty() / 10_000.0;
        return share * share + penalty * penalty;
    }

    private List<Integer> trace(List<int[]> previous) {
        List<Integer> breaks = new ArrayList<>();
        int place = breakpoints.count() - 1;
        for (int line = previous.size() - 1; line >= 0; line--) {
            breaks.add(place);
            place = previous.get(line)[place];
        }
        Collections.reverse(breaks);
        return List.copyOf(breaks);
    }
}
