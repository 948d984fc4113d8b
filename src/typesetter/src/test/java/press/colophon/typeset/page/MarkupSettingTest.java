package press.colophon.typeset.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static press.colophon.typeset.page.Pages.assertPages;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import press.colophon.diagnostics.Diagnostic;
import press.colophon.diagnostics.Outcome;
import press.colophon.typeset.display.Bounds;
import press.colophon.typeset.display.DisplayList;
import press.colophon.typeset.display.Item;
import press.colophon.typeset.display.StructureTree;
import press.colophon.typeset.graphics.Path;
import press.colophon.typeset.graphics.Rect;

/** HTML that articles may hold, as it comes to stand on a page. Pages are 160 pt wide inside. */
class MarkupSettingTest {
    private static List<String> rules(String body) {
        return Pages.set("", body).value().pages().get(0).items().stream()
                .filter(Item.Fill.class::isInstance)
                .map(item -> ((Item.Fill) item))
                .map(fill -> Pages.points(bounds(fill.path())) + " " + fill.colour())
                .toList();
    }

    private static Rect bounds(Path path) {
        return Bounds.of(path).rect();
    }

    /** Roles of the structure tree below the document, as a nest of brackets. */
    private static String roles(String body) {
        List<StructureTree.Element> elements =
                Pages.set("", body).value().structure().elements();
        return roles(elements, 0);
    }

    private static String roles(List<StructureTree.Element> elements, int parent) {
        return elements.stream()
                .filter(element -> element.parent() == parent && element.id() != parent)
                .map(element -> element.role().standardName()
                        + (roles(elements, element.id()).isEmpty() ? "" : "(" + roles(elements, element.id()) + ")"))
                .collect(Collectors.joining(" "));
    }

    /** Of each header cell, in order, what it heads. */
    private static List<String> scopes(String table) {
        return Pages.set("", table).value().structure().elements().stream()
                .filter(element -> element.role() == StructureTree.Role.TABLE_HEADER)
                .flatMap(element -> element.cell().stream())
                .map(cell -> cell.columnHeader() ? "column" : "row")
                .toList();
    }

    @Test
    void deletedTextIsStruckOutAcrossChineseAndLatinInOnePiece() {
        assertThat(rules("<p lang=zh><del>中a</del>b</p>")).containsExactly("20 25.404 14.328 0.4 cmyk(0 0 0 1000)");
    }

    @Test
    void linesOfNestedElementsAddUp() {
        assertThat(rules("<p><u>a<s>b</s></u></p>"))
                .containsExactly(
                        "20 28.204 4.328 0.4 cmyk(0 0 0 1000)",
                        "24.328 28.204 4.952 0.4 cmyk(0 0 0 1000)",
                        "24.328 25.404 4.952 0.4 cmyk(0 0 0 1000)");
    }

    @Test
    void aLineHasTheColourOfTheElementThatAsksForIt() {
        assertThat(rules("<p style='text-decoration: underline red'><span style='color: #00f'>a</span></p>"))
                .containsExactly("20 28.204 4.328 0.4 #ff0000");
    }

    @Test
    void aMarkTintsWhatIsInItsInlineElementsToo() {
        assertThat(rules("<p><mark>a<em>b</em></mark></p>"))
                .containsExactly("20 19.804 9.28 10 cmyk(0 0 350 0, #ffffa6)");
    }

    @Test
    void listsCountAsTheirAttributesSay() {
        assertPages(
                "",
                "<ol type=a start=3><li>three<li>four</ol><ol reversed><li>two<li>one</ol>"
                        + "<ol reversed start=5><li>five<li value=9>nine<li>eight</ol><ol type=I><li>one<li type=A>two</ol>",
                """
                page 1
                  27.804: c.three
                  37.804: d.four
                  47.804: 2.two
                  57.804: 1.one
                  67.804: 5.five
                  77.804: 9.nine
                  87.804: 8.eight
                  97.804: I.one
                  107.804: B.two
                """);
    }

    @Test
    void listsCountInChinese() {
        assertPages(
                "ol { padding-left: 40pt }",
                "<ol start=10 style='list-style-type: simp-chinese-informal'><li>a<li>b<li value=20>c<li value=101>d</ol>"
                        + "<ol start=10 style='list-style-type: cjk-heavenly-stem'><li>e<li>f</ol>",
                """
                page 1
                  27.804: 十、a
                  37.804: 十一、b
                  47.804: 二十、c
                  57.804: 一百零一、d
                  67.804: 癸、e
                  77.804: 一一、f
                """);
    }

    @Test
    void definitionsAreAListOfTermsWithWhatIsSaidOfThem() {
        assertThat(roles("<dl><dt>A<dt>B<dd>both<dd>again<dt>C<dd>third</dl>"))
                .isEqualTo("L(LI(Lbl Lbl LBody LBody) LI(Lbl LBody))");
        assertThat(roles("<dl><div><dt>A<dd>one</div><div><dt>B<dd>two</div></dl>"))
                .isEqualTo("L(LI(Lbl LBody) LI(Lbl LBody))");
    }

