package press.colophon.typeset.page;

import static org.assertj.core.api.Assertions.assertThat;
import static press.colophon.typeset.page.Pages.assertPages;

import org.junit.jupiter.api.Test;
import press.colophon.typeset.display.DisplayListDump;

/** Where stories begin, what text passes, and which way pictures float: pages come out full (typography §3.2, §3.4, §3.5). */
class FlatPlanTest {
    private static final String PASSING =
            "p { orphans: 1; widows: 1 } " + ".box { break-inside: avoid; -colophon-defer: column }";

    private static final String STORIES =
            "section { break-before: page; -colophon-run-on: 40pt } section + section { margin-top: 10pt }";

    @Test
    void textThatFollowsABoxFillsTheColumnForWhichTheBoxIsTooHigh() {
        assertPages(PASSING, columns(lines("a", 9) + box(5) + lines("b", 8)), """
                page 1
                  27.804: a1 | box1
                  37.804: a2 | box2
                  47.804: a3 | box3
                  57.804: a4 | box4
                  67.804: a5 | box5
                  77.804: a6 | b3
                  87.804: a7 | b4
                  97.804: a8 | b5
                  107.804: a9 | b6
                  117.804: b1 | b7
                  127.804: b2 | b8
                """);
    }

    @Test
    void aBoxStaysWhereItIsIfThereIsRoom() {
        assertPages(PASSING, columns(lines("a", 7) + box(5) + lines("b", 10)), """
                page 1
                  27.804: a1 | b1
                  37.804: a2 | b2
                  47.804: a3 | b3
                  57.804: a4 | b4
                  67.804: a5 | b5
                  77.804: a6 | b6
                  87.804: a7 | b7
                  97.804: box1 | b8
                  107.804: box2 | b9
                  117.804: box3 | b10
                  127.804: box4
                  137.804: box5
                """);
    }

    @Test
    void textOfAnotherSectionDoesNotPassABox() {
        assertPages(PASSING, columns("<div>" + lines("a", 9) + box(5) + "</div>" + lines("b", 7)), """
                page 1
                  27.804: a1 | box1
                  37.804: a2 | box2
                  47.804: a3 | box3
                  57.804: a4 | box4
                  67.804: a5 | box5
                  77.804: a6 | b1
                  87.804: a7 | b2
                  97.804: a8 | b3
                  107.804: a9 | b4
                  117.804: b5
                  127.804: b6
                  137.804: b7
                """);
    }

    @Test
    void aHeadingAndItsTextAreNotPartedByABox() {
        assertPages(
                PASSING + " h2 { break-after: avoid }",
                columns(lines("a", 8) + "<h2>head</h2>" + box(5) + lines("b", 5)),
                """
                page 1
                  27.804: a1 | head
                  37.804: a2 | box1
                  47.804: a3 | box2
                  57.804: a4 | box3
                  67.804: a5 | box4
                  77.804: a6 | box5
                  87.804: a7 | b1
                  97.804: a8 | b2
                  107.804: b3
                  117.804: b4
                  127.804: b5
                """);
    }

    @Test
    void aStoryRunsOnBelowAnotherWhereEnoughRoomRemains() {
        assertPages(STORIES, story("a", 4) + story("b", 4), """
                page 1
                  27.804: a1
                  37.804: a2
                  47.804: a3
                  57.804: a4
                  77.804: b1
                  87.804: b2
                  97.804: b3
                  107.804: b4
                """);
    }

    @Test
    void aStoryOpensAPageWhereTooLittleRoomRemains() {
        assertPages(STORIES, story("a", 8) + story("b", 4), """
                page 1
                  27.804: a1
                  37.804: a2
                  47.804: a3
                  57.804: a4
                  67.804: a5
                  77.804: a6
                  87.804: a7
                  97.804: a8
                page 2
                  27.804: b1
                  37.804: b2
                  47.804: b3
                  57.804: b4
                """);
    }

    @Test
    void aStoryDoesNotRunOnWithItsTitleAlone() {
        assertPages(
                STORIES + " div { break-inside: avoid }",
                story("a", 4) + "<section><h1>title</h1><div>" + text("b", 8) + "</div></section>",
                """
                page 1
                  27.804: a1
                  37.804: a2
                  47.804: a3
                  57.804: a4
                page 2
                  27.804: title
                  37.804: b1
                  47.804: b2
                  57.804: b3
                  67.804: b4
                  77.804: b5
                  87.804: b6
                  97.804: b7
                  107.804: b8
                """);
    }

