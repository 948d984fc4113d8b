package press.colophon.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import press.colophon.diagnostics.Diagnostic;
import press.colophon.diagnostics.Outcome;
import press.colophon.edition.Edition;
import press.colophon.edition.Staging;

class PressTest {
    private static final String PUBLICATION = """
            id: paper-notes
            languages: [en]
            title: Paper Notes
            theme: plain
            site: {url: "https://paper-notes.example"}
            issn: 1234-5679
            frequency: quarterly
            country: CN
            copyright: {holder: The Paper Notes}
            sections:
              - {id: workshop, title: Workshop}
            """;

    @TempDir
    Path project;

    @BeforeEach
    void publishedBefore() throws IOException {
        write("site-output/site/index.html", "the last good issue");
        write("content/people.yaml", "{}\n");
        write("content/organizations.yaml", "{}\n");
        write("content/glossary.yaml", "[]\n");
    }

    @Test
    void aPublicationWithoutItsFirstFileIsNotPublished() throws IOException {
        Outcome<Optional<Edition>> outcome = publish(Optional.empty());

        assertThat(outcome.value()).isEmpty();
        assertThat(codes(outcome)).contains("missing-file");
        assertThat(project.resolve("site-output/site/index.html")).hasContent("the last good issue");
    }

    @Test
    void aThemeThatIsNotThereIsShownWhereItIsNamed() throws IOException {
        write("content/publication.yaml", PUBLICATION);

        Outcome<Optional<Edition>> outcome = publish(Optional.empty());

        assertThat(outcome.value()).isEmpty();
        assertThat(headlines(outcome))
                .contains(
                        "content/publication.yaml:4:8: error[unknown-theme]: no theme \"plain\"; a theme is a folder in templates");
    }

    @Test
    void anIssueThatIsNotThereIsNamedWithThoseThatAre() throws IOException {
        write("content/publication.yaml", PUBLICATION);
        Files.createDirectories(project.resolve("templates/plain"));

        Outcome<Optional<Edition>> outcome = publish(Optional.of("2025-02"));

        assertThat(outcome.value()).isEmpty();
        assertThat(headlines(outcome))
                .contains("issue:1:1: error[unknown-issue]: the publication has no issue \"2025-02\"; it has none");
    }

    @Test
    void aTemplatesMistakeIsToldOnceHoweverManyPagesItMakes() throws IOException {
        write("content/publication.yaml", PUBLICATION);
        Files.createDirectories(project.resolve("templates/plain"));

        assertThat(headlines(publish(Optional.empty()))).doesNotHaveDuplicates();
    }

    @Test
    void twoBuildsOfOneProjectDoNotMix() throws IOException {
        try (Staging other = Staging.open(project.resolve("site-output"), project.resolve("target"))) {
            assertThat(other.edition().files()).isEmpty();
            assertThatThrownBy(() -> publish(Optional.empty()))
                    .isInstanceOf(Staging.AnotherBuildException.class)
                    .hasMessageContaining("another build");
        }
    }

    private Outcome<Optional<Edition>> publish(Optional<String> issue) throws IOException {
        return Press.publish(
                new Configuration(
                        project.resolve("content"),
                        project.resolve("templates"),
                        project.resolve("site-output"),
                        project.resolve("target"),
                        issue,
                        false),
                (stage, made) -> {});
    }

    private void write(String path, String text) throws IOException {
        Path file = project.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private static List<String> headlines(Outcome<?> outcome) {
        return outcome.diagnostics().stream().map(Diagnostic::headline).toList();
    }

    private static List<String> codes(Outcome<?> outcome) {
        return outcome.diagnostics().stream().map(Diagnostic::code).toList();
    }
}
