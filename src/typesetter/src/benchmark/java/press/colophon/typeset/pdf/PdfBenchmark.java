package press.colophon.typeset.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import press.colophon.diagnostics.Source;
import press.colophon.typeset.Typesetter;
import press.colophon.typeset.display.DisplayList;
import press.colophon.typeset.graphics.Bytes;

/**
 * Milliseconds that each of the two files of an edition takes to be written, from the finished display list to the bytes: fonts
 * cut to their glyphs, content, tags, metadata, compression. Not measured are make-up, which is done once before; the conversion
 * of pictures, which the writer of press files keeps from its first file on; the preflight; the disk.
 *
 * <p>The edition is all paragraphs and drawings of the English articles of the sample issue three times over, some 50 pages
 * as the issue itself has, in two columns and the theme's fonts, without its furniture. Run with {@code mvn package -Dbenchmark}; on one core, warm.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 4, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class PdfBenchmark {
    private static final Path ROOT = Path.of("../..");
    private static final Path ISSUE = ROOT.resolve("content/issues/2025-06");
    private static final String STYLE = """
            @page { size: 210mm 285mm; margin: 20mm 16mm; bleed: 3mm }
            @font-face { font-family: Serif; src: url(templates/journal/fonts/SourceSerif4-Regular.ttf) }
            @font-face { font-family: Song; src: url(templates/journal/fonts/NotoSerifSC-Regular.ttf) }
            body { font-family: Serif, Song; font-size: 9.5pt; line-height: 13.5pt; text-align: justify; hyphens: auto; margin: 0 }
            main { column-count: 2; column-gap: 6mm }
            p { margin: 0; text-indent: 1em }
            img { width: 80mm }
            """;

    private final DisplayList edition = edition();
    private final PressPdf press = press();

    private static DisplayList edition() {
        String document = "<html lang='en'><head><title>Edition</title><style>" + STYLE + "</style></head><body><main>"
                + String.join("\n", blocks()) + "</main></body></html>";
        return new Typesetter(List.of())
                .typeset(Source.of("edition.xhtml", document), path -> Optional.of(read(ROOT.resolve(path))))
                .value()
                .orElseThrow();
    }

    /** The paragraphs, after every twentieth a drawing while there are any. */
    private static List<String> blocks() {
        List<Path> drawings = files("media", ".svg");
        List<String> blocks = new ArrayList<>();
        int paragraphs = 0;
        List<Path> articles = files("articles", ".en.md");
        for (int i = 0; i < 3 * articles.size(); i++) {
            for (String paragraph : paragraphs(articles.get(i % articles.size()))) {
                blocks.add("<p>" + paragraph.replace("&", "&amp;").replace("<", "&lt;") + "</p>");
                if (++paragraphs % 20 == 0 && paragraphs / 20 <= drawings.size()) {
                    Path drawing = ROOT.relativize(drawings.get(paragraphs / 20 - 1));
                    blocks.add("<p><img src='" + drawing + "' alt='A drawing'/></p>");
                }
            }
        }
        return blocks;
    }

    /** Running text: without front matter, headings, lists, tables and directives. */
    private static List<String> paragraphs(Path file) {
        String text = new String(read(file), StandardCharsets.UTF_8).replaceFirst("(?s)^---.*?\n---\n", "");
        return Stream.of(text.split("\n\\s*\n"))
                .map(block -> block.replaceAll("\\s*\n\\s*", " ")
                        .replaceAll("[*_`]", "")
                        .strip())
                .filter(block -> block.length() > 80 && Character.isLetter(block.codePointAt(0)))
                .toList();
    }

    private static List<Path> files(String folder, String ending) {
        try (Stream<Path> files = Files.list(ISSUE.resolve(folder))) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] read(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static PressPdf press() {
        Path profile = ROOT.resolve("templates/journal/icc/FOGRA39L-coated.icc");
        OutputCondition condition =
                new OutputCondition(Optional.of("FOGRA39"), "FOGRA39L Coated", Bytes.of(read(profile)));
        return new PressPdf(new PressSettings(condition, true, PressSettings.USUAL_INK_LIMIT));
    }

    @Setup
    public void convertPictures() {
        press.write(edition);
    }

    /** PDF/UA-1 and PDF/A-2a. */
    @Benchmark
    public byte[] digital() {
        return DigitalPdf.write(edition).value();
    }

    /** PDF/X-4. */
    @Benchmark
    public byte[] pressFile() {
        return press.write(edition).value();
    }
}
