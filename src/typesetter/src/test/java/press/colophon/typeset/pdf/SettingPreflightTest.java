package press.colophon.typeset.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static press.colophon.typeset.pdf.PreflightTest.finding;
import static press.colophon.typeset.pdf.PreflightTest.page;
import static press.colophon.typeset.pdf.PreflightTest.report;

import java.util.List;
import org.junit.jupiter.api.Test;
import press.colophon.diagnostics.Diagnostic;
import press.colophon.diagnostics.Source;
import press.colophon.typeset.display.DisplayList;
import press.colophon.typeset.display.StructureTree.Role;
import press.colophon.typeset.preflight.Limits;
import press.colophon.typeset.preflight.Preflight;

/** Faults of setting that are planted are found: what did not fit, lies in the wrong order, or begins and ends badly. */
class SettingPreflightTest {
    private static final PressPdf PRESS = PressPdfTest.press(true);

    @Test
    void textBeyondThePaperIsFound() {
        Specimen specimen = page();
        specimen.at(310).english(specimen.element(0, Role.PARAGRAPH), "Lost");
        assertThat(finding(report(specimen), "P38")).isEqualTo("ERROR overset, page 1, Lost");
    }

    @Test
    void aFrameInWhichNothingStandsIsFound() {
        assertThat(finding(report(page().frame(20, 200, 80, 80)), "P38"))
                .isEqualTo("ERROR empty frame, page 1, 7.1 × 70.6 mm");
        assertThat(finding(report(page().frame(20, 20, 80, 200)), "P38")).isEqualTo("PASSED");
    }

    @Test
    void aFigureWithoutItsPictureIsFound() {
        Specimen specimen = page();
        int article = specimen.element(0, Role.ARTICLE);
        specimen.english(specimen.element(article, Role.PARAGRAPH), "Words");
        specimen.element(article, Role.FIGURE, null, "A press", null);
        assertThat(finding(report(specimen), "P38")).isEqualTo("ERROR missing image, page 1, A press");
    }

    @Test
    void whatMakeUpCouldNotPlaceIsCounted() {
        DisplayList list = page().list();
        Source document = Source.of("issue.xhtml", "<p>Much text</p>");
        Diagnostic overset = Diagnostic.error("overset", document.span(0, 3), "the content of <p> is 20pt too high");
        Preflight preflight = new Preflight(Limits.USUAL, PreflightTest.facts(1), List.of(overset));

        assertThat(finding(
                        preflight.check(
                                list, PRESS.coverage(list), PRESS.write(list).value()),
                        "P38"))
                .isEqualTo("ERROR overset, page 0, issue.xhtml:1:1: the content of <p> is 20pt too high");
    }

    @Test
    void aFigureBeforeItsArticleIsFound() {
        Specimen specimen = page();
        int article = specimen.element(0, Role.ARTICLE);
        int heading = specimen.element(article, Role.HEADING_1);
        int figure = specimen.element(article, Role.FIGURE, null, "A press", null);
        specimen.picture(figure, Magazine.jpeg(), 20, 150, 40, 40);
        specimen.page("2").english(heading, "Printing");

        assertThat(finding(report(specimen), "P39")).isEqualTo("ERROR before page 2, page 1, Printing");
    }

    @Test
    void aNumberOfAnotherTextIsNoneOfThePages() {
        assertThat(finding(report(article("as Table 3 of GB/T 1.1 shows", "Figure 1: A press")), "P39"))
                .isEqualTo("PASSED");
        assertThat(finding(report(article("as Fig. 1 shows", "Figure 1: A press")), "P39"))
                .isEqualTo("PASSED");
        assertThat(finding(report(article("见 表2。", "表1 开本")), "P39")).isEqualTo("PASSED");
    }

    private static Specimen article(String text, String caption) {
        Specimen specimen = page();
        int article = specimen.element(0, Role.ARTICLE);
        specimen.english(specimen.element(article, Role.HEADING_1), "Printing");
        specimen.chinese(specimen.element(article, Role.PARAGRAPH), text);
        int figure = specimen.element(article, Role.FIGURE, null, "A press", null);
        specimen.picture(figure, Magazine.jpeg(), 20, 150, 40, 40);
        specimen.chinese(specimen.element(article, Role.CAPTION), caption);
        return specimen;
    }

