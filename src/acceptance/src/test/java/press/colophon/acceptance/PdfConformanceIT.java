package press.colophon.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.validation.profiles.RuleId;

/** The digital PDFs, judged by veraPDF: PDF/UA-1 (ISO 14289-1) and PDF/A-2a (ISO 19005-2). */
class PdfConformanceIT {
    @ParameterizedTest
    @CsvSource({"en, ua1", "en, 2a", "zh, ua1", "zh, 2a"})
    void theDigitalEditionKeepsTheStandard(String language, String standard) throws Exception {
        byte[] file = Files.readAllBytes(Sample.published().pdf(language));
        assertThat(violations(file, standard)).isEmpty();
    }

    /** Rules that are broken, how often, and where first. */
    static List<String> violations(byte[] pdf, String standard) throws Exception {
        VeraGreenfieldFoundryProvider.initialise();
        PDFAFlavour flavour = PDFAFlavour.fromString(standard);
        try (InputStream file = new ByteArrayInputStream(pdf);
                PDFAParser parser = Foundries.defaultInstance().createParser(file, flavour);
                PDFAValidator validator = Foundries.defaultInstance().createValidator(flavour, false)) {
            Map<RuleId, List<TestAssertion>> byRule = validator.validate(parser).getTestAssertions().stream()
                    .collect(Collectors.groupingBy(TestAssertion::getRuleId));
            return byRule.entrySet().stream()
                    .map(rule ->
                            rule.getKey().getClause() + " test " + rule.getKey().getTestNumber() + ", "
                                    + rule.getValue().size() + " times: "
                                    + rule.getValue().get(0).getMessage() + " at "
                                    + rule.getValue().get(0).getLocation().getContext())
                    .sorted()
                    .toList();
        }
    }
}
