package press.colophon.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import press.colophon.diagnostics.Diagnostic;
import press.colophon.diagnostics.Outcome;
import press.colophon.edition.Edition;

/** What a build finds on its printed pages is told at places in files that an editor has. */
class ToldPlacesTest {
    private static final Path SMALLEST = Path.of("../maven-plugin/src/it/two-articles/content");

    @TempDir
    Path project;

    @BeforeEach
    void smallest() throws IOException {
        try (Stream<Path> files = Files.walk(SMALLEST)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy = project.resolve("content")
                        .resolve(SMALLEST.relativize(file).toString());
                Files.createDirectories(copy.resolveSibling(""));
                Files.copy(file, copy);
            }
        }
    }

    private Path issue(String file) {
        return project.resolve("content/issues/2025-01").resolve(file);
    }

    private Outcome<Optional<Edition>> build() throws IOException {
        return Press.publish(
                new Configuration(
                        project.resolve("content"),
                        Path.of("../../templates"),
                        project.resolve("out"),
                        project.resolve("target"),
                        Optional.empty(),
                        false),
                (stage, made) -> {});
    }

    /** A story of so many sentences, the last of a few lines, after the others. */
    private void story(String text) throws IOException {
        Files.writeString(issue("articles/rulers.en.md"), "---\nkind: feature\ntitle: Rulers\n---\n\n" + text + "\n");
        Path yaml = issue("issue.yaml");
        Files.writeString(yaml, Files.readString(yaml).replace("articles: [", "articles: [rulers, "));
    }

    private static List<String> headlines(Outcome<?> outcome, String code) {
        return outcome.diagnostics().stream()
                .filter(one -> one.code().equals(code))
                .map(Diagnostic::headline)
                .toList();
    }

    @Test
    void aPageThatRemainsEmptyIsToldAtTheEndOfItsStoryWithRemediesInLines() throws IOException {
        story("A ruler of wood keeps its length for years.");

        Outcome<Optional<Edition>> outcome = build();

        assertThat(outcome.value()).isPresent();
        assertThat(headlines(outcome, "page-empty"))
                .anyMatch(line ->
                        line.matches("content/issues/2025-01/articles/\\w+\\.en\\.md:\\d+:\\d+: warning\\[page-empty]:"
                                + " page \\d+ \\(en\\) is \\d+ % empty; .*add \\d+ lines? to “.*”.*"));
    }

    @Test
    void nothingIsToldOfFilesThatAnEditorHasNot() throws IOException {
        story(
                "Table.\n\n| a | b | c | d | e | f | g | h | i | j | k | l |\n|---|---|---|---|---|---|---|---|---|---|---|---|\n|"
                        + " interoperability |".repeat(12) + "\n");
        Path yaml = project.resolve("content/publication.yaml");
        Files.writeString(yaml, Files.readString(yaml) + "press: {limits: {bleed: {error: 5}}}\n");

        Outcome<Optional<Edition>> outcome = build();

        assertThat(headlines(outcome, "preflight-p03"))
                .hasSize(2)
                .allMatch(line -> line.startsWith("content/issues/2025-01/issue.yaml:2:9: error"))
                .allMatch(line -> line.contains(": 3 mm instead of ≥ 5 mm (page 1, BleedBox)"));
        assertThat(headlines(outcome, "overlong-word")).hasSizeLessThanOrEqualTo(1);
        assertThat(outcome.diagnostics())
                .extracting(Diagnostic::headline)
                .allMatch(line -> line.startsWith("content/"))
                .noneMatch(line -> line.contains(":1:1: "));
    }
}
