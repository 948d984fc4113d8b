package press.colophon.acceptance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import press.colophon.content.Article;
import press.colophon.content.ContentLoader;
import press.colophon.content.Issue;
import press.colophon.content.Language;
import press.colophon.content.Publication;
import press.colophon.diagnostics.Outcome;
import press.colophon.edition.Edition;
import press.colophon.publish.Configuration;
import press.colophon.publish.Press;
import press.colophon.publish.Progress;

/**
 * The sample issue, published in process.
 *
 * @param output where it was published to
 */
record Sample(Path output, Outcome<Optional<Edition>> outcome) {
    /** The newest issue, which the tests read back. */
    static final String ISSUE = "2025-06";

    private static final Path REPOSITORY = Path.of("../..").toAbsolutePath().normalize();
    private static final Path TARGET = Path.of("target").toAbsolutePath();

    /** The one that most tests share. */
    static Sample published() {
        return Once.PUBLISHED;
    }

    /** Publishes it below {@code target/name}. */
    static Sample publish(String name, Progress progress) {
        Path output = TARGET.resolve(name).resolve("site-output");
        try {
            return new Sample(
                    output,
                    Press.publish(
                            new Configuration(
                                    REPOSITORY.resolve("content"),
                                    REPOSITORY.resolve("templates"),
                                    output,
                                    TARGET.resolve(name).resolve("work"),
                                    Optional.empty(),
                                    false),
                            progress));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** What the sample says, in words. */
    static Publication publication() {
        return ContentLoader.load(REPOSITORY.resolve("content")).value().orElseThrow();
    }

    /** The pieces of the newest issue as printed: a filler is there whole, or, where no page needed it, not at all. */
    static List<Article> printed(String language) throws IOException {
        Issue issue = publication().issue(ISSUE).orElseThrow();
        String printed = PrintedIssue.read(published().pdf(language)).bare();
        return issue.articles().values().stream()
                .filter(article -> !issue.fillers().contains(article)
                        || printed.contains(PrintedIssue.bare(article.titles()
                                .title()
                                .in(new Language(language))
                                .text())))
                .toList();
    }

    /** A file of the website, by its path from the website's root. */
    Path file(String path) {
        return output.resolve("site").resolve(path);
    }

    /** The printed issue in one language. */
    Path pdf(String language) {
        return file(language + "/issues/" + ISSUE + "/china-standardization-" + ISSUE + "-" + language + ".pdf");
    }

    /** The same for the printer. */
    Path press(String language) {
        return output.resolve("press")
                .resolve(ISSUE)
                .resolve("china-standardization-" + ISSUE + "-" + language + "-press.pdf");
    }

    Edition edition() {
        return outcome.value().orElseThrow(() -> new AssertionError("not published:\n" + outcome.diagnostics()));
    }

    /** Of all its files, as {@code sha256sum} prints them. */
    String checksums() {
        return edition().checksums(output);
    }

    private static final class Once {
        private static final Sample PUBLISHED = publish("sample", (stage, made) -> {});
    }
}
