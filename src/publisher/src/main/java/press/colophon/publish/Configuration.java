package press.colophon.publish;

import java.nio.file.Path;
import java.util.Optional;

/**
 * What a build is told.
 *
 * @param content directory with publication.yaml
 * @param templates directory with one folder a theme
 * @param output directory that readers see, replaced as a whole
 * @param work directory for the build's own use, on the same file system as {@code output}
 * @param issue the one issue to typeset, else all of them
 * @param failOnWarning whether a warning keeps the issue from being published
 */
public record Configuration(
        Path content, Path templates, Path output, Path work, Optional<String> issue, boolean failOnWarning) {}
