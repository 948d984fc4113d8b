package press.colophon.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.maven.plugin.logging.SystemStreamLog;
import org.junit.jupiter.api.Test;
import press.colophon.diagnostics.Diagnostic;
import press.colophon.diagnostics.Outcome;
import press.colophon.diagnostics.Source;
import press.colophon.edition.Edition;
import press.colophon.publish.Progress.Stage;

class ReportTest {
    private static final long SECOND = 1_000_000_000;

    private final List<String> lines = new ArrayList<>();

    @Test
    void aStageIsShownWithTheTimeSinceTheOneBefore() {
        Report report = report(0, 1 * SECOND, 3 * SECOND + SECOND / 2);

        report.stage(Stage.CONTENT, "2 issues, 73 articles");
        report.stage(Stage.SITE, "170 pages");

        assertThat(lines)
                .containsExactly("INFO Content: 2 issues, 73 articles (1.0 s)", "INFO Site: 170 pages (2.5 s)");
    }

    @Test
    void aDiagnosticKeepsItsLineAndCaret() {
        Source file = Source.of("content/people.yaml", "lin-mo:\n  nam: Lin Mo\n");

        report(0)
                .show(List.of(
                        Diagnostic.error("unknown-key", file.span(10, 13), "there is no key \"nam\" here"),
                        Diagnostic.warning("stray-file", file.whole(), "nothing uses this file")));

        assertThat(String.join("\n", lines)).isEqualTo("""
                        ERROR content/people.yaml:2:3: error[unknown-key]: there is no key "nam" here
                          2 |   nam: Lin Mo
                            |   ^^^
                        WARN content/people.yaml:1:1: warning[stray-file]: nothing uses this file
                          1 | lin-mo:
                            | ^""");
    }

    @Test
    void theSummaryCountsPagesFilesAndWarningsAndSaysWhereToLook() {
        TreeMap<String, Long> files = new TreeMap<>();
        files.put("site/index.html", 1_000_000L);
        files.put("site/site.css", 240_000L);
        Source file = Source.withoutText("content/notes.txt");

        report(0, 12 * SECOND)
                .success(
                        new Outcome<>(
                                Optional.of(new Edition(files)),
                                List.of(Diagnostic.warning("stray-file", file.whole(), "nothing uses this file"))),
                        Path.of("site-output"));

        assertThat(lines)
                .containsExactly(
                        "INFO Published 1 web page, 2 files (1.2 MB), 1 warning, in 12.0 s",
                        "INFO See " + Path.of("site-output", "site", "index.html"));
    }

    @Test
    void aBuildThatChangedNothingSaysSo() {
        TreeMap<String, Long> files = new TreeMap<>();
        files.put("site/index.html", 1_000_000L);
        Edition same = new Edition(files, new Edition.Changes(0, 0));

        report(0, 2 * SECOND).success(new Outcome<>(Optional.of(same), List.of()), Path.of("site-output"));

        assertThat(lines).first().isEqualTo("INFO Nothing changed: 1 web page, 1 file (1.0 MB), 0 warnings, in 2.0 s");
    }

    @Test
    void aFailureSaysHowManyErrorsAndThatNothingChanged() {
        Diagnostic error = Diagnostic.error(
                "bad-issn", Source.withoutText("content/publication.yaml").whole(), "no ISSN");

        assertThat(report(0).failure(new Outcome<>(Optional.empty(), List.of(error, error)), Path.of("site-output")))
                .isEqualTo("not published: 2 errors, 0 warnings; site-output stays as it was");
    }

    @Test
    void aFatalWarningSaysWhyItIsFatal() {
        Diagnostic warning = Diagnostic.warning(
                "stray-file", Source.withoutText("content/notes.txt").whole(), "nothing uses it");

        assertThat(report(0).failure(new Outcome<>(Optional.empty(), List.of(warning)), Path.of("site-output")))
                .isEqualTo("not published: 0 errors, 1 warning (colophon.failOnWarning is set);"
                        + " site-output stays as it was");
    }

    /**
     * @param times what the stopwatch shows, look by look
     */
    private Report report(long... times) {
        Deque<Long> looks = new ArrayDeque<>();
        for (long time : times) {
            looks.add(time);
        }
        return new Report(
                new SystemStreamLog() {
                    @Override
                    public void info(CharSequence line) {
                        lines.add("INFO " + line);
                    }

                    @Override
                    public void warn(CharSequence line) {
                        lines.add("WARN " + line);
                    }

                    @Override
                    public void error(CharSequence line) {
                        lines.add("ERROR " + line);
                    }
                },
                looks::remove);
    }
}
