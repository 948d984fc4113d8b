package press.colophon.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.IOException;
import java.io.UncheckedIOException;
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
        write("site-output/.colophon-edition", "# Colophon edition\n");
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
        try (Staging other = Staging.open(project.resolve("site-output"), project.resolve(".colophon"))) {
            assertThat(other.edition().files()).isEmpty();
            assertThatThrownBy(() -> publish(Optional.empty()))
                    .isInstanceOf(Staging.AnotherBuildException.class)
                    .hasMessageContaining("another build");
        }
    }

    @Test
    void aProfileThatIsNotThereIsNamedAndNoFileAppears() throws IOException {
        writeIssue("icc/press.icc");

        Outcome<Optional<Edition>> outcome = publish(issueInJournal(), (stage, made) -> {});

        assertThat(outcome.value()).isEmpty();
        assertThat(headlines(outcome))
                .contains(
                        "content/publication.yaml:12:18: error[missing-colour-profile]: there is no ICC profile \"icc/press.icc\"; the path counts from the content directory, else from templates/journal");
        assertNothingNew();
    }

    @Test
    void aProfileOfAScreenIsNamedAndNoFileAppears() throws IOException {
        writeIssue("icc/screen.icc");
        Path profile = project.resolve("content/icc/screen.icc");
        Files.createDirectories(profile.getParent());
        Files.write(profile, ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData());

        Outcome<Optional<Edition>> outcome = publish(issueInJournal(), (stage, made) -> {});

        assertThat(outcome.value()).isEmpty();
        assertThat(headlines(outcome))
                .contains(
                        "content/publication.yaml:12:18: error[unusable-colour-profile]: icc/screen.icc: an ICC profile of class mntr, not of a printer (prtr); use the printer's ICC output profile for four-colour printing");
        assertNothingNew();
    }

    @Test
    void whenFilesCannotBeWrittenNoneAppears() throws IOException {
        writeIssue("icc/FOGRA39L-coated.icc");
        Path staged = project.resolve("site-output/.colophon-staged");
        Progress disk = (stage, made) -> {
            if (stage == Progress.Stage.CONTENT) {
                replaceByFile(staged);
            }
        };

        assertThatThrownBy(() -> publish(issueInJournal(), disk)).isInstanceOf(IOException.class);
        assertNothingNew();
    }

    /** From now on nothing can be written below the directory. */
    private static void replaceByFile(Path directory) {
        try {
            Files.writeString(directory, "in the way");
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private void writeIssue(String profile) throws IOException {
        write(
                "content/publication.yaml",
                PUBLICATION.replace("theme: plain", "theme: journal") + "press: {profile: " + profile + "}\n");
        write(
                "content/issues/2025-01/issue.yaml",
                "{year: 2025, number: 1, months: [1], published: 2025-01-10,"
                        + " contents: [{section: workshop, articles: [one]}]}\n");
        write("content/issues/2025-01/articles/one.en.md", "---\nkind: news\ntitle: One\n---\n\nText.\n");
    }

    private Configuration issueInJournal() {
        return new Configuration(
                project.resolve("content"),
                Path.of("../../templates"),
                project.resolve("site-output"),
                project.resolve("target"),
                Optional.empty(),
                false);
    }

    private static Outcome<Optional<Edition>> publish(Configuration configuration, Progress progress)
            throws IOException {
        return Press.publish(configuration, progress);
    }

    private void assertNothingNew() throws IOException {
        try (Stream<Path> files = Files.walk(project.resolve("site-output"))) {
            assertThat(files.filter(Files::isRegularFile))
                    .containsExactlyInAnyOrder(
                            project.resolve("site-output/.colophon-edition"),
                            project.resolve("site-output/site/index.html"));
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
