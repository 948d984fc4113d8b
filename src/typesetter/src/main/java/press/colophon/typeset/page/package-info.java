/**
 * Makes up pages: columns, floats, tables, notes, running matter, page references.
 *
 * <p>In: {@link press.colophon.typeset.style.StyledTree}. Out: {@link press.colophon.typeset.display.DisplayList}. Uses
 * style, line, font, picture, display, graphics and diagnostics.
 */
@NullMarked
package press.colophon.typeset.page;

import org.jspecify.annotations.NullMarked;
