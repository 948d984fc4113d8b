package press.colophon.acceptance;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import press.colophon.content.ContentFiles;
import press.colophon.content.ContentLoader;
import press.colophon.content.Publication;
import press.colophon.diagnostics.Outcome;
import press.colophon.site.Site;

/**
 * Prints what the website of a large periodical costs: {@code mvn package -Dbenchmark}. Each size is measured in a Java machine
 * of its own with the options of {@code .mvn/jvm.config}, reading and publishing included, printed issues not. Processor time
 * tells more than time on a busy machine; reading is loading and converting the articles, the rest the website. A second run
 * finds its edition published, and compares instead of writing; move {@code target/scale} away before it. (Once it is deleted, ext4 looks through
 * the inodes that became free, for minutes and at the expense of new files.)
 */
final class ScaleBenchmark {
    private static final Path OPTIONS = Path.of("../../.mvn/jvm.config");

    private ScaleBenchmark() {}

    public static void main(String[] sizes) throws IOException, InterruptedException {
        if (sizes.length == 1) {
            measure(Integer.parseInt(sizes[0]));
            return;
        }
        List<String> options = List.of(Files.readString(OPTIONS).strip().split("\\s+"));
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
        LargeWebsite website = LargeWebsite.of(articles);
        double processorBefore = processorSeconds();
        long begun = System.nanoTime();
        ContentFiles files = website.content();
        Publication publication = ContentLoader.load(files).value().orElseThrow();
        double read = processorSeconds();
        Outcome<Site.Summary> built = website.publish(files, publication);
        double seconds = (System.nanoTime() - begun) / 1e9;
        built.diagnostics().stream().limit(5).forEach(problem -> System.out.println(problem.headline()));
        Site.Summary made = built.value();
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
