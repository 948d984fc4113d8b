/**
 * Makes the printed editions: print documents through templates, then PDF through the typesetter.
 *
 * <p>In: {@link press.colophon.content.Publication}. Out: files of the {@link press.colophon.edition.Edition}. Uses content, template,
 * edition and the typesetter.
 */
@NullMarked
package press.colophon.print;

import org.jspecify.annotations.NullMarked;
