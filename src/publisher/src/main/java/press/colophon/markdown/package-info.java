/**
 * Turns an article's Markdown into HTML and facts: headings, notes, pictures, links.
 *
 * <p>In: text. Out: an article body. Uses diagnostics; the only importer of flexmark.
 */
@NullMarked
package press.colophon.markdown;

import org.jspecify.annotations.NullMarked;
