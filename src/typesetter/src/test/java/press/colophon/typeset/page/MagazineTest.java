package press.colophon.typeset.page;

import static press.colophon.typeset.page.Pages.assertPages;

import org.junit.jupiter.api.Test;

/** Rules of magazine pages, one page a rule. Pages hold twelve lines of 10 pt. */
class MagazineTest {
    @Test
    void aFloatOfThePageGoesToTheFootOfAllColumns() {
        assertPages(
                ".f { float: bottom; float-reference: page }",
                "<div class=columns><p>a<br>b</p><div class=f>across both columns</div><p>c<br>d</p></div>",
                """
                page 1
                  27.804: a | c
                  37.804: b | d
                  57.804: across both columns
                """);
    }

    @Test
    void theHeadOfATableIsRepeatedOverEachColumn() {
        assertPages(
                "table { width: 100% } td, th { padding: 0; font-weight: 400; text-align: left }",
                "<div class=columns><table><thead><tr><th>head</th></tr></thead><tbody>"
                        + "<tr><td>1</td></tr><tr><td>2</td></tr><tr><td>3</td></tr><tr><td>4</td></tr></tbody></table></div>",
                """
                page 1
                  27.804: head | head
                  37.804: 1 | 3
                  47.804: 2 | 4
                """);
    }

    @Test
    void runningHeadsAreMirroredAndAPageMasterMayHaveNone() {
        assertPages(
                "@page :left { @top-left { content: 'L' counter(page) } } @page :right { @top-right { content: 'R' counter(page) } }"
                        + " @page bare:right { @top-right { content: none } } @page bare:left { @top-left { content: none } }"
                        + " h2 { break-before: page } .bare { page: bare }",
                "<p class=bare>cover</p><h2>one</h2><h2>two</h2>",
                """
                page 1
                  27.804: cover
                page 2
                  12.804: L2
                  27.804: one
                page 3
                  12.804: R3
                  27.804: two
                """);
    }

    @Test
    void aNoteGoesWithTheLineThatCallsItAndMakesRoomForItself() {
        assertPages(
                ".n { float: footnote }",
                "<p>1<br>2<br>3<br>4<br>5<br>6<br>7<br>8<br>9<br>10<br>11<span class=n>note</span><br>12</p>",
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
                  25.116: 1
                  27.804: 11
                  37.804: 12
                  52.804: 1. note
                """);
    }

    @Test
    void whatIsContinuedOnAnotherPageSaysWhere() {
        assertPages(
                "h2 { break-before: page } .on::after { content: ' on page ' target-counter(attr(href), page) }",
                "<p>text <a class=on href='#rest'>continued</a></p><h2>between</h2><h2 id=rest>rest</h2>",
                """
                page 1
                  27.804: text continued on page 3
                page 2
                  27.804: between
                page 3
                  27.804: rest
                """);
    }
}
