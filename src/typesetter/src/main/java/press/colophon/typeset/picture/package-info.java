/**
 * Reads picture files: JPEG and PNG stay as they are, SVG becomes paths.
 *
 * <p>In: a file's bytes. Out: {@link press.colophon.typeset.graphics.Picture}. Uses font, graphics
 * and diagnostics; the only importer of the SVG library.
 */
@NullMarked
package press.colophon.typeset.picture;

import org.jspecify.annotations.NullMarked;
