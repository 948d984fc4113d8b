package press.colophon.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Expected texts in files beside the test; {@code -Dgolden.update=true} writes them anew, for a person to look at the change. */
final class Golden {
    private static final Path FILES = Path.of("src/test/resources/press/colophon/site");

    private Golden() {}

    static void check(String name, String actual) throws IOException {
        Path file = FILES.resolve(name);
        if (Boolean.getBoolean("golden.update")) {
            Files.createDirectories(FILES);
            Files.writeString(file, actual);
        }
        assertThat(actual).isEqualTo(Files.readString(file));
    }
}
