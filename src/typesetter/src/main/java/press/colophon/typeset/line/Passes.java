package press.colophon.typeset.line;

import java.util.Optional;
import press.colophon.typeset.line.BreakpointCollector.Cut;
import press.colophon.typeset.line.BreakpointCollector.Permissions;
import press.colophon.typeset.line.ParagraphStyle.Alignment;
import press.colophon.typeset.line.TotalFit.Objective;
import press.colophon.typeset.line.TotalFit.Solution;

/** Tries ever more lenient rules until a paragraph can be broken (typography §2.6). */
final class Passes {
    /** A looser or tighter paragraph is taken only while it looks well on the whole (§2.7). */
    private static final double LOOSENESS_BADNESS = 50;

    private static final int LAST = 6;

    private final Items items;
    private final ParagraphStyle style;
    private final Parameters parameters;
    private final WordBreaks words;
    private final Measures measures;

    Passes(Items items, ParagraphStyle style, Parameters parameters, Hyphenation hyphenation) {
        this.items = items;
        this.style = style;
        this.parameters = parameters;
        this.words = new WordBreaks(items.flow(), parameters, hyphenation);
        this.measures = new Measures(style.shape(), style.textIndent());
    }

    /** The breaks of the first pass that finds any. The sixth always does. */
    Choice choose() {
        if (style.alignment() == Alignment.BALANCED_START || style.alignment() == Alignment.BALANCED_CENTRE) {
            Breakpoints breakpoints = collect(new Permissions(false, false, Cut.NOTHING));
            Optional<Choice> balanced =
                    Balance.search(breakpoints, measures).map(breaks -> new Choice(breakpoints, breaks, 1));
            if (balanced.isPresent()) {
                return balanced.get();
            }
        }
        return optimum();
    }

    private Choice optimum() {
        Breakpoints breakpoints = collect(new Permissions(false, false, Cut.NOTHING));
        for (int pass = 1; pass < LAST; pass++) {
            if (pass == 2) {
                breakpoints = collect(new Permissions(true, false, Cut.NOTHING));
            } else if (pass == 4) {
                breakpoints = collect(new Permissions(true, true, Cut.NOTHING));
            }
            Optional<Solution> found = TotalFit.search(breakpoints, measures, objective(pass, false));
            if (found.isPresent()) {
                return loosened(new Choice(breakpoints, found.get().breaks(), pass));
            }
        }
        return lastPass();
    }

    /** Cuts overlong words, and if that is not enough whatever does not fit. */
    private Choice lastPass() {
        Breakpoints overlong = collect(new Permissions(true, true, Cut.OVERLONG));
        return TotalFit.search(overlong, measures, objective(LAST, false))
                .map(solution -> new Choice(overlong, solution.breaks(), LAST))
                .orElseGet(this::lastResort);
    }

    private Choice lastResort() {
        Breakpoints everything = collect(new Permissions(true, true, Cut.EVERYTHING));
        Solution solution = TotalFit.search(everything, measures, objective(LAST, true))
                .orElseThrow(() -> new IllegalStateException("the last resort accepts every line"));
        return new Choice(everything, solution.breaks(), LAST);
    }

    private Breakpoints collect(Permissions permissions) {
        return BreakpointCollector.collect(items, style, words, permissions);
    }

    private Objective objective(int pass, boolean lastResort) {
        int tolerance = switch (pass) {
            case 1 -> Parameters.PRETOLERANCE;
            case 2 -> Parameters.TOLERANCE;
            case 3, 4 -> Parameters.THIRD_TOLERANCE;
            default -> TotalFit.WORST;
        };
        long measure = style.shape().rest().measure();
        long emergency = pass >= 4 ? measure * parameters.emergency() / 1000 : 0;
        boolean justified = style.alignment() == Alignment.JUSTIFY || style.alignment() == Alignment.JUSTIFY_ALL;
        // Lines that need not be filled may be short, by a seventh of the measure at r = 1.
        long rag = justified ? 0 : measure / 7;
        return new Objective(
                tolerance,
                emergency + rag,
                lastResort,
                style.alignment() == Alignment.JUSTIFY_ALL,
                !parameters.chinese());
    }

    /** One line more or fewer than the optimum, if it was asked for and looks well. */
    private Choice loosened(Choice optimum) {
        if (style.looseness() == 0 || optimum.pass() > 3) {
            return optimum;
        }
        int lines = optimum.breaks().size() + style.looseness();
        Breakpoints breakpoints = collect(new Permissions(true, false, Cut.NOTHING));
        return TotalFit.search(breakpoints, measures, objective(3, false), lines)
                .filter(solution -> solution.badness() <= LOOSENESS_BADNESS)
                .map(solution -> new Choice(breakpoints, solution.breaks(), Math.max(2, optimum.pass())))
                .orElse(optimum);
    }
}
