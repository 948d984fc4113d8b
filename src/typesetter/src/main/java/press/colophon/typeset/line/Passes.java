package press.colophon.typeset.line;

import java.util.Optional;
import press.colophon.typeset.line.BreakpointCollector.Cut;
import press.colophon.typeset.line.BreakpointCollector.Permissions;
import press.colophon.typeset.line.BreakpointCollector.Relief;
import press.colophon.typeset.line.ParagraphStyle.Alignment;
import press.colophon.typeset.line.TotalFit.Flaws;
import press.colophon.typeset.line.TotalFit.Objective;
import press.colophon.typeset.line.TotalFit.Solution;

/** Tries ever more lenient rules until a paragraph can be broken (typography §2.6). */
final class Passes {
    /** A looser or tighter paragraph is taken only while it looks well on the whole (§2.7). */
    private static final int LOOSENESS_BADNESS = 50;

    /** The pass that relaxes rules and takes any line that fits; the fourth and the fifth of §2.6 in one. */
    private static final int RELAXED = 4;

    private static final int LAST = 6;

    /** Hyphens one below the other that a reader may not notice. */
    private static final int HIGHEST_LADDER = 2;

    /** Ratio beyond which squares stand visibly apart. */
    private static final double OPEN = 0.2;

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
            Breakpoints breakpoints = collect(false, Relief.NONE);
            Optional<Choice> balanced = Balance.search(breakpoints, measures)
                    .map(breaks -> new Choice(breakpoints, breaks, 1, Relief.NONE));
            if (balanced.isPresent()) {
                return balanced.get();
            }
        }
        return optimum();
    }

    private Choice optimum() {
        Breakpoints plain = collect(false, Relief.NONE);
        Optional<Choice> found = search(plain, 1, Relief.NONE);
        if (found.isEmpty()) {
            Breakpoints hyphenated = collect(true, Relief.NONE);
            found = search(hyphenated, 2, Relief.NONE).or(() -> search(hyphenated, 3, Relief.NONE));
        }
        // No emergency stretch as in TeX: with true demerits the other lines of the paragraph stay as good as they can
        // be.
        return found.map(this::withoutRunt)
                .map(this::withoutLadder)
                .map(this::loosened)
                .map(this::solid)
                .or(() -> search(collect(true, Relief.ALL), RELAXED, Relief.ALL).map(this::withoutLadder))
                .orElseGet(this::lastPass);
    }

    private Optional<Choice> search(Breakpoints breakpoints, int pass, Relief relief) {
        return TotalFit.search(breakpoints, measures, objective(tolerance(pass), false))
                .map(solution -> new Choice(breakpoints, solution.breaks(), pass, relief));
    }

    private int tolerance(int pass) {
        return pass < RELAXED ? parameters.tolerance(pass) : TotalFit.WORST;
    }

    /**
     * Where squares had to be set apart, stops are squeezed like other marks if that keeps more lines solid: the last tier of
     * CLREQ 3.5.3 comes before a stretch that readers see.
     */
    private Choice solid(Choice choice) {
        long open = openLines(choice);
        if (!parameters.chinese() || !justified() || style.looseness() != 0 || open == 0) {
            return choice;
        }
        Breakpoints breakpoints = collect(choice.pass() > 1, Relief.STOPS);
        return search(breakpoints, choice.pass(), Relief.STOPS)
                .filter(squeezed -> openLines(squeezed) < open
                        && squeezed.breaks().size() <= choice.breaks().size())
                .orElse(choice);
    }

    /** Lines that have to stretch more than spaces can without being seen. */
    private long openLines(Choice choice) {
        Breakpoints breakpoints = choice.breakpoints();
        long open = 0;
        int from = 0;
        for (int line = 0; line < choice.breaks().size(); line++) {
            int to = choice.breaks().get(line);
            long spare = measures.measure(line) - breakpoints.width(from, to);
            boolean stretched = spare > breakpoints.stretch(from, to) * OPEN;
            open += stretched && !breakpoints.place(to).forced() ? 1 : 0;
            from = to;
        }
        return open;
    }

    /** Cuts overlong words, and if that is not enough whatever does not fit. */
    private Choice lastPass() {
        Breakpoints overlong = collect(new Permissions(true, Relief.ALL, Cut.OVERLONG));
        return search(overlong, LAST, Relief.ALL).orElseGet(this::lastResort);
    }

    private Choice lastResort() {
        Breakpoints everything = collect(new Permissions(true, Relief.ALL, Cut.EVERYTHING));
        Solution solution = TotalFit.search(everything, measures, objective(TotalFit.WORST, true))
                .orElseThrow(() -> new IllegalStateException("the last resort accepts every line"));
        return new Choice(everything, solution.breaks(), LAST, Relief.ALL);
    }

    private Breakpoints collect(boolean hyphenate, Relief relief) {
        return collect(new Permissions(hyphenate, relief, Cut.NOTHING));
    }

    private Breakpoints collect(Permissions permissions) {
        return BreakpointCollector.collect(items, style, words, permissions);
    }

    private boolean justified() {
        return style.alignment() == Alignment.JUSTIFY || style.alignment() == Alignment.JUSTIFY_ALL;
    }

    private Objective objective(int tolerance, boolean lastResort) {
        return objective(tolerance, lastResort, flaws());
    }

    private Objective objective(int tolerance, boolean lastResort, Flaws flaws) {
        // Lines that need not be filled may be short, by a seventh of the measure at r = 1.
        long rag = justified() ? 0 : style.shape().rest().measure() / 7;
        return new Objective(
                tolerance,
                rag,
                parameters.squeeze(),
                parameters.ragged(),
                lastResort,
                style.alignment() == Alignment.JUSTIFY_ALL,
                flaws);
    }

    /**
     * An English paragraph that ends in a runt is set once more with hyphens and the tolerance of the second pass: the first
     * lines that are good enough need not be those with the best end.
     */
    private Choice withoutRunt(Choice choice) {
        if (parameters.chinese() || !justified() || !endsInRunt(choice)) {
            return choice;
        }
        return search(2, choice, flaws().refusingRunts())
                .filter(full -> !endsInRunt(full))
                .orElse(choice);
    }

    /** Three hyphens one below the other are worse than a line of the third pass. */
    private Choice withoutLadder(Choice choice) {
        if (parameters.chinese() || !justified() || !climbs(choice)) {
            return choice;
        }
        Flaws refused = endsInRunt(choice) ? flaws() : flaws().refusingRunts();
        return search(Math.max(3, choice.pass()), choice, refused.refusingLadders())
                .filter(level -> !climbs(level) && (!endsInRunt(level) || endsInRunt(choice)))
                .orElse(choice);
    }

    /** Breaks with hyphens instead of a choice that has a flaw. */
    private Optional<Choice> search(int pass, Choice flawed, Flaws flaws) {
        Breakpoints breakpoints = collect(true, flawed.relief());
        return TotalFit.search(breakpoints, measures, objective(tolerance(pass), false, flaws))
                .map(solution ->
                        new Choice(breakpoints, solution.breaks(), Math.max(pass, flawed.pass()), flawed.relief()));
    }

    private Flaws flaws() {
        return new Flaws(parameters.runt(), Parameters.DOUBLE_HYPHEN);
    }

    private static boolean climbs(Choice choice) {
        int height = 0;
        for (int place : choice.breaks()) {
            height = choice.breakpoints().place(place).flagged() ? height + 1 : 0;
            if (height > HIGHEST_LADDER) {
                return true;
            }
        }
        return false;
    }

    private boolean endsInRunt(Choice choice) {
        int last = choice.breaks().size() - 1;
        if (last == 0) {
            return false;
        }
        long width = choice.breakpoints()
                .width(choice.breaks().get(last - 1), choice.breaks().get(last));
        return TotalFit.isRunt(measures.measure(last), measures.measure(last) - width);
    }

    /** One line more or fewer than the optimum, if it was asked for and looks well. */
    private Choice loosened(Choice optimum) {
        if (style.looseness() == 0) {
            return optimum;
        }
        int lines = optimum.breaks().size() + style.looseness();
        Breakpoints breakpoints = collect(true, Relief.NONE);
        return TotalFit.search(breakpoints, measures, objective(parameters.tolerance(3), false), lines)
                .filter(solution -> solution.badness() <= parameters.scaled(LOOSENESS_BADNESS))
                .map(solution -> new Choice(breakpoints, solution.breaks(), Math.max(2, optimum.pass()), Relief.NONE))
                .orElse(optimum);
    }
}
