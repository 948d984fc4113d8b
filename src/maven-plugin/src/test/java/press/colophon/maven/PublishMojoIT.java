package press.colophon.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.stream.Stream;
import org.apache.maven.shared.invoker.MavenInvocationException;
import org.junit.jupiter.api.Test;

/** The plugin in builds of its own: what an editor gets from {@code mvn package}. */
class PublishMojoIT {
    private static final Path PUBLICATIONS = Path.of("src/it");
    /** A path that editors have: a space and Chinese characters in it. */
    private static final Path BUILDS = Path.of("target/it/编辑 部").toAbsolutePath();

    private static final Path REPOSITORY = Path.of("../..").toAbsolutePath().normalize();

    @Test
    void aPublicationOfTwoArticlesIsPublished() throws Exception {
        Path project = fresh("two-articles");

        MavenBuild build = MavenBuild.mvnPackage(project);

        assertThat(build.exitCode()).as(text(build)).isZero();
        // Two articles leave their last page half empty.
        assertThat(build.diagnostics()).allMatch(line -> line.contains("warning[page-empty]"));
        assertThat(build.log())
                .anyMatch(line -> line.matches("\\[INFO] Content: 1 issue, 2 articles, 2 languages \\(\\d+\\.\\d s\\)"))
                .anyMatch(line -> line.matches("\\[INFO] Print: .* \\(\\d+\\.\\d s\\)"))
                .anyMatch(line -> line.matches("\\[INFO] Site: .* \\(\\d+\\.\\d s\\)"))
                .anyMatch(line -> line.matches("\\[INFO] Published .* \\d warnings?.*"))
                .contains("[INFO] See " + project.resolve("site-output/site/index.html"));
        assertThat(project.resolve("site-output/site"))
                .isDirectoryRecursivelyContaining("glob:**/site/index.html")
                .isDirectoryRecursivelyContaining("glob:**/en/issues/2025-01/folding/index.html")
                .isDirectoryRecursivelyContaining("glob:**/zh/issues/2025-01/folding/index.html")
                .isDirectoryRecursivelyContaining("glob:**/en/issues/2025-01/paper-notes-2025-01-en.pdf")
                .isDirectoryRecursivelyContaining("glob:**/zh/issues/2025-01/paper-notes-2025-01-zh.pdf");
    }

    @Test
    void aBuildWritesNothingButItsOutputItsStoreAndItsTarget() throws Exception {
        Path project = fresh("two-articles");
        List<Path> before = children(project);

        MavenBuild.mvnPackage(project);

        assertThat(children(project))
                .containsExactlyInAnyOrderElementsOf(Stream.concat(
                                before.stream(),
                                Stream.of(Path.of(".colophon"), Path.of("site-output"), Path.of("target")))
                        .toList());
        assertThat(children(project.resolve("site-output")))
                .containsExactlyInAnyOrder(
                        Path.of(".colophon-edition"), Path.of("nginx.conf"), Path.of("press"), Path.of("site"));
    }

    @Test
    void quietMeansSilent() throws Exception {
        assertThat(MavenBuild.mvnPackage(fresh("two-articles"), "-q").log()).isEmpty();
    }

    @Test
    void tenMistakesAreShownAtTheirPlacesAndTheOldOutputStands() throws Exception {
        Path project = fresh("ten-mistakes");
        Path published = Files.createDirectories(project.resolve("site-output/site"));
        Files.writeString(published.resolve("index.html"), "the last good issue");
        Files.writeString(project.resolve("site-output/.colophon-edition"), "# Colophon edition\n");

        MavenBuild build = MavenBuild.mvnPackage(project);

        assertThat(build.exitCode()).isNotZero();
        assertThat(String.join("\n", build.diagnostics()))
                .isEqualToNormalizingNewlines(Files.readString(project.resolve("expected-diagnostics.txt"))
                        .strip());
        assertThat(text(build))
                .contains("10 errors, 0 warnings; site-output stays as it was")
                .contains("  4 | taglines: Notes on paper\n    | ^^^^^^^^");
        assertThat(children(published)).containsExactly(Path.of("index.html"));
        assertThat(published.resolve("index.html")).hasContent("the last good issue");
    }

    @Test
    void contentIsNotWrittenOver() throws Exception {
        Path project = fresh("two-articles");

        MavenBuild build = MavenBuild.mvnPackage(project, "-Dcolophon.output=content");

        assertThat(build.exitCode()).isNotZero();
        assertThat(text(build))
                .contains("content is " + project.resolve("content"), "name a directory of its own as colophon.output");
        assertThat(project.resolve("content/publication.yaml")).isRegularFile();
    }

    @Test
    void aSecondBuildHasNothingToDo() throws Exception {
        Path project = fresh("two-articles");
        MavenBuild.mvnPackage(project);

        assertThat(MavenBuild.mvnPackage(project).log()).anyMatch(line -> line.startsWith("[INFO] Nothing changed: "));
    }

    @Test
    void aWarningIsFatalOnlyWhenItIsSaidSo() throws Exception {
        Path project = fresh("two-articles");
        Files.writeString(
                project.resolve("content/issues/2025-01/articles/folding.en.md"),
                "\n### A heading that skips a level\n\nIts text.\n",
                StandardOpenOption.APPEND);

        MavenBuild lenient = MavenBuild.mvnPackage(project);
        assertThat(lenient.exitCode()).as(text(lenient)).isZero();
        assertThat(lenient.diagnostics())
                .filteredOn(line -> !line.contains("[page-empty]"))
                .singleElement()
                .asString()
                .contains("warning[heading-level]");

        MavenBuild strict = MavenBuild.mvnPackage(project, "-Dcolophon.failOnWarning=true");
        assertThat(strict.exitCode()).isNotZero();
        assertThat(text(strict)).contains("0 errors, ", "(colophon.failOnWarning is set)");
    }

    @Test
    void anIssueThatDoesNotExistIsNamed() throws Exception {
        MavenBuild build = MavenBuild.mvnPackage(fresh("two-articles"), "-Dissue=2025-02");

        assertThat(build.exitCode()).isNotZero();
        assertThat(text(build)).contains("error[unknown-issue]").contains("2025-01");
    }

    /** The editor's daily command, with the engine in Maven's repository and not in the build. */
    @Test
    void theMagazineIsPublishedByAnInstalledPlugin() throws MavenInvocationException {
        Path project = BUILDS.resolve("magazine");
        MavenBuild.copy(REPOSITORY.resolve("content"), project.resolve("content"));
        MavenBuild.copy(REPOSITORY.resolve("pom.xml"), project.resolve("pom.xml"));

        MavenBuild build = MavenBuild.mvnPackage(project);

        assertThat(build.exitCode()).as(text(build)).isZero();
        assertThat(project.resolve("site-output/site/index.html")).isRegularFile();
    }

    private static Path fresh(String publication) {
        return MavenBuild.copy(PUBLICATIONS.resolve(publication), BUILDS.resolve(publication));
    }

    private static List<Path> children(Path directory) throws Exception {
        try (Stream<Path> files = Files.list(directory)) {
            return files.map(Path::getFileName).sorted().toList();
        }
    }

    private static String text(MavenBuild build) {
        return String.join("\n", build.log());
    }
}
