package press.colophon.typeset.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import press.colophon.typeset.display.Page;
import press.colophon.typeset.display.PagePicture;
import press.colophon.typeset.display.PageSvg;

class PagePictureTest {
    private static final Page PAGE = Pages.set("p { background: #f00; color: #00f }", "<p>II</p>")
            .value()
            .pages()
            .get(0);

    @Test
    void aPageIsPaintedWhereItsItemsAre() throws IOException {
        BufferedImage picture = ImageIO.read(new ByteArrayInputStream(PagePicture.png(PAGE, 72)));
        assertThat(picture.getWidth()).isEqualTo(200);
        assertThat(picture.getHeight()).isEqualTo(160);
        assertThat(picture.getRGB(100, 25) & 0xFFFFFF)
                .as("tint of the paragraph")
                .isEqualTo(0xFF0000);
        assertThat(picture.getRGB(100, 35) & 0xFFFFFF).as("paper below it").isEqualTo(0xFFFFFF);
    }

    @Test
    void theSamePageGivesTheSameBytes() {
        assertThat(PagePicture.png(PAGE, 72)).isEqualTo(PagePicture.png(PAGE, 72));
    }

    @Test
    void aPageAsSvgHasItsTextAsLabelsAndEachOutlineOnce() {
        String svg = PageSvg.svg(Pages.set("p { background-color: #ff0000 }", "<p>noon &amp; eve</p>")
                .value()
                .pages()
                .get(0));
        assertThat(svg)
                .startsWith("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"200pt\" height=\"160pt\"")
                .contains("fill=\"#ff0000\"")
                .contains("aria-label=\"noon &amp; eve\"")
                .containsOnlyOnce("id=\"g0\"");
        assertThat(svg.split("href=\"#g0\"", -1))
                .as("the letter n is used twice")
                .hasSize(3);
    }
}
