package press.colophon.typeset.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import press.colophon.diagnostics.Resources;
import press.colophon.diagnostics.Source;
import press.colophon.typeset.Typesetter;

/**
 * Times the typesetter on print documents and on the same ones many times over: pages, milliseconds of this thread's work (what
 * else the machine does is not counted), and the highest use of the heap. Run as a program with the folder that {@code theme/}
 * and {@code content/} addresses lead into, the number of copies, and XHTML files; each is set three times, the last counts.
 */
public final class PagesBenchmark {
    private static final int ROUNDS = 3;

    private PagesBenchmark() {}

    public static void main(String[] arguments) throws IOException {
        Path root = Path.of(arguments[0]);
        int copies = Integer.parseInt(arguments[1]);
        Resources resources = path -> read(root, path);
        for (String file : List.of(arguments).subList(2, arguments.length)) {
            Source document = Source.of(file, repeated(Files.readString(Path.of(file)), copies));
            Typesetter typesetter = new Typesetter(List.of());
            for (int round = 0; round < ROUNDS; round++) {
                ManagementFactory.getMemoryPoolMXBeans().forEach(MemoryPoolMXBean::resetPeakUsage);
                long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
                int pages = typesetter
                        .typeset(document, resources)
                        .value()
                        .orElseThrow()
                        .pages()
                        .size();
                long took = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start;
                System.out.printf(
                        Locale.ROOT,
                        "%s x %d: %d pages, %.0f ms, heap %d MiB%n",
                        file,
                        copies,
                        pages,
                        took / 1e6,
                        heap() >> 20);
            }
        }
    }

    /** Copies of all that is in the body. */
    private static String repeated(String document, int copies) {
        int from = document.indexOf('>', document.indexOf("<body")) + 1;
        int to = document.lastIndexOf("</body>");
        return document.substring(0, from) + document.substring(from, to).repeat(copies) + document.substring(to);
    }

    private static long heap() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .mapToLong(pool -> pool.getPeakUsage().getUsed())
                .sum();
    }

    private static Optional<byte[]> read(Path root, String path) {
        Path file = path.startsWith("theme/")
                ? root.resolve("templates/journal").resolve(path.substring("theme/".length()))
                : root.resolve(path);
        try {
            return Files.isRegularFile(file) ? Optional.of(Files.readAllBytes(file)) : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
