package press.colophon.acceptance;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import nu.validator.validation.SimpleDocumentValidator;
import org.xml.sax.ErrorHandler;
import org.xml.sax.SAXParseException;

/** The checker of the W3C. */
final class HtmlChecker {
    /** HTML with RDFa, microdata and SVG, as <a href="https://validator.w3.org/nu/">validator.w3.org/nu</a> takes a page. */
    private static final String SCHEMA = "http://s.validator.nu/html5-all.rnc";

    private final Findings findings = new Findings();
    private final SimpleDocumentValidator validator = new SimpleDocumentValidator(true);

    private HtmlChecker() throws Exception {
        validator.setUpMainSchema(SCHEMA, findings);
        validator.setUpValidatorAndParsers(findings, false, false);
    }

    /** What it objects to in pages, by file and line. */
    static List<String> objectionsToPages(Collection<Path> pages) throws Exception {
        HtmlChecker checker = new HtmlChecker();
        for (Path page : pages) {
            checker.validator.checkHtmlFile(page.toFile(), true);
        }
        return checker.findings.found;
    }

    /** What it objects to in style sheets, by file and line. */
    static List<String> objectionsToStyleSheets(Collection<Path> sheets) throws Exception {
        HtmlChecker checker = new HtmlChecker();
        checker.validator.setAllowCss(true);
        for (Path sheet : sheets) {
            checker.validator.checkCssFile(sheet.toFile(), true);
        }
        return checker.findings.found;
    }

    /** Its errors; its warnings are a matter of taste. */
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
