package press.colophon.typeset.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import press.colophon.typeset.display.Item;
import press.colophon.typeset.display.Mark;
import press.colophon.typeset.display.Page;
import press.colophon.typeset.graphics.Colour;
import press.colophon.typeset.graphics.Length;
import press.colophon.typeset.graphics.Path;
import press.colophon.typeset.graphics.Rect;

/** How much of a page of 200 × 240 mm is empty: what counts are its rows between 16.8 and 217.2 mm, in halves. */
class PageInkTest {
    private static final Colour PALE = new Colour.Cmyk(0, 0, 0, 100);

    private static Item box(double x, double y, double width, double height, Colour colour) {
        Rect area = new Rect(
                Length.ofMillimetres(x),
                Length.ofMillimetres(y),
                Length.ofMillimetres(width),
                Length.ofMillimetres(height));
        return new Item.Fill(Path.of(area), colour, Mark.Artifact.LAYOUT);
    }

    private static PageInk page(Item... items) {
        return PageInk.of(new Page(
                "1", Length.ofMillimetres(200), Length.ofMillimetres(240), 0, List.of(), Arrays.asList(items)));
    }

    @Test
    void aPageWithoutInkIsEmptyAndOneFullOfItIsNot() {
        assertThat(page().empty()).isEqualTo(1);
        assertThat(page(box(16, 10, 168, 220, Colour.BLACK)).empty()).isEqualTo(0);
    }

    @Test
    void halvesOfThePageCountByThemselves() {
        assertThat(page(box(16, 10, 80, 220, Colour.BLACK)).empty()).isEqualTo(0.5);
        assertThat(page(box(16, 10, 80, 220, Colour.BLACK), box(104, 10, 80, 107, Colour.BLACK))
                        .empty())
                .isCloseTo(0.25, within(0.005));
    }

    @Test
    void aGapOfLessThanSeventeenMillimetresIsNoEmptiness() {
        assertThat(page(box(16, 10, 168, 90, Colour.BLACK), box(16, 115, 168, 110, Colour.BLACK))
                        .empty())
                .isEqualTo(0);
        assertThat(page(box(16, 10, 168, 90, Colour.BLACK), box(16, 120, 168, 110, Colour.BLACK))
                        .empty())
                .isCloseTo(0.1, within(0.006));
    }

    @Test
    void paleTintsAndHairlinesAndRunningMatterAreNoInk() {
        assertThat(page(
                                box(16, 10, 168, 220, PALE),
                                box(16, 100, 168, 0.05, Colour.BLACK),
                                box(100, 10, 0.05, 220, Colour.BLACK),
                                box(16, 8, 168, 4, Colour.BLACK),
                                box(16, 225, 168, 4, Colour.BLACK))
                        .empty())
                .isEqualTo(1);
    }

    @Test
    void theLowestInkOfAColumnIsThatWhichReachesIntoIt() {
        PageInk ink = page(box(16, 20, 80, 50, Colour.BLACK), box(104, 20, 80, 90, Colour.BLACK));

        assertThat(lowest(ink, 16, 96)).isEqualTo(Length.ofMillimetres(70));
        assertThat(lowest(ink, 104, 184)).isEqualTo(Length.ofMillimetres(110));
        assertThat(lowest(ink, 190, 200)).isEqualTo(0);
    }

    private static long lowest(PageInk ink, double left, double right) {
        return ink.lowest(Length.ofMillimetres(left), Length.ofMillimetres(right), 0, Length.ofMillimetres(217));
    }
}
