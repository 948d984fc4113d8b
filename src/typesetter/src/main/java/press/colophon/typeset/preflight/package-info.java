/**
 * Judges a press file before a printer gets it: the checks P01 to P47 of the house (typography §4.6), each with its limit and
 * what was measured.
 *
 * <p>In: the {@link press.colophon.typeset.display.DisplayList}, the file that was written from it, what the file is for. Out:
 * {@link press.colophon.typeset.preflight.PreflightReport}. Uses pdf, display, graphics and font.
 */
@NullMarked
package press.colophon.typeset.preflight;

import org.jspecify.annotations.NullMarked;
