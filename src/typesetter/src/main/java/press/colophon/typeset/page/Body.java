package press.colophon.typeset.page;

import press.colophon.typeset.style.ComputedStyle;
import press.colophon.typeset.style.StyledTree.StyledNode;

/** The element whose font is that of running text. */
final class Body {
    private Body() {}

    /** The font of {@code body}, or of the root where there is none. */
    static ComputedStyle.Font font(StyledNode.Element root) {
        for (StyledNode child : root.children()) {
            if (child instanceof StyledNode.Element element && element.name().equals("body")) {
                return element.style().font();
            }
        }
        return root.style().font();
    }
}
