package press.colophon.typeset.pdf;

import press.colophon.typeset.graphics.Rect;

/**
 * Where the most ink lies on a page.
 *
 * @param percent of all inks together, the mean of the window
 * @param window 15 mm², in scaled points on the trimmed page (GWG 2015, 4.22)
 */
public record InkCoverage(int percent, Rect window) {}
