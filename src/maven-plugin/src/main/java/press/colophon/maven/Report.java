package press.colophon.maven;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.LongSupplier;
import org.apache.maven.plugin.logging.Log;
import press.colophon.diagnostics.Diagnostic;
import press.colophon.diagnostics.Outcome;
import press.colophon.edition.Edition;
import press.colophon.publish.Progress;

/** Tells the editor how the build goes, through Maven's log: a line a stage, the diagnostics, the outcome. */
final class Report implements Progress {
    private static final long NANOSECONDS_A_MILLISECOND = 1_000_000;

    private final Log log;
    private final LongSupplier nanoTime;
    private final long begun;
    private long stageBegun;

    /**
     * @param nanoTime a stopwatch in nanoseconds from any beginning
     */
    Report(Log log, LongSupplier nanoTime) {
        this.log = log;
        this.nanoTime = nanoTime;
        this.begun = nanoTime.getAsLong();
        this.stageBegun = begun;
    }

    @Override
    public void stage(Stage stage, String made) {
        long now = nanoTime.getAsLong();
        log.info(stage.title() + ": " + made + " (" + seconds(now - stageBegun) + ")");
        stageBegun = now;
    }

    void show(List<Diagnostic> diagnostics) {
        for (Diagnostic diagnostic : diagnostics) {
            if (diagnostic.isError()) {
                log.error(diagnostic.toString());
            } else {
                log.warn(diagnostic.toString());
            }
        }
    }

    /** Why nothing was published, in a line. */
    String failure(Outcome<?> outcome, Path output) {
        String remains = " stays as it was";
        String counts = count(outcome.errors(), "error") + ", " + count(outcome.warnings(), "warning");
        String reason = outcome.hasErrors() ? counts : counts + " (colophon.failOnWarning is set)";
        return "not published: " + reason + "; " + output.getFileName() + remains;
    }

    /** What was published, and where to look. */
    void success(Outcome<Optional<Edition>> outcome, Path output) {
        Edition edition = outcome.value().orElseThrow();
        log.info((edition.changes().none() ? "Nothing changed: " : "Published ") + count(pages(edition), "web page")
                + ", "
                + count(edition.files().size(), "file") + " (" + megabytes(edition.size()) + "), "
                + count(outcome.warnings(), "warning") + ", in " + seconds(nanoTime.getAsLong() - begun));
        log.info("See " + output.resolve("site/index.html"));
        edition.files().keySet().stream()
                .filter(path -> path.startsWith("press/") && path.endsWith(".pdf"))
                .forEach(path -> log.info("For the printer: " + output.resolve(path)));
    }

    private static long pages(Edition edition) {
        return edition.files().keySet().stream()
                .filter(path -> path.endsWith(".html"))
                .count();
    }

    private static String count(long number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }

    /** Tenths, rounded half up, with a point in every locale. */
    private static String seconds(long nanoseconds) {
        long tenths = (nanoseconds / NANOSECONDS_A_MILLISECOND + 50) / 100;
        return tenths / 10 + "." + tenths % 10 + " s";
    }

    private static String megabytes(long bytes) {
        long tenths = (bytes + 50_000) / 100_000;
        return tenths / 10 + "." + tenths % 10 + " MB";
    }
}
