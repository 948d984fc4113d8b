/**
 * Opens OpenType files and shapes text with them: character mapping, pair kerning, ligatures, requested features.
 *
 * <p>In: font files. Out: {@link press.colophon.typeset.font.Fonts}, {@link press.colophon.typeset.font.GlyphRun}. Uses
 * diagnostics and graphics.
 */
@NullMarked
package press.colophon.typeset.font;

import org.jspecify.annotations.NullMarked;
