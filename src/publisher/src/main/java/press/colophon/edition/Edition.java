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
 * The catalogue of everything that the output directory holds of a build. Immutable.
 *
 * @param files by path, {@code /}-separated, relative to the output directory: how many bytes each has
 * @param changes what the build found different from the edition before
 */
public record Edition(SortedMap<String, Long> files, Changes changes) {
    public Edition {
        files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
    }

    /** An edition before which there was none. */
    public Edition(SortedMap<String, Long> files) {
        this(files, new Changes(files.size(), 0));
    }

    /**
     * How many files a build touched.
     *
     * @param written new ones and changed ones
     * @param removed those that the edition before had and this one lacks
     */
    public record Changes(int written, int removed) {
        /** Whether the edition before was this one already. */
        public boolean none() {
            return written == 0 && removed == 0;
        }
    }

    /** Bytes of all files together. */
    public long size() {
        return files.values().stream().mapToLong(Long::longValue).sum();
    }

    /**
     * One line a file, as {@code sha256sum} prints and checks it. Reads every file again: this is what is there, and the manifest
     * what should be.
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
            return Digest.of(Files.readAllBytes(file));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
