package press.colophon.content;

import press.colophon.diagnostics.SourceSpan;

/**
 * A picture or other file of an issue, known to exist.
 *
 * @param path below the content directory, {@code /}-separated: {@code issues/2025-06/media/x.svg}
 * @param span where it is named
 */
public record Media(String path, SourceSpan span) {
    public String fileName() {
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
