package press.colophon.typeset.page;

import static org.assertj.core.api.Assertions.assertThat;
import static press.colophon.typeset.page.Pages.assertPages;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import press.colophon.typeset.display.Bounds;
import press.colophon.typeset.display.DisplayList;
import press.colophon.typeset.display.Item;

/** Room between what stands on a page: above spanning elements, notes and headings, and at the foot of columns. */
class SpacingTest {
    @Test
    void aBandAboveASpanningElementHasNoHoleAndTheElementKeepsItsMargin() {
        assertPages(
                "h2 { margin-top: 20pt; break-after: avoid } .all { column-span: all } .next { margin-top: 15pt }",
                "<div class=columns><p>1<br>2<br>3<br>4<br>5</p><h2>Heading</h2><p>a<br>b<br>c<br>d<br>e<br>f</p></div>"
                        + "<div class='columns next'><p class=all>Opener</p><p>x<br>y</p></div>",
                """
                page 1
                  27.804: 1 | Heading
                  37.804: 2 | a
                  47.804: 3 | b
                  57.804: 4 | c
                  67.804: 5 | d
                  77.804: e
                  87.804: f
                  117.804: Opener
                  127.804: x
                  137.804: y
                """);
    }

    @Test
    void theRuleAboveNotesIsNearerToTheNotesThanToTheText() {
        DisplayList list = Pages.set(
                        ".n { float: footnote; font-size: 6pt; line-height: 7.5pt }",
                        "<p>1<br>2<br>3<br>4<br>5<br>6<br>7<br>8<br>9<br>10<span class=n>note</span></p>")
                .value();
        String rules = list.pages().get(0).items().stream()
                .filter(Item.Fill.class::isInstance)
                .map(item -> Pages.points(Bounds.of(((Item.Fill) item).path()).rect()))
                .collect(Collectors.joining("; "));
        assertThat(list.pages()).hasSize(1);
        assertThat(rules).as("lines end at 120, notes begin at 125").isEqualTo("20 123.75 53.333 0.5");
    }

    @Test
    void thePaddingBelowTextBesideABoxPassesIt() {
        assertPages(
                ".plate { float: left; width: 20pt; height: 20pt; background: #888 } .who { padding-bottom: 10pt }",
                "<div><div class=plate></div><div class=who><p>name</p></div></div><p>text</p>",
                """
                page 1
                  27.804: name
                  47.804: text
                """);
    }

    @Test
    void linesThatRemainAtTheFootOfAColumnGoWhereThereIsRoomAlready() {
        assertPages(
                ".near { margin-top: 10pt } .far { margin-top: 20pt } .whole { break-inside: avoid }",
                "<p>1<br>2<br>3<br>4</p><p class=near>a<br>b</p><p class=far>c</p><p class=whole>w<br>x<br>y<br>z</p>",
                """
                page 1
                  27.804: 1
                  37.804: 2
                  47.804: 3
                  57.804: 4
                  87.804: a
                  97.804: b
                  137.804: c
                page 2
                  27.804: w
                  37.804: x
                  47.804: y
                  57.804: z
                """);
    }
}
