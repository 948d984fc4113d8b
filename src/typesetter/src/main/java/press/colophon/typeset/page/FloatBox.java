package press.colophon.typeset.page;

import java.util.List;

/**
 * A float, set and waiting for its place.
 *
 * @param top goes to the top, otherwise to the bottom
 * @param ofPage of the page (across columns), otherwise of a column
 * @param height with the room that keeps it from the text
 */
record FloatBox(Fragment fragment, boolean top, boolean ofPage, long height) {

    /** Height of floats, one below the other. */
    static long height(List<FloatBox> boxes) {
        long height = 0;
        for (FloatBox box : boxes) {
            height += box.height;
        }
        return height;
    }
}
