package press.colophon.typeset.page;

import static org.assertj.core.api.Assertions.assertThat;
import static press.colophon.typeset.page.Pages.assertPages;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import press.colophon.typeset.display.Bounds;
import press.colophon.typeset.display.DisplayList;
import press.colophon.typeset.display.Item;
import press.colophon.typeset.display.Mark;
import press.colophon.typeset.graphics.Length;

/** Boxes in the margins: their places, and how those of one edge share it (CSS Paged Media 3, §5.3). Type area: 160 × 120 pt. */
class MarginBoxTest {
    private static final String EDGE =
            "@page { @top-left { content: %s } @top-center { content: %s } @top-right { content: %s } }";

    /** {@code x: text} of everything in the margins above and below, rounded to points. */
    private static List<String> furniture(String style) {
        DisplayList pages = Pages.set(style, "<p>text</p>").value();
        return pages.pages().get(0).items().stream()
                .filter(Item.Glyphs.class::isInstance)
                .map(item -> (Item.Glyphs) item)
                .filter(glyphs -> glyphs.mark() == Mark.Artifact.PAGINATION)
                .map(glyphs -> Math.round((double) glyphs.x() / Length.POINT) + ": "
                        + glyphs.run().text())
                .toList();
    }

    private static List<String> boxes(String style) {
        DisplayList pages = Pages.set(style, "<p>text</p>").value();
        return pages.pages().get(0).items().stream()
                .filter(Item.Fill.class::isInstance)
                .map(item -> Pages.points(Bounds.of(((Item.Fill) item).path()).rect()))
                .toList();
    }

    @Test
    void textStandsAtTheSideThatTheBoxIsNamedAfter() {
        List<String> texts = furniture(String.format(Locale.ROOT, EDGE, "'one'", "'two'", "'six'"));

        assertThat(texts).containsExactly("20: one", "93: two", "169: six");
    }

    @Test
    void headsTooLongForTheirLineAreSetOnMoreLinesAndNotOverEachOther() {
        assertPages(
                String.format(Locale.ROOT, EDGE, "'The title of the section'", "none", "'and the title of an article'")
                        + " @page { margin-top: 30pt }",
                "<p>text</p>",
                """
                page 1
                  12.804: The title of the | and the title of an
                  22.804: section | article
                  37.804: text
                """);
    }

    @Test
    void aStatedWidthIsKeptAndTheOtherBoxHasTheRest() {
        String style = "@page { @bottom-left { content: ''; width: 30pt; background: #eee }"
                + " @bottom-right { content: ''; background: #ccc } }";

        assertThat(boxes(style)).containsExactly("20 140 30 20", "50 140 130 20");
    }

    @Test
    void theMiddleStaysInTheMiddleHoweverLongItsNeighbourIs() {
        String style = "@page { @top-left { content: 'a long head'; background: #eee }"
                + " @top-center { content: ''; width: 20pt; background: #ccc } }";

        assertThat(boxes(style)).containsExactly("20 0 70 20", "90 0 20 20");
    }

    @Test
    void aBoxFillsItsMarginSoThatItsBorderRunsAlongTheTypeArea() {
        String style = "@page { @bottom-center { content: 'x'; border-top: 1pt solid; margin-top: 4pt } }";

        assertThat(boxes(style)).containsExactly("20 144 160 1");
    }

    @Test
    void aBoxOfStatedHeightAboveTheTypeAreaStandsUponIt() {
        assertThat(boxes("@page { @top-center { content: ''; height: 2pt; background: #000 } }"))
                .containsExactly("20 18 160 2");
    }
}
