package press.colophon.edition;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collections;
import java.util.HexFormat;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Where a build puts its files before they are published: nothing reaches the output directory until {@link #publish()}, which
 * replaces the whole of it.
 *
 * <p>Thread-safe: pages may be added from several threads. A second build of the same project fails at {@link #open}.
 */
public final class Staging implements AutoCloseable {
    private static final int PIECE = 1 << 18;

    private final Layout layout;
    private final FileChannel lockFile;
    private final FileLock lock;
    private final Map<String, Long> files = new ConcurrentHashMap<>();
    private final Set<Path> directories = ConcurrentHashMap.newKeySet();

    private Staging(Layout layout, FileChannel lockFile, FileLock lock) {
        this.layout = layout;
        this.lockFile = lockFile;
        this.lock = lock;
    }

    /**
     * @param fresh where the new files wait
     * @param previous where the old output waits while the two change places
     * @param cache what builds keep for those that follow
     * @param reports what the last build found, whether it was published or not
     */
    private record Layout(Path output, Path fresh, Path previous, Path cache, Path reports) {}

    /**
     * Begins a build, after mending what a build that was killed may have left behind.
     *
     * @param output the directory that readers see
     * @param work a directory for the build's own use, on the same file system as {@code output}
     * @throws AnotherBuildException if another build holds {@code work}
     */
    public static Staging open(Path output, Path work) throws IOException {
        Path room = work.toAbsolutePath().normalize();
        Files.createDirectories(room);
        FileChannel lockFile =
                FileChannel.open(room.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        Staging staging = new Staging(
                new Layout(
                        output,
                        room.resolve("staged"),
                        room.resolve("previous"),
                        room.resolve("cache"),
                        room.resolve("reports")),
                lockFile,
                lock(lockFile, output));
        staging.recover();
        DirectoryTree.delete(staging.layout.fresh);
        DirectoryTree.delete(staging.layout.reports);
        Files.createDirectories(staging.layout.fresh);
        return staging;
    }

    private static FileLock lock(FileChannel file, Path output) throws IOException {
        try {
            FileLock lock = file.tryLock();
            if (lock != null) {
                return lock;
            }
        } catch (OverlappingFileLockException sameProcess) {
            file.close();
            throw new AnotherBuildException(output, sameProcess);
        }
        file.close();
        throw new AnotherBuildException(output, null);
    }

    /** A build killed between its two renames left readers with nothing: give them the old output back. */
    private void recover() throws IOException {
        if (Files.exists(layout.previous) && !Files.exists(layout.output)) {
            Files.move(layout.previous, layout.output);
        }
        DirectoryTree.delete(layout.previous);
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
        Path file = layout.fresh.resolve(path).normalize();
        if (!file.startsWith(layout.fresh) || file.equals(layout.fresh)) {
            throw new IllegalArgumentException("not a path below the output directory: " + path);
        }
        if (files.putIfAbsent(path, (long) content.length) != null) {
            throw new IllegalArgumentException("two outputs with one path: " + path);
        }
        try {
            // once a directory: most files stand beside others
            if (!directories.contains(file.getParent())) {
                Files.createDirectories(file.getParent());
                directories.add(file.getParent());
            }
            write(file, content);
        } catch (FileAlreadyExistsException differsByCase) {
            throw new IllegalArgumentException("two outputs whose paths differ only in case: " + path, differsByCase);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** In pieces of a quarter of a megabyte: most files are one, and the buffer that each thread keeps for them stays small. */
    private static void write(Path file, byte[] content) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            ByteBuffer bytes = ByteBuffer.wrap(content);
            while (bytes.position() < content.length) {
                bytes.limit(Math.min(content.length, bytes.position() + PIECE));
                channel.write(bytes);
            }
        }
    }

    /** Adds a text and keeps a copy of it in the build's own directory: whoever mends a build that failed has to read it. */
    public void addReport(String path, String text) {
        add(path, text);
        Path copy = layout.reports.resolve(path);
        try {
            Files.createDirectories(copy.getParent());
            Files.writeString(copy, text);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** How diagnostics name the copy of a report: as seen from the directory that the output directory is in. */
    public String report(String path) {
        Path project = layout.output.toAbsolutePath().normalize().resolveSibling("");
        Path copy = layout.reports.resolve(path).toAbsolutePath().normalize();
        return (copy.startsWith(project) ? project.relativize(copy) : copy)
                .toString()
                .replace('\\', '/');
    }

    /** What earlier builds kept for this one. */
    public Cache cache() {
        return new Cache(layout.cache);
    }

    /** What was added so far. */
    public Edition edition() {
        return new Edition(new TreeMap<>(files));
    }

    /** The paths of what was added so far, in no order; files that are added later may show in it. */
    public Set<String> paths() {
        return Collections.unmodifiableSet(files.keySet());
    }

    /** The bytes of a file that was added. */
    public byte[] read(String path) {
        try {
            return Files.readAllBytes(layout.fresh.resolve(path));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Puts the new files in the place of the whole output directory, which stays as it was if that fails. */
    public Edition publish() throws IOException {
        Edition edition = edition();
        if (Files.exists(layout.output)) {
            Files.move(layout.output, layout.previous);
        }
        Files.createDirectories(layout.output.toAbsolutePath().getParent());
        try {
            Files.move(layout.fresh, layout.output);
        } catch (IOException failure) {
            recover();
            throw failure;
        }
        DirectoryTree.delete(layout.previous);
        return edition;
    }

    /** Ends the build; what was not published is dropped. */
    @Override
    public void close() throws IOException {
        DirectoryTree.delete(layout.fresh);
        lock.release();
        lockFile.close();
    }

    static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException everyJavaPlatformHasIt) {
            throw new IllegalStateException(everyJavaPlatformHasIt);
        }
    }

    /** Two builds of one project at the same time. */
    public static final class AnotherBuildException extends IOException {
        private static final long serialVersionUID = 1;

        private AnotherBuildException(Path output, @org.jspecify.annotations.Nullable Throwable cause) {
            super("another build is publishing to " + output + "; wait until it has ended", cause);
        }
    }
}
