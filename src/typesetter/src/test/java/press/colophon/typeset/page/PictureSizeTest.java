package press.colophon.typeset.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import press.colophon.typeset.display.Item;
import press.colophon.typeset.graphics.Length;

/** Used sizes of a picture of 200 × 100 px, which is 150 × 75 pt, in a column of 160 pt on pages of 120 pt. */
class PictureSizeTest {
    private static final String PICTURE =
            "<svg aria-label='a' xmlns='http://www.w3.org/2000/svg' width='200' height='100'"
                    + " viewBox='0 0 200 100'><rect width='200' height='100'/></svg>";

    private static List<String> sizes(String style, String body) {
        return Pages.set(style, body).value().pages().stream()
                .flatMap(page -> page.items().stream())
                .filter(Item.Placed.class::isInstance)
                .map(item -> ((Item.Placed) item).frame())
                .map(frame -> Length.format(frame.width()) + " x " + Length.format(frame.height()))
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "'', 150 x 75",
        "width: 50%, 80 x 40",
        "max-width: 50%, 80 x 40",
        "max-width: 100%, 150 x 75",
        "width: 100%, 160 x 80",
        "min-width: 100%, 160 x 80",
        "height: 30pt, 60 x 30",
        "width: 40pt; height: 30pt, 40 x 30",
        "max-height: 30pt, 60 x 30",
        "min-height: 78pt, 156 x 78",
        "width: 50%; padding: 5pt, 80 x 40",
        "width: 50%; padding: 5pt; box-sizing: border-box, 70 x 35",
        "width: 50%; margin: 0 10%, 80 x 40",
        "width: 400pt, 160 x 80",
    })
    void percentagesAreOfTheContainingBlockAndTheOtherSideFollows(String style, String size) {
        assertThat(sizes("svg { " + style + " }", "<p>" + PICTURE + "</p>")).containsExactly(size);
        assertThat(sizes("svg { display: block; " + style + " }", "<figure>" + PICTURE + "</figure>"))
                .containsExactly(size);
    }

    @Test
    void aPictureInATextIsAsWideAsItsShareOfTheColumn() {
        assertThat(sizes("svg { width: 25% }", "<p>a " + PICTURE + " b</p>")).containsExactly("40 x 20");
    }

    @Test
    void aPictureInACellIsAsWideAsItsShareOfTheCell() {
        assertThat(sizes(
                        "table { width: 100%; table-layout: fixed } td { padding: 0 } svg { width: 50% }",
                        "<table><tr><td>" + PICTURE + "</td><td>b</td></tr></table>"))
                .containsExactly("40 x 20");
    }
}
