package press.colophon.typeset.line;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * Finds the breaks with the least total demerits (Knuth and Plass 1981, with the cost function of TeX; typography §2.2). Time
 * is linear in the number of breakpoints: a node is dropped as soon as no line from it can fit.
 */
final class TotalFit {
    /**
     * What a pass accepts.
     *
     * @param tolerance greatest badness of a line
     * @param rag stretch that every line has in addition, in scaled points, because it need not be filled
     * @param squeeze badness of a line with all its shrink used; {@link #FULL} in TeX
     * @param lastResort overfull lines are taken where there is nothing else
     * @param ragged badness of a line that need not be full, before or within an address
     * @param justifyLast the last line is to be filled like the others
     * @param flaws demerits of what spoils a paragraph although each of its lines is good
     */
    record Objective(
            int tolerance, long rag, int squeeze, int ragged, boolean lastResort, boolean justifyLast, Flaws flaws) {}

    /**
     * @param runt a last line that holds next to nothing (typography §2.7)
     * @param doubleHyphen a hyphen below a hyphen (§2.3)
     */
    record Flaws(long runt, long doubleHyphen) {
        /** The same, for which the worst line is better than a runt. */
        Flaws refusingRunts() {
            return new Flaws(WORST, doubleHyphen);
        }

        /** The same, for which the worst line is better than a hyphen below a hyphen. */
        Flaws refusingLadders() {
            return new Flaws(runt, WORST);
        }
    }

    /** Breakpoints in order, the last one being the paragraph's end, and the mean badness of the lines. */
    record Solution(List<Integer> breaks, double badness) {}

    /** Badness of lines beyond any tolerance; high, so that one very bad line is not preferred to three bad ones. */
    static final int WORST = 1_000_000;

    /** Badness of a line with |r| = 1 (typography §2.2). */
    static final int FULL = 100;

    /** Share of the measure that is taken for the stretch of a line without any. */
    private static final int UNSTRETCHABLE = 50;

    private static final int FITNESS_CLASSES = 4;

    private final Breakpoints breakpoints;
    private final Measures measures;
    private final Objective objective;
    private final boolean countLines;
    private final Nodes nodes = new Nodes();
    private int[] active = new int[64];
    private int activeCount;
    private final Candidates candidates = new Candidates();

    private TotalFit(Breakpoints breakpoints, Measures measures, Objective objective, boolean countLines) {
        this.breakpoints = breakpoints;
        this.measures = measures;
        this.objective = objective;
        this.countLines = countLines;
    }

    /** The best solution; empty when every one has a line that the objective does not accept. */
    static Optional<Solution> search(Breakpoints breakpoints, Measures measures, Objective objective) {
        TotalFit fit = new TotalFit(breakpoints, measures, objective, false);
        return fit.run() ? Optional.of(fit.solution(fit.bestEnd())) : Optional.empty();
    }

    /** The best solution with exactly {@code lines} lines, empty when there is none. */
    static Optional<Solution> search(Breakpoints breakpoints, Measures measures, Objective objective, int lines) {
        TotalFit fit = new TotalFit(breakpoints, measures, objective, true);
        if (!fit.run()) {
            return Optional.empty();
        }
        for (int i = 0; i < fit.activeCount; i++) {
            if (fit.nodes.line(fit.active[i]) == lines) {
                return Optional.of(fit.solution(fit.active[i]));
            }
        }
        return Optional.empty();
    }

    private boolean run() {
        activate(nodes.root());
        for (int place = 1; place < breakpoints.count() && activeCount > 0; place++) {
            visit(place);
        }
        return activeCount > 0;
    }

    private void activate(int node) {
        if (activeCount == active.length) {
            active = Arrays.copyOf(active, 2 * activeCount);
        }
        active[activeCount++] = node;
    }

