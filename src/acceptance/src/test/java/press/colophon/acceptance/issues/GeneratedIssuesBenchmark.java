package press.colophon.acceptance.issues;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ForkJoinPool;
import java.util.stream.Collectors;
import java.util.stream.LongStream;

/**
 * Prints many generated issues and says how full their pages are: {@code mvn package -Pnightly}, or this program with the
 * properties {@code from} and {@code to} (seeds), {@code press} (files for a printer, too), {@code work} (a directory),
 * {@code csv} (a file for the table) and {@code compare} (the table of another state).
 */
final class GeneratedIssuesBenchmark {
    private static final int PROCESSORS = 2;

    private final Path work;
    private final boolean press;

    private GeneratedIssuesBenchmark(Path work, boolean press) {
        this.work = work;
        this.press = press;
    }

    public static void main(String[] arguments) throws Exception {
        Path work =
                Path.of(System.getProperty("work", "target/generated-issues")).toAbsolutePath();
        GeneratedIssuesBenchmark benchmark = new GeneratedIssuesBenchmark(work, Boolean.getBoolean("press"));
        Path csv = Path.of(System.getProperty("csv", work.resolve("issues.csv").toString()));
        long begun = System.nanoTime();
        List<EditionFigures> rows = benchmark.run(Long.getLong("from", 0), Long.getLong("to", 199));
        double seconds = (System.nanoTime() - begun) / 1e9;
        Files.createDirectories(csv.toAbsolutePath().getParent());
        Files.writeString(
                csv,
                EditionFigures.HEAD + "\n"
                        + rows.stream().map(row -> row.csv() + "\n").collect(Collectors.joining()));
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        out.print(new Summary(rows).text());
        out.printf("%.0f s, %s%n", seconds, csv);
        String other = System.getProperty("compare", "");
        if (!other.isEmpty()) {
            List<EditionFigures> before = Files.readAllLines(Path.of(other)).stream()
                    .skip(1)
                    .map(EditionFigures::parse)
                    .toList();
            out.print(new Comparison(before, rows).text());
        }
    }

    /** In a pool of its own, which the parallel streams of the stages then run in, too. */
    private List<EditionFigures> run(long from, long to) throws Exception {
        ForkJoinPool pool = new ForkJoinPool(PROCESSORS);
        try {
            return pool
                    .submit(() -> LongStream.rangeClosed(from, to)
                            .parallel()
                            .mapToObj(this::figures)
                            .toList())
                    .get()
                    .stream()
                    .flatMap(List::stream)
                    .toList();
        } finally {
            pool.shutdown();
        }
    }

    private List<EditionFigures> figures(long seed) {
        try {
            GeneratedPublication publication = GeneratedPublication.of(seed);
            Path directory = work.resolve("seed-" + seed);
            publication.write(directory.resolve("content"));
            long begun = System.nanoTime();
            PublishedIssue issue = PublishedIssue.print(directory.resolve("content"), directory, press);
            double seconds = (System.nanoTime() - begun) / 1e9;
            Files.writeString(directory.resolve("diagnostics.txt"), log(issue));
            List<EditionFigures> rows = new ArrayList<>(EditionFigures.of(publication, issue, seconds));
            rows.forEach(row -> System.out.println(row.csv()));
            return rows;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static String log(PublishedIssue issue) {
        StringBuilder log = new StringBuilder();
        issue.diagnostics().forEach(one -> log.append(one.headline()).append('\n'));
        issue.exception().ifPresent(failure -> {
            log.append(failure).append('\n');
            for (StackTraceElement element : failure.getStackTrace()) {
                log.append("    at ").append(element).append('\n');
            }
        });
        return log.toString();
    }
}
