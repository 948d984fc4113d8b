package press.colophon.typeset.line;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;
import press.colophon.diagnostics.Diagnostics;
import press.colophon.typeset.line.BreakpointCollector.Cut;
import press.colophon.typeset.line.BreakpointCollector.Permissions;
import press.colophon.typeset.line.BreakpointCollector.Relief;

/**
 * Milliseconds that 26 000 words of English, or as many Han characters, take to be set as lines of a column: as a whole, and
 * by stage. The text is that of the sample issue, paragraph by paragraph, as often as it takes. Run with {@code mvn package
 * -Dbenchmark}; on one core, warm.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 4, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class LineBenchmark {
    private static final int SIZE = 26_000;
    private static final Path ARTICLES = Path.of("../../content/issues/2025-06/articles");

    @Param({"en", "zh"})
    public String language = "en";

    private final LineBreaker breaker = new LineBreaker(Hyphenation.standard());
    private final Hyphenation hyphenation = Hyphenation.standard();
    private final ShapedWords words = new ShapedWords();
    private final List<Stages> paragraphs = new ArrayList<>();

    /** A paragraph with what each stage made of it. */
    private record Stages(Paragraph paragraph, Parameters parameters, Items items, WordBreaks breaks, Choice choice) {}

    @Setup
    public void readArticles() {
        List<String> texts = new ArrayList<>();
        int size = 0;
        for (int i = 0; size < SIZE; i++) {
            if (i == texts.size()) {
                texts.addAll(articles());
            }
            paragraphs.add(stages(texts.get(i)));
            size += size(texts.get(i));
        }
    }

    private int size(String text) {
        return language.equals("en")
                ? text.split(" ").length
                : (int) text.codePoints().filter(Character::isIdeographic).count();
    }

    private List<String> articles() {
        try (Stream<Path> files = Files.list(ARTICLES)) {
            return files.filter(file -> file.getFileName().toString().endsWith("." + language + ".md"))
                    .sorted()
                    .flatMap(LineBenchmark::paragraphs)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Running text: without front matter, headings, lists, tables and directives. */
    private static Stream<String> paragraphs(Path file) {
        try {
            String text = Files.readString(file).replaceFirst("(?s)^---.*?\n---\n", "");
            return Stream.of(text.split("\n\\s*\n"))
                    .map(block -> block.replaceAll("\\s*\n\\s*", " ")
                            .replaceAll("[*_`]", "")
                            .strip())
                    .filter(block -> block.length() > 80 && Character.isLetter(block.codePointAt(0)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Stages stages(String text) {
        Setting setting = language.equals("en") ? Setting.english() : Setting.chinese();
        Paragraph paragraph = new Paragraph(List.of(setting.text(text)), setting.paragraph());
        Flow flow = Flow.of(paragraph);
        Parameters parameters =
                Parameters.of(flow.language(), setting.shape().rest().measure(), flow.leadingSize());
        Items items = Itemiser.itemise(flow, words, parameters, new Diagnostics());
        Choice choice = new Passes(items, paragraph.style(), parameters, hyphenation).choose();
        return new Stages(paragraph, parameters, items, new WordBreaks(flow, parameters, hyphenation), choice);
    }

    /** From paragraphs to lines. */
    @Benchmark
    public void all(Blackhole hole) {
        paragraphs.forEach(stages -> hole.consume(breaker.breakLines(stages.paragraph())));
    }

    /** Characters to classes, boxes and gaps; words are shaped once and then known, as in a build. */
    @Benchmark
    public void shape(Blackhole hole) {
        for (Stages stages : paragraphs) {
            Flow flow = Flow.of(stages.paragraph());
            hole.consume(Itemiser.itemise(flow, words, stages.parameters(), new Diagnostics()));
        }
    }

    /** Boxes and gaps to breakpoints, hyphens included. */
    @Benchmark
    public void collectBreakpoints(Blackhole hole) {
        Permissions permissions = new Permissions(true, Relief.NONE, Cut.NOTHING);
        for (Stages stages : paragraphs) {
            hole.consume(BreakpointCollector.collect(
                    stages.items(), stages.paragraph().style(), stages.breaks(), permissions));
        }
    }

    /** All passes: breakpoints collected for each, and searched. */
    @Benchmark
    public void breakParagraphs(Blackhole hole) {
        for (Stages stages : paragraphs) {
            hole.consume(
                    new Passes(stages.items(), stages.paragraph().style(), stages.parameters(), hyphenation).choose());
        }
    }

    /** Gaps to widths, glyphs to places. */
    @Benchmark
    public void justify(Blackhole hole) {
        for (Stages stages : paragraphs) {
            LineSetter setter = new LineSetter(
                    stages.items(),
                    stages.paragraph().style(),
                    stages.parameters(),
                    stages.choice().relief());
            hole.consume(
                    setter.setAll(stages.choice().breakpoints(), stages.choice().breaks()));
        }
    }
}
