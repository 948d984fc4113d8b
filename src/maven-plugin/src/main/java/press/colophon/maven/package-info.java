/**
 * The Maven goals: configuration in, diagnostics and a verdict out.
 *
 * <p>In: the pom's parameters. Out: a published edition, or a failed build with the count of errors. Uses publish alone.
 */
@NullMarked
package press.colophon.maven;

import org.jspecify.annotations.NullMarked;
