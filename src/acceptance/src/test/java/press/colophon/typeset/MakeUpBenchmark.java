package press.colophon.typeset;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import press.colophon.content.ContentLoader;
import press.colophon.content.Issue;
import press.colophon.content.Publication;
import press.colophon.diagnostics.Outcome;
import press.colophon.diagnostics.Source;
import press.colophon.diagnostics.SourceSpan;
import press.colophon.edition.Staging;
import press.colophon.print.Print;
import press.colophon.template.Theme;
import press.colophon.typeset.font.FontStack;
import press.colophon.typeset.graphics.Picture;
import press.colophon.typeset.line.Hyphenation;
import press.colophon.typeset.line.Lines;
import press.colophon.typeset.line.Paragraph;
import press.colophon.typeset.page.MakeUp;
import press.colophon.typeset.page.Materials;
import press.colophon.typeset.style.ComputedStyle;
import press.colophon.typeset.style.StyledTree;
import press.colophon.typeset.style.Styler;

/**
 * Prints what the make-up of the sample issue costs, from styled trees to display lists: {@code mvn package -Dbenchmark}.
 *
 * <p>First both editions, warm, in milliseconds of this thread's work, which other work of the machine disturbs least; styling,
 * which comes before make-up, and the setting of lines, which is a part of it, beside it. Then both at the same time, each in a
 * thread, by the clock. Then issues whose body is there many times over: milliseconds a page, and the highest use of the heap.
 */
final class MakeUpBenchmark {
    private static final Path REPOSITORY = Path.of("../..").toAbsolutePath().normalize();
    private static final String ISSUE = "2025-06";
    private static final int ROUNDS = 80;
    private static final int[] COPIES = {1, 10, 40};

    private final Toolbox toolbox;
    private final List<String> documents;
    private final List<StyledTree> trees = new ArrayList<>();

    private MakeUpBenchmark(List<String> documents) {
        this.documents = documents;
        documents.forEach(document -> trees.add(styled(document)));
        this.toolbox = Toolbox.open(
                        FontFiles.read(trees.get(0).fontFaces(), MakeUpBenchmark::read)
                                .value(),
                        Hyphenation.withWords(List.of()))
                .value();
    }

    public static void main(String[] arguments) throws IOException, InterruptedException {
        MakeUpBenchmark benchmark = new MakeUpBenchmark(documents());
        benchmark.editions();
        benchmark.sideBySide();
        for (int copies : COPIES) {
            benchmark.copies(copies);
        }
    }

    /** The print documents of the sample issue, in each language. */
    private static List<String> documents() throws IOException {
        Publication publication =
                ContentLoader.load(REPOSITORY.resolve("content")).value().orElseThrow();
        Theme theme = Theme.find(REPOSITORY.resolve("templates"), "journal").orElseThrow();
        Issue issue = publication.issues().stream()
                .filter(one -> one.id().equals(ISSUE))
                .findFirst()
                .orElseThrow();
        Path target = Path.of("target/make-up").toAbsolutePath();
        try (Staging staging = Staging.open(target.resolve("site-output"), target.resolve("work"))) {
            Print print = new Print(publication, theme, REPOSITORY.resolve("content"), Optional.empty());
            return print.print(issue, staging).value().stream()
                    .map(Print.PrintedEdition::document)
                    .toList();
        }
    }

    private static StyledTree styled(String document) {
        return new Styler()
                .style(Source.of("issue.xhtml", document), MakeUpBenchmark::read)
                .value();
    }

    private static Optional<byte[]> read(String path) {
        Path file = path.startsWith("theme/")
                ? REPOSITORY.resolve("templates/journal").resolve(path.substring("theme/".length()))
                : REPOSITORY.resolve(path);
        try {
            return Files.isRegularFile(file) ? Optional.of(Files.readAllBytes(file)) : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Notes how long setting lines takes. */
    private static final class Timed implements Materials {
        private final Workshop workshop;
        private long lines;

        Timed(Workshop workshop) {
            this.workshop = workshop;
        }

        @Override
        public FontStack fonts(ComputedStyle.Font font) {
            return workshop.fonts(font);
        }

        @Override
        public Lines breakLines(Paragraph paragraph) {
            long begun = cpu();
            Lines set = workshop.breakLines(paragraph);
            lines += cpu() - begun;
            return set;
        }

        @Override
        public Outcome<Optional<Picture>> picture(String path, SourceSpan span) {
            return workshop.picture(path, span);
        }

        @Override
        public Outcome<Optional<Picture>> drawing(SourceSpan svg) {
            return workshop.drawing(svg);
        }
    }

    private Timed materials() {
        return new Timed(new Workshop(toolbox, MakeUpBenchmark::read));
    }

    private void editions() {
        Map<String, List<Long>> times = new TreeMap<>();
        for (int round = 0; round < ROUNDS; round++) {
            long both = 0;
            for (int i = 0; i < trees.size(); i++) {
                String edition = "edition " + trees.get(i).language();
                long begun = cpu();
                styled(documents.get(i));
                note(times, edition + ", styling", cpu() - begun);
                Timed materials = materials();
                begun = cpu();
                new MakeUp().makeUp(trees.get(i), materials);
                long took = cpu() - begun;
                note(times, edition + ", make-up", took);
                note(times, edition + ", make-up: lines", materials.lines);
                both += took;
            }
            note(times, "editions together, make-up", both);
        }
        times.forEach(MakeUpBenchmark::row);
    }

    private void sideBySide() throws InterruptedException {
        List<Long> times = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            List<Thread> threads = trees.stream()
                    .map(tree -> new Thread(() -> new MakeUp().makeUp(tree, materials())))
                    .toList();
            long begun = System.nanoTime();
            threads.forEach(Thread::start);
            for (Thread thread : threads) {
                thread.join();
            }
            times.add(System.nanoTime() - begun);
        }
        row("side by side, by the clock", times);
    }

    /** The second of two rounds counts. */
    private void copies(int copies) {
        String document = documents.get(0);
        int from = document.indexOf('>', document.indexOf("<body")) + 1;
        int to = document.lastIndexOf("</body>");
        StyledTree tree = styled(
                document.substring(0, from) + document.substring(from, to).repeat(copies) + document.substring(to));
        long took = 0;
        int pages = 0;
        for (int round = 0; round < 2; round++) {
            System.gc();
            ManagementFactory.getMemoryPoolMXBeans().forEach(MemoryPoolMXBean::resetPeakUsage);
            long begun = cpu();
            pages = new MakeUp().makeUp(tree, materials()).value().pages().size();
            took = cpu() - begun;
        }
        System.out.printf(
                Locale.ROOT,
                "%5d pages: %6.0f ms, %5.2f ms a page, heap at most %d MiB%n",
                pages,
                took / 1e6,
                took / 1e6 / pages,
                heap() >> 20);
    }

    private static void note(Map<String, List<Long>> times, String what, long time) {
        times.computeIfAbsent(what, first -> new ArrayList<>()).add(time);
    }

    /** The first half of the rounds warms the machine. */
    private static void row(String what, List<Long> times) {
        List<Long> warm =
                times.subList(times.size() / 2, times.size()).stream().sorted().toList();
        System.out.printf(
                Locale.ROOT,
                "%-30s best %4.0f ms, median %4.0f ms%n",
                what,
                warm.get(0) / 1e6,
                warm.get(warm.size() / 2) / 1e6);
    }

    private static long cpu() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static long heap() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .mapToLong(pool -> pool.getPeakUsage().getUsed())
                .sum();
    }
}
