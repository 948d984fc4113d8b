package press.colophon.typeset.quality;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import press.colophon.diagnostics.Resources;
import press.colophon.diagnostics.Source;
import press.colophon.typeset.Typesetter;

class QualityReportTest {
    private static final String SHEET = """
            @font-face { font-family: Serif; src: url("SourceSerif4-Regular.ttf"); }
            @font-face { font-family: Han; src: url("NotoSerifSC-Regular.ttf"); }
            @page { size: 300pt 400pt; margin: 31.25pt; }
            html { font-family: Serif, Han; font-size: 9.5pt; line-height: 14pt; text-align: justify; hyphens: auto; }
            body, p, h1 { margin: 0; }
            h1 { font-size: 9.5pt; text-align: left; }
            sup { font-size: 0.6em; vertical-align: super; }
            """;
    private static final Path FONTS = Path.of("../../templates/journal/fonts");

    private static final Resources RESOURCES = path -> {
        try {
            Path file = FONTS.resolve(path);
            return Files.isRegularFile(file) ? Optional.of(Files.readAllBytes(file)) : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    };

    private static final String ENGLISH = "The committee agreed that every published standard should state its "
            + "scope in plain words, so that readers who are new to the subject can decide quickly. ";
    private static final String CHINESE = "国家标准化管理委员会发布了新的标准，其中说明了范围、术语和要求；读者可以很快作出判断。";

    static QualityReport report(String body) {
        String document = "<!DOCTYPE html><html lang=en><head><style>" + SHEET + "</style></head><body>" + body
                + "</body></html>";
        return QualityReport.of(new Typesetter(List.of())
                .typeset(Source.of("test.html", document), RESOURCES)
                .value()
                .orElseThrow());
    }

    private static String rows(QualityReport.Group group, String... names) {
        return group.measures().stream()
                .filter(measure -> List.of(names).contains(measure.name()))
                .map(measure -> measure.metric() + " " + measure.name() + ": " + measure.shown())
                .collect(Collectors.joining("\n"));
    }

    @Test
    void languagesAndStoriesAreMeasuredApart() {
        QualityReport report = report("<article><h1>On scope</h1><p>" + ENGLISH.repeat(3) + "</p></article>"
                + "<article lang=zh-CN><h1>论范围</h1><p>" + CHINESE.repeat(3) + "</p></article>");
        assertThat(report.languages()).extracting(QualityReport.Group::language).containsExactlyInAnyOrder("en", "zh");
        assertThat(report.stories()).extracting(QualityReport.Group::title).containsExactly("On scope", "论范围");
    }

    @Test
    void aLineOfSquaresThatFillTheMeasureIsSolid() {
        String text = "标准化工作的基础是共识".repeat(9);
        QualityReport.Group chinese =
                report("<p lang=zh-CN>" + text + "</p>").languages().get(0);
        assertThat(rows(chinese, "gap between Han, widest", "lines with solid Han", "measure in em"))
                .isEqualTo("""
                        Q2 gap between Han, widest: 0.000 em
                        Q15 measure in em: 25.000 em
                        Q16 lines with solid Han: 100.0 %""");
    }

    @Test
    void aLineBeforeAWordThatCannotBeDividedIsListedForItsEditor() {
        QualityReport report = report("<article><h1>On names</h1><p>One very short line of some words before "
                + "Xbeitapingzhuangdistrictadministrationofc says so.</p></article>");
        assertThat(report.loose()).singleElement().satisfies(line -> {
            assertThat(line.story()).isEqualTo("On names");
            assertThat(line.page()).isOne();
            assertThat(line.text()).isEqualTo("One very short line of some words before");
        });
        assertThat(report.text()).contains("  On names\n    p. 1   0.");
    }

    @Test
    void marksAtLineEndsAreHalfAsWide() {
        QualityReport.Group chinese = report("<p lang=zh-CN>" + CHINESE.repeat(9) + "</p>")
                .languages()
                .get(0);
        assertThat(rows(
                        chinese,
                        "marks of half width at line ends",
                        "lines against prohibitions",
                        "lines that begin with — … ～"))
                .isEqualTo("""
                        Q8 lines against prohibitions: 0
                        Q8 lines that begin with — … ～: 0
                        Q8 marks of half width at line ends: 100.0 %""");
    }

    @Test
    void aNoteCallHoldsOnToItsBaseWithoutSpace() {
        QualityReport.Group chinese = report(
                        "<p lang=zh-CN>" + "标准<sup><a href='#n'>1</a></sup>化工作用A表示".repeat(9) + "</p>")
                .languages()
                .get(0);
        assertThat(rows(chinese, "Han and Latin without space")).isEqualTo("Q20 Han and Latin without space: 0");
    }

    @Test
    void aNumberThatHadToBeCutIsCountedAndAnAddressIsNot() {
        String cut = "1234567890".repeat(3);
        String address = "https://example.org/standards/metrology/calibration/index.html";
        QualityReport report = report("<p style='width: 90pt'>" + cut + " and so on and so on</p>");
        assertThat(rows(report.languages().get(0), "numbers, words and marks split"))
                .isEqualTo("Q8 numbers, words and marks split: 1");
        report = report("<p style='width: 90pt'>" + address + " and so on and so on</p>");
        assertThat(rows(report.languages().get(0), "numbers, words and marks split"))
                .isEqualTo("Q8 numbers, words and marks split: 0");
    }

    @Test
    void quotationMarksWithoutPartnersAndOfTheWrongFaceAreCounted() {
        QualityReport.Group english = report("<p>" + "Plain words” end “here” and go on. ".repeat(5) + "</p>")
                .languages()
                .get(0);
        assertThat(rows(english, "closing marks without opening ones"))
                .isEqualTo("Q21 closing marks without opening ones: 5");
        QualityReport.Group chinese = report("<p lang=zh-CN>" + "标准化的<span lang=en>“</span>基础”是共识，".repeat(9) + "</p>")
                .languages()
                .get(0);
        assertThat(rows(chinese, "Chinese quotation marks not square"))
                .isEqualTo("Q21 Chinese quotation marks not square: 9");
    }

    @Test
    void theSpaceOfOneEmBetweenElementsOfATitleIsNoFault() {
        QualityReport.Group chinese = report("<p lang=zh-CN>" + "信息技术　用户界面　标准化工作".repeat(6) + "</p>")
                .languages()
                .get(0);
        assertThat(rows(chinese, "U+0020 between Han")).isEqualTo("Q20 U+0020 between Han: 0");
    }

    @Test
    void narrowColumnsOfLongWordsFailAndSayWhere() {
        QualityReport report = report(
                "<p style='width: 60pt'>" + "Extraordinarily complicated internationalisation ".repeat(6) + "</p>");
        assertThat(report.summary())
                .startsWith("en: word space ")
                .contains("; beyond limits: Q1 lines with |r| > 1 ", "; Q2 word space, ");
        assertThat(report.text()).containsPattern("Q1  lines with \\|r\\| > 1 +[0-9.]+ %  ≤ 4.0     failed");
    }

    @Test
    void theReportForProgramsSaysTheSame() {
        assertThat(report("<article><h1>“A” title</h1><p>" + ENGLISH.repeat(4) + "</p></article>")
                        .json())
                .startsWith("""
                        {
                          "languages" : [
                            {
                              "language" : "en",
                              "lines" : 11,
                              "measures" : [
                                {
                                  "metric" : "Q1",
                                  "name" : "lines with |r| > 1",
                                  "value" : 0.0,
                                  "unit" : "percent",
                                  "target" : 4.0,
                                  "verdict" : "good"
                                },
                        """)
                .contains("\"title\" : \"“A” title\"")
                .endsWith("}\n");
    }

    @Test
    void textWithoutJustifiedLinesHasAnEmptyReport() {
        QualityReport report = report("<p>Short.</p>");
        assertThat(report.languages()).isEmpty();
        assertThat(report.summary()).isEmpty();
    }
}
