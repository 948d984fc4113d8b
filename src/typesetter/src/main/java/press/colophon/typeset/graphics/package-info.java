/**
 * Lengths, rectangles, colours and pictures: the nouns that styles, pages, display lists and PDF share. Data only.
 *
 * <p>In: nothing. Out: values. Uses no other package of the project.
 */
@NullMarked
package press.colophon.typeset.graphics;

import org.jspecify.annotations.NullMarked;
