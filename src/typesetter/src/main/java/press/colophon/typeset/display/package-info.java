/**
 * Finished pages as data: what is painted where, what it means, where links lead. Also their text dump and pictures.
 *
 * <p>In: nothing. Out: {@link press.colophon.typeset.display.DisplayList}. Uses font (for glyph runs) and graphics.
 */
@NullMarked
package press.colophon.typeset.display;

import org.jspecify.annotations.NullMarked;
