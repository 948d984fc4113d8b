package press.colophon.typeset.page;

import java.util.List;
import press.colophon.typeset.display.Item;
import press.colophon.typeset.display.Mark;
import press.colophon.typeset.graphics.Path;
import press.colophon.typeset.graphics.Rect;
import press.colophon.typeset.style.PageRules.PageStyle;

/** The background of a page, with its bleed. */
final class PageBackground {
    private PageBackground() {}

    static List<Item> items(PageStyle style) {
        long bleed = style.bleed();
        Rect paper = new Rect(-bleed, -bleed, style.width() + 2 * bleed, style.height() + 2 * bleed);
        return style.background()
                .map(colour -> List.<Item>of(new Item.Fill(Path.of(paper), colour, Mark.Artifact.BACKGROUND)))
                .orElse(List.of());
    }
}
