package press.colophon.typeset.line;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import press.colophon.typeset.line.Breakpoints.Place;
import press.colophon.typeset.line.Breakpoints.Protrusion;
import press.colophon.typeset.line.Breakpoints.Sums;
import press.colophon.typeset.line.ParagraphStyle.LineShape;
import press.colophon.typeset.line.ParagraphStyle.LineShape.Room;
import press.colophon.typeset.line.TotalFit.Objective;

/** The search against an oracle that tries every subset of the breaks of short paragraphs. */
class TotalFitTest {
    private static final int CASES = 20_000;

    @Test
    void noOtherChoiceOfBreaksHasFewerDemerits() {
        Random random = new Random(20251110);
        int solved = 0;
        for (int i = 0; i < CASES; i++) {
            Breakpoints breakpoints = breakpoints(random, 2 + random.nextInt(11));
            Measures measures = measures(random);
            Objective objective = objective(random);
            Optional<Long> found = TotalFit.search(breakpoints, measures, objective)
                    .map(solution -> demerits(breakpoints, measures, objective, solution.breaks())
                            .orElseThrow());
            assertThat(found).as("case %d", i).isEqualTo(best(breakpoints, measures, objective));
            solved += found.isPresent() ? 1 : 0;
        }
        // Most cases have to have a solution, or little was tested.
        assertThat(solved).isGreaterThan(CASES / 3);
    }

    @Test
    void theLastResortAlwaysHasASolution() {
        Random random = new Random(7);
        for (int i = 0; i < 2_000; i++) {
            Breakpoints breakpoints = breakpoints(random, 2 + random.nextInt(40));
            Objective objective = new Objective(
                    TotalFit.WORST, 0, 100, 5_000, true, random.nextBoolean(), new TotalFit.Flaws(20_000, 40_000));
            assertThat(TotalFit.search(breakpoints, measures(random), objective))
                    .isPresent();
        }
    }

    private static Breakpoints breakpoints(Random random, int count) {
        Breakpoints breakpoints = new Breakpoints();
        breakpoints.add(
                new Place(-1, Place.WHOLE, 0, WordBreaks.Kind.PLAIN), Sums.ZERO, Sums.ZERO, 0, protrusion(random));
        long width = 0;
        long stretch = 0;
        long shrink = 0;
        long letters = 0;
        for (int i = 0; i < count; i++) {
            width += 200 + random.nextInt(900);
            boolean hyphen = random.nextInt(4) == 0;
            boolean last = i == count - 1;
            long added = hyphen && !last ? random.nextInt(100) : 0;
            long give = random.nextInt(60);
            stretch += give;
            letters += give;
            Sums end = new Sums(width + added, stretch, shrink, letters, 0);
            long least = width - shrink;
            if (!hyphen) {
                width += 250;
                stretch += random.nextInt(200);
                shrink += random.nextInt(100);
            }
            int penalty = hyphen ? 50 + random.nextInt(100) : random.nextInt(3) * 40 - 20;
            Place place = new Place(
                    i,
                    Place.WHOLE,
                    last || random.nextInt(20) == 0 ? Gap.FORCED : penalty,
                    hyphen && !last
                            ? WordBreaks.Kind.HYPHEN
                            : random.nextInt(5) == 0 ? WordBreaks.Kind.ADDRESS : WordBreaks.Kind.PLAIN);
            breakpoints.add(place, end, new Sums(width, stretch, shrink, letters, 0), least, protrusion(random));
        }
        return breakpoints;
    }

    private static Protrusion protrusion(Random random) {
        return random.nextBoolean() ? Protrusion.NONE : new Protrusion(random.nextInt(60), random.nextInt(40));
    }

