package press.colophon.acceptance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import press.colophon.content.ContentFiles;
import press.colophon.content.ContentLoader;
import press.colophon.content.Publication;
import press.colophon.diagnostics.Outcome;
import press.colophon.diagnostics.Resources;
import press.colophon.edition.Staging;
import press.colophon.site.Site;
import press.colophon.site.SiteInput;
import press.colophon.template.Theme;

/**
 * Prints what the website of a large periodical costs: {@code mvn package -Dbenchmark}. Each size is measured in a Java machine
 * of its own with the options of {@code .mvn/jvm.config}, reading and publishing included, printed issues not. Processor time
 * tells more than time on a busy machine; reading is loading and converting the articles, the rest the website. A second run also removes what the first one published: delete {@code target/scale}.
 */
final class ScaleBenchmark {
    private static final Path REPOSITORY = Path.of("../..").toAbsolutePath().normalize();
    private static final Path TARGET = Path.of("target/scale").toAbsolutePath();

    private ScaleBenchmark() {}

    public static void main(String[] sizes) throws IOException, InterruptedException {
        if (sizes.length == 1) {
            measure(Integer.parseInt(sizes[0]));
            return;
        }
        List<String> options = List.of(
                Files.readString(REPOSITORY.resolve(".mvn/jvm.config")).strip().split("\\s+"));
        System.out.println("articles   pages   files   seconds  processor s  of it reading  ms a page  peak MB");
        for (String size : sizes.length == 0 ? new String[] {"100", "1000", "5000"} : sizes) {
            List<String> command = new ArrayList<>();
            command.add(ProcessHandle.current().info().command().orElse("java"));
            command.addAll(options);
            command.addAll(List.of(
                    "-Xmx600m",
                    "-Djava.awt.headless=true",
                    "-cp",
                    System.getProperty("java.class.path"),
                    ScaleBenchmark.class.getName(),
                    size));
            new ProcessBuilder(command).inheritIO().start().waitFor();
        }
    }

    private static void measure(int articles) throws IOException {
        Path directory = TARGET.resolve(String.valueOf(articles));
        if (!Files.exists(directory.resolve("content"))) {
            new ManyArticles(REPOSITORY.resolve("content"), directory.resolve("content")).write(articles);
        }
        double processorBefore = processorSeconds();
        long begun = System.nanoTime();
        ContentFiles files = ContentFiles.in(directory.resolve("content"));
        Publication publication = ContentLoader.load(files).value().orElseThrow();
        double read = processorSeconds();
        Site.Summary made = build(directory, files, publication);
        double seconds = (System.nanoTime() - begun) / 1e9;
        System.out.printf(
                Locale.ROOT,
                "%8d %7d %7d %9.1f %12.1f %14.1f %10.2f %8d%n",
                articles,
                made.pages(),
                made.files(),
                seconds,
                processorSeconds() - processorBefore,
                read - processorBefore,
                seconds * 1000 / made.pages(),
                peakMegabytes());
    }

    private static Site.Summary build(Path directory, ContentFiles files, Publication publication) throws IOException {
        Theme theme = Theme.find(REPOSITORY.resolve("templates"), "journal").orElseThrow();
        try (Staging staging = Staging.open(directory.resolve("site-output"), directory.resolve("work"))) {
            Outcome<Site.Summary> built =
                    Site.build(new SiteInput(publication, resources(files), theme, Set.of()), staging);
            built.diagnostics().stream().limit(5).forEach(problem -> System.out.println(problem.headline()));
            staging.publish();
            return built.value();
        }
    }

    private static Resources resources(ContentFiles files) {
        return path -> {
            try {
                return files.paths().contains(path) ? Optional.of(files.read(path)) : Optional.empty();
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        };
    }

    private static double processorSeconds() {
        return ManagementFactory.getOperatingSystemMXBean() instanceof com.sun.management.OperatingSystemMXBean system
                ? system.getProcessCpuTime() / 1e9
                : Double.NaN;
    }

    /** Most memory that the process ever had (Linux); elsewhere what the heap took. */
    private static long peakMegabytes() throws IOException {
        Path status = Path.of("/proc/self/status");
        List<String> lines = Files.exists(status) ? Files.readAllLines(status) : List.of();
        return lines.stream()
                .filter(line -> line.startsWith("VmHWM:"))
                .map(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
                .findFirst()
                .orElseGet(() -> Runtime.getRuntime().totalMemory() >> 20);
    }
}
