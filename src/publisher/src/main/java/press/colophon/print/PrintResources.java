package press.colophon.print;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import press.colophon.diagnostics.Resources;
import press.colophon.template.Theme;

/** What a print document may refer to: {@code theme/…} in the theme and {@code content/…} in the content directory. */
final class PrintResources implements Resources {
    private static final String THEME = "theme/";

    private final Theme theme;
    private final Path content;

    PrintResources(Theme theme, Path content) {
        this.theme = theme;
        this.content = content;
    }

    @Override
    public Optional<byte[]> read(String path) {
        try {
            if (path.startsWith(THEME)) {
                return theme.read(path.substring(THEME.length()));
            }
            return path.startsWith(PrintLinks.CONTENT)
                    ? readContent(path.substring(PrintLinks.CONTENT.length()))
                    : Optional.empty();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private Optional<byte[]> readContent(String path) throws IOException {
        Path file = content.resolve(path).normalize();
        return file.startsWith(content) && Files.isRegularFile(file)
                ? Optional.of(Files.readAllBytes(file))
                : Optional.empty();
    }

    @Override
    public String location(String path) {
        if (path.startsWith(THEME)) {
            return theme.name() + "/" + path.substring(THEME.length());
        }
        return path.startsWith(PrintLinks.CONTENT)
                ? content.getFileName() + "/" + path.substring(PrintLinks.CONTENT.length())
                : path;
    }
}
