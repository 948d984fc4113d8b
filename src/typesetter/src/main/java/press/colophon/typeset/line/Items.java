package press.colophon.typeset.line;

import java.util.List;

/**
 * A paragraph as Knuth and Plass see it: boxes, and after each box a gap. The last gap ends the paragraph.
 */
record Items(Flow flow, Shaping shaping, GlyphStore glyphs, List<Box> boxes, List<Gap> gaps, AnchorPlaces anchors) {}
