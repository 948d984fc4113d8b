package press.colophon.edition;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** Everything by which a build changes a disk, each of which happens as a whole or not at all, {@link #write} apart. */
interface Disk {
    Disk REAL = new Real();

    /** Makes a file that is not there yet. */
    void write(Path file, byte[] content) throws IOException;

    /** Returns when a file, or the names in a directory, would outlast a power failure. */
    void force(Path fileOrDirectory) throws IOException;

    /** Gives a file its new name; what had that name is gone in the same moment. */
    void move(Path from, Path to) throws IOException;

    /** Makes one directory. */
    void createDirectory(Path directory) throws IOException;

    /** Deletes a file, a link or an empty directory. */
    void delete(Path path) throws IOException;

    /** The disk of this machine. */
    final class Real implements Disk {
        private static final int PIECE = 1 << 18;

        private Real() {}

        /** In pieces of a quarter of a megabyte: most files are one, and the buffer that each thread keeps stays small. */
        @Override
        public void write(Path file, byte[] content) throws IOException {
            try (FileChannel channel =
                    FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
                ByteBuffer bytes = ByteBuffer.wrap(content);
                while (bytes.position() < content.length) {
                    bytes.limit(Math.min(content.length, bytes.position() + PIECE));
                    channel.write(bytes);
                }
            }
        }

        /** Windows opens no directories, and keeps their names by itself. */
        @Override
        public void force(Path fileOrDirectory) throws IOException {
            boolean directory = Files.isDirectory(fileOrDirectory);
            if (directory
                    && !FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) {
                return;
            }
            StandardOpenOption how = directory ? StandardOpenOption.READ : StandardOpenOption.WRITE;
            try (FileChannel channel = FileChannel.open(fileOrDirectory, how)) {
                channel.force(true);
            }
        }

        @Override
        public void move(Path from, Path to) throws IOException {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        }

        @Override
        public void createDirectory(Path directory) throws IOException {
            Files.createDirectory(directory);
        }

        @Override
        public void delete(Path path) throws IOException {
            Files.delete(path);
        }
    }
}
