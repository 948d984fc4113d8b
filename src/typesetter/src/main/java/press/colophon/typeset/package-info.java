/**
 * The typesetter as a whole: a print document in, finished pages out.
 *
 * <p>In: HTML with print style sheets, and the files that belong to it. Out: {@link
 * press.colophon.typeset.display.DisplayList}, and PDF through the pdf package. Uses all packages below it.
 */
@NullMarked
package press.colophon.typeset;

import org.jspecify.annotations.NullMarked;
