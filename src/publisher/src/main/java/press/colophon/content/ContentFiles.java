package press.colophon.content;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The files of a content directory. */
public interface ContentFiles {
    /** What the directory is called in diagnostics. */
    String name();

    /** Paths of all files below the directory, {@code /}-separated; no hidden ones and no symbolic links. */
    NavigableSet<String> paths();

    byte[] read(String path) throws IOException;

    /** The files below {@code directory} on disk; none if it is not there. */
    static ContentFiles in(Path directory) {
        String name = directory.toAbsolutePath().normalize().getFileName().toString();
        NavigableSet<String> paths = walk(directory);
        return new ContentFiles() {
            @Override
            public String name() {
                return name;
            }

            @Override
            public NavigableSet<String> paths() {
                return paths;
            }

            @Override
            public byte[] read(String path) throws IOException {
                return Files.readAllBytes(directory.resolve(path));
            }
        };
    }

    private static NavigableSet<String> walk(Path directory) {
        if (!Files.isDirectory(directory)) {
            return new TreeSet<>();
        }
        try {
            // The directory may be a link; links in it, which might lead anywhere, are not followed.
            return walkReal(directory.toRealPath());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static NavigableSet<String> walkReal(Path root) throws IOException {
        try (Stream<Path> files = Files.find(root, Integer.MAX_VALUE, (file, facts) -> facts.isRegularFile())) {
            return files.map(root::relativize)
                    .filter(file -> !isHidden(file))
                    .map(file -> file.toString().replace(file.getFileSystem().getSeparator(), "/"))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    private static boolean isHidden(Path path) {
        for (Path part : path) {
            if (part.toString().startsWith(".")) {
                return true;
            }
        }
        return false;
    }
}
