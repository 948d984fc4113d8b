/**
 * Writes finished pages as PDF.
 *
 * <p>In: {@link press.colophon.typeset.display.DisplayList}. Out: bytes. Uses display, font, graphics and diagnostics; the
 * only importer of the PDF library, whose package-private parts a bridge in its own package opens.
 */
@NullMarked
package press.colophon.typeset.pdf;

import org.jspecify.annotations.NullMarked;
