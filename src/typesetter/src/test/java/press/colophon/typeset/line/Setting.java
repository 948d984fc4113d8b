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
import press.colophon.typeset.line.ParagraphStyle.Letters;
import press.colophon.typeset.line.ParagraphStyle.LineShape;

/** How a test sets its text; 9.5 pt unless told otherwise. Immutable: each method gives a new setting. */
record Setting(
        ParagraphStyle paragraph,
        FontStack fonts,
        double size,
        boolean hyphenation,
        boolean keepAll,
        List<String> words) {

    private static final LineBreaker BREAKER = new LineBreaker(Hyphenation.standard());

    static Setting english() {
        return of(new ParagraphStyle(
                "en", Alignment.JUSTIFY, LineShape.of(Length.ofPoints(239)), 0, 0, Letters.ELASTIC, true));
    }

    static Setting chinese() {
        return of(new ParagraphStyle(
                "zh-CN", Alignment.JUSTIFY, LineShape.of(Length.ofPoints(237.5)), 0, 0, Letters.RIGID, false));
    }

    private static Setting of(ParagraphStyle paragraph) {
        return new Setting(paragraph, ThemeFonts.serif(), 9.5, true, false, List.of());
    }

    private Setting with(ParagraphStyle other) {
        return new Setting(other, fonts, size, hyphenation, keepAll, words);
    }

    String language() {
        return paragraph.language();
    }

    LineShape shape() {
        return paragraph.shape();
    }

    Setting measure(double points) {
        return shape(LineShape.of(Length.ofPoints(points)));
    }

    /** The measure in em of the text. */
    Setting ems(double count) {
        return measure(count * size);
    }

    Setting shape(LineShape other) {
        ParagraphStyle p = paragraph;
        return with(new ParagraphStyle(
                p.language(), p.alignment(), other, p.textIndent(), p.looseness(), p.letters(), p.protrusion()));
    }

    Setting alignment(Alignment other) {
        ParagraphStyle p = paragraph;
        return with(new ParagraphStyle(
                p.language(), other, p.shape(), p.textIndent(), p.looseness(), p.letters(), p.protrusion()));
    }

    Setting indent(double points) {
        ParagraphStyle p = paragraph;
        long indent = Length.ofPoints(points);
        return with(new ParagraphStyle(
                p.language(), p.alignment(), p.shape(), indent, p.looseness(), p.letters(), p.protrusion()));
    }

    Setting looseness(int lines) {
        ParagraphStyle p = paragraph;
        return with(new ParagraphStyle(
                p.language(), p.alignment(), p.shape(), p.textIndent(), lines, p.letters(), p.protrusion()));
    }

    /** Neither expansion nor protrusion: widths are sums of advances. */
    Setting plain() {
        ParagraphStyle p = paragraph;
        return with(new ParagraphStyle(
                p.language(), p.alignment(), p.shape(), p.textIndent(), p.looseness(), Letters.RIGID, false));
    }

    Setting unhyphenated() {
        return new Setting(paragraph, fonts, size, false, keepAll, words);
    }

    Setting words(String... others) {
        return new Setting(paragraph, fonts, size, hyphenation, keepAll, List.of(others));
    }

    /** Chinese breaks only where the text says so. */
    Setting keptTogether() {
        return new Setting(paragraph, fonts, size, hyphenation, true, words);
    }

    TextStyle style() {
        return new TextStyle(
                fonts,
                Length.ofPoints(size),
                language(),
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
        LineBreaker breaker = words.isEmpty() ? BREAKER : new LineBreaker(Hyphenation.withWords(words));
        return breaker.breakLines(new Paragraph(content, paragraph));
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
