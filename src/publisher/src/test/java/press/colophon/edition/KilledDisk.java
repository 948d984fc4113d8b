package press.colophon.edition;

import java.io.IOException;
import java.nio.file.Path;

/** A disk on which nothing happens any more after a number of changes: what a process that is killed leaves. */
final class KilledDisk implements Disk {
    /** The process is gone. */
    static final class Killed extends Error {
        private static final long serialVersionUID = 1;
    }

    private int remaining;

    KilledDisk(int changes) {
        this.remaining = changes;
    }

    private synchronized void live() {
        if (remaining-- <= 0) {
            throw new Killed();
        }
    }

    /** The last write before the end is one of half a file. */
    @Override
    public void write(Path file, byte[] content) throws IOException {
        boolean last;
        synchronized (this) {
            last = remaining == 1;
        }
        live();
        REAL.write(file, last ? java.util.Arrays.copyOf(content, content.length / 2) : content);
    }

    @Override
    public void force(Path fileOrDirectory) throws IOException {
        live();
        REAL.force(fileOrDirectory);
    }

    @Override
    public void move(Path from, Path to) throws IOException {
        live();
        REAL.move(from, to);
    }

    @Override
    public void createDirectory(Path directory) throws IOException {
        live();
        REAL.createDirectory(directory);
    }

    @Override
    public void delete(Path path) throws IOException {
        live();
        REAL.delete(path);
    }
}
