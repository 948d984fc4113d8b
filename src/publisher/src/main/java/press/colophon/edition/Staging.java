package press.colophon.edition;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;

/**
 * The edition that a build makes. Files that the output directory has already are left there untouched; what differs waits until
 * {@link #publish()} puts it in place.
 *
 * <p>Thread-safe: pages may be added from several threads. A second build of the same project fails at {@link #open}.
 */
public final class Staging implements AutoCloseable {
    private final OutputTree tree;
    private final Swap swap;
    private final Manifest previous;
    private final Workroom room;
    private final boolean wasThere;
    private final Map<String, Entry> files = new ConcurrentHashMap<>();
    private String publication = "";

    private Staging(OutputTree tree, Swap swap, Manifest previous, Workroom room) {
        this.tree = tree;
        this.swap = swap;
        this.previous = previous;
        this.room = room;
        this.wasThere = Files.exists(tree.root());
    }

    /**
     * @param changed whether it waits; else it is in its place
     */
    private record Entry(String digest, long size, boolean changed) {}

    /**
     * Begins a build, after ending what a build that was killed may have left behind.
     *
     * @param output the directory that readers see, or a link to it
     * @param store what builds keep for those that follow, and the lock that holds others off
     * @param work a directory for what this build leaves for people to look at, whether it publishes or not
     * @throws AnotherBuildException if another build holds {@code store}
     * @throws OutputException if {@code output} holds what no build made, or cannot be written to
     */
    public static Staging open(Path output, Path store, Path work) throws IOException {
        return open(output, store, work, Disk.REAL);
    }

    /** The same, with one directory for all that is not output. */
    public static Staging open(Path output, Path work) throws IOException {
        return open(output, work, work, Disk.REAL);
    }

    static Staging open(Path output, Path store, Path work, Disk disk) throws IOException {
        OutputTree tree = OutputTree.of(output);
        Workroom room = Workroom.enter(output, store, work);
        try {
            Swap swap = new Swap(disk, tree);
            swap.recover();
            if (tree.isForeign()) {
                throw new OutputException(
                        output + " holds what no build has made: " + named(tree.visible())
                                + "; name an empty directory as colophon.output, or empty this one if nobody needs what is in it");
            }
            Manifest previous = tree.listed().isPresent() ? tree.listed().get() : tree.list();
            return new Staging(tree, swap, previous, room);
        } catch (IOException | RuntimeException | Error failure) {
            room.close();
            throw failure;
        }
    }

    /** Some names, three at most. */
    private static String named(Collection<String> names) {
        List<String> first = names.stream().limit(3).toList();
        return String.join(", ", first) + (names.size() > 3 ? " and " + (names.size() - 3) + " more" : "");
    }

    /**
     * Says whose edition this is.
     *
     * @throws OutputException if the output directory holds that of another publication
     */
    public void belongsTo(String id) throws OutputException {
        Optional<String> other = previous.publication().filter(whose -> !whose.equals(id));
        if (other.isPresent()) {
            throw new OutputException(tree.root() + " holds the edition of " + other.get() + ", not of " + id
                    + "; name another directory as colophon.output, or empty this one if nobody needs what is in it");
        }
        publication = id;
    }

