package press.colophon.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import press.colophon.content.ContentLoader;
import press.colophon.content.Issue;
import press.colophon.content.Language;
import press.colophon.content.Publication;
import press.colophon.diagnostics.Diagnostic;
import press.colophon.diagnostics.Outcome;
import press.colophon.diagnostics.Resources;
import press.colophon.diagnostics.Source;
import press.colophon.edition.Staging;
import press.colophon.page.PrintedPages;
import press.colophon.print.Print.PrintedEdition;
import press.colophon.template.Theme;

class KeptEditionsTest {
    private static final Path SMALLEST = Path.of("../maven-plugin/src/it/two-articles/content");
    private static final String STYLE = "theme/fonts/print.css";
    private static final String PRESS = "press/2025-01/paper-notes-2025-01-en";
    private static final Diagnostic WARNING =
            Diagnostic.warning("loose-line", Source.of("content/a.md", "text").span(0, 4), "a line is loose");

    @TempDir
    Path project;

    private Diagnostic found = WARNING;
    private int made;

    @BeforeEach
    void smallestPublication() throws IOException {
        try (Stream<Path> files = Files.walk(SMALLEST)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy = project.resolve("content/" + SMALLEST.relativize(file));
                Files.createDirectories(copy.resolveSibling(""));
                Files.copy(file, copy);
            }
        }
        write("templates/plain/fonts/print.css", "body { color: black }");
        write("templates/plain/print/issue.ftlh", "<html/>");
        write("templates/plain/site/home.ftlh", "<html/>");
    }

    private void write(String path, String text) throws IOException {
        Path file = project.resolve(path);
        Files.createDirectories(file.resolveSibling(""));
        Files.writeString(file, text);
    }

    /** A build: all that it reports, and in {@link #made} how many editions it made. */
    private List<Diagnostic> build(String document) throws IOException {
        made = 0;
        Theme theme = Theme.find(project.resolve("templates"), "plain").orElseThrow();
        Path content = project.resolve("content");
        Publication publication = ContentLoader.load(content).value().orElseThrow();
        PrintedFiles files = new PrintedFiles(
                publication,
                publication.issues().get(0),
                publication.languages().get(0));
        try (Staging staging = Staging.open(project.resolve("site-output"), project.resolve(".colophon"))) {
            Outcome<Optional<PrintedEdition>> edition = new KeptEditions(theme, content)
                    .get(files, document, staging, resources -> make(files, document, resources, staging));
            assertThat(edition.value().orElseThrow()).isEqualTo(edition(files.issue(), files.language(), document));
            staging.publish();
            return edition.diagnostics();
        }
    }

    private Outcome<Optional<PrintedEdition>> make(
            PrintedFiles files, String document, Resources resources, Staging staging) {
        made++;
        String style = resources.read(STYLE).isPresent() ? "styled" : "plain";
        assertThat(resources.read("theme/fonts/not-there.css")).isEmpty();
        PrintedEdition edition = edition(files.issue(), files.language(), document);
        staging.add(files.pdf(), style + document);
        staging.addReport(files.press() + "-quality.txt", "good");
        staging.add(files.folios(), FolioList.write(edition.folios()));
        return new Outcome<>(Optional.of(edition), List.of(found));
    }

    private static PrintedEdition edition(Issue issue, Language language, String document) {
        return new PrintedEdition(
                issue,
                language,
                "site/en/issues/2025-01/paper-notes-2025-01-en.pdf",
                new PrintedPages.Edition(Map.of("folding", "2"), Map.of()),
                document,
                8,
                "no loose lines");
    }

    private void assertMade(int expected) throws IOException {
        assertThat(build("<p>text</p>")).extracting(Diagnostic::toString).containsExactly(found.toString());
        assertThat(made).isEqualTo(expected);
    }

    @Test
    void anEditionThatHasNotChangedIsNotMadeAgainAndToldOfAsBefore() throws IOException {
        assertMade(1);
        assertMade(0);
        assertThat(project.resolve(".colophon/reports/" + PRESS + "-quality.txt"))
                .hasContent("good");
    }

    @Test
    void whateverItIsMadeOfMakesItAnew() throws IOException {
        assertMade(1);
        for (String input : List.of(
                "content/issues/2025-01/articles/folding.en.md",
                "content/issues/2025-01/issue.yaml",
                "content/publication.yaml",
                "content/hyphenation.yaml",
                "templates/plain/print/issue.ftlh",
                "templates/plain/fonts/print.css")) {
            Path file = project.resolve(input);
            write(input, (Files.exists(file) ? Files.readString(file) : "") + "\n");
            assertMade(1);
        }
        build("<p>another text</p>");
        assertThat(made).isEqualTo(1);
    }

    @Test
    void whatOtherPagesAreMadeOfDoesNot() throws IOException {
        assertMade(1);
        for (String input : List.of("content/people.yaml", "content/static/CNAME", "templates/plain/site/home.ftlh")) {
            Path file = project.resolve(input);
            write(input, (Files.exists(file) ? Files.readString(file) : "") + "\n");
            assertMade(0);
        }
    }

    @Test
    void aResourceThatWasNotThereAndIsNowMakesItAnew() throws IOException {
        Files.delete(project.resolve("templates/plain/fonts/print.css"));
        assertMade(1);
        assertMade(0);
        write("templates/plain/fonts/print.css", "p {}");
        assertMade(1);
    }

    @Test
    void aFileThatWasDamagedOrDeletedIsMadeAgain() throws IOException {
        assertMade(1);
        write("site-output/" + PRESS + "-quality.txt", "goo");
        assertMade(1);
        Files.delete(project.resolve("site-output/" + PRESS + "-folios.tsv"));
        assertMade(1);
        assertMade(0);
    }

    @Test
    void anEditionWithErrorsIsNotKept() throws IOException {
        found = Diagnostic.error("overfull-line", WARNING.span(), "a line is too long");
        assertMade(1);
        assertMade(1);
    }
}
