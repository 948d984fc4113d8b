/**
 * Other people's issues: publications made by chance, each the same for the same seed, to try the whole machine on what nobody
 * here has seen; and the benchmark that publishes many of them and says how full their pages are.
 */
@NullMarked
package press.colophon.acceptance.issues;

import org.jspecify.annotations.NullMarked;