    @Test
    void headerCellsWithoutScopeHeadTheColumnOnlyWhereTheirRowHasNoData() {
        assertThat(scopes("<table><tr><th></th><th>A</th></tr><tr><th>Row</th><td>1</td></tr>"
                        + "<tr><th scope=col>Stated</th><td>2</td></tr></table>"))
                .containsExactly("column", "column", "row", "column");
        assertThat(scopes("<table><tr><th rowspan=2>A</th><th>B</th></tr><tr><td>1</td></tr></table>"))
                .containsExactly("row", "column");
    }

    @Test
    void cellsKnowTheHeadersThatTheirAuthorNames() {
        List<StructureTree.Element> elements = Pages.set(
                        "", "<table><tr><th id=a>A<th id=b>B<tr><td headers='b none'>1<td>2</table>")
                .value()
                .structure()
                .elements();
        int b = elements.stream()
                .filter(element -> element.role() == StructureTree.Role.TABLE_HEADER)
                .skip(1)
                .findFirst()
                .orElseThrow()
                .id();

        assertThat(elements.stream().flatMap(element -> element.cell().stream()).map(StructureTree.TableCell::headers))
                .containsExactly(List.of(), List.of(), List.of(b), List.of());
    }

    @Test
    void aLineOfCodeThatIsTooLongEndsAfterABlankAndIsReportedAtItsOwnLine() {
        Outcome<DisplayList> outcome =
                Pages.set("", "<pre>\nfirst\nif (this) is far too long for a measure of a hundred then\nlast\n</pre>");

        assertThat(Pages.show(outcome.value()).replace('\u00a0', ' ')).isEqualTo("""
                page 1
                  37.804: first
                  47.804: if (this) is far too long for a measure of a
                  57.804: hundred then
                  67.804: last
                """);
        assertThat(outcome.diagnostics())
                .extracting(Diagnostic::code, found -> found.span().text())
                .containsExactly(tuple("code-too-long", "if (this) is far too long for a measure of a hundred then"));
    }

    @Test
    void codeWithoutBlanksIsDividedAnywhereAndNoWordIsBlamed() {
        assertThat(Pages.problems("", "<pre>" + "x".repeat(100) + "</pre>")).containsExactly("code-too-long");
        assertThat(Pages.problems("pre { white-space: pre-wrap }", "<pre>" + "xx ".repeat(60) + "</pre>"))
                .isEmpty();
    }

    @Test
    void tabsOfCodeLeadToEveryEighthPlace() {
        assertThat(Pages.contentText(Pages.set("", "<pre>a\tb\n\tc</pre>").value())
                        .replace('\u00a0', ' '))
                .isEqualTo("a       b        c");
    }

    @Test
    void anAnnotationStandsAboveTheMiddleOfItsBase() {
        assertPages("", "<p lang=zh>他说<ruby>标准<rp>(</rp><rt>biao</rt><rp>)</rp></ruby>，好</p>", """
                page 1
                  21.402: biao
                  28.804: 他说标准，好
                """);
        assertThat(roles("<p><ruby>a<rt>b</rt></ruby>")).isEqualTo("P(Ruby(RB RT))");
    }

    @Test
    void textAfterAShortParagraphKeepsClearOfItsLargeLetter() {
        assertPages(".d::first-letter { initial-letter: 3 }", "<p class=d>One line.</p><p>Next</p>", """
                page 1
                  27.804: ne line.
                  47.804: O
                  57.804: Next
                """);
    }

    @Test
    void theLargeLetterIsFoundInInlineElementsWithTheMarkBeforeIt() {
        assertPages(
                "p::first-letter { initial-letter: 2 }",
                "<p><b>Bold</b> word that goes on for more than one line of it.</p>"
                        + "<p>“<em>Quoted</em>” words that go on for more than one line.</p>",
                """
                page 1
                  27.804: old word that goes on for more than
                  37.804: Bone line of it.
                  47.804: uoted” words that go on for more
                  57.804: “Qthan one line.
                """);
    }

    @Test
    void aParagraphMayBeItsLargeLetterAlone() {
        assertPages(".d::first-letter { initial-letter: 2 }", "<p class=d>A</p><p>Next</p>", """
                page 1
                  37.804: A
                  47.804: Next
                """);
    }

    @Test
    void aChineseLargeLetterFillsTheSquaresOfItsLines() {
        assertPages("p::first-letter { initial-letter: 2 }", "<p lang=zh>标准化是为了在一定范围内获得最佳秩序对现实问题制定条款的活动。</p>", """
                page 1
                  27.804: 准化是为了在一定范围内获得最佳秩序
                  36.604: 标
                  37.804: 对现实问题制定条款的活动。
                """);
    }

    @Test
    void whatIsStruckOutIsNotInTheOutline() {
        assertThat(Pages.set("", "<h1>Price <del>100</del> 90</h1>").value().bookmarks())
                .extracting(DisplayList.Bookmark::label)
                .containsExactly("Price 90");
    }
}
