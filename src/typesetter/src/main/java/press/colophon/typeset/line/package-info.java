/**
 * Breaks paragraphs into lines and sets them: Knuth–Plass total fit, Chinese line rules, hyphenation.
 *
 * <p>In: {@link press.colophon.typeset.line.Paragraph}. Out: {@link press.colophon.typeset.line.Lines}. Uses language,
 * font, graphics and diagnostics; knows nothing of style sheets or pages.
 */
@NullMarked
package press.colophon.typeset.line;

import org.jspecify.annotations.NullMarked;
