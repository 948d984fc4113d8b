/**
 * Makes the index by which readers find articles in the browser.
 *
 * <p>In: {@link press.colophon.search.SearchDocument}s in one language. Out: script files, which the theme's {@code
 * assets/search.js} reads. Uses nothing else of Colophon; Lucene's analyzers live
 * here, and with them {@link press.colophon.search.Phrases}: where lines of a Chinese heading may end.
 */
@NullMarked
package press.colophon.search;

import org.jspecify.annotations.NullMarked;
