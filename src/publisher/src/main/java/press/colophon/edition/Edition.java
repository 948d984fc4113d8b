package press.colophon.edition;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The catalogue of everything that a build made. Immutable.
 *
 * @param files by path, {@code /}-separated, relative to the output directory: how many bytes each has
 */
public record Edition(SortedMap<String, Long> files) {
    public Edition {
        files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
    }

    /** Bytes of all files together. */
    public long size() {
        return files.values().stream().mapToLong(Long::longValue).sum();
    }

    /**
     * One line a file, as {@code sha256sum} prints and checks it. Reads every file again: a build that nobody compares with
     * another need not pay for it.
     *
     * @param directory in which the edition was published
     */
    public String checksums(Path directory) {
        return files.keySet().parallelStream()
                .map(path -> checksum(directory.resolve(path)) + "  " + path + "\n")
                .collect(Collectors.joining());
    }

    private static String checksum(Path file) {
        try {
            return Staging.sha256(Files.readAllBytes(file));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
