package press.colophon.typeset.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static press.colophon.typeset.pdf.PreflightTest.finding;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.junit.jupiter.api.Test;
import press.colophon.typeset.display.DisplayList;
import press.colophon.typeset.display.Mark;
import press.colophon.typeset.display.Page;
import press.colophon.typeset.display.StructureTree.Role;
import press.colophon.typeset.graphics.Colour;
import press.colophon.typeset.graphics.Length;
import press.colophon.typeset.preflight.Facts;
import press.colophon.typeset.preflight.Limits;
import press.colophon.typeset.preflight.Preflight;
import press.colophon.typeset.preflight.PreflightReport;
import press.colophon.typeset.preflight.PreflightReport.Check;

/** The cover of glued sheets: pages of 200 × 300 pt around a spine of 20 pt. */
class CoverTest {
    private static final PressPdf PRESS = PressPdfTest.press(true);
    private static final long SPINE = Length.ofPoints(20);
    private static final double MILLIMETRE = Length.ofMillimetres(1000) / 1000.0;

    private static DisplayList pages() {
        Specimen specimen = new Specimen().colour(Colour.BLACK);
        for (String page : List.of("Front", "Imprint", "Notes", "Back")) {
            specimen.page(
                    page.equals("Front") ? "1" : page.equals("Imprint") ? "2" : page.equals("Notes") ? "47" : "48");
            int paragraph = specimen.element(0, Role.PARAGRAPH);
            specimen.at(60).english(paragraph, "    " + page).english(paragraph, "    Text");
        }
        return specimen.list();
    }

    /** A page of 300 × 20 pt with text whose baseline is {@code y} below its top. */
    private static DisplayList title(double y) {
        Specimen specimen = new Specimen().page("1").colour(Colour.BLACK);
        specimen.at(y).chinese(specimen.element(0, Role.PARAGRAPH), "标准 H");
        DisplayList list = specimen.list();
        Page page = new Page(
                "1",
                Specimen.HEIGHT,
                SPINE,
                Specimen.BLEED,
                List.of(),
                list.pages().get(0).items());
        return new DisplayList(list.description(), List.of(page), list.structure(), List.of(), list.anchors());
    }

    private static Cover cover() {
        return new Cover(pages(), SPINE, Optional.of(title(13.8)));
    }

    private static byte[] file() {
        return PRESS.write(cover()).value();
    }

    @Test
    void backSpineAndFrontAreOneSheet() {
        assertThat(ReadBack.pages(file(), page -> box(page.getTrimBox()) + ", " + box(page.getBleedBox())))
                .containsExactly("420.0 x 300.0, 437.0 x 317.0", "420.0 x 300.0, 437.0 x 317.0");
    }

    private static String box(PDRectangle box) {
        return String.format(Locale.ROOT, "%.1f x %.1f", box.getWidth(), box.getHeight());
    }

    @Test
    void theBackStandsOnTheLeftOfTheFrontAndTheImprintOnTheLeftOfTheLastPage() {
        assertThat(ReadBack.text(file(), 1)).contains("Front", "Back").doesNotContain("Imprint");
        assertThat(ReadBack.text(file(), 2)).contains("Imprint", "Notes").doesNotContain("Front");
        assertThat(places(1)).containsExactly("Back 29.5", "Front 249.5");
        assertThat(places(2)).containsExactly("Imprint 29.5", "Notes 249.5");
    }

    /** The words of a side with their distances from the left edge of the paper, less the marks and the bleed. */
    private static List<String> places(int side) {
        return ReadBack.words(file(), side).stream()
                .filter(word -> word.matches("(Front|Imprint|Notes|Back) .*"))
                .sorted()
                .toList();
    }

    @Test
    void theTitleOnTheSpineIsLiveTextReadFromHeadToFoot() {
        List<String> spine = ReadBack.words(file(), 1).stream()
                .filter(word -> word.matches("[标准H ]+ [\\d.]+"))
                .toList();
        // Han characters stand upright, letters lie on their side: all of them between 200 and 220.
        assertThat(spine).hasSize(2).allMatch(word -> {
            double x = Double.parseDouble(word.substring(word.lastIndexOf(' ') + 1));
            return x > 200 && x < 220;
        });
    }

    @Test
    void foldsAreMarkedByDashes() {
        assertThat(ReadBack.pages(file(), ReadBack::operations).get(0)).anyMatch(line -> line.endsWith(" d"));
        assertThat(ReadBack.pages(PRESS.write(pages()).value(), ReadBack::operations)
                        .get(0))
                .noneMatch(line -> line.endsWith(" d"));
    }

    @Test
    void oneSubsetOfAFontServesPagesAndSpine() {
        assertThat(ReadBack.fonts(file()))
                .extracting(font -> font.replaceFirst("^[A-Z]+\\+", ""))
                .doesNotHaveDuplicates();
    }

    @Test
    void equalCoversGiveEqualBytes() {
        assertThat(file()).isEqualTo(file());
    }

    private static PreflightReport report(Cover cover, double formula) {
        Facts.Format format = new Facts.Format(
                2, (2 * Specimen.WIDTH + SPINE) / MILLIMETRE, Specimen.HEIGHT / MILLIMETRE, OptionalDouble.of(formula));
        return new Preflight(Limits.USUAL, PreflightTest.facts(format), List.of())
                .check(cover, PRESS.coverage(cover), PRESS.write(cover).value());
    }

    @Test
    void aSoundCoverPassesEveryCheck() {
        PreflightReport report = report(cover(), 7);
        assertThat(report.failed()).isEmpty();
        assertThat(report.checks()).extracting(Check::id).hasSize(47).doesNotHaveDuplicates();
        assertThat(finding(report, "P47")).isEqualTo("PASSED");
    }

    @Test
    void aSpineThatIsNotAsThickAsTheSheetsIsFound() {
        assertThat(finding(report(cover(), 9), "P47")).isEqualTo("WARNING 7.1 mm, page 1, ");
    }

    @Test
    void typeThatIsNotInTheMiddleOfTheSpineIsFound() {
        Cover low = new Cover(pages(), SPINE, Optional.of(title(18)));
        assertThat(finding(report(low, 7), "P47")).isEqualTo("WARNING type 1.3 mm off the middle, page 1, ");
    }

    @Test
    void findingsNameTheSideAndTheFolio() {
        Specimen specimen = new Specimen();
        for (String label : List.of("1", "2", "47", "48")) {
            specimen.page(label).english(specimen.element(0, Role.PARAGRAPH), "Text");
        }
        specimen.rule(Mark.Artifact.LAYOUT, 0, 100, 50, 50);
        assertThat(finding(report(new Cover(specimen.list(), SPINE, Optional.empty()), 7), "P04"))
                .isEqualTo("ERROR 0 mm, page 1, folio 48, 0 × 35.3 mm");
    }
}
