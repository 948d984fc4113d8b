package press.colophon.typeset.line;

import java.util.List;

/**
 * The breaks that were chosen.
 *
 * @param breaks numbers of breakpoints, the last one being the paragraph's end
 * @param pass that found them, 1–4 or 6 (typography §2.6)
 * @param relief rules that were relaxed for them
 */
record Choice(Breakpoints breakpoints, List<Integer> breaks, int pass, BreakpointCollector.Relief relief) {
    /** Whether words had to be cut. */
    boolean cut() {
        return pass == 6;
    }
}
