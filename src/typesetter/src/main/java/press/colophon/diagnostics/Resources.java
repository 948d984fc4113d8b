package press.colophon.diagnostics;

import java.util.Optional;

/**
 * The files that belong to a print document: style sheets, fonts, pictures. The only way by which the typesetter reads any.
 *
 * <p>A path is relative to the document, with {@code /} between its parts on every system. Implementations answer the same
 * question with the same bytes as long as a document is being set.
 */
@FunctionalInterface
public interface Resources {
    /** The content of a file, empty when there is none. */
    Optional<byte[]> read(String path);

    /** The name under which diagnostics show the file at {@code path}. */
    default String location(String path) {
        return path;
    }
}
