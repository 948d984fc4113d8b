package press.colophon.typeset.page;

/**
 * A float, set and waiting for its place.
 *
 * @param top goes to the top, otherwise to the bottom
 * @param ofPage of the page (across columns), otherwise of a column
 * @param height with the room that keeps it from the text
 */
record FloatBox(Fragment fragment, boolean top, boolean ofPage, long height) {}
