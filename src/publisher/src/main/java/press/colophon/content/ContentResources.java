package press.colophon.content;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import press.colophon.diagnostics.Resources;

/** The files of the content directory as pages and print documents read them. */
public record ContentResources(ContentFiles files) implements Resources {
    @Override
    public Optional<byte[]> read(String path) {
        if (!files.paths().contains(path)) {
            return Optional.empty();
        }
        try {
            return Optional.of(files.read(path));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Override
    public String location(String path) {
        return files.name() + "/" + path;
    }
}
