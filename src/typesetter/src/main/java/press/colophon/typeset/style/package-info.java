/**
 * Applies style sheets to a print document: parsing, cascade, inheritance, computed values.
 *
 * <p>In: a print document (HTML and CSS). Out: {@link press.colophon.typeset.style.StyledTree}. Uses graphics and
 * diagnostics.
 */
@NullMarked
package press.colophon.typeset.style;

import org.jspecify.annotations.NullMarked;
