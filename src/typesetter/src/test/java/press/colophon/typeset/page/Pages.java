package press.colophon.typeset.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import press.colophon.diagnostics.Diagnostic;
import press.colophon.diagnostics.Outcome;
import press.colophon.diagnostics.Resources;
import press.colophon.diagnostics.Source;
import press.colophon.typeset.Typesetter;
import press.colophon.typeset.display.DisplayList;
import press.colophon.typeset.display.Item;
import press.colophon.typeset.display.Mark;
import press.colophon.typeset.display.Page;
import press.colophon.typeset.graphics.Length;
import press.colophon.typeset.graphics.Rect;

/**
 * Sets small documents and shows their pages as lines of text: {@code y: text | text}, where y is the baseline in points and
 * {@code |} stands between columns. Pages here are 200 × 160 pt with margins of 20 pt and a grid of 10 pt.
 */
final class Pages {
    static final String SHEET = """
            @font-face { font-family: Serif; src: url("SourceSerif4-Regular.ttf"); }
            @font-face { font-family: Serif; font-weight: 700; src: url("SourceSerif4-Bold.ttf"); }
            @font-face { font-family: Han; src: url("NotoSerifSC-Regular.ttf"); }
            @page { size: 200pt 160pt; margin: 20pt; line-grid: 10pt; }
            html { font-family: Serif, Han; font-size: 8pt; line-height: 10pt; }
            body, p, h1, h2, h3, ul, ol, figure { margin: 0; padding: 0; }
            ul, ol { padding-left: 15pt; }
            h1, h2, h3 { font-size: 8pt; line-height: 10pt; text-wrap: wrap; }
            .columns { columns: 2; column-gap: 10pt; }
            """;

    private static final Path FONTS = Path.of("../../templates/journal/fonts");
    private static final Typesetter TYPESETTER = new Typesetter(List.of());

    private static final Resources RESOURCES = path -> {
        try {
            Path file = FONTS.resolve(path);
            return Files.isRegularFile(file) ? Optional.of(Files.readAllBytes(file)) : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    };

    private Pages() {}

    static Outcome<DisplayList> set(String style, String body) {
        String document = "<!DOCTYPE html><html lang=en><head><title>Test</title><style>" + SHEET + style
                + "</style></head><body>" + body + "</body></html>";
        Outcome<Optional<DisplayList>> outcome = TYPESETTER.typeset(Source.of("test.html", document), RESOURCES);
        return new Outcome<>(outcome.value().orElseThrow(), outcome.diagnostics());
    }

    /** Compares the pages of a document that has nothing wrong with it. */
    static void assertPages(String style, String body, String expected) {
        Outcome<DisplayList> outcome = set(style, body);
        assertThat(outcome.diagnostics()).as("diagnostics").isEmpty();
        assertThat(show(outcome.value())).as("pages of " + body).isEqualTo(expected);
    }

    /** Codes of the diagnostics of a document, in order. */
    static List<String> problems(String style, String body) {
        return set(style, body).diagnostics().stream().map(Diagnostic::code).toList();
    }

    static String show(DisplayList list) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < list.pages().size(); i++) {
            out.append("page ").append(i + 1).append('\n');
            lines(list.pages().get(i)).forEach(line -> out.append(line).append('\n'));
        }
        return out.toString();
    }

    private static List<String> lines(Page page) {
        TreeMap<Long, List<Item.Glyphs>> byBaseline = new TreeMap<>();
        for (Item item : page.items()) {
            if (item instanceof Item.Glyphs glyphs) {
                byBaseline
                        .computeIfAbsent(glyphs.baseline(), key -> new ArrayList<>())
                        .add(glyphs);
            }
        }
        List<String> lines = new ArrayList<>();
        byBaseline.forEach((baseline, glyphs) -> lines.add(line(baseline, glyphs)));
        return lines;
    }

    private static String line(long baseline, List<Item.Glyphs> glyphs) {
        StringBuilder text = new StringBuilder(Length.format(baseline) + ":");
        List<Item.Glyphs> sorted = new ArrayList<>(glyphs);
        sorted.sort(Comparator.comparingLong(Item.Glyphs::x));
        long end = Long.MIN_VALUE;
        for (Item.Glyphs run : sorted) {
            boolean apart = end == Long.MIN_VALUE || run.x() > end + Length.POINT * 3;
            text.append(end != Long.MIN_VALUE && apart ? " | " : apart ? " " : "");
            text.append(run.run().text().replace('\u00ad', '-'));
            end = run.x() + run.run().advance();
        }
        return "  " + text.toString().stripTrailing().replaceAll(" +", " ");
    }

    /** Left, top, width and height in points. */
    static String points(Rect rect) {
        return Stream.of(rect.x(), rect.y(), rect.width(), rect.height())
                .map(Length::format)
                .collect(Collectors.joining(" "));
    }

    /** Text of content, without what runs in the margins. */
    static String contentText(DisplayList list) {
        StringBuilder out = new StringBuilder();
        for (Page page : list.pages()) {
            for (Item item : page.items()) {
                if (item instanceof Item.Glyphs glyphs && glyphs.mark() instanceof Mark.Content) {
                    out.append(glyphs.run().text());
                }
            }
        }
        return out.toString();
    }
}
