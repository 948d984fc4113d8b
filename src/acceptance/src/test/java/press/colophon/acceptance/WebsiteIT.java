package press.colophon.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nu.validator.validation.SimpleDocumentValidator;
import org.junit.jupiter.api.Test;
import org.xml.sax.ErrorHandler;
import org.xml.sax.SAXParseException;

/** The sample's website, judged by the checker of the W3C. */
class WebsiteIT {
    /** HTML with RDFa, microdata and SVG, as <a href="https://validator.w3.org/nu/">validator.w3.org/nu</a> takes a page. */
    private static final String SCHEMA = "http://s.validator.nu/html5-all.rnc";

    private final Sample sample = Sample.published();

    @Test
    void everyPageIsValidHtml() throws Exception {
        Findings findings = new Findings();
        SimpleDocumentValidator validator = new SimpleDocumentValidator(true);
        validator.setUpMainSchema(SCHEMA, findings);
        validator.setUpValidatorAndParsers(findings, false, false);

        List<Path> pages = files(".html");
        for (Path page : pages) {
            validator.checkHtmlFile(page.toFile(), true);
        }

        assertThat(pages).hasSizeGreaterThan(60);
        assertThat(findings.found).isEmpty();
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
        Findings findings = new Findings();
        SimpleDocumentValidator validator = new SimpleDocumentValidator(true);
        validator.setUpMainSchema(SCHEMA, findings);
        validator.setUpValidatorAndParsers(findings, false, false);
        validator.setAllowCss(true);

        for (Path sheet : files(".css")) {
            validator.checkCssFile(sheet.toFile(), true);
        }

        assertThat(findings.found).isEmpty();
    }

    private List<Path> files(String suffix) {
        return sample.edition().files().keySet().stream()
                .filter(path -> path.endsWith(suffix))
                .map(path -> sample.output().resolve(path))
                .toList();
    }

    /** What the checker objects to, by file and line; its warnings are a matter of taste. */
    private static final class Findings implements ErrorHandler {
        private final List<String> found = new ArrayList<>();

        @Override
        public void warning(SAXParseException ignored) {
            // such as a heading that it would like in every section
        }

        @Override
        public void error(SAXParseException error) {
            found.add(error.getSystemId() + ":" + error.getLineNumber() + ":" + error.getColumnNumber() + ": "
                    + error.getMessage());
        }

        @Override
        public void fatalError(SAXParseException error) {
            error(error);
        }
    }
}
