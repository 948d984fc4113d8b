/**
 * Catalogues every output of a build and puts it in place in one step.
 *
 * <p>In: files as bytes. Out: a directory that is complete or unchanged. Uses no other package of the project; the only one
 * that writes files.
 */
@NullMarked
package press.colophon.edition;

import org.jspecify.annotations.NullMarked;
