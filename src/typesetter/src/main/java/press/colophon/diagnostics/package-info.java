/**
 * What can be said about an author's text: where it is ({@link press.colophon.diagnostics.Source}, {@link
 * press.colophon.diagnostics.SourceSpan}), what is wrong with it ({@link press.colophon.diagnostics.Diagnostic}), and the
 * result of a stage that goes on in spite of it ({@link press.colophon.diagnostics.Outcome}).
 *
 * <p>In: nothing. Out: the vocabulary of every other package. Uses no other package of the project.
 */
@NullMarked
package press.colophon.diagnostics;

import org.jspecify.annotations.NullMarked;
