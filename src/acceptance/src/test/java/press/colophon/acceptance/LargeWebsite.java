package press.colophon.acceptance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Set;
import press.colophon.content.ContentFiles;
import press.colophon.content.ContentLoader;
import press.colophon.content.ContentResources;
import press.colophon.content.Publication;
import press.colophon.diagnostics.Outcome;
import press.colophon.edition.Staging;
import press.colophon.site.Site;
import press.colophon.site.SiteInput;
import press.colophon.template.Theme;

/**
 * The website of a periodical of many articles, without its printed issues.
 *
 * @param directory holds its content, as {@link ManyArticles} makes it, and what is made from it
 */
record LargeWebsite(Path directory) {
    private static final Path REPOSITORY = Path.of("../..").toAbsolutePath().normalize();

    /** Of 150 articles, all in one section: as many as make its archives too long for a page each. */
    static LargeWebsite published() {
        return Once.PUBLISHED;
    }

    /** Writes its content, over what was there. */
    static LargeWebsite of(int articles) throws IOException {
        Path directory = Path.of("target/scale").toAbsolutePath().resolve(String.valueOf(articles));
        new ManyArticles(REPOSITORY.resolve("content"), directory.resolve("content")).write(articles);
        return new LargeWebsite(directory);
    }

    private Path output() {
        return directory.resolve("site-output");
    }

    Path site() {
        return output().resolve("site");
    }

    ContentFiles content() {
        return ContentFiles.in(directory.resolve("content"));
    }

    Outcome<Site.Summary> publish(ContentFiles files, Publication publication) throws IOException {
        Theme theme = Theme.find(REPOSITORY.resolve("templates"), "journal").orElseThrow();
        try (Staging staging = Staging.open(output(), directory.resolve("work"))) {
            Outcome<Site.Summary> built =
                    Site.build(new SiteInput(publication, new ContentResources(files), theme, Set.of()), staging);
            staging.publish();
            return built;
        }
    }

    private static final class Once {
        private static final LargeWebsite PUBLISHED = publish();

        private static LargeWebsite publish() {
            try {
                LargeWebsite website = LargeWebsite.of(150);
                ContentFiles files = website.content();
                website.publish(files, ContentLoader.load(files).value().orElseThrow());
                return website;
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }
    }
}
