package press.colophon.typeset.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import press.colophon.diagnostics.Resources;
import press.colophon.diagnostics.Source;
import press.colophon.typeset.Typesetter;
import press.colophon.typeset.display.DisplayList;
import press.colophon.typeset.display.TextLine;

/** What the journal's print theme does with text of another language than the edition's. */
class ThemeLanguageTest {
    private static final Path THEME = Path.of("../../templates/journal");

    private static final Resources RESOURCES = path -> {
        try {
            Path file = THEME.resolve(path);
            return Files.isRegularFile(file) ? Optional.of(Files.readAllBytes(file)) : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    };

    private static final String ENGLISH = """
            <p>First.</p><p>Second.</p><h2>Head</h2><p>After a heading.</p><p>Then.</p>
            <table><tr><td>1</td></tr></table><p>After a table.</p>
            <aside class="box"><p>Box one.</p><p>Box two.</p></aside><p>After a box.</p>
            <figure><figcaption>Caption.</figcaption></figure><p>After a figure.</p>""";

    private static final String CHINESE = """
            <p>第一。</p><p>第二。</p><h2>标题</h2><p>标题之后。</p><p>以后。</p>
            <table><tr><td>1</td></tr></table><p>表之后。</p>
            <aside class="box"><p>框一。</p><p>框二。</p></aside><p>框之后。</p>
            <figure><figcaption>图。</figcaption></figure><p>图之后。</p>""";

    @Test
    void chineseParagraphsAlwaysBeginTwoSquaresInInAnyEdition() {
        String expected = """
                2.0 第一。
                2.0 第二。
                2.0 标题之后。
                2.0 以后。
                2.0 表之后。
                2.0 框一。
                2.0 框二。
                2.0 框之后。
                2.0 图之后。""";
        assertThat(indents("zh-CN", "<div class=\"text\">" + CHINESE + "</div>"))
                .isEqualTo(expected);
        assertThat(indents("en", "<div class=\"text\" lang=\"zh-CN\">" + CHINESE + "</div>"))
                .isEqualTo(expected);
    }

    @Test
    void englishParagraphsAreFlushAfterWhatSetsThemOffAndElseBeginAnEmIn() {
        String expected = """
                0.0 First.
                1.0 Second.
                0.0 After a heading.
                1.0 Then.
                0.0 After a table.
                0.0 Box one.
                1.0 Box two.
                0.0 After a box.
                0.0 After a figure.""";
        assertThat(indents("en", "<div class=\"text\">" + ENGLISH + "</div>")).isEqualTo(expected);
        assertThat(indents("zh-CN", "<div class=\"text\" lang=\"en\">" + ENGLISH + "</div>"))
                .isEqualTo(expected);
    }

    @Test
    void englishIsHyphenatedInTheChineseEdition() {
        String text = "<div class=\"text\" lang=\"en\"><p>" + "International standardization organizations ".repeat(20)
                + "</p></div>";
        assertThat(lines("zh-CN", text).stream().filter(line -> line.end() == TextLine.End.HYPHENATED))
                .isNotEmpty();
    }

    /** Indent in em and text of each paragraph of one line, display lines apart. */
    private static String indents(String language, String body) {
        List<String> indents = new ArrayList<>();
        for (TextLine line : lines(language, body)) {
            String text = text(line);
            if (text.matches("(?!Caption|图。).+[.。]")) {
                double em = Math.abs(
                        (double) line.runs().get(0).x() / line.paragraph().size());
                indents.add(String.format(Locale.ROOT, "%.1f %s", em, text));
            }
        }
        return String.join("\n", indents);
    }

    private static String text(TextLine line) {
        StringBuilder text = new StringBuilder();
        line.runs().forEach(run -> text.append(run.glyphs().text()));
        return text.toString();
    }

    private static List<TextLine> lines(String language, String body) {
        String sheets = "<link rel=\"stylesheet\" href=\"print/print.css\"/>"
                + (language.startsWith("zh") ? "<link rel=\"stylesheet\" href=\"print/zh.css\"/>" : "");
        String document = "<!DOCTYPE html><html lang=\"" + language + "\"><head><title>Test</title>" + sheets
                + "</head><body data-publication=\"P\" data-designation=\"D\"><article class=\"story\" data-short=\"S\">"
                + body + "</article></body></html>";
        Optional<DisplayList> pages = new Typesetter(List.of())
                .typeset(Source.of("issue.html", document), RESOURCES)
                .value();
        return pages.orElseThrow().pages().get(0).lines();
    }
}
