package press.colophon.markdown;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** Finds the name that somebody may have meant. */
public final class Nearest {
    private Nearest() {}

    /** The candidate fewest slips away, if they are few for the length; of equals the first in alphabetical order. */
    public static Optional<String> to(String written, Collection<String> candidates) {
        int most = Math.max(1, Math.min(4, written.length() / 3));
        return candidates.stream()
                .filter(candidate -> distance(written, candidate) <= most)
                .min(Comparator.comparingInt((String candidate) -> distance(written, candidate))
                        .thenComparing(Comparator.naturalOrder()));
    }

    /** The hint for a diagnostic. */
    public static Optional<String> hint(String written, Collection<String> candidates) {
        return to(written, candidates).map(name -> "did you mean \"" + name + "\"?");
    }

    /** Optimal string alignment distance: insertions, deletions, substitutions, swaps of neighbours; case counts as nothing. */
    private static int distance(String a, String b) {
        int[][] d = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                d[i][j] = i == 0 || j == 0 ? i + j : step(d, a, b, new int[] {i, j});
            }
        }
        return d[a.length()][b.length()];
    }

    private static int step(int[][] d, String a, String b, int[] at) {
        int i = at[0];
        int j = at[1];
        int same = equal(a, i - 1, b, j - 1) ? 0 : 1;
        int best = Math.min(Math.min(d[i - 1][j] + 1, d[i][j - 1] + 1), d[i - 1][j - 1] + same);
        boolean swapped = i > 1 && j > 1 && equal(a, i - 1, b, j - 2) && equal(a, i - 2, b, j - 1);
        return swapped ? Math.min(best, d[i - 2][j - 2] + 1) : best;
    }

    private static boolean equal(String a, int i, String b, int j) {
        return Character.toLowerCase(a.charAt(i)) == Character.toLowerCase(b.charAt(j));
    }
}
