package press.colophon.print;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import press.colophon.edition.Digest;
import press.colophon.typeset.Typesetter;

/** What makes printed editions: another one may make them differently. */
final class Engine {
    private Engine() {}

    /** Digests of the code of publisher and typesetter, which name the versions of their libraries, and Java's own version. */
    static String version() {
        return Once.VERSION;
    }

    private static final class Once {
        private static final String VERSION = System.getProperty("java.vendor") + " "
                + System.getProperty("java.runtime.version") + "\n" + code(Print.class) + code(Typesetter.class);
    }

    private static String code(Class<?> type) {
        try {
            Path place = Path.of(
                    type.getProtectionDomain().getCodeSource().getLocation().toURI());
            return Files.isDirectory(place) ? digests(place) : Digest.of(Files.readAllBytes(place)) + "\n";
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (URISyntaxException never) {
            throw new IllegalStateException(never);
        }
    }

    private static String digests(Path classes) throws IOException {
        try (Stream<Path> files = Files.walk(classes)) {
            List<Path> sorted = files.filter(Files::isRegularFile).sorted().toList();
            StringBuilder digests = new StringBuilder();
            for (Path file : sorted) {
                digests.append(Digest.of(Files.readAllBytes(file))).append('\n');
            }
            return digests.toString();
        }
    }
}
