package press.colophon.acceptance.issues;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Two runs of the same seeds: what became better and what worse. */
record Comparison(List<EditionFigures> before, List<EditionFigures> after) {
    /** Points of a hundred that are seen. */
    private static final double SEEN = 0.5;

    private static final int NAMED = 10;

    Comparison {
        before = List.copyOf(before);
        after = List.copyOf(after);
    }

    private record Pair(EditionFigures before, EditionFigures after) {
        double change() {
            return after.empty() - before.empty();
        }

        String text() {
            return String.format(
                    Locale.ROOT,
                    "  seed %s (%s): empty %.1f -> %.1f %%, below 60 %%: %d -> %d, pages %d -> %d%n",
                    after.key(),
                    after.character(),
                    before.empty(),
                    after.empty(),
                    before.poor(),
                    after.poor(),
                    before.pages(),
                    after.pages());
        }
    }

    String text() {
        Map<String, EditionFigures> old = EditionFigures.byKey(before);
        List<Pair> pairs = new ArrayList<>();
        for (EditionFigures row : after) {
            EditionFigures was = old.get(row.key());
            if (was != null) {
                pairs.add(new Pair(was, row));
            }
        }
        pairs.sort(Comparator.comparingDouble(Pair::change));
        long better = pairs.stream().filter(pair -> pair.change() < -SEEN).count();
        long worse = pairs.stream().filter(pair -> pair.change() > SEEN).count();
        return Summary.line("before", pairs.stream().map(Pair::before).toList())
                + Summary.line("after", pairs.stream().map(Pair::after).toList())
                + String.format(
                        Locale.ROOT, "%d editions, %d better, %d worse%nmost improved:%n", pairs.size(), better, worse)
                + pairs.stream().limit(NAMED).map(Pair::text).collect(Collectors.joining())
                + "most worsened:\n"
                + pairs.stream()
                        .skip(Math.max(0, pairs.size() - NAMED))
                        .map(Pair::text)
                        .collect(Collectors.joining());
    }
}
