package press.colophon.typeset.line;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import press.colophon.diagnostics.Diagnostic;
import press.colophon.diagnostics.Outcome;
import press.colophon.diagnostics.Source;
import press.colophon.typeset.font.Features;
import press.colophon.typeset.font.FontStack;
import press.colophon.typeset.font.ThemeFonts;
import press.colophon.typeset.graphics.Length;
import press.colophon.typeset.line.ParagraphStyle.Alignment;
import press.colophon.typeset.line.ParagraphStyle.LineShape;

/** How a test sets its text; 9.5 pt unless told otherwise. Immutable: each method gives a new setting. */
record Setting(
        String language,
        FontStack fonts,
        double size,
        LineShape shape,
        Alignment alignment,
        double indent,
        int looseness,
        int expansion,
        boolean protrusion,
        boolean hyphenation,
        boolean keepAll,
        List<String> words) {

    private static final LineBreaker BREAKER = new LineBreaker(Hyphenation.english());

    static Setting english() {
        return new Setting(
                "en",
                ThemeFonts.serif(),
                9.5,
                LineShape.of(Length.ofPoints(239)),
                Alignment.JUSTIFY,
                0,
                0,
                20,
                true,
                true,
                false,
                List.of());
    }

    static Setting chinese() {
        return new Setting(
                "zh-CN",
                ThemeFonts.serif(),
                9.5,
                LineShape.of(Length.ofPoints(237.5)),
                Alignment.JUSTIFY,
                0,
                0,
                0,
                false,
                true,
                false,
                List.of());
    }

    Setting measure(double points) {
        return shape(LineShape.of(Length.ofPoints(points)));
    }

    /** The measure in em of the text. */
    Setting ems(double count) {
        return measure(count * size);
    }

    Setting shape(LineShape newShape) {
        return new Setting(
                language,
                fonts,
                size,
                newShape,
                alignment,
                indent,
                looseness,
                expansion,
                protrusion,
                hyphenation,
                keepAll,
                words);
    }

    Setting alignment(Alignment newAlignment) {
        return new Setting(
                language,
                fonts,
                size,
                shape,
                newAlignment,
                indent,
                looseness,
                expansion,
                protrusion,
                hyphenation,
                keepAll,
                words);
    }

    Setting indent(double points) {
        return new Setting(
                language,
                fonts,
                size,
                shape,
                alignment,
                points,
                looseness,
                expansion,
                protrusion,
                hyphenation,
                keepAll,
                words);
    }

    Setting looseness(int lines) {
        return new Setting(
                language,
                fonts,
                size,
                shape,
                alignment,
                indent,
                lines,
                expansion,
                protrusion,
                hyphenation,
                keepAll,
                words);
    }

    Setting plain() {
        return new Setting(
                language, fonts, size, shape, alignment, indent, looseness, 0, false, hyphenation, keepAll, words);
    }

    Setting unhyphenated() {
        return new Setting(
                language,
                fonts,
                size,
                shape,
                alignment,
                indent,
                looseness,
                expansion,
                protrusion,
                false,
                keepAll,
                words);
    }

    Setting words(String... newWords) {
        return new Setting(
                language,
                fonts,
                size,
                shape,
                alignment,
                indent,
                looseness,
                expansion,
                protrusion,
                hyphenation,
                keepAll,
                List.of(newWords));
    }

    /** Chinese breaks only where the text says so. */
    Setting keptTogether() {
        return new Setting(
                language,
                fonts,
                size,
                shape,
                alignment,
                indent,
                looseness,
                expansion,
                protrusion,
                hyphenation,
                true,
                words);
    }

    TextStyle style() {
        return new TextStyle(
                fonts,
                Length.ofPoints(size),
                language,
                Features.NORMAL,
                0,
                0,
                hyphenation,
                true,
                keepAll,
                Optional.empty());
    }

    Inline.Text text(String text) {
        return text(text, style());
    }

    static Inline.Text text(String text, TextStyle style) {
        return new Inline.Text(text, style, Source.of("test.md", text).span(0, text.length()), 1);
    }

    Outcome<Lines> outcome(List<Inline> content) {
        ParagraphStyle style = new ParagraphStyle(
                language, alignment, shape, Length.ofPoints(indent), looseness, expansion, protrusion);
        LineBreaker breaker = words.isEmpty() ? BREAKER : new LineBreaker(Hyphenation.english(words));
        return breaker.breakLines(new Paragraph(content, style));
    }

    /** The lines of a text that gives no cause for any diagnostic. */
    Lines lines(String text) {
        return lines(List.of(text(text)));
    }

    Lines lines(List<Inline> content) {
        Outcome<Lines> outcome = outcome(content);
        assertThat(outcome.diagnostics().stream().map(Diagnostic::toString)).isEmpty();
        return outcome.value();
    }

    /** One line of text for each line set, a space at its end shown as ␣ and an added hyphen as -. */
    String texts(String text) {
        return texts(lines(text));
    }

    static String texts(Lines lines) {
        List<String> texts = new ArrayList<>();
        for (Lines.Line line : lines.lines()) {
            texts.add(line.text().replace("\u00AD", "-").replaceFirst(" $", "␣"));
        }
        return String.join("\n", texts);
    }

    /** Every line with its ratio, pass and spaces, for people to read. */
    String dump(String text) {
        Lines lines = lines(text);
        StringBuilder dump = new StringBuilder("pass " + lines.pass() + "\n");
        for (Lines.Line line : lines.lines()) {
            Lines.Spacing spacing = line.spacing();
            dump.append(String.format(
                    java.util.Locale.ROOT,
                    "r %6.2f  e %4d  word %3d  auto %3d  han %3d  %-15s |%s%n",
                    line.ratio(),
                    spacing.expansion(),
                    spacing.wordSpace(),
                    spacing.autospace(),
                    spacing.hanGap(),
                    line.ending(),
                    line.text().replace("\u00AD", "-").replaceFirst(" $", "␣")));
        }
        return dump.toString();
    }
}
