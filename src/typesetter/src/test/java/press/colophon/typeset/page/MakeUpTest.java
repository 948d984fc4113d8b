package press.colophon.typeset.page;

import static org.assertj.core.api.Assertions.assertThat;
import static press.colophon.typeset.page.Pages.assertPages;

import org.junit.jupiter.api.Test;
import press.colophon.typeset.display.DisplayList;
import press.colophon.typeset.display.DisplayListDump;

/** One page, one rule: what comes in stands above what comes out. Pages hold twelve lines of 10 pt. */
class MakeUpTest {
    @Test
    void columnsOfALastPageAreBalanced() {
        assertPages("", "<div class=columns><p>one<br>two<br>three<br>four<br>five</p></div>", """
                page 1
                  27.804: one | four
                  37.804: two | five
                  47.804: three
                """);
    }

    @Test
    void columnsThatAreNotToBeBalancedAreFilledOneAfterTheOther() {
        assertPages(
                ".columns { column-fill: auto }",
                "<div class=columns><p>one<br>two<br>three<br>four<br>five</p></div>",
                """
                page 1
                  27.804: one
                  37.804: two
                  47.804: three
                  57.804: four
                  67.804: five
                """);
    }

    @Test
    void aSpanningHeadingClosesABalancedBandAndOpensAnother() {
        assertPages(
                "h2 { column-span: all }",
                "<div class=columns><p>a<br>b<br>c<br>d</p><h2>spanning</h2><p>e<br>f<br>g<br>h</p></div>",
                """
                page 1
                  27.804: a | c
                  37.804: b | d
                  47.804: spanning
                  57.804: e | g
                  67.804: f | h
                """);
    }

    @Test
    void aLastLineNeverStandsAloneOnTheNextPage() {
        assertPages("", "<p>1<br>2<br>3<br>4<br>5<br>6</p><p>a<br>b<br>c<br>d<br>e<br>f<br>g</p>", """
                page 1
                  27.804: 1
                  37.804: 2
                  47.804: 3
                  57.804: 4
                  67.804: 5
                  77.804: 6
                  87.804: a
                  97.804: b
                  107.804: c
                  117.804: d
                page 2
                  27.804: e
                  37.804: f
                  47.804: g
                """);
    }

    @Test
    void aHeadingGoesWithTwoLinesOfItsText() {
        assertPages(
                "",
                "<p>1<br>2<br>3<br>4<br>5<br>6<br>7<br>8<br>9<br>10</p><h2>Heading</h2><p>a<br>b<br>c<br>d</p>",
                """
                page 1
                  27.804: 1
                  37.804: 2
                  47.804: 3
                  57.804: 4
                  67.804: 5
                  77.804: 6
                  87.804: 7
                  97.804: 8
                  107.804: 9
                  117.804: 10
                page 2
                  27.804: Heading
                  37.804: a
                  47.804: b
                  57.804: c
                  67.804: d
                """);
    }

    @Test
    void textAfterAHeadingOfAnotherHeightIsBackOnTheGridOfItsNeighbours() {
        assertPages(
                "h2 { font-size: 11pt; line-height: 13pt; margin-top: 4pt }",
                "<div class=columns><p>a<br>b</p><h2>Head</h2><p>c<br>d</p><p>e<br>f<br>g<br>h</p></div>",
                """
                page 1
                  27.804: a | e
                  37.804: b | f
                  47.804: g
                  57.355: Head
                  57.804: h
                  67.804: c
                  77.804: d
                """);
    }

    @Test
    void whatIsNotToBeDividedGoesToTheNextPageAsAWhole() {
        assertPages(
                ".box { break-inside: avoid }",
                "<p>1<br>2<br>3<br>4<br>5<br>6<br>7<br>8<br>9</p><div class=box><p>a<br>b</p><p>c<br>d</p></div>",
                """
                page 1
                  27.804: 1
                  37.804: 2
                  47.804: 3
                  57.804: 4
                  67.804: 5
                  77.804: 6
                  87.804: 7
                  97.804: 8
                  107.804: 9
                page 2
                  27.804: a
                  37.804: b
                  47.804: c
                  57.804: d
                """);
    }

