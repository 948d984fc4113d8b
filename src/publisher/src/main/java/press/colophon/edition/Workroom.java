package press.colophon.edition;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/** The directories of a build's own, which one build at a time may use. */
final class Workroom implements AutoCloseable {
    private final Path project;
    private final Path reports;
    private final Cache cache;
    private final FileChannel lockFile;
    private final FileLock lock;

    private Workroom(Path project, Path reports, Cache cache, FileChannel lockFile, FileLock lock) {
        this.project = project;
        this.reports = reports;
        this.cache = cache;
        this.lockFile = lockFile;
        this.lock = lock;
    }

    /** Takes the lock. */
    static Workroom enter(Path output, Path store, Path work) throws IOException {
        Path room = store.toAbsolutePath().normalize();
        Path reports = work.toAbsolutePath().normalize().resolve("reports");
        Files.createDirectories(room);
        FileChannel file = FileChannel.open(room.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        FileLock lock = lock(file, output);
        DirectoryTree.delete(reports);
        Path project = output.toAbsolutePath().normalize().resolveSibling("");
        return new Workroom(project, reports, new Cache(room.resolve("cache")), file, lock);
    }

    private static FileLock lock(FileChannel file, Path output) throws IOException {
        Optional<Throwable> held = Optional.empty();
        try {
            FileLock lock = file.tryLock();
            if (lock != null) {
                return lock;
            }
        } catch (OverlappingFileLockException sameProcess) {
            held = Optional.of(sameProcess);
        }
        file.close();
        throw new Staging.AnotherBuildException(output, held.orElse(null));
    }

    Cache cache() {
        return cache;
    }

    void keepReport(String path, String text) {
        Path copy = reports.resolve(path);
        try {
            Files.createDirectories(copy.getParent());
            Files.writeString(copy, text);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** How people are told of a report. */
    String report(String path) {
        Path copy = reports.resolve(path).normalize();
        return (copy.startsWith(project) ? project.relativize(copy) : copy)
                .toString()
                .replace('\\', '/');
    }

    @Override
    public void close() throws IOException {
        try {
            cache.close();
        } finally {
            lock.release();
            lockFile.close();
        }
    }
}
