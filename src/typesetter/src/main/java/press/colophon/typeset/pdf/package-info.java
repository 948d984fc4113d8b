/**
 * Writes finished pages as PDF.
 *
 * <p>In: {@link press.colophon.typeset.display.DisplayList}. Out: bytes. Uses display, font and graphics; the only importer of
 * the PDF library.
 */
@NullMarked
package press.colophon.typeset.pdf;

import org.jspecify.annotations.NullMarked;
