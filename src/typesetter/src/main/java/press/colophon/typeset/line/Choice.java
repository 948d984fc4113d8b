package press.colophon.typeset.line;

import java.util.List;

/**
 * The breaks that were chosen.
 *
 * @param breaks numbers of breakpoints, the last one being the paragraph's end
 * @param pass that found them, 1–6 (typography §2.6)
 */
record Choice(Breakpoints breakpoints, List<Integer> breaks, int pass) {
    /** Whether the rules were relaxed. */
    boolean late() {
        return pass >= 4;
    }

    /** Whether words had to be cut. */
    boolean cut() {
        return pass == 6;
    }
}