    @Test
    void aBandOfWhichNothingFitsOnAPageIsNoFaultOfThatPage() {
        assertPages(
                "h2 { column-span: all; break-after: auto }",
                "<div class=columns><h2>1<br>2<br>3<br>4<br>5<br>6<br>7<br>8<br>9<br>10<br>11</h2>"
                        + "<p style='break-inside: avoid'>a<br>b<br>c<br>d</p></div>",
                """
                page 1
                  27.804: 1
                  37.804: 2
                  47.804: 3
                  57.804: 4
                  67.804: 5
                  77.804: 6
                  87.804: 7
                  97.804: 8
                  107.804: 9
                  117.804: 10
                  127.804: 11
                page 2
                  27.804: a
                  37.804: b
                  47.804: c
                  57.804: d
                """);
    }

    @Test
    void runningHeadsTellWhatThePageHolds() {
        assertPages(
                "@page { @top-left { content: string(t) } @bottom-right { content: counter(page) ' of ' counter(pages) } }"
                        + " h2 { string-set: t content(); break-before: page }",
                "<h2>First</h2><p>a</p><h2>Second</h2><p>b</p>",
                """
                page 1
                  12.804: First
                  27.804: First
                  37.804: a
                  152.804: 1 of 2
                page 2
                  12.804: Second
                  27.804: Second
                  37.804: b
                  152.804: 2 of 2
                """);
    }

    @Test
    void aRectoStartLeavesABlankPage() {
        assertPages("h2 { break-before: right }", "<h2>First</h2><h2>Second</h2>", """
                page 1
                  27.804: First
                page 2
                page 3
                  27.804: Second
                """);
    }

    @Test
    void contentsShowThePagesOnWhichTheirTargetsStand() {
        assertPages(
                "a::after { content: ' ' target-counter(attr(href), page) } h2 { break-before: page }",
                "<p><a href='#x'>First</a></p><p><a href='#y'>Second</a></p><h2 id=x>First</h2><h2 id=y>Second</h2>",
                """
                page 1
                  27.804: First 2
                  37.804: Second 3
                page 2
                  27.804: First
                page 3
                  27.804: Second
                """);
    }

    @Test
    void theHeadOfATableIsRepeatedOnTheNextPage() {
        StringBuilder rows = new StringBuilder();
        for (int i = 1; i <= 13; i++) {
            rows.append("<tr><td>").append(i).append("<td>t").append(i);
        }
        assertPages(
                "table { width: 100%; border-spacing: 0 } td, th { padding: 0; text-align: left }",
                "<table><thead><tr><th>No<th>Title</thead>" + rows + "</table>", """
                page 1
                  27.804: No | Title
                  37.804: 1 | t1
                  47.804: 2 | t2
                  57.804: 3 | t3
                  67.804: 4 | t4
                  77.804: 5 | t5
                  87.804: 6 | t6
                  97.804: 7 | t7
                  107.804: 8 | t8
                  117.804: 9 | t9
                  127.804: 10 | t10
                  137.804: 11 | t11
                page 2
                  27.804: No | Title
                  37.804: 12 | t12
                  47.804: 13 | t13
                """);
    }

    @Test
    void theLastRowOfATableIsNeverAloneUnderItsRepeatedHead() {
        assertPages(
                "table { width: 100%; border-spacing: 0 } td, th { padding: 0; text-align: left }",
                "<p>1<br>2<br>3<br>4<br>5<br>6<br>7</p><table><thead><tr><th>No</thead>"
                        + "<tr><td>a<tr><td>b<tr><td>c<tr><td>d<tr><td>e</table>",
                """
                page 1
                  27.804: 1
                  37.804: 2
                  47.804: 3
                  57.804: 4
                  67.804: 5
                  77.804: 6
                  87.804: 7
                  97.804: No
                  107.804: a
                  117.804: b
                  127.804: c
                page 2
                  27.804: No
                  37.804: d
                  47.804: e
                """);
    }

    @Test
    void aNoteStandsAtTheFootOfTheColumnThatCallsIt() {
        assertPages(
                ".n { float: footnote; font-size: 6pt; line-height: 8pt }",
                "<div class=columns><p>a<span class=n>note</span><br>b<br>c<br>d</p></div>",
                """
                page 1
                  25.116: 1
                  27.804: a | c
                  37.804: b | d
                  51.103: 1. note
                """);
    }

