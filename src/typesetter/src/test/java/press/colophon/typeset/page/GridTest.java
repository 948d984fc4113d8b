package press.colophon.typeset.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import press.colophon.diagnostics.Outcome;
import press.colophon.typeset.display.DisplayList;
import press.colophon.typeset.display.Page;
import press.colophon.typeset.display.TextLine;
import press.colophon.typeset.graphics.Length;

/** The baseline grid (typography §0.8, Q13): a document with all that disturbs one, and every line of its text on it. */
class GridTest {
    private static final String STYLE = """
            @page { size: 300pt 260pt; margin: 20pt 20pt 20pt 30pt; }
            @page :left { margin: 20pt 30pt 20pt 20pt; }
            p { text-align: justify; text-indent: 1em }
            h2 { font-size: 13pt; line-height: 16pt; margin: 7pt 0 3pt }
            h3 { font-size: 9pt; line-height: 10pt; margin-top: 10pt }
            .head { column-span: all; font-size: 20pt; line-height: 23pt; margin-bottom: 11pt }
            .box { border-top: 1.5pt solid; padding: 4pt 3pt; margin: 6pt 0; font-size: 6pt; line-height: 7pt; background: #eee }
            .float { float: top; font-size: 6pt; line-height: 7pt; border-bottom: 1pt solid }
            .note { float: footnote; font-size: 6pt; line-height: 7pt }
            .plate { float: outside; width: 24pt; height: 23pt; margin-left: 5pt; background: #888 }
            td { font-size: 6pt; line-height: 7pt; padding: 1pt; border-bottom: 0.4pt solid }
            li p { text-indent: 0 }
            """;

    private static final String TEXT = "The committee measures what users of a standard agree upon, 标准化 included. ";

    private static String body() {
        String paragraph = "<p>" + TEXT.repeat(3) + "</p>";
        String noted = "<p>" + TEXT + "<span class=note>" + TEXT + "</span>" + TEXT + "</p>";
        String article = "<article class=columns><h2 class=head>" + TEXT + "</h2>" + paragraph + "<h2>A heading</h2>"
                + noted
                + "<div class=box>" + TEXT.repeat(2) + "</div>" + paragraph + "<div class=float>" + TEXT + "</div>"
                + "<h3>Smaller</h3><div class=plate></div>" + paragraph + "<table><tr><td>a</td><td>b</td></tr>"
                + "<tr><td>" + TEXT + "</td><td>d</td></tr></table>" + paragraph + "<ul><li><p>" + TEXT
                + "</p></li><li><p>"
                + TEXT + "</p></li></ul>" + noted + paragraph + "</article>";
        return article.repeat(3);
    }

    @Test
    void everyLineOfTheTextStandsOnTheGridInAllColumnsOfFacingPages() {
        Outcome<DisplayList> outcome = Pages.set(STYLE, body());

        List<String> off = new ArrayList<>();
        int lines = 0;
        for (Page page : outcome.value().pages()) {
            for (TextLine line : page.lines()) {
                if (line.paragraph().size() == Length.ofPoints(8)) {
                    lines++;
                    long first = Length.ofPoints(20) + Math.floorMod(line.baseline() - Length.ofPoints(20), step());
                    if (first != firstBaseline(outcome.value())) {
                        off.add(page.label() + ": " + Length.format(line.baseline()));
                    }
                }
            }
        }
        assertThat(lines).isGreaterThan(150);
        assertThat(outcome.value().pages().size()).isGreaterThan(3);
        assertThat(off).isEmpty();
    }

    private static long step() {
        return Length.ofPoints(10);
    }

    /** Of the first line of text of the document, on the grid of its page. */
    private static long firstBaseline(DisplayList list) {
        TextLine first = list.pages().get(0).lines().stream()
                .filter(line -> line.paragraph().size() == Length.ofPoints(8))
                .findFirst()
                .orElseThrow();
        return Length.ofPoints(20) + Math.floorMod(first.baseline() - Length.ofPoints(20), step());
    }

    @Test
    void aTableOfFiveHundredRowsKeepsAllOfThemAndRepeatsItsHeadOverEachColumn() {
        StringBuilder rows = new StringBuilder();
        IntStream.rangeClosed(1, 500)
                .forEach(row -> rows.append("<tr><td>GB/T ")
                        .append(10_000 + row)
                        .append("-2025</td><td>标准 ")
                        .append(row)
                        .append("</td></tr>"));
        DisplayList list = Pages.set(
                        STYLE + "table { width: 100% }",
                        "<div class=columns><table><thead><tr><th>Head</th><th>标题</th></tr></thead><tbody>" + rows
                                + "</tbody></table></div>")
                .value();

        String content = Pages.contentText(list).replaceAll("[^0-9/-]", "");
        StringBuilder expected = new StringBuilder();
        IntStream.rangeClosed(1, 500)
                .forEach(row -> expected.append("/")
                        .append(10_000 + row)
                        .append("-2025")
                        .append(row));
        assertThat(content).isEqualTo(expected.toString());
        long columns =
                list.pages().stream().mapToLong(page -> page.frames().size()).sum();
        long heads = Pages.show(list).split("Head", -1).length - 1L;
        assertThat(heads).isEqualTo(columns).isGreaterThan(20);
    }
}
