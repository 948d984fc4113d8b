package press.colophon.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import press.colophon.diagnostics.Diagnostic;
import press.colophon.diagnostics.Outcome;
import press.colophon.edition.Edition;
import press.colophon.edition.OutputException;

/** A publication of two issues, built as a whole and one issue at a time. */
class PartialBuildTest {
    private static final Path SMALLEST = Path.of("../maven-plugin/src/it/two-articles/content");
    private static final String FIRST = "2025-01";
    private static final String SECOND = "2025-02";
    private static final String PAGE_OF_FIRST = "site/en/issues/2025-01/index.html";
    private static final String PDF_OF_FIRST = "site/en/issues/2025-01/paper-notes-2025-01-en.pdf";

    @TempDir
    Path project;

    /** The smallest publication that works, and a second issue after the likeness of the first, which leads there. */
    @BeforeEach
    void twoIssues() throws IOException {
        copy(SMALLEST, project.resolve("content"));
        copy(SMALLEST.resolve("issues/2025-01"), project.resolve("content/issues/2025-02"));
        Path issue = project.resolve("content/issues/2025-02/issue.yaml");
        Files.writeString(
                issue,
                Files.readString(issue)
                        .replace("number: 1", "number: 2")
                        .replace("[1, 2, 3]", "[4, 5, 6]")
                        .replace("2025-01-15", "2025-04-15"));
        text(SECOND, "See [the issue before](../../2025-01/articles/cutting.en.md).");
    }

    private void text(String issue, String text) throws IOException {
        Path article = project.resolve("content/issues/" + issue + "/articles/cutting.en.md");
        Files.writeString(article, Files.readString(article) + "\n" + text + "\n");
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy = to.resolve(from.relativize(file).toString());
                Files.createDirectories(copy.resolveSibling(""));
                Files.copy(file, copy);
            }
        }
    }

    @Test
    void anIssueBuiltAloneLeavesEverythingElseByteForByte() throws IOException {
        build("out", Optional.empty());
        SortedMap<String, String> before = files("out");

        text(SECOND, "More text.");
        Outcome<Optional<Edition>> outcome = build("out", Optional.of(SECOND));

        assertThat(outcome.hasErrors()).isFalse();
        SortedMap<String, String> after = files("out");
        assertThat(after.keySet()).isEqualTo(before.keySet());
        assertThat(before.entrySet().stream()
                        .filter(file -> !file.getValue().equals(after.get(file.getKey())))
                        .map(java.util.Map.Entry::getKey))
                .contains("press/2025-02/paper-notes-2025-02-en-press.pdf")
                .noneMatch(path -> path.contains(FIRST));
        assertThat(Files.readString(project.resolve("out").resolve(PAGE_OF_FIRST)))
                .contains("paper-notes-2025-01-en.pdf");
    }

    @Test
    void buildsOfEachIssueInAnyOrderAreABuildOfAll() throws IOException {
        build("in order", Optional.empty());
        build("backwards", Optional.empty());
        text(FIRST, "A text that is longer than before.");
        text(SECOND, "And another.");

        build("in order", Optional.of(FIRST));
        build("in order", Optional.of(SECOND));
        build("backwards", Optional.of(SECOND));
        build("backwards", Optional.of(FIRST));
        build("whole", Optional.empty());

        assertThat(files("in order")).isEqualTo(files("whole"));
        assertThat(files("backwards")).isEqualTo(files("whole"));
        assertThat(build("in order", Optional.empty()).value().orElseThrow().changes())
                .isEqualTo(new Edition.Changes(0, 0));
        assertThat(build("in order", Optional.of(FIRST)).value().orElseThrow().changes())
                .isEqualTo(new Edition.Changes(0, 0));
    }

    @Test
    void anIssueThatNoBuildHasTypesetAppearsWithoutPageNumbersAndThatIsTold() throws IOException {
        Outcome<Optional<Edition>> outcome = build("out", Optional.of(SECOND));

        assertThat(outcome.value()).isPresent();
        assertThat(outcome.diagnostics().stream()
                        .filter(diagnostic -> !diagnostic.code().equals("page-empty"))
                        .map(Diagnostic::headline))
                .containsExactly(
                        "content/issues/2025-01/issue.yaml:1:1: warning[pages-not-known]: no build has noted on"
                                + " which pages the articles of 2025-01 are printed: its web pages appear without page numbers;"
                                + " build once without -Dissue");
        assertThat(files("out").keySet()).contains(PAGE_OF_FIRST).doesNotContain(PDF_OF_FIRST);
        assertThat(Files.readString(project.resolve("out").resolve(PAGE_OF_FIRST)))
                .doesNotContain("paper-notes-2025-01-en.pdf");
    }

    @Test
    void anIssueThatWasTakenOutOfThePublicationGoesAlsoWhenAnotherIsBuiltAlone() throws IOException {
        build("out", Optional.empty());
        Path article = project.resolve("content/issues/2025-02/articles/cutting.en.md");
        Files.writeString(article, Files.readString(article).replaceAll("See .*", ""));
        try (Stream<Path> files = Files.walk(project.resolve("content/issues/2025-01"))) {
            for (Path file : files.sorted(java.util.Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }

        build("out", Optional.of(SECOND));

        assertThat(files("out").keySet()).noneMatch(path -> path.contains(FIRST));
    }

    @Test
    void noBuildWritesToTheContentItIsMadeOf() throws IOException {
        SortedMap<String, String> before = files("content");

        assertThatThrownBy(() -> build("content", Optional.empty()))
                .isInstanceOf(OutputException.class)
                .hasMessageContaining("name a directory of its own as colophon.output");
        assertThat(files("content")).isEqualTo(before);
    }

    private Outcome<Optional<Edition>> build(String output, Optional<String> issue) throws IOException {
        return Press.publish(
                new Configuration(
                        project.resolve("content"),
                        Path.of("../../templates"),
                        project.resolve(output),
                        project.resolve("target"),
                        issue,
                        false),
                (stage, made) -> {});
    }

    /** All files of a directory, each byte a character. */
    private SortedMap<String, String> files(String directory) throws IOException {
        SortedMap<String, String> files = new TreeMap<>();
        Path root = project.resolve(directory);
        try (Stream<Path> tree = Files.walk(root)) {
            tree.filter(Files::isRegularFile)
                    .forEach(file -> files.put(root.relativize(file).toString().replace('\\', '/'), read(file)));
        }
        return files;
    }

    private static String read(Path file) {
        try {
            return Files.readString(file, java.nio.charset.StandardCharsets.ISO_8859_1);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