    private static Measures measures(Random random) {
        List<Room> first = new ArrayList<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            first.add(new Room(0, 1_200 + random.nextInt(2_000), random.nextBoolean()));
        }
        LineShape shape = new LineShape(first, new Room(0, 1_500 + random.nextInt(2_500)));
        return new Measures(shape, random.nextBoolean() ? 0 : 300);
    }

    private static Objective objective(Random random) {
        int tolerance = List.of(100, 200, 400, TotalFit.WORST).get(random.nextInt(4));
        return new Objective(
                tolerance,
                random.nextInt(3) * 100L,
                random.nextBoolean() ? 100 : 30,
                random.nextBoolean() ? 150 : 5_000,
                false,
                random.nextBoolean(),
                new TotalFit.Flaws(random.nextBoolean() ? 20_000 : 0, random.nextBoolean() ? 40_000 : 1_000_000));
    }

    /** Least demerits of all subsets of the breaks that hold every forced one. */
    private static Optional<Long> best(Breakpoints breakpoints, Measures measures, Objective objective) {
        int inner = breakpoints.count() - 2;
        Optional<Long> best = Optional.empty();
        for (int chosen = 0; chosen < 1 << inner; chosen++) {
            List<Integer> breaks = new ArrayList<>();
            boolean complete = true;
            for (int i = 0; i < inner; i++) {
                boolean taken = (chosen >> i & 1) == 1;
                complete &= taken || !breakpoints.place(i + 1).forced();
                if (taken) {
                    breaks.add(i + 1);
                }
            }
            breaks.add(inner + 1);
            if (complete) {
                Optional<Long> cost = demerits(breakpoints, measures, objective, breaks);
                if (cost.isPresent() && (best.isEmpty() || cost.get() < best.get())) {
                    best = cost;
                }
            }
        }
        return best;
    }

    /** Demerits as typography §2.2 defines them, written down once more; empty when a line is not acceptable. */
    private static Optional<Long> demerits(
            Breakpoints breakpoints, Measures measures, Objective objective, List<Integer> breaks) {
        long total = 0;
        int from = 0;
        int previousFitness = 1;
        for (int line = 0; line < breaks.size(); line++) {
            int to = breaks.get(line);
            Place end = breakpoints.place(to);
            Place start = breakpoints.place(from);
            boolean last = to == breakpoints.count() - 1;
            long measure = measures.measure(line);
            long spare = measure - breakpoints.width(from, to);
            boolean unfilled = end.forced() && !objective.justifyLast();
            long give = spare > 0 ? breakpoints.stretch(from, to) + objective.rag() : breakpoints.shrink(from, to);
            give = spare > 0 && give == 0 ? measure / 50 : give;
            double ratio = spare == 0 || (spare > 0 && unfilled) ? 0 : give == 0 ? 100 : (double) spare / give;
            ratio = Math.min(100, ratio);
            long spaces = give - breakpoints.letters(from, to);
            if (ratio > 1 && objective.rag() == 0 && spaces > 0) {
                ratio = Math.min(100, 1 + (double) (spare - give) / spaces);
            }
            long badness = Math.min(
                    TotalFit.WORST,
                    Math.round((ratio < 0 ? objective.squeeze() : 100) * Math.abs(ratio * ratio * ratio)));
            if (end.kind() == WordBreaks.Kind.ADDRESS && badness > objective.ragged()) {
                badness = objective.ragged() + Math.max(0, spare) * objective.ragged() / measure;
            }
            if (-spare > breakpoints.shrink(from, to) || badness > objective.tolerance()) {
                return Optional.empty();
            }
            int fitness = ratio < -0.5 ? 0 : ratio <= 0.5 ? 1 : ratio <= 1 ? 2 : 3;
            total += (10 + badness) * (10 + badness);
            if (!end.forced()) {
                total += (long) end.penalty() * Math.abs(end.penalty());
            }
            total += start.flagged() && end.flagged() ? objective.flaws().doubleHyphen() : 0;
            total += start.flagged() && last ? 5_000 : 0;
            total += end.flagged() && !measures.allowsHyphen(line) ? 100_000 : 0;
            total += Math.abs(fitness - previousFitness) > 1 ? 10_000 : 0;
            boolean runt = measure - spare < measure * 15 / 100;
            total += last && unfilled && from != 0 && runt ? objective.flaws().runt() : 0;
            previousFitness = fitness;
            from = to;
        }
        return Optional.of(total);
    }
}