    /** Tries every active node as the start of a line that ends at {@code place}. */
    private void visit(int place) {
        candidates.clear();
        boolean forced = breakpoints.place(place).forced();
        int kept = 0;
        int lastDropped = -1;
        for (int i = 0; i < activeCount; i++) {
            int node = active[i];
            long measure = measures.measure(nodes.line(node));
            tryLine(node, place, measure);
            boolean tooLong = breakpoints.isTooLong(nodes.place(node), place, measure);
            if (tooLong || forced) {
                lastDropped = node;
            } else {
                active[kept++] = node;
            }
        }
        activeCount = kept;
        if (kept == 0 && candidates.isEmpty() && objective.lastResort() && lastDropped >= 0) {
            candidates.offer(lastDropped, 3, key(lastDropped), nodes.demerits(lastDropped) + WORST, WORST);
        }
        candidates.addNodes(place);
    }

    private int key(int node) {
        int line = nodes.line(node) + 1;
        return countLines ? line : Math.min(line, measures.settled());
    }

    private void tryLine(int node, int place, long measure) {
        boolean end = place == breakpoints.count() - 1;
        boolean unfilled = breakpoints.place(place).forced() && !objective.justifyLast();
        int from = nodes.place(node);
        long spare = measure - breakpoints.width(from, place);
        if (spare < -breakpoints.shrink(from, place)) {
            return;
        }
        long stretch = stretch(from, place, measure);
        boolean free = spare >= 0 && (unfilled || breakpoints.fills(from, place));
        double ratio = free ? 0 : ratio(spare, stretch, breakpoints.shrink(from, place));
        if (ratio > 1 && objective.rag() == 0) {
            ratio = saturated(spare, stretch, breakpoints.letters(from, place));
        }
        int badness = badness(ratio, ratio < 0 ? objective.squeeze() : FULL);
        if (badness > objective.ragged() && breakpoints.place(place).kind() == WordBreaks.Kind.ADDRESS) {
            badness = ragged(spare, measure);
        }
        if (badness > objective.tolerance()) {
            return;
        }
        int fitness = fitness(ratio);
        long demerits = demerits(node, place, badness, fitness);
        if (end && from != 0 && unfilled) {
            demerits += isRunt(measure, spare) ? objective.flaws().runt() : 0;
        }
        candidates.offer(node, fitness, key(node), demerits, badness);
    }

    /** A line that nothing can stretch, such as a part of a URL, is the better the fuller it is. */
    private long stretch(int from, int place, long measure) {
        long stretch = breakpoints.stretch(from, place) + objective.rag();
        return stretch > 0 ? stretch : measure / UNSTRETCHABLE;
    }

    /** Whether a line with so much room left is too short to end a paragraph well. */
    static boolean isRunt(long measure, long spare) {
        return measure - spare < measure * Parameters.RUNT / 1000;
    }

    /** r of Knuth and Plass; a line without stretch is infinitely bad unless it fits by nature. */
    static double ratio(long spare, long stretch, long shrink) {
        if (spare == 0) {
            return 0;
        }
        long give = spare > 0 ? stretch : shrink;
        return give <= 0 ? (spare > 0 ? 100 : -100) : Math.min(100, (double) spare / give);
    }

    /**
     * The ratio of a line whose letters have given all they can: its spaces alone take the rest, and are as wide as this says.
     *
     * @param letters what of the stretch is theirs
     */
    private static double saturated(long spare, long stretch, long letters) {
        long spaces = stretch - letters;
        return spaces <= 0 ? ratio(spare, stretch, 0) : 1 + Math.min(99, (double) (spare - stretch) / spaces);
    }

    /** The fuller the better. */
    private int ragged(long spare, long measure) {
        return objective.ragged() + (int) (objective.ragged() * Math.max(0, spare) / measure);
    }

    private static int badness(double ratio, int full) {
        double size = Math.abs(ratio);
        return (int) Math.min(WORST, Math.round(full * size * size * size));
    }

    /** Tight, decent, loose, very loose (§2.2). */
    static int fitness(double ratio) {
        if (ratio < -0.5) {
            return 0;
        } else if (ratio <= 0.5) {
            return 1;
        }
        return ratio <= 1 ? 2 : 3;
    }

