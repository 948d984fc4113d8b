package press.colophon.typeset.page;

import java.util.List;
import press.colophon.typeset.graphics.Rect;
import press.colophon.typeset.style.PageRules.PageStyle;

/**
 * A page with its text, before running matter.
 *
 * @param master name of the page master
 * @param content in coordinates of the trimmed page, with what takes place on it
 * @param frames areas of columns
 */
record MadeUpPage(String master, PageStyle style, boolean blank, Fragment content, List<Rect> frames) {
    MadeUpPage {
        frames = List.copyOf(frames);
    }
}
