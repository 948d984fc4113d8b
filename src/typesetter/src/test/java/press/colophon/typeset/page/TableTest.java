package press.colophon.typeset.page;

import static org.assertj.core.api.Assertions.assertThat;
import static press.colophon.typeset.page.Pages.assertPages;

import java.util.List;
import org.junit.jupiter.api.Test;
import press.colophon.typeset.display.DisplayListDump;

/** Tables, and boxes that are set as tables. Pages hold twelve lines of 10 pt, 160 pt wide. */
class TableTest {
    private static final String ROWS = """
            .row { display: table; width: 100%; border-spacing: 0 } .cell { display: table-cell }
            h2 { break-after: avoid }
            """;

    @Test
    void aHighRowIsCompanyEnoughForAHeadingSoThatTheNextPartMayGoToTheNextPage() {
        assertPages(
                ROWS,
                "<h2>A</h2><div class=row><div class=cell>a<br>b<br>c<br>d<br>e</div></div>"
                        + "<h2>B</h2><div class=row><div class=cell>f<br>g<br>h<br>i<br>j<br>k</div></div>",
                """
                page 1
                  27.804: A
                  37.804: a
                  47.804: b
                  57.804: c
                  67.804: d
                  77.804: e
                page 2
                  27.804: B
                  37.804: f
                  47.804: g
                  57.804: h
                  67.804: i
                  77.804: j
                  87.804: k
                """);
    }

    @Test
    void aCellThatDoesNotWrapMakesItsColumnWideEnough() {
        String page = Pages.show(Pages.set(
                        "table { width: 100% } td { padding: 0 } .whole { white-space: nowrap }",
                        "<table><tr><td class=whole>ISO/IEC Guide 2-draft/http://a/b</td><td>"
                                + "words that may wrap as often as they like</td></tr></table>")
                .value());

        assertThat(page).contains("ISO/IEC Guide 2-draft/http://a/b |");
    }

    @Test
    void whatIsLeftOverOfTheWidthGoesToTheColumnsThatStateNone() {
        String page = DisplayListDump.of(Pages.set(
                        ROWS + ".narrow { width: 30pt }",
                        "<div class=row><div class='cell narrow'>1</div><div class=cell>one</div></div>")
                .value());

        assertThat(page).contains("text 20 27.8 ").contains("text 50 27.8 ");
    }

    @Test
    void aTableWhoseWordsDoNotFitAColumnSpansTheColumns() {
        assertPages(
                "td { padding: 0 }",
                "<div class=columns><p>one<br>two<br>three<br>four</p>"
                        + "<table><tr><td>measurements</td><td>organization</td></tr></table><p>five<br>six</p></div>",
                """
                page 1
                  27.804: one | three
                  37.804: two | four
                  47.804: measurementsorganization
                  57.804: five
                  67.804: six
                """);
    }

    @Test
    void columnsShareTheWidthByWhatTheyHoldSoThatChineseIsNotStarved() {
        assertPages(
                "td { padding: 0 }",
                "<table><tr><td lang=zh>环境管理体系要求及使用指南环境管理体系要求及使用指南</td>"
                        + "<td>Environmental management systems with requirements and guidance for the use</td></tr></table>",
                """
                page 1
                  27.804: 环境管理体系要求Environmental
                  37.804: 及使用指南环境管management systems
                  47.804: 理体系要求及使用with requirements and
                  57.804: 指南 | guidance for the use
                """);
    }

    @Test
    void aColumnIsNeverNarrowerThanItsLongestWordWhileAnotherOneHasRoom() {
        String page = Pages.show(Pages.set(
                        "td { padding: 0 }",
                        "<table><tr><td>Internationalisation</td><td>" + "many short words ".repeat(9)
                                + "</td></tr></table>")
                .value());

        assertThat(page).contains("27.804: Internationalisationmany");
    }

    @Test
    void aRowHigherThanAPageIsDividedBetweenItsLinesBelowItsRepeatedHead() {
        String lines = "a<br>".repeat(9) + "z";
        assertPages(
                "td, th { padding: 0 } table { width: 100% }",
                "<table><thead><tr><th>H</th><th>I</th></tr></thead><tr><td>" + lines + "<br>" + lines
                        + "</td><td>b<br>c</td></tr>" + "<tr><td>last</td><td></td></tr></table>",
                """
                page 1
                  27.804: H | I
                  37.804: a | b
                  47.804: a | c
                  57.804: a
                  67.804: a
                  77.804: a
                  87.804: a
                  97.804: a
                  107.804: a
                  117.804: a
                  127.804: z
                  137.804: a
                page 2
                  27.804: H | I
                  37.804: a
                  47.804: a
                  57.804: a
                  67.804: a
                  77.804: a
                  87.804: a
                  97.804: a
                  107.804: a
                  117.804: z
                  127.804: last
                """);
    }

    @Test
    void rowsThatAStyleSheetMakesOfOtherElementsAreNoTableOfAnAuthor() {
        String style = ".row { display: table; width: 300pt } .row p { display: table-cell }";

        assertThat(Pages.problems(style, "<div class=row><p>a</p><p>b</p></div>"))
                .isEmpty();
        assertThat(Pages.problems(
                        ".row { display: table } .row p { display: table-cell }",
                        "<div class=row><p>" + "a".repeat(80) + "</p><p>b</p></div>"))
                .doesNotContain("table-too-wide");
    }

    @Test
    void aTableStaysInItsColumnWhateverWidthItStates() {
        String body = "<table><tr><td>a</td><td>b</td></tr></table>";

        assertThat(Pages.problems("table { width: 300pt }", body)).containsExactly("table-too-wide");
        assertThat(Pages.problems("table { width: 100% }", body)).isEmpty();
        assertThat(Pages.show(Pages.set("table { width: 300pt; table-layout: fixed } td { padding: 0 }", body)
                        .value()))
                .isEqualTo(Pages.show(Pages.set("table { width: 100%; table-layout: fixed } td { padding: 0 }", body)
                        .value()));
    }

    @Test
    void tablesWithoutRowsOrCellsOrTextAreSetWithoutAWord() {
        for (String table : List.of(
                "",
                "<tr></tr>",
                "<tr><td></td></tr>",
                "<caption>C</caption>",
                "<thead></thead>",
                "<tr><td rowspan=9>a")) {
            assertThat(Pages.problems("", "<table>" + table + "</table><p>after</p>"))
                    .as(table)
                    .isEmpty();
        }
    }
}
