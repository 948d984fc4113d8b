package press.colophon.publish;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import press.colophon.edition.Safeguard;

/**
 * What a build is told.
 *
 * @param project directory that the publication is kept in
 * @param content directory with publication.yaml
 * @param templates directory with one folder a theme
 * @param output directory that readers see, or a link to it
 * @param work directory for what a build leaves for its editors to read
 * @param issue the one issue to typeset, else all of them
 * @param failOnWarning whether a warning keeps the issue from being published
 */
public record Configuration(
        Path project,
        Path content,
        Path templates,
        Path output,
        Path work,
        Optional<String> issue,
        boolean failOnWarning) {

    /** The output directory stands in the project's. */
    public Configuration(
            Path content, Path templates, Path output, Path work, Optional<String> issue, boolean failOnWarning) {
        this(
                output.toAbsolutePath().normalize().resolveSibling(""),
                content,
                templates,
                output,
                work,
                issue,
                failOnWarning);
    }

    /** Where builds keep what makes the next one faster; it may be deleted at any time. */
    Path store() {
        return project.resolve(".colophon");
    }

    /** What a build may not write over, whatever it is told. */
    Safeguard safeguard() {
        return new Safeguard(
                List.of(content, templates, project.resolve("src")),
                List.of(project, Path.of(System.getProperty("user.home"))));
    }
}