    /** Adds a text in UTF-8. */
    public void add(String path, String text) {
        add(path, text.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Adds a file.
     *
     * @param path {@code /}-separated, below the output directory
     * @throws IllegalArgumentException if the path leaves the output directory or was added before
     */
    public void add(String path, byte[] content) {
        if (!Manifest.isBelow(path)) {
            throw new IllegalArgumentException("not a path below the output directory: " + path);
        }
        try {
            boolean changed = !tree.has(path, content);
            if (files.putIfAbsent(path, new Entry(Digest.of(content), content.length, changed)) != null) {
                throw new IllegalArgumentException("two outputs with one path: " + path);
            }
            if (changed) {
                swap.add(path, content);
            }
        } catch (FileAlreadyExistsException differsByCase) {
            throw new IllegalArgumentException("two outputs whose paths differ only in case: " + path, differsByCase);
        } catch (IOException failure) {
            throw new UncheckedIOException(new OutputException(
                    "could not write " + path + " (" + reason(failure)
                            + "); the edition that is published stays as it was",
                    failure));
        }
    }

    /** What the system says, without the path of a file that is none of the reader's business. */
    private static String reason(IOException failure) {
        String reason = failure instanceof FileSystemException system ? system.getReason() : failure.getMessage();
        return reason == null ? failure.toString() : reason;
    }

    /**
     * Takes files of the edition before into this one as they are: those that this build does not make. One that is not in its
     * place any more is not taken.
     *
     * @return their paths
     */
    public List<String> keep(Predicate<String> wanted) {
        List<String> kept = previous.digests().keySet().stream()
                .filter(wanted)
                .filter(path -> tree.size(path).isPresent())
                .toList();
        kept.forEach(path -> files.putIfAbsent(
                path,
                new Entry(
                        previous.digests().getOrDefault(path, ""),
                        tree.size(path).orElse(0L),
                        false)));
        return kept;
    }

    /**
     * Takes files of the edition before into this one if each is in its place and has not changed. Those that are no PDFs are
     * kept among the reports as well.
     *
     * @param digests of all of them, by path
     * @return whether they were taken; otherwise none was
     */
    public boolean keepIfSame(Map<String, String> digests) {
        if (!digests.entrySet().stream().allMatch(file -> hasDigest(file.getKey(), file.getValue()))) {
            return false;
        }
        digests.forEach((path, digest) ->
                files.put(path, new Entry(digest, tree.size(path).orElse(0L), false)));
        digests.keySet().stream()
                .filter(path -> !path.endsWith(".pdf"))
                .forEach(path -> room.keepReport(path, new String(read(path), StandardCharsets.UTF_8)));
        return true;
    }

    private boolean hasDigest(String path, String digest) {
        try {
            return tree.size(path).isPresent()
                    && Digest.of(Files.readAllBytes(tree.resolve(path))).equals(digest);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Adds a text and keeps a copy of it in the build's own directory: whoever mends a build that failed has to read it. */
    public void addReport(String path, String text) {
        add(path, text);
        room.keepReport(path, text);
    }

    /** How diagnostics name the copy of a report: as seen from the directory that the output directory is in. */
    public String report(String path) {
        return room.report(path);
    }

    /** What earlier builds kept for this one. */
    public Cache cache() {
        return room.cache();
    }

    /** What was added so far. */
    public Edition edition() {
        SortedMap<String, Long> sizes = new TreeMap<>();
        files.forEach((path, entry) -> sizes.put(path, entry.size()));
        int written = (int) files.values().stream().filter(Entry::changed).count();
        return new Edition(
                sizes,
                new Edition.Changes(written, Swap.gone(previous, manifest()).size()));
    }

    private Manifest manifest() {
        SortedMap<String, String> digests = new TreeMap<>();
        files.forEach((path, entry) -> digests.put(path, entry.digest()));
        return Manifest.of(publication, digests);
    }

    /** The paths of what was added so far, in no order; files that are added later may show in it. */
    public Set<String> paths() {
        return Collections.unmodifiableSet(files.keySet());
    }

    /** The bytes of a file that was added. */
    public byte[] read(String path) {
        Entry entry = files.get(path);
        try {
            return Files.readAllBytes(entry != null && entry.changed() ? swap.waiting(path) : tree.resolve(path));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Files in the output directory that no build made, hidden ones apart: they stay. */
    public List<String> foreign() throws IOException {
        return tree.files().stream()
                .filter(path -> !path.startsWith(".") && !path.contains("/."))
                .filter(path -> !previous.digests().containsKey(path) && !files.containsKey(path))
                .toList();
    }

    /** Makes the output directory hold this edition; touches nothing in it if it does already. */
    public Edition publish() throws IOException {
        Edition edition = edition();
        Manifest manifest = manifest();
        boolean listed = tree.listed().filter(manifest::equals).isPresent();
        if (!listed || !edition.changes().none()) {
            try {
                swap.publish(previous, manifest);
            } catch (OutputException refused) {
                throw refused;
            } catch (IOException failure) {
                throw new OutputException(verdict(failure), failure);
            }
        }
        return edition;
    }

    private String verdict(IOException failure) {
        return swap.isUnderWay()
                ? "could not write all of the new edition (" + failure
                        + "); every file is whole, and the next build completes what is missing"
                : "could not write the new edition (" + failure + "); the one that is published stays as it was";
    }

    /** Ends the build; what was not published is dropped. */
    @Override
    public void close() throws IOException {
        try (room) {
            if (!swap.isUnderWay()) {
                swap.drop();
                if (!wasThere
                        && Files.isDirectory(tree.root())
                        && tree.entries().isEmpty()) {
                    Files.delete(tree.root());
                }
            }
        }
    }

    /** Two builds of one project at the same time. */
    public static final class AnotherBuildException extends OutputException {
        private static final long serialVersionUID = 1;

        AnotherBuildException(Path output, @org.jspecify.annotations.Nullable Throwable cause) {
            super("another build is publishing to " + output + "; wait until it has ended", cause);
        }
    }
}
