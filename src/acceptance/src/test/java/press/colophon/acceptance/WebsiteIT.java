package press.colophon.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The sample's website, and the archives of a larger one, judged by the checker of the W3C. */
class WebsiteIT {
    private final Sample sample = Sample.published();

    @Test
    void everyPageIsValidHtml() throws Exception {
        List<Path> pages = files(".html");
        assertThat(pages).hasSizeGreaterThan(60);
        assertThat(HtmlChecker.objectionsToPages(pages)).isEmpty();
    }

    @Test
    void everyPageOfLongArchivesIsValidHtml() throws Exception {
        List<Path> pages;
        try (Stream<Path> files = Files.walk(LargeWebsite.published().site())) {
            pages = files.filter(
                            file -> file.toString().matches(".*/(sections|people|topics|standards|years)/.*\\.html"))
                    .sorted()
                    .toList();
        }
        assertThat(pages).hasSizeGreaterThan(40);
        assertThat(HtmlChecker.objectionsToPages(pages)).isEmpty();
    }

    /** A page of an article on a slow line: text, structure and description in less than a tenth of a megabyte, and no script. */
    @Test
    void theHeaviestArticleIsLight() {
        Map<String, Long> articles = new TreeMap<>(sample.edition().files());
        articles.keySet().removeIf(path -> !path.matches("site/\\w+/issues/[^/]+/[^/]+/(?:parallel/)?index\\.html"));
        assertThat(articles).hasSizeGreaterThan(100);
        assertThat(articles.entrySet())
                .allSatisfy(
                        page -> assertThat(page.getValue()).as(page.getKey()).isLessThanOrEqualTo(100_000L));

        Map<String, Long> scripts = new TreeMap<>(sample.edition().files());
        scripts.keySet()
                .removeIf(path ->
                        !path.startsWith("site/assets/") || !path.endsWith(".js") || path.endsWith("/search.js"));
        assertThat(scripts.values().stream().mapToLong(Long::longValue).sum())
                .as("scripts besides the search")
                .isBetween(1L, 20_000L);
    }

    @Test
    void everyStyleSheetIsValidCss() throws Exception {
        assertThat(HtmlChecker.objectionsToStyleSheets(files(".css"))).isEmpty();
    }

    private List<Path> files(String suffix) {
        return sample.edition().files().keySet().stream()
                .filter(path -> path.endsWith(suffix))
                .map(path -> sample.output().resolve(path))
                .toList();
    }
}
