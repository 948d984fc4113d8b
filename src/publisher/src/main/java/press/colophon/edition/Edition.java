package press.colophon.edition;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The catalogue of everything that a build made. Immutable.
 *
 * @param files by path, {@code /}-separated, relative to the output directory
 */
public record Edition(SortedMap<String, Entry> files) {
    public Edition {
        files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
    }

    /**
     * A file.
     *
     * @param size in bytes
     * @param sha256 of its bytes, lower-case hex
     */
    public record Entry(long size, String sha256) {}

    /** Bytes of all files together. */
    public long size() {
        return files.values().stream().mapToLong(Entry::size).sum();
    }

    /** One line a file, as {@code sha256sum} prints and checks it. */
    public String checksums() {
        StringBuilder lines = new StringBuilder();
        files.forEach((path, entry) ->
                lines.append(entry.sha256()).append("  ").append(path).append('\n'));
        return lines.toString();
    }
}