    private long demerits(int node, int place, int badness, int fitness) {
        Breakpoints.Place here = breakpoints.place(place);
        boolean afterHyphen = breakpoints.place(nodes.place(node)).flagged();
        long line = Parameters.LINE_PENALTY + (long) badness;
        long demerits = nodes.demerits(node) + line * line;
        if (!here.forced()) {
            long penalty = here.penalty();
            demerits += penalty >= 0 ? penalty * penalty : -penalty * penalty;
        }
        if (afterHyphen && here.flagged()) {
            demerits += objective.flaws().doubleHyphen();
        }
        if (afterHyphen && place == breakpoints.count() - 1) {
            demerits += Parameters.FINAL_HYPHEN;
        }
        if (here.flagged() && !measures.allowsHyphen(nodes.line(node))) {
            demerits += Parameters.PAGE_END_HYPHEN;
        }
        return Math.abs(fitness - nodes.fitness(node)) > 1 ? demerits + Parameters.ADJACENT : demerits;
    }

    private int bestEnd() {
        int best = active[0];
        for (int i = 1; i < activeCount; i++) {
            if (nodes.demerits(active[i]) < nodes.demerits(best)) {
                best = active[i];
            }
        }
        return best;
    }

    private Solution solution(int end) {
        List<Integer> breaks = new ArrayList<>();
        double badness = 0;
        for (int node = end; nodes.place(node) != 0; node = nodes.previous(node)) {
            breaks.add(nodes.place(node));
            badness += nodes.badness(node);
        }
        Collections.reverse(breaks);
        return new Solution(List.copyOf(breaks), badness / Math.max(1, breaks.size()));
    }

    /** The best line that ends at one place, for each fitness class and, where it matters, each line number. */
    private final class Candidates {
        private int firstKey;
        private int keys;
        private long[] demerits = new long[FITNESS_CLASSES];
        private int[] node = new int[FITNESS_CLASSES];
        private int[] badness = new int[FITNESS_CLASSES];
        private boolean empty = true;

        void clear() {
            if (activeCount > 0) {
                firstKey = Integer.MAX_VALUE;
                int last = 0;
                for (int i = 0; i < activeCount; i++) {
                    firstKey = Math.min(firstKey, key(active[i]));
                    last = Math.max(last, key(active[i]));
                }
                keys = last - firstKey + 1;
                reserve(keys * FITNESS_CLASSES);
            }
            empty = true;
        }

        private void reserve(int size) {
            if (demerits.length < size) {
                demerits = new long[size];
                node = new int[size];
                badness = new int[size];
            }
            Arrays.fill(demerits, 0, size, Long.MAX_VALUE);
        }

        boolean isEmpty() {
            return empty;
        }

        void offer(int from, int fitness, int key, long cost, int lineBadness) {
            int slot = (key - firstKey) * FITNESS_CLASSES + fitness;
            if (cost < demerits[slot]) {
                demerits[slot] = cost;
                node[slot] = from;
                badness[slot] = lineBadness;
                empty = false;
            }
        }

        /** A class that is worse than the best one by more than a jump of classes costs can never win. */
        void addNodes(int place) {
            for (int key = 0; key < keys && !empty; key++) {
                long best = Long.MAX_VALUE;
                for (int fitness = 0; fitness < FITNESS_CLASSES; fitness++) {
                    best = Math.min(best, demerits[key * FITNESS_CLASSES + fitness]);
                }
                for (int fitness = 0; fitness < FITNESS_CLASSES && best < Long.MAX_VALUE; fitness++) {
                    int slot = key * FITNESS_CLASSES + fitness;
                    if (demerits[slot] <= best + Parameters.ADJACENT && demerits[slot] < Long.MAX_VALUE) {
                        activate(nodes.add(place, node[slot], fitness, demerits[slot], badness[slot]));
                    }
                }
            }
        }
    }
}
