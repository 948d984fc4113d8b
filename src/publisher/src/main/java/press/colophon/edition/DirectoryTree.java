package press.colophon.edition;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** A directory with all that is in it. */
final class DirectoryTree {
    private DirectoryTree() {}

    /** Deletes it if it exists, on all processors; never follows symbolic links. */
    static void delete(Path directory) throws IOException {
        delete(directory, Disk.REAL);
    }

    static void delete(Path directory, Disk disk) throws IOException {
        if (!Files.exists(directory, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        try {
            deleteAll(directory, disk);
        } catch (UncheckedIOException failure) {
            throw failure.getCause();
        }
    }

    private static void deleteAll(Path path, Disk disk) {
        try {
            if (Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)) {
                entries(path).parallelStream().forEach(entry -> deleteAll(entry, disk));
            }
            disk.delete(path);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static List<Path> entries(Path directory) throws IOException {
        try (Stream<Path> entries = Files.list(directory)) {
            return entries.toList();
        }
    }
}
