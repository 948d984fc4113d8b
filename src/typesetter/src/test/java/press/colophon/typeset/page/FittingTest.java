package press.colophon.typeset.page;

import static org.assertj.core.api.Assertions.assertThat;
import static press.colophon.typeset.page.Pages.assertPages;

import org.junit.jupiter.api.Test;
import press.colophon.typeset.display.Item;
import press.colophon.typeset.display.StructureTree;
import press.colophon.typeset.display.StructureTree.Role;

/** Pages and sheets are filled by what is declared for it, and pictures give way before a page remains short. */
class FittingTest {
    private static final String SHEETS =
            "html { -colophon-signature: 4 } .filler { -colophon-filler: page } h2 { break-before: page }";

    @Test
    void theFirstFillersOfTheDocumentMakeUpTheSignature() {
        assertPages(
                SHEETS,
                "<p>text</p><h2 class=filler>first</h2><h2 class=filler>second</h2><h2 class=filler>third</h2><h2>back</h2>",
                """
                page 1
                  27.804: text
                page 2
                  27.804: first
                page 3
                  27.804: second
                page 4
                  27.804: back
                """);
    }

    @Test
    void fillersThatAreNotNeededAreNotSet() {
        assertPages(SHEETS, "<h2>1</h2><h2>2</h2><h2>3</h2><h2 class=filler>filler</h2><h2>4</h2>", """
                page 1
                  27.804: 1
                page 2
                  27.804: 2
                page 3
                  27.804: 3
                page 4
                  27.804: 4
                """);
    }

    @Test
    void aFillerThatIsNotSetLeavesNoTrace() {
        String style = SHEETS + " h2 { counter-increment: n } h2::before { content: counter(n) ' ' }"
                + " b::after { content: target-text(attr(title)) }";
        String body = "<h2>one</h2><h2>two</h2>%s<h2>three<br><b title='#f'>see </b></h2><h2>four</h2>";
        String filler = "<section class=filler><h2 id=f>filler</h2></section>";
        var without = Pages.set(style, body.formatted("")).value();
        var left = Pages.set(style, body.formatted(filler)).value();
        assertThat(Pages.show(left)).isEqualTo(Pages.show(without)).contains("3 three", "see ?");
        assertThat(left.structure()).isEqualTo(without.structure());
        assertThat(left.pages().get(3).items().get(0).mark())
                .isEqualTo(without.pages().get(3).items().get(0).mark());
    }

    @Test
    void ofALinkToAFillerThatIsNotSetTheTextRemains() {
        String body = "<h2>1</h2><h2>2</h2><h2>3 <a href='#f'>see</a></h2>%s<h2>4 <a href='#none'>else</a></h2>";
        var set = Pages.set(SHEETS, body.formatted("<h2 class=filler id=f>filler</h2>"));
        assertThat(set.value().pages().stream().flatMap(page -> page.items().stream()))
                .filteredOn(Item.Link.class::isInstance)
                .extracting(item -> ((Item.Link) item).target())
                .containsExactly("#none");
        assertThat(set.value().structure().elements())
                .extracting(StructureTree.Element::role)
                .filteredOn(role -> role == Role.LINK || role == Role.SPAN)
                .containsExactly(Role.SPAN, Role.LINK);
    }

    @Test
    void aFillerWithinATableCanBeLeftOutToo() {
        String table = "<table><tr><td><p class=filler>filler</p><p>cell</p></td></tr></table>";
        assertPages(".filler { -colophon-filler: page }", table, """
                page 1
                  28.554: cell
                """);
    }

    @Test
    void tooFewFillersAreReportedAndNoPageIsBlank() {
        var outcome = Pages.set(SHEETS, "<h2>1</h2><h2>2</h2><h2 class=filler>filler</h2>");
        assertThat(outcome.value().pages()).hasSize(2);
        assertThat(outcome.diagnostics()).hasSize(1).first().satisfies(diagnostic -> {
            assertThat(diagnostic.code()).isEqualTo("incomplete-signature");
            assertThat(diagnostic.message())
                    .isEqualTo("2 pages are no whole number of signatures of 4: 2 pages are missing");
        });
    }

    @Test
    void aPageReferenceToWhatFillersPushBackIsRight() {
        assertPages(
                SHEETS + " a::after { content: target-counter(attr(href), page) }",
                "<p><a href='#back'>back on </a></p><h2 class=filler>a</h2><h2 class=filler>b</h2><h2 id=back>end</h2>",
                """
                page 1
                  27.804: back on 4
                page 2
                  27.804: a
                page 3
                  27.804: b
                page 4
                  27.804: end
                """);
    }

    @Test
    void aNoticeFillsTheFootOfTheShortPageOnWhichItLeavesTheLeastEmpty() {
        assertPages(
                ".notice { -colophon-filler: space } h2 { break-before: page }",
                "<p class=notice>notice<br>of two lines</p><p>a</p>"
                        + "<h2>1</h2><p>2<br>3<br>4<br>5<br>6</p><h2>all<br>of<br>a<br>page<br>5<br>6<br>7<br>8<br>9<br>10</h2>",
                """
                page 1
                  27.804: a
                page 2
                  27.804: 1
                  37.804: 2
                  47.804: 3
                  57.804: 4
                  67.804: 5
                  77.804: 6
                  127.804: notice
                  137.804: of two lines
                page 3
                  27.804: all
                  37.804: of
                  47.804: a
                  57.804: page
                  67.804: 5
                  77.804: 6
                  87.804: 7
                  97.804: 8
                  107.804: 9
                  117.804: 10
                """);
    }

    @Test
    void aNoticeForWhichThereIsNoRoomIsNotSet() {
        assertPages(
                ".notice { -colophon-filler: space; page: other } @page other { margin: 20pt }",
                "<p class=notice>notice</p><p>a</p>",
                """
                page 1
                  27.804: a
                """);
    }

    @Test
    void anElasticPictureGivesUpTheLinesThatSaveAPage() {
        String style =
                "img { display: block; width: 100pt; height: 60pt; object-fit: cover } .e { -colophon-elastic: 30pt }";
        String text = "<p>a<br>b<br>c<br>d<br>e<br>f<br>g<br>h</p>";
        assertThat(Pages.set(style, "<img src='colophon:qr?text=x' alt='x'>" + text)
                        .value()
                        .pages())
                .hasSize(2);
        var fitted = Pages.set(style, "<img class=e src='colophon:qr?text=x' alt='x'>" + text)
                .value();
        assertThat(Pages.show(fitted)).isEqualTo("""
                page 1
                  67.804: a
                  77.804: b
                  87.804: c
                  97.804: d
                  107.804: e
                  117.804: f
                  127.804: g
                  137.804: h
                """);
    }
}
