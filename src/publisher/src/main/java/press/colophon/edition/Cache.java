package press.colophon.edition;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.function.Supplier;

/**
 * What took long to make, kept from build to build by what it was made of, in the build's own directory. Whoever deletes it loses
 * time and nothing else. Thread-safe.
 */
public final class Cache {
    private final Path directory;

    Cache(Path directory) {
        this.directory = directory;
    }

    /**
     * The bytes made before of the same source in the same way; made now, if there are none.
     *
     * @param way what is made, with the version of the maker: letters, digits and hyphens
     */
    public byte[] get(byte[] source, String way, Supplier<byte[]> maker) {
        Path file = directory.resolve(Staging.sha256(source) + "-" + way);
        try {
            if (Files.exists(file)) {
                return Files.readAllBytes(file);
            }
            byte[] made = maker.get();
            Files.createDirectories(directory);
            // complete under a name of its own first: a build that is killed leaves no half of a file
            Path part = directory.resolve(file.getFileName() + "."
                    + Staging.sha256(Thread.currentThread().getName().getBytes(StandardCharsets.UTF_8))
                            .substring(0, 8));
            Files.write(part, made);
            Files.move(part, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
            return made;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
