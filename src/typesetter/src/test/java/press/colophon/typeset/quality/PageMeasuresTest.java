package press.colophon.typeset.quality;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** How columns are filled and where figures stand: Q12, Q13, Q18, Q19 (typography §6). Pages have 24 lines of 14 pt. */
class PageMeasuresTest {
    private static final String STYLE = "<style>@page { line-grid: 14pt } .columns { columns: 2; column-gap: 10pt }"
            + " .off { line-snap: none; margin-top: 3pt } figure { margin: 0; break-before: page }"
            + " .keep { break-inside: avoid }</style>";

    /** A paragraph of {@code lines} lines in one of two columns. */
    private static String lines(int lines) {
        return "<p>" + "standards<br>".repeat(lines - 1) + "standards</p>";
    }

    private static String measured(String body) {
        return QualityReportTest.report(STYLE + body).pages().stream()
                .map(measure -> measure.metric() + " " + measure.name() + ": " + measure.shown())
                .collect(Collectors.joining("\n"));
    }

    @Test
    void linesOffTheGridAreCounted() {
        assertThat(measured(lines(4) + "<p class=off>one<br>two</p>"))
                .contains("Q13 lines of running text: 6\nQ13 lines of it off the grid: 2");
    }

    @Test
    void theColumnsOfAFullPageAreComparedWhereTheyEnd() {
        // The second paragraph leaves the left column two lines short; the story goes on on the next page.
        String kept = lines(22) + "<p class=keep>a<br>b<br>c<br>d</p>" + lines(30);

        assertThat(measured("<article class=columns>" + lines(60) + "</article>"))
                .contains("Q12 full pages: 1\nQ12 column bottoms, lines apart: 0");
        assertThat(measured("<article class=columns>" + kept + "</article>"))
                .contains("Q12 full pages: 1\nQ12 column bottoms, lines apart: 2\nQ12 full pages of uneven columns: 1");
    }

    @Test
    void linesThatRemainEmptyBelowAStoryAreCounted() {
        assertThat(measured("<article>" + lines(30) + "</article>"))
                .contains("Q19 empty lines of text columns: 37.5 %\nQ19 pages of text half empty: 1");
        assertThat(measured("<article>" + lines(48) + "</article>"))
                .contains("Q19 empty lines of text columns: 0.0 %\nQ19 pages of text half empty: 0");
    }

    @Test
    void aFigureIsAsFarAwayAsThePagesBetweenItAndTheTextBeforeIt() {
        String figure = "<figure><svg xmlns='http://www.w3.org/2000/svg' width='20' height='20'>"
                + "<title>square</title><rect width='20' height='20'/></svg></figure>";

        assertThat(measured("<article>" + lines(3) + figure + "</article>"))
                .contains("Q18 figures, pages from their text: 1.00\nQ18 furthest figure, in pages: 1");
    }

    @Test
    void withoutRunningTextNothingIsToldOfColumns() {
        assertThat(measured("<p style='text-align: left'>Short.</p>")).isEmpty();
    }
}
