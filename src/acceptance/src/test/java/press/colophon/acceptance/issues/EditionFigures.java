package press.colophon.acceptance.issues;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import press.colophon.diagnostics.Diagnostic;

/**
 * What a benchmark knows of one edition: a row of its table.
 *
 * @param codes of diagnostics and how many of each, {@code "overset:2"}; those of the whole issue, in each of its editions
 */
record EditionFigures(
        long seed,
        String language,
        String character,
        int fillers,
        int pages,
        int articlePages,
        int poor,
        double empty,
        int notablyEmpty,
        int told,
        int widows,
        int orphans,
        int errors,
        double seconds,
        String codes,
        String emptyPages) {
    static final String HEAD =
            "seed,language,character,fillers,pages,article pages,below 60 %,empty %,more than a fifth empty,"
                    + "told,widows,orphans,errors,seconds,codes,those pages";

    static List<EditionFigures> of(GeneratedPublication publication, PublishedIssue issue, double seconds) {
        int fillers = (int) publication.files().keySet().stream()
                        .filter(path -> path.contains("/filler-") && path.endsWith(".md"))
                        .count()
                / publication.tongues().texts().size();
        int errors =
                (int) issue.diagnostics().stream().filter(Diagnostic::isError).count()
                        + (issue.exception().isPresent() ? 1 : 0);
        List<EditionFigures> rows = new ArrayList<>();
        for (PublishedEdition edition : issue.editions()) {
            rows.add(new EditionFigures(
                    publication.seed(),
                    edition.language(),
                    publication.character().name() + " "
                            + publication.tongues().name().toLowerCase(Locale.ROOT),
                    fillers,
                    edition.fills().size(),
                    edition.articlePages().size(),
                    edition.poor().size(),
                    100 * edition.empty(),
                    edition.notablyEmpty().size(),
                    edition.notablyEmpty().size() - issue.untold(edition).size(),
                    edition.widows(),
                    edition.orphans(),
                    errors,
                    seconds / issue.editions().size(),
                    codes(issue),
                    edition.notablyEmpty().stream().map(String::valueOf).collect(Collectors.joining(" "))));
        }
        return rows;
    }

    private static String codes(PublishedIssue issue) {
        Map<String, Integer> counts = new TreeMap<>();
        issue.diagnostics().forEach(one -> counts.merge((one.isError() ? "!" : "") + one.code(), 1, Integer::sum));
        issue.exception()
                .ifPresent(failure -> counts.put("!" + failure.getClass().getSimpleName(), 1));
        return counts.entrySet().stream()
                .map(count -> count.getKey() + ":" + count.getValue())
                .collect(Collectors.joining(" "));
    }

    String key() {
        return seed + " " + language;
    }

    String csv() {
        return String.format(
                Locale.ROOT,
                "%d,%s,%s,%d,%d,%d,%d,%.2f,%d,%d,%d,%d,%d,%.2f,%s,%s",
                seed,
                language,
                character,
                fillers,
                pages,
                articlePages,
                poor,
                empty,
                notablyEmpty,
                told,
                widows,
                orphans,
                errors,
                seconds,
                codes,
                emptyPages);
    }

    static EditionFigures parse(String row) {
        String[] cells = row.split(",", -1);
        return new EditionFigures(
                Long.parseLong(cells[0]),
                cells[1],
                cells[2],
                Integer.parseInt(cells[3]),
                Integer.parseInt(cells[4]),
                Integer.parseInt(cells[5]),
                Integer.parseInt(cells[6]),
                Double.parseDouble(cells[7]),
                Integer.parseInt(cells[8]),
                Integer.parseInt(cells[9]),
                Integer.parseInt(cells[10]),
                Integer.parseInt(cells[11]),
                Integer.parseInt(cells[12]),
                Double.parseDouble(cells[13]),
                cells[14],
                cells[15]);
    }

    static Map<String, EditionFigures> byKey(List<EditionFigures> rows) {
        Map<String, EditionFigures> byKey = new LinkedHashMap<>();
        rows.forEach(row -> byKey.put(row.key(), row));
        return byKey;
    }
}
