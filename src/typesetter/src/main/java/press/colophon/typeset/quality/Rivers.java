package press.colophon.typeset.quality;

import java.util.ArrayList;
import java.util.List;
import press.colophon.typeset.quality.SetLine.Space;

/**
 * Finds rivers: spaces, wider than they were meant to be, that lie below one another in line after line (typography §6,
 * Q10). Each chain counts once, at its end.
 */
final class Rivers {
    /** Spaces of this share of their natural width make a river, in 1/1000. */
    private static final int WIDE = 1200;

    private static final int LEAST = 4;

    private int rivers;
    private int longest;
    /** Wide spaces of the line before, and how long the chain is that ends in each. */
    private List<Space> above = List.of();

    private int[] chains = {};

    void paragraph() {
        end(new boolean[above.size()]);
        above = List.of();
        chains = new int[0];
    }

    /**
     * @param natural width of a word space in em
     */
    void line(SetLine line, double natural) {
        List<Space> wide = new ArrayList<>();
        for (Space space : line.wordSpaces()) {
            if (space.width() * 1000 >= natural * WIDE) {
                wide.add(space);
            }
        }
        boolean[] continued = new boolean[above.size()];
        int[] next = new int[wide.size()];
        for (int i = 0; i < next.length; i++) {
            next[i] = 1;
            for (int j = 0; j < above.size(); j++) {
                if (overlap(wide.get(i), above.get(j))) {
                    next[i] = Math.max(next[i], chains[j] + 1);
                    continued[j] = true;
                }
            }
        }
        end(continued);
        above = wide;
        chains = next;
    }

    private static boolean overlap(Space one, Space other) {
        long common = Math.min(one.to(), other.to()) - Math.max(one.from(), other.from());
        return 2 * common >= Math.min(one.to() - one.from(), other.to() - other.from());
    }

    private void end(boolean[] continued) {
        for (int i = 0; i < continued.length; i++) {
            if (!continued[i] && chains[i] >= LEAST) {
                rivers++;
                longest = Math.max(longest, chains[i]);
            }
        }
    }

    int count() {
        return rivers;
    }

    int longest() {
        return longest;
    }
}
