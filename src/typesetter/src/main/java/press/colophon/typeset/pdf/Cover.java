package press.colophon.typeset.pdf;

import java.util.List;
import java.util.Optional;
import press.colophon.typeset.display.DisplayList;
import press.colophon.typeset.display.Page;
import press.colophon.typeset.graphics.Rect;

/**
 * The cover that glued sheets are set into: one sheet of paper, printed on its outside (back, spine, front) and its inside
 * (typography §4.1). Immutable.
 *
 * @param pages front, inside of the front, inside of the back, back; all of one size
 * @param spine width in scaled points
 * @param title what stands on the spine: a page as wide as the cover is high and as high as the spine is wide, which is read
 *     from head to foot; empty for a spine that is too narrow for type
 */
public record Cover(DisplayList pages, long spine, Optional<DisplayList> title) {
    /** Pages of a cover. */
    public static final int PAGES = 4;

    public Cover {
        if (pages.pages().size() != PAGES) {
            throw new IllegalArgumentException(
                    "a cover has " + PAGES + " pages, not " + pages.pages().size());
        }
    }

    /**
     * One side of the sheet, spread out flat.
     *
     * @param outside whether the spine is seen on it
     */
    record Side(Page left, Page right, long spine, boolean outside) {
        /** The size of the whole, with nothing on it. */
        Page flat() {
            return new Page(
                    left.label() + " · " + right.label(),
                    left.width() + spine + right.width(),
                    left.height(),
                    left.bleed(),
                    List.of(),
                    List.of());
        }

        /** How far a page goes on onto the spine, so that no paper shows where the fold is a little off. */
        private long wrap() {
            return Math.min(left.bleed(), spine / 2);
        }

        /** Where the left page may paint, in its own coordinates. */
        Rect leftArea() {
            long bleed = left.bleed();
            return new Rect(-bleed, -bleed, bleed + left.width() + wrap(), left.height() + 2 * bleed);
        }

        Rect rightArea() {
            long bleed = right.bleed();
            return new Rect(-wrap(), -bleed, wrap() + right.width() + bleed, right.height() + 2 * bleed);
        }

        /** Where the right page begins, from the left. */
        long rightOrigin() {
            return left.width() + spine;
        }
    }

    /** Outside and inside, the pages of the file in this order. */
    List<Side> sides() {
        List<Page> all = pages.pages();
        return List.of(new Side(all.get(3), all.get(0), spine, true), new Side(all.get(1), all.get(2), spine, false));
    }

    /** The page of the file on which a page of the cover stands, both from 1. */
    public static int sideOf(int page) {
        return page == 1 || page == PAGES ? 1 : 2;
    }
}
