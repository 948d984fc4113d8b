package press.colophon.acceptance.issues;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** All editions of a run together: sums, and how what is measured is distributed. */
record Summary(List<EditionFigures> rows) {
    Summary {
        rows = List.copyOf(rows);
    }

    String text() {
        return codes()
                + "deciles                  0     1     2     3     4     5     6     7     8     9    10\n"
                + deciles("empty share, %", rows, EditionFigures::empty)
                + deciles(
                        "  without fillers",
                        rows.stream().filter(row -> row.fillers() == 0).toList(),
                        EditionFigures::empty)
                + deciles(
                        "  with fillers",
                        rows.stream().filter(row -> row.fillers() > 0).toList(),
                        EditionFigures::empty)
                + deciles("pages below 60 %, %", rows, row -> 100.0 * row.poor() / Math.max(1, row.articlePages()))
                + deciles("pages", rows, EditionFigures::pages)
                + deciles("seconds", rows, EditionFigures::seconds)
                + line("all editions", rows)
                + line(
                        "without fillers",
                        rows.stream().filter(row -> row.fillers() == 0).toList())
                + line(
                        "with fillers",
                        rows.stream().filter(row -> row.fillers() > 0).toList())
                + rows.stream()
                        .collect(Collectors.groupingBy(EditionFigures::character, TreeMap::new, Collectors.toList()))
                        .entrySet()
                        .stream()
                        .map(some -> line(some.getKey(), some.getValue()))
                        .collect(Collectors.joining());
    }

    /** Each code with the number of issues in which it came, and the first of them. */
    private String codes() {
        Map<String, List<Long>> seeds = new TreeMap<>();
        rows.stream()
                .filter(row -> !row.codes().isEmpty())
                .forEach(row -> List.of(row.codes().split(" ", -1))
                        .forEach(code -> seeds.computeIfAbsent(
                                        code.substring(0, code.lastIndexOf(':')), first -> new java.util.ArrayList<>())
                                .add(row.seed())));
        return seeds.entrySet().stream()
                .map(code -> {
                    List<Long> distinct = code.getValue().stream().distinct().toList();
                    return String.format(
                            Locale.ROOT,
                            "%-32s %4d issues: %s%n",
                            code.getKey(),
                            distinct.size(),
                            distinct.stream().limit(20).map(String::valueOf).collect(Collectors.joining(" ")));
                })
                .collect(Collectors.joining());
    }

    private static String deciles(String what, List<EditionFigures> rows, ToDoubleFunction<EditionFigures> value) {
        double[] sorted = rows.stream().mapToDouble(value).sorted().toArray();
        if (sorted.length == 0) {
            return "";
        }
        return String.format(Locale.ROOT, "%-20s", what)
                + IntStream.rangeClosed(0, 10)
                        .mapToObj(i -> String.format(Locale.ROOT, "%6.1f", sorted[(sorted.length - 1) * i / 10]))
                        .collect(Collectors.joining())
                + "\n";
    }

    static String line(String what, List<EditionFigures> rows) {
        int pages = rows.stream().mapToInt(EditionFigures::articlePages).sum();
        int poor = rows.stream().mapToInt(EditionFigures::poor).sum();
        double empty = rows.stream()
                        .mapToDouble(row -> row.empty() * row.articlePages())
                        .sum()
                / Math.max(1, pages);
        return String.format(
                Locale.ROOT,
                "%-28s %3d editions, %d with errors; %d article pages, %d (%.1f %%) below 60 %%, %.1f %% empty; %d more than"
                        + " a fifth empty, %d told; %d widows, %d orphans%n",
                what,
                rows.size(),
                rows.stream().filter(row -> row.errors() > 0).count(),
                pages,
                poor,
                100.0 * poor / Math.max(1, pages),
                empty,
                rows.stream().mapToInt(EditionFigures::notablyEmpty).sum(),
                rows.stream().mapToInt(EditionFigures::told).sum(),
                rows.stream().mapToInt(EditionFigures::widows).sum(),
                rows.stream().mapToInt(EditionFigures::orphans).sum());
    }
}
