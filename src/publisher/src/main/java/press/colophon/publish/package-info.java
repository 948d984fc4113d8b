/**
 * The story of a build: load, render, typeset, check, write.
 *
 * <p>In: {@link press.colophon.publish.Configuration}. Out: a published edition or diagnostics. Uses all other packages.
 */
@NullMarked
package press.colophon.publish;

import org.jspecify.annotations.NullMarked;
