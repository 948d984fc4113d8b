package press.colophon.edition;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Puts new files in the places of old ones, one by one, each in one step: whoever reads the output directory meanwhile gets
 * whole files only, and no link leads nowhere that did not before.
 *
 * <p>The files wait in a directory of their own ({@link OutputTree#waiting}). The manifest of the new edition, written there last
 * and then given its name, is the journal: from that moment on the edition is going to appear, now or when the next build starts;
 * before it, the next build drops what waits.
 */
final class Swap {
    private final Disk disk;
    private final OutputTree tree;
    private final Path files;
    private final Path journal;

    Swap(Disk disk, OutputTree tree) {
        this.disk = disk;
        this.tree = tree;
        this.files = tree.waiting().resolve("files");
        this.journal = tree.waiting().resolve("edition");
    }

    /** Where a new file waits. */
    Path waiting(String path) {
        return files.resolve(path);
    }

    /** Adds a file to those that wait. */
    void add(String path, byte[] content) throws IOException {
        Path file = waiting(path);
        makeDirectories(file.resolveSibling(""));
        disk.write(file, content);
    }

    /** Ends what a build that was killed had begun: completed if all of it was there, else dropped. */
    void recover() throws IOException {
        Optional<Manifest> decided =
                Files.exists(journal) ? Manifest.parse(Files.readString(journal)) : Optional.empty();
        if (decided.isPresent()) {
            complete(decided.get());
        }
        drop();
    }

    /** Deletes what waits. */
    void drop() throws IOException {
        DirectoryTree.delete(tree.waiting(), disk);
    }

    /** Whether an edition has been decided upon and is not in place yet. */
    boolean isUnderWay() {
        return Files.exists(journal);
    }

    /** Puts the files that wait, and no others, in their places, and takes away what the new edition lacks. */
    void publish(Manifest previous, Manifest next) throws IOException {
        SortedSet<String> fresh = waiting();
        new Obstacles(tree, previous).check(fresh, gone(previous, next));
        if (tree.listed().isEmpty() && !previous.digests().isEmpty()) {
            writeManifest(previous, tree.manifest());
        }
        force(fresh);
        writeManifest(next, journal);
        complete(next);
        drop();
    }

    static SortedSet<String> gone(Manifest previous, Manifest next) {
        SortedSet<String> gone = new TreeSet<>(previous.digests().keySet());
        gone.removeAll(next.digests().keySet());
        return gone;
    }

    /**
     * Makes sure that what is to take the place of an edition survives a power failure. Where none was published yet there is
     * nothing to lose, and each file would cost a turn of the disk.
     */
    private void force(SortedSet<String> fresh) throws IOException {
        if (tree.listed().isEmpty()) {
            return;
        }
        try {
            fresh.parallelStream().map(this::waiting).forEach(file -> {
                try {
                    disk.force(file);
                } catch (IOException failure) {
                    throw new UncheckedIOException(failure);
                }
            });
        } catch (UncheckedIOException failure) {
            throw failure.getCause();
        }
    }

    private void writeManifest(Manifest manifest, Path place) throws IOException {
        makeDirectories(tree.waiting());
        Path part = tree.waiting().resolve("edition.part");
        disk.write(part, manifest.text().getBytes(StandardCharsets.UTF_8));
        disk.force(part);
        disk.move(part, place);
        disk.force(place.resolveSibling(""));
    }

    /** May be done again from its beginning at any time: what is done is passed over. */
    private void complete(Manifest next) throws IOException {
        Manifest previous = tree.listed().orElse(Manifest.EMPTY);
        for (String path : inOrder(waiting())) {
            place(path, previous);
        }
        for (String path : gone(previous, next)) {
            remove(path);
        }
        // file systems keep the order of changes of names: when this one is on the disk those before it are
        disk.move(journal, tree.manifest());
        disk.force(tree.root());
    }

    private SortedSet<String> waiting() throws IOException {
        return new OutputTree(files).files();
    }

    /**
     * What is new comes first, since no page of the old edition leads there; then what pages are made with, then the pages, the
     * home page last.
     */
    private List<String> inOrder(SortedSet<String> paths) {
        Comparator<String> order = Comparator.comparing((String path) -> path.endsWith(".html"))
                .thenComparing(path -> -OutputTree.above(path).size())
                .thenComparing(Comparator.naturalOrder());
        Map<Boolean, List<String>> byPlace = paths.stream()
                .sorted(order)
                .collect(Collectors.partitioningBy(path -> Files.exists(tree.resolve(path))));
        return Stream.of(false, true)
                .flatMap(taken -> byPlace.getOrDefault(taken, List.of()).stream())
                .toList();
    }

    private void place(String path, Manifest previous) throws IOException {
        Path target = tree.resolve(path);
        for (String directory : OutputTree.above(path)) {
            if (Files.isRegularFile(tree.resolve(directory), LinkOption.NOFOLLOW_LINKS)) {
                disk.delete(tree.resolve(directory));
            }
        }
        makeDirectories(target.resolveSibling(""));
        if (Files.isDirectory(target, LinkOption.NOFOLLOW_LINKS)) {
            for (String inside : within(path, previous)) {
                remove(inside);
            }
        }
        move(waiting(path), target);
    }

    private static List<String> within(String directory, Manifest manifest) {
        return manifest.digests().keySet().stream()
                .filter(path -> path.startsWith(directory + "/"))
                .toList();
    }

    /** Where part of the output is on another disk, a copy beside the place does what a new name cannot. */
    private void move(Path from, Path to) throws IOException {
        try {
            disk.move(from, to);
        } catch (AtomicMoveNotSupportedException otherDisk) {
            Path part = to.resolveSibling("." + to.getFileName() + ".colophon-part");
            if (Files.exists(part)) {
                disk.delete(part);
            }
            disk.write(part, Files.readAllBytes(from));
            disk.force(part);
            disk.move(part, to);
            disk.delete(from);
        }
    }

    /** Deletes a file that a build made, and directories that become empty by that; never by way of a link. */
    private void remove(String path) throws IOException {
        Path file = tree.resolve(path);
        if (tree.isBehindLink(path)) {
            return;
        }
        if (Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            disk.delete(file);
        }
        Path directory = file.resolveSibling("");
        while (!directory.equals(tree.root()) && isEmpty(directory)) {
            disk.delete(directory);
            directory = directory.resolveSibling("");
        }
    }

    private static boolean isEmpty(Path directory) throws IOException {
        if (!Files.isDirectory(directory, LinkOption.NOFOLLOW_LINKS)) {
            return false;
        }
        try (Stream<Path> entries = Files.list(directory)) {
            return entries.findAny().isEmpty();
        }
    }

    private void makeDirectories(Path directory) throws IOException {
        if (Files.isDirectory(directory)) {
            return;
        }
        makeDirectories(directory.resolveSibling(""));
        try {
            disk.createDirectory(directory);
        } catch (FileAlreadyExistsException byAnotherThread) {
            if (!Files.isDirectory(directory)) {
                throw new NotDirectoryException(directory.toString());
            }
        }
    }
}
