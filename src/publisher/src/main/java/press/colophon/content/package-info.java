/**
 * Reads and checks a publication: YAML facts, issues, articles in their languages.
 *
 * <p>In: a content directory. Out: {@link press.colophon.content.Publication}, typed and immutable, every value with its place.
 * Uses markdown and diagnostics; the only importer of the YAML and JSON Schema libraries.
 */
@NullMarked
package press.colophon.content;

import org.jspecify.annotations.NullMarked;
