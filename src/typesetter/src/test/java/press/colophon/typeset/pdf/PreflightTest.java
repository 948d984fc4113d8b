package press.colophon.typeset.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import press.colophon.typeset.display.DisplayList;
import press.colophon.typeset.display.Mark;
import press.colophon.typeset.display.StructureTree.Role;
import press.colophon.typeset.graphics.Colour;
import press.colophon.typeset.graphics.Length;
import press.colophon.typeset.preflight.Facts;
import press.colophon.typeset.preflight.Limits;
import press.colophon.typeset.preflight.Preflight;
import press.colophon.typeset.preflight.PreflightReport;
import press.colophon.typeset.preflight.PreflightReport.Check;

/** Each fault that is planted is found, with what was measured and where. */
class PreflightTest {
    private static final PressPdf PRESS = PressPdfTest.press(true);

    static Facts facts(int sheet) {
        double millimetre = (double) Length.ofMillimetres(1000) / 1000;
        return facts(new Facts.Format(
                sheet, Specimen.WIDTH / millimetre, Specimen.HEIGHT / millimetre, OptionalDouble.empty()));
    }

    static Facts facts(Facts.Format format) {
        return new Facts(format, "1672-5700", Optional.of("11-5133/T"), "", List.of("Text"));
    }

    private static PreflightReport report(DisplayList list, byte[] file, Facts facts) {
        return new Preflight(Limits.USUAL, facts, List.of()).check(list, PRESS.coverage(list), file);
    }

    static PreflightReport report(Specimen specimen) {
        DisplayList list = specimen.list();
        return report(list, PRESS.write(list).value(), facts(1));
    }

    /** One with a line of text on one page, to which faults are added. */
    static Specimen page() {
        Specimen specimen = new Specimen().page("1").colour(Colour.BLACK);
        for (int i = 0; i < 3; i++) {
            specimen.english(specimen.element(0, Role.PARAGRAPH), " ");
        }
        return specimen.english(specimen.element(0, Role.PARAGRAPH), "    Text");
    }

    static String finding(PreflightReport report, String id) {
        Check check = report.checks().stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow();
        return check.verdict()
                + check.findings().stream()
                        .findFirst()
                        .map(finding -> " " + finding.measured() + ", page " + finding.page() + ", " + finding.place())
                        .orElse("");
    }

    private static List<String> failed(PreflightReport report) {
        return report.failed().stream().map(Check::id).toList();
    }

    @Test
    void everyCheckHasItsLineInTheReport() {
        assertThat(report(page()).checks())
                .extracting(Check::id)
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 47)
                        .mapToObj(number -> String.format(Locale.ROOT, "P%02d", number))
                        .toList());
    }

    @Test
    void aSoundPagePasses() {
        assertThat(failed(report(page()))).isEmpty();
    }

    @Test
    void pagesThatDoNotComeOutOnSheetsAreCounted() {
        DisplayList list = page().list();
        assertThat(finding(report(list, PRESS.write(list).value(), facts(4)), "P01"))
                .isEqualTo("WARNING 1, page 0, ");
    }

    @Test
    void aPanelThatEndsAtTheTrimIsFound() {
        assertThat(finding(report(page().rule(Mark.Artifact.LAYOUT, 0, 100, 50, 50)), "P04"))
                .isEqualTo("ERROR 0 mm, page 1, 0 × 35.3 mm");
    }

    @Test
    void aPanelThatGoesOnToTheBleedIsRight() {
        assertThat(finding(report(page().rule(Mark.Artifact.LAYOUT, -8.51, 100, 50, 50)), "P04"))
                .isEqualTo("PASSED");
    }

    @Test
    void smallTextInRichBlackIsFound() {
        Specimen specimen = page().colour(new Colour.Cmyk(600, 400, 400, 1000));
        specimen.english(specimen.element(0, Role.PARAGRAPH), "    Rich");
        assertThat(finding(report(specimen), "P20")).startsWith("ERROR 10 pt, 4, page 1");
    }

    @Test
    void hairlinesAreFound() {
        assertThat(finding(report(page().rule(Mark.Artifact.LAYOUT, 60, 150, 80, 0.05)), "P23"))
                .startsWith("ERROR 0.05 pt, 1, page 1, 21.2 × 52.9 mm");
    }

    @Test
    void inkThatIsHeldToItsLimitPasses() {
        Specimen specimen = page().colour(new Colour.Cmyk(1000, 1000, 1000, 1000));
        PreflightReport report = report(specimen.rule(Mark.Artifact.LAYOUT, 60, 150, 80, 60));
        assertThat(finding(report, "P16")).isEqualTo("PASSED");
        assertThat(report.checks())
                .filteredOn(check -> check.id().equals("P16"))
                .extracting(Check::measured)
                .allMatch(measured -> measured.matches("29\\d %|300 %"));
    }

    @Test
    void aCoarsePictureIsFound() {
        Specimen specimen = page();
        int figure = specimen.element(0, Role.FIGURE, null, "Squares", null);
        specimen.picture(
                figure, Magazine.raster("png", new BufferedImage(40, 40, BufferedImage.TYPE_INT_RGB)), 60, 150, 72, 72);
        assertThat(finding(report(specimen), "P25")).isEqualTo("ERROR 40 ppi, page 1, 21.2 × 52.9 mm");
    }

    @Test
    void aFileForScreensIsNoPressFile() {
        DisplayList list = Magazine.list();
        PreflightReport report = report(list, DigitalPdf.write(list).value(), facts(1));
        assertThat(failed(report)).contains("P03", "P09", "P10", "P11", "P12", "P14");
    }

    @Test
    void whatTheFileSaysIsReadFromTheFile() {
        DisplayList list = page().list();
        String file = new String(PRESS.write(list).value(), StandardCharsets.ISO_8859_1);
        byte[] damaged = file.replace("PDF/X-4<", "PDF/X-9<").getBytes(StandardCharsets.ISO_8859_1);
        assertThat(failed(report(list, damaged, facts(1)))).containsExactly("P11");
    }
}
