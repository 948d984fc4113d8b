package press.colophon.acceptance.issues;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import org.junit.jupiter.api.Test;

/** Pages of 200 by 1000 rows, the area of which is measured from row 70 to 905. */
class PageFillTest {
    private static final double AREA = 835;

    private final BufferedImage page = new BufferedImage(200, 1000, BufferedImage.TYPE_BYTE_GRAY);
    private final Graphics2D graphics = page.createGraphics();

    PageFillTest() {
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, 200, 1000);
        graphics.setColor(Color.BLACK);
    }

    private void ink(int x, int width, int from, int to) {
        graphics.fillRect(x, from, width, to - from);
    }

    private PageFill fill() {
        return PageFill.of(page);
    }

    @Test
    void aFullPageHasNothingEmpty() {
        ink(20, 160, 70, 905);
        assertThat(fill()).isEqualTo(new PageFill(1, 0));
    }

    @Test
    void aPageWithoutTextIsEmpty() {
        assertThat(fill()).isEqualTo(new PageFill(0, 1));
    }

    @Test
    void runningHeadAndFolioAreNoText() {
        ink(20, 160, 40, 60);
        ink(20, 160, 930, 940);
        assertThat(fill()).isEqualTo(new PageFill(0, 1));
    }

    @Test
    void aShortColumnIsHalfAsBadAsAShortPage() {
        ink(20, 70, 70, 905);
        ink(110, 70, 70, 570);
        assertThat(fill().bottom()).isEqualTo(1);
        assertThat(fill().empty()).isCloseTo(335 / AREA / 2, within(0.001));
    }

    @Test
    void whiteAboveAHeadingIsNoGapAndSeventeenMillimetresAre() {
        ink(20, 160, 70, 905);
        graphics.setColor(Color.WHITE);
        ink(0, 200, 300, 319);
        assertThat(fill().empty()).isZero();
        ink(0, 200, 300, 320);
        assertThat(fill().empty()).isCloseTo(20 / AREA, within(0.001));
    }

    @Test
    void aTintedGroundIsNoText() {
        graphics.setColor(new Color(225, 225, 225));
        ink(20, 160, 70, 905);
        assertThat(fill().empty()).isEqualTo(1);
    }
}
