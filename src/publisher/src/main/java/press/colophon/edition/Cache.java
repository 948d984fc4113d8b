package press.colophon.edition;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What took long to make, kept from build to build by what it was made of. Whoever deletes it, or any part of it, loses time and
 * nothing else; an entry that was damaged is made again. Thread-safe.
 *
 * <p>It is bounded: entries that no build has used for longest go first. The order of use stands in a file, a line an entry,
 * which each build writes at its end; clocks of files would differ where a directory was copied.
 */
public final class Cache {
    /** In bytes: the smaller pictures of some thousand photographs. */
    private static final long LIMIT = 512L << 20;

    private static final String ORDER = "order";
    private static final int HEAD = Digest.LENGTH + 1;

    private final Path directory;
    private final long limit;
    private final NavigableSet<String> used = new ConcurrentSkipListSet<>();

    Cache(Path directory) {
        this(directory, LIMIT);
    }

    Cache(Path directory, long limit) {
        this.directory = directory;
        this.limit = limit;
    }

    /**
     * The bytes made before of the same source in the same way; made now, if there are none.
     *
     * @param way what is made, with the version of the maker: letters, digits and hyphens
     */
    public byte[] get(byte[] source, String way, Supplier<byte[]> maker) {
        String key = Digest.of(source) + "-" + way;
        return find(key).orElseGet(() -> {
            byte[] made = maker.get();
            keep(key, made);
            return made;
        });
    }

    /**
     * What was kept under a key.
     *
     * @param key letters, digits and hyphens
     */
    public Optional<byte[]> find(String key) {
        used.add(key);
        try {
            return read(directory.resolve(key));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Keeps something for the builds that follow, instead of what was kept under its key before. */
    public void keep(String key, byte[] content) {
        try {
            write(key, content);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Empty if there is no such entry, or if it is not what was written: the digest before the content tells. */
    private static Optional<byte[]> read(Path file) throws IOException {
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        byte[] entry = Files.readAllBytes(file);
        byte[] content = Arrays.copyOfRange(entry, Math.min(HEAD, entry.length), entry.length);
        byte[] head = Arrays.copyOf(entry, Math.min(HEAD, entry.length));
        return Arrays.equals(head, head(content)) ? Optional.of(content) : Optional.empty();
    }

    private static byte[] head(byte[] content) {
        return (Digest.of(content) + "\n").getBytes(StandardCharsets.US_ASCII);
    }

    /** Complete under a name of its own first: a build that is killed leaves no half of an entry. */
    private void write(String key, byte[] content) throws IOException {
        byte[] head = head(content);
        byte[] entry = Arrays.copyOf(head, head.length + content.length);
        System.arraycopy(content, 0, entry, head.length, content.length);
        Files.createDirectories(directory);
        Path part = Files.createTempFile(directory, key, ".part");
        Files.write(part, entry);
        Files.move(part, directory.resolve(key), StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }

    /** Notes what was used, and drops what is beyond the limit. */
    void close() throws IOException {
        if (!Files.isDirectory(directory)) {
            return;
        }
        Set<String> order = order();
        order.removeAll(used);
        order.addAll(used);
        List<String> kept = new ArrayList<>();
        long size = 0;
        List<String> latestFirst = new ArrayList<>(order);
        java.util.Collections.reverse(latestFirst);
        for (String key : latestFirst) {
            Path file = directory.resolve(key);
            if (Files.isRegularFile(file)) {
                size += Files.size(file);
                if (size <= limit) {
                    kept.add(0, key);
                } else {
                    Files.delete(file);
                }
            }
        }
        Path part = directory.resolve(ORDER + ".part");
        Files.writeString(part, kept.stream().map(key -> key + "\n").collect(Collectors.joining()));
        Files.move(part, directory.resolve(ORDER), StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }

    /** All entries, the one that was used last at the end; those that no build noted, by name, before all others. */
    private Set<String> order() throws IOException {
        Set<String> order = new LinkedHashSet<>(names());
        Path file = directory.resolve(ORDER);
        if (Files.isRegularFile(file)) {
            List<String> noted = Files.readAllLines(file, StandardCharsets.UTF_8).stream()
                    .filter(order::contains)
                    .toList();
            noted.forEach(order::remove);
            order.addAll(noted);
        }
        return order;
    }

    /** Also what builds that were killed left: nobody uses it, so that it is the first to go. */
    private Set<String> names() throws IOException {
        try (Stream<Path> files = Files.list(directory)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> !name.equals(ORDER))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }
}
