/**
 * How well text was set: a {@link press.colophon.typeset.display.DisplayList} comes in, the metrics of typography §6 go out,
 * by language and by story, as text and as JSON. Nothing is taken on trust from the line breaker that the places of glyphs
 * can tell.
 */
@NullMarked
package press.colophon.typeset.quality;

import org.jspecify.annotations.NullMarked;
