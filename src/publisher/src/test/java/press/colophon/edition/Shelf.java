package press.colophon.edition;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** A project on disk whose output the tests of this package look at: editions are texts by path, a line a file. */
record Shelf(Path project) {
    Path output() {
        return project.resolve("出版 output");
    }

    Path store() {
        return project.resolve(".colophon");
    }

    Path work() {
        return project.resolve("target/colophon");
    }

    Staging open() throws IOException {
        return open(Disk.REAL);
    }

    Staging open(Disk disk) throws IOException {
        return Staging.open(output(), store(), work(), disk);
    }

    /** Publishes files given as {@code path: text}, a line each. */
    Edition publish(String edition) throws IOException {
        return publish(edition, Disk.REAL);
    }

    Edition publish(String edition, Disk disk) throws IOException {
        try (Staging staging = open(disk)) {
            files(edition).forEach(staging::add);
            return staging.publish();
        }
    }

    static SortedMap<String, String> files(String edition) {
        SortedMap<String, String> files = new TreeMap<>();
        edition.lines().forEach(line -> files.put(line.split(": ", 2)[0], line.split(": ", 2)[1]));
        return files;
    }

    /** What is in the output directory, the build's own files apart. */
    SortedMap<String, String> shown() throws IOException {
        SortedMap<String, String> files = new TreeMap<>();
        if (!Files.isDirectory(output())) {
            return files;
        }
        try (Stream<Path> tree = Files.walk(output())) {
            tree.filter(file -> Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS))
                    .filter(file -> !relative(file).startsWith(".colophon-"))
                    .forEach(file -> files.put(relative(file), read(file)));
        }
        return files;
    }

    private String relative(Path file) {
        return output().relativize(file).toString().replace('\\', '/');
    }

    void assertShows(String edition) throws IOException {
        assertThat(text(shown())).isEqualTo(text(files(edition)));
    }

    static String text(SortedMap<String, String> files) {
        StringBuilder text = new StringBuilder();
        files.forEach((path, content) ->
                text.append(path).append(": ").append(content).append('\n'));
        return text.toString();
    }

    void put(String path, String text) throws IOException {
        Path file = project.resolve(path);
        Files.createDirectories(file.resolveSibling(""));
        Files.writeString(file, text);
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
