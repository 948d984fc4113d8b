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
 * @param room what remains empty at the foot of its type area, where no more text will come
 */
record MadeUpPage(String master, PageStyle style, boolean blank, Fragment content, List<Rect> frames, Rect room) {
    MadeUpPage {
        frames = List.copyOf(frames);
    }
}
