/**
 * Catalogues every output of a build and puts what differs in its place, file by file, so that readers always get whole files.
 *
 * <p>In: files as bytes. Out: a directory that holds the old edition or the new one. Uses no other package of the project; the only one
 * that writes files.
 */
@NullMarked
package press.colophon.edition;

import org.jspecify.annotations.NullMarked;
