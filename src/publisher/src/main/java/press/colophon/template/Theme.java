package press.colophon.template;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A theme: the folder that holds what designers make. {@code site/} and {@code print/} hold templates, {@code assets/} files
 * that the website serves as they are, {@code fonts/} and {@code icc/} what the printed issue embeds, {@code messages/} the
 * texts of the interface, one properties file a language.
 *
 * @param name of the folder, as diagnostics show it
 */
public record Theme(String name, Path directory) {

    /** The theme of this name below {@code templates}, if there is one. */
    public static Optional<Theme> find(Path templates, String name) {
        Path directory = templates.resolve(name).normalize();
        return directory.startsWith(templates.normalize())
                        && !directory.equals(templates.normalize())
                        && Files.isDirectory(directory)
                ? Optional.of(new Theme(templates.toAbsolutePath().normalize().getFileName() + "/" + name, directory))
                : Optional.empty();
    }

    /** The paths of all files below {@code folder}, {@code /}-separated and relative to it, sorted. */
    public List<String> files(String folder) throws IOException {
        Path root = directory.resolve(folder);
        if (!Files.isDirectory(root)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> root.relativize(file).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
        }
    }

    /** The bytes of a file of the theme, if it is there; a path that leaves the theme is not. */
    public Optional<byte[]> read(String path) throws IOException {
        Path file = directory.resolve(path).normalize();
        return file.startsWith(directory) && Files.isRegularFile(file)
                ? Optional.of(Files.readAllBytes(file))
                : Optional.empty();
    }

    /** How diagnostics name a file of the theme. */
    String shown(String path) {
        return name + "/" + path;
    }
}
