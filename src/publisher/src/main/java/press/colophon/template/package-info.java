/**
 * Renders page models with a theme's templates and messages.
 *
 * <p>In: a page model. Out: text. Uses diagnostics; the only importer of FreeMarker.
 */
@NullMarked
package press.colophon.template;

import org.jspecify.annotations.NullMarked;
