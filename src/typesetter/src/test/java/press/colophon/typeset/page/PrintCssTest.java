package press.colophon.typeset.page;

import static press.colophon.typeset.page.Pages.assertPages;

import org.junit.jupiter.api.Test;

/** What published print style sheets take for granted, one rule a page: found by setting the samples of other engines. */
class PrintCssTest {
    @Test
    void aMarginIsKeptAfterAForcedBreakAndCutOffAtOneThatHappens() {
        assertPages(
                "h2 { break-before: page; margin-top: 20pt } .below { margin-top: 20pt }",
                "<p>one</p><h2>Two</h2><p>1<br>2<br>3<br>4<br>5<br>6<br>7<br>8</p><p class=below>a<br>b</p>",
                """
                page 1
                  27.804: one
                page 2
                  47.804: Two
                  57.804: 1
                  67.804: 2
                  77.804: 3
                  87.804: 4
                  97.804: 5
                  107.804: 6
                  117.804: 7
                  127.804: 8
                page 3
                  27.804: a
                  37.804: b
                """);
    }

    @Test
    void aBoxWithoutAPositionedAncestorStandsInThePageArea() {
        assertPages(".a { position: absolute; right: 0; bottom: 0 }", "<p>text</p><div class=a>corner</div>", """
                page 1
                  27.804: text
                  137.804: corner
                """);
    }

    @Test
    void aBoxAtTheSideInTheMiddleOfATextStandsBesideItsFirstLineAndDoesNotDivideIt() {
        assertPages(
                "li { list-style: none } a::after { content: '7'; float: right }",
                "<ul><li><a>One</a></li><li><a>Two</a> and more</li></ul>",
                """
                page 1
                  27.804: One | 7
                  37.804: Two and more | 7
                """);
    }

    @Test
    void aChapterBeginsOnThePageOfItsHeadingAndNotOnOneForItsPadding() {
        assertPages(
                "@page { @top-left { content: counter(page) } } @page clean { @top-left { content: none } }"
                        + " section { break-before: right; padding-top: 20pt } h2 { page: clean }",
                "<section><h2>One</h2><p>text</p></section><section><h2>Two</h2></section>",
                """
                page 1
                  47.804: One
                page 2
                  12.804: 2
                  27.804: text
                page 3
                  47.804: Two
                """);
    }

    /** A story in two parts, each of which names the page of the other: "continued on", "continued from". */
    @Test
    void aStoryThatGoesOnElsewhereSaysWhereAndFromWhere() {
        assertPages(
                ".on a::before { content: 'continued on p. ' target-counter(attr(href), page) }"
                        + " .from a::before { content: '上接第 ' target-counter(attr(href), page) ' 页' }"
                        + " .other { break-before: page }",
                "<p>It begins.</p><p class=on id=jump><a href='#rest'></a></p><p class=other>Something else</p>"
                        + "<div class=other id=rest><p class=from><a href='#jump'></a></p><p>It ends.</p></div>",
                """
                page 1
                  27.804: It begins.
                  37.804: continued on p. 3
                page 2
                  27.804: Something else
                page 3
                  27.804: 上接第 1 页
                  37.804: It ends.
                """);
    }
}
