package press.colophon.typeset.page;

import static org.assertj.core.api.Assertions.assertThat;
import static press.colophon.typeset.page.Pages.assertPages;

import org.junit.jupiter.api.Test;
import press.colophon.typeset.display.Bounds;
import press.colophon.typeset.display.DisplayList;
import press.colophon.typeset.display.Item;
import press.colophon.typeset.display.Mark;
import press.colophon.typeset.graphics.Length;

/** What depends on the page it comes to stand on: running elements, sides, page numbers (CSS GCPM 3; typography §3.5, §3.6). */
class RunningTest {
    private static final String TABS = """
            @page :right { @right-top { content: element(tab); margin-left: 10pt; margin-right: -5pt; vertical-align: top } }
            @page :left { @left-top { content: element(tab); margin-left: -5pt; margin-right: 10pt; vertical-align: top } }
            .tab { position: running(tab); background: #ccc; line-snap: none }
            .tab.b { margin-top: 30pt }
            h2 { break-before: page }
            """;

    @Test
    void aSectionsTabStandsAtTheOuterEdgeOfItsPagesAndReachesIntoTheBleed() {
        DisplayList pages = Pages.set(
                        TABS, "<div class=tab>A</div><p>one</p><h2>two</h2><div class='tab b'>B</div><h2>three</h2>")
                .value();

        assertThat(tab(pages, 0)).isEqualTo("A 190 20 15 10");
        assertThat(tab(pages, 1)).isEqualTo("A -5 20 15 10");
        assertThat(tab(pages, 2)).isEqualTo("B 190 50 15 10");
    }

    /** Text, left, top, width and height of the tab of a page, which is no content. */
    private static String tab(DisplayList pages, int page) {
        String text = "";
        String box = "";
        for (Item item : pages.pages().get(page).items()) {
            if (item instanceof Item.Glyphs glyphs && glyphs.mark() == Mark.Artifact.PAGINATION) {
                text += glyphs.run().text();
            } else if (item instanceof Item.Fill fill && fill.mark() == Mark.Artifact.PAGINATION) {
                box = Pages.points(Bounds.of(fill.path()).rect());
            }
        }
        return text + " " + box;
    }

    @Test
    void aRunningElementIsNotInTheFlowNorInTheStructureAndNothingIsSaidToBeLost() {
        assertPages(
                "@page { @top-left { content: element(head) } } .head { position: running(head) }",
                "<p>before</p><p class=head>Head <i>with</i> markup</p><p>after</p>",
                """
                page 1
                  12.804: Head with markup
                  27.804: before
                  37.804: after
                """);
    }

    @Test
    void aStringAtTheStartOfAPageIsTheOneThatThePageBeginsWith() {
        assertPages(
                "@page { @top-left { content: string(t, start) '|' string(t, first) '|' string(t, last) } }"
                        + " h2 { string-set: t content() } .new { break-before: page }",
                "<p>0</p><h2>A</h2><p class=new>1</p><h2>B</h2><h2>C</h2><h2 class=new>D</h2>",
                """
                page 1
                  12.804: |A|A
                  27.804: 0
                  37.804: A
                page 2
                  12.804: A|B|C
                  27.804: 1
                  37.804: B
                  47.804: C
                page 3
                  12.804: D|D|D
                  27.804: D
                """);
    }

    @Test
    void aPortraitStandsAtTheOuterEdgeOfItsPageWithItsMarginsTurned() {
        DisplayList pages = Pages.set(
                        ".face { float: outside; width: 30pt; height: 20pt; margin-left: 10pt; background: #888 }"
                                + " .speech { break-before: page }",
                        "<div class=speech><div class=face></div><p>one</p></div>".repeat(2))
                .value();

        assertThat(Pages.show(pages)).contains("page 1", "page 2");
        assertThat(face(pages, 0)).isEqualTo("150 20 30 20");
        assertThat(face(pages, 1)).isEqualTo("20 20 30 20");
        assertThat(textAt(pages, 0)).isEqualTo("20");
        assertThat(textAt(pages, 1)).isEqualTo("60");
    }

    private static String face(DisplayList pages, int page) {
        return pages.pages().get(page).items().stream()
                .filter(Item.Fill.class::isInstance)
                .map(item -> Pages.points(Bounds.of(((Item.Fill) item).path()).rect()))
                .findFirst()
                .orElse("none");
    }

    private static String textAt(DisplayList pages, int page) {
        return pages.pages().get(page).items().stream()
                .filter(Item.Glyphs.class::isInstance)
                .map(item -> Length.format(((Item.Glyphs) item).x()))
                .findFirst()
                .orElse("none");
    }

    /** On page 8 the number is so wide that its paragraph takes a second line, which drives the target to page 9, and back. */
    @Test
    void pageNumbersThatDriveTheirTargetToAndFroAreReportedAndThePagesAreMadeNevertheless() {
        String pages = "<p class=new>x</p>".repeat(6);
        String lines = "<p>x</p>".repeat(9);
        String reference = "<p>" + "<a href='#t'></a> ".repeat(12) + "</p>";

        assertThat(Pages.problems(
                        ".new { break-before: page } a::before { content: target-counter(attr(href), page,"
                                + " lower-roman) }",
                        "<p>x</p>" + pages + "<p class=new>x</p>" + lines + reference + "<p id=t>target</p>"))
                .containsExactly("references-unsettled");
    }

    @Test
    void pageNumbersThatSettleAreNotReported() {
        assertPages(
                ".new { break-before: page } a::before { content: target-counter(attr(href), page) }",
                "<p>see <a href='#t'></a></p><p class=new id=t>here</p>",
                """
                page 1
                  27.804: see 2
                page 2
                  27.804: here
                """);
    }
}