    @Test
    void aPictureGivesWaySoThatTheNextStoryRunsOn() {
        assertPages(
                STORIES
                        + " img { display: block; width: 100pt; height: 60pt; object-fit: cover; -colophon-elastic: 30pt }",
                "<section><img src='colophon:qr?text=x' alt='x'>" + text("a", 3) + "</section>" + story("b", 2),
                """
                page 1
                  67.804: a1
                  77.804: a2
                  87.804: a3
                  107.804: b1
                  117.804: b2
                """);
    }

    @Test
    void aTableThatIsNotDividedIsAsWideAsItsStyleSays() {
        String page = DisplayListDump.of(Pages.set(
                        "td { padding: 0 } table { break-inside: avoid; -colophon-defer: column; width: 100% }",
                        columns("<table><tr><td>a</td><td>a</td></tr></table>" + lines("c", 3)))
                .value());

        assertThat(page).contains("text 20 27.8 ").contains("text 57.5 27.8 ");
    }

    @Test
    void aBlockThatHasToBeDividedBeginsWhereItStands() {
        assertPages("table { break-inside: avoid } td { padding: 0 }", lines("a", 3) + table(14), """
                page 1
                  27.804: a1
                  37.804: a2
                  47.804: a3
                  57.804: row1
                  67.804: row2
                  77.804: row3
                  87.804: row4
                  97.804: row5
                  107.804: row6
                  117.804: row7
                  127.804: row8
                  137.804: row9
                page 2
                  27.804: row10
                  37.804: row11
                  47.804: row12
                  57.804: row13
                  67.804: row14
                """);
    }

    @Test
    void aBlockThatFitsOnAPageIsNotDivided() {
        assertPages("table { break-inside: avoid } td { padding: 0 }", lines("a", 3) + table(11), """
                page 1
                  27.804: a1
                  37.804: a2
                  47.804: a3
                page 2
                  27.804: row1
                  37.804: row2
                  47.804: row3
                  57.804: row4
                  67.804: row5
                  77.804: row6
                  87.804: row7
                  97.804: row8
                  107.804: row9
                  117.804: row10
                  127.804: row11
                """);
    }

    @Test
    void floatsDoNotHoldUpTheTextAndShareAPageWhereLittleOfItRemains() {
        String style = "p { orphans: 1; widows: 1 } .t { float: top; float-reference: page }";
        String floated = "<div class=t>%1$s1<br>%1$s2<br>%1$s3<br>%1$s4<br>%1$s5</div>";
        assertPages(
                style,
                columns(lines("a", 9)
                        + floated.formatted("x")
                        + lines("b", 4)
                        + floated.formatted("y")
                        + lines("c", 5)
                        + floated.formatted("z")
                        + lines("d", 2)),
                """
                page 1
                  27.804: x1
                  37.804: x2
                  47.804: x3
                  57.804: x4
                  67.804: x5
                  87.804: a1 | a6
                  97.804: a2 | a7
                  107.804: a3 | a8
                  117.804: a4 | a9
                  127.804: a5 | b1
                page 2
                  27.804: y1
                  37.804: y2
                  47.804: y3
                  57.804: y4
                  67.804: y5
                  87.804: b2 | c2
                  97.804: b3 | c3
                  107.804: b4 | c4
                  117.804: c1 | c5
                page 3
                  27.804: z1
                  37.804: z2
                  47.804: z3
                  57.804: z4
                  67.804: z5
                  87.804: d1
                  97.804: d2
                """);
    }

    @Test
    void aWideFloatStandsBelowTheTitleItsTextBeginsUnder() {
        String style = "p { orphans: 1; widows: 1 } .lead { float: top; float-reference: page }"
                + " h1 { column-span: all; break-after: avoid }";
        assertPages(style, columns("<h1>title</h1><div class=lead>lead1<br>lead2</div>" + lines("a", 8)), """
                page 1
                  27.804: title
                  37.804: lead1
                  47.804: lead2
                  67.804: a1 | a5
                  77.804: a2 | a6
                  87.804: a3 | a7
                  97.804: a4 | a8
                """);
    }

    private static String table(int rows) {
        StringBuilder table = new StringBuilder("<table>");
        for (int i = 1; i <= rows; i++) {
            table.append("<tr><td>row").append(i).append("</td></tr>");
        }
        return table.append("</table>").toString();
    }

    private static String columns(String body) {
        return "<div class=columns>" + body + "</div>";
    }

    private static String box(int lines) {
        return "<div class=box>" + text("box", lines) + "</div>";
    }

    private static String story(String name, int lines) {
        return "<section>" + text(name, lines) + "</section>";
    }

    private static String lines(String name, int count) {
        return "<p>" + text(name, count) + "</p>";
    }

    private static String text(String name, int count) {
        StringBuilder text = new StringBuilder();
        for (int i = 1; i <= count; i++) {
            text.append(i == 1 ? "" : "<br>").append(name).append(i);
        }
        return text.toString();
    }
}