    @Test
    void aLinkToNothingIsFound() {
        Specimen specimen = page();
        int link = specimen.element(specimen.element(0, Role.PARAGRAPH), Role.LINK);
        specimen.english(link, "there").link(link, "#nowhere", "There");
        assertThat(finding(report(specimen), "P39")).startsWith("ERROR no #nowhere, page 1");
    }

    @Test
    void linesThatBeginOrEndWithTheWrongMarkAreFound() {
        assertThat(finding(report(paragraph("标准化工作", "，促进贸易", "发展")), "P40"))
                .isEqualTo("ERROR ， begins, page 1, 7.1 × 37 mm");
        assertThat(finding(report(paragraph("标准化工作（", "促进贸易", "发展）")), "P40"))
                .isEqualTo("ERROR （ ends, page 1, 7.1 × 31.7 mm");
        assertThat(finding(report(paragraph("标准化工作，", "促进贸易", "发展")), "P40")).isEqualTo("PASSED");
    }

    private static Specimen paragraph(String... lines) {
        Specimen specimen = page();
        int paragraph = specimen.element(0, Role.PARAGRAPH);
        for (int i = 0; i < lines.length; i++) {
            specimen.set(paragraph, lines[i], i, lines.length);
        }
        return specimen;
    }

    @Test
    void aLastLineAloneAtTheTopOfAPageIsFound() {
        assertThat(finding(report(divided("贸易发展")), "P41")).isEqualTo("WARNING widow “贸易发展”, page 2, 7.1 × 10.6 mm");
        assertThat(finding(report(divided("展。")), "P41"))
                .isEqualTo("WARNING one character “展。”, page 2, 7.1 × 10.6 mm");
    }

    private static Specimen divided(String last) {
        Specimen specimen = page();
        int paragraph = specimen.element(0, Role.PARAGRAPH);
        specimen.set(paragraph, "标准化工作", 0, 3).set(paragraph, "促进", 1, 3);
        return specimen.page("2").set(paragraph, last, 2, 3);
    }

    @Test
    void aLineBetweenTheLinesOfTheGridIsFound() {
        Specimen specimen = page();
        int first = specimen.element(0, Role.PARAGRAPH);
        int second = specimen.element(0, Role.PARAGRAPH);
        specimen.set(first, "标准化", 0, 3).set(first, "工作", 1, 3).set(first, "发展", 2, 3);
        specimen.at(137.2).set(second, "贸易", 0, 1);
        assertThat(finding(report(specimen), "P42")).isEqualTo("WARNING 2.2 pt, page 1, 7.1 × 48.4 mm");
    }

    @Test
    void aPictureInALineOfItsOwnStandsOnNoGrid() {
        Specimen specimen = page();
        int first = specimen.element(0, Role.PARAGRAPH);
        int second = specimen.element(0, Role.PARAGRAPH);
        specimen.set(first, "标准化", 0, 3).set(first, "工作", 1, 3).set(first, "发展", 2, 3);
        specimen.at(137.2).set(second, "", 0, 1);
        assertThat(finding(report(specimen), "P42")).isEqualTo("PASSED");
    }

    @Test
    void halvesOfAPictureThatDoNotMeetAreFound() {
        assertThat(finding(report(spread(0, 100)), "P44")).isEqualTo("PASSED");
        assertThat(finding(report(spread(2, 100)), "P44")).isEqualTo("WARNING offset 0.7 mm, page 2, 35.3 × 35.3 mm");
        assertThat(finding(report(spread(0, 103)), "P44")).isEqualTo("WARNING scale 1.1 mm, page 2, 35.3 × 35.3 mm");
    }

    /** A picture of 200 × 100 pt across the fold of pages 2 and 3. */
    private static Specimen spread(double lower, double height) {
        Specimen specimen = page();
        int figure = specimen.element(0, Role.FIGURE, null, "A press", null);
        specimen.page("2").picture(figure, Magazine.jpeg(), 100, 100, 200, 100);
        return specimen.page("3").picture(figure, Magazine.jpeg(), -100, 100 + lower, 200, height);
    }
}