    @Test
    void aFloatGoesToTheTopOfItsColumn() {
        assertPages(
                ".f { float: top }",
                "<div class=columns><p>a<br>b</p><div class=f><p>float</p></div><p>c<br>d<br>e<br>f</p></div>",
                """
                page 1
                  27.804: float | c
                  37.804: d
                  47.804: a | e
                  57.804: b | f
                """);
    }

    @Test
    void textRunsBesideABoxAtTheSide() {
        assertPages(
                ".s { float: left; width: 60pt; height: 25pt }",
                "<div class=s></div><p>aaa bbb ccc ddd eee fff ggg hhh iii jjj kkk lll mmm nnn ooo ppp qqq rrr sss ttt"
                        + " uuu vvv www xxx yyy zzz</p>",
                """
                page 1
                  27.804: aaa bbb ccc ddd eee fff
                  37.804: ggg hhh iii jjj kkk lll
                  47.804: mmm nnn ooo ppp qqq
                  57.804: rrr sss ttt uuu vvv www xxx yyy zzz
                """);
    }

    @Test
    void aPositionedBoxStandsAgainstTheBoxAroundIt() {
        assertPages(
                ".c { position: relative; height: 100pt; break-after: page }"
                        + " .a { position: absolute; right: 0; bottom: 0 }",
                "<div class=c><p>cover</p><div class=a>corner</div></div><p>next</p>",
                """
                page 1
                  27.804: cover
                  117.804: corner
                page 2
                  27.804: next
                """);
    }

    @Test
    void aLastRowOfNamesIsCentred() {
        DisplayList pages = Pages.set(
                        ".g { display: grid; grid-template-columns: repeat(3, 1fr); text-align: center }",
                        "<div class=g><p>A</p><p>B</p><p>C</p><p>D</p></div>")
                .value();
        assertThat(DisplayListDump.of(pages)).isEqualTo("""
                page 1 "1" 200x160
                  text 43.82 27.8 +5.7 "A" SourceSerif4-Regular 8 cmyk(0 0 0 1000) en P#2
                  text 97.39 27.8 +5.22 "B" SourceSerif4-Regular 8 cmyk(0 0 0 1000) en P#3
                  text 150.69 27.8 +5.3 "C" SourceSerif4-Regular 8 cmyk(0 0 0 1000) en P#4
                  text 97.04 37.8 +5.91 "D" SourceSerif4-Regular 8 cmyk(0 0 0 1000) en P#5
                """);
    }

    @Test
    void columnsOfTwoLinesRemainEmptyRatherThanHoldAWidow() {
        assertPages(
                "h2 { column-span: all; break-after: auto }",
                "<div class=columns><h2>1<br>2<br>3<br>4<br>5<br>6<br>7<br>8<br>9<br>10</h2>"
                        + "<p>a<br>b<br>c</p><p>d<br>e<br>f</p></div>",
                """
                page 1
                  27.804: 1
                  37.804: 2
                  47.804: 3
                  57.804: 4
                  67.804: 5
                  77.804: 6
                  87.804: 7
                  97.804: 8
                  107.804: 9
                  117.804: 10
                page 2
                  27.804: a | d
                  37.804: b | e
                  47.804: c | f
                """);
    }

    @Test
    void textThatDoesNotFitItsFrameIsReportedWithTheNumberOfLinesAndShownNevertheless() {
        String body = "<div style='height: 20pt'><p>1<br>2<br>3<br>4</p></div>";
        assertThat(Pages.problems("", body)).containsExactly("overset");
        assertThat(Pages.set("", body).diagnostics().get(0).message()).contains("about 2 lines");
        assertThat(Pages.contentText(Pages.set("", body).value())).isEqualTo("1234");
    }

    @Test
    void theTreeOfMeaningsFollowsTheDocument() {
        DisplayList pages = Pages.set(
                        "", "<article><h1>Title</h1><p>Text <a href='#n'>link</a></p><ul><li>item</ul></article>")
                .value();
        assertThat(DisplayListDump.structure(pages)).isEqualTo("""
                Document
                  Art
                    H1
                    P
                      Link
                    L
                      LI
                        Lbl
                        LBody
                """);
    }
}
