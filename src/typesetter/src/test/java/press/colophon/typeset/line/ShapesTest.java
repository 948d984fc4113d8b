package press.colophon.typeset.line;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import press.colophon.diagnostics.Diagnostic;
import press.colophon.typeset.font.GlyphRun;
import press.colophon.typeset.graphics.Length;
import press.colophon.typeset.line.Lines.Placed;
import press.colophon.typeset.line.ParagraphStyle.Alignment;
import press.colophon.typeset.line.ParagraphStyle.LineShape;
import press.colophon.typeset.line.ParagraphStyle.LineShape.Room;

/** Paragraphs other than plain justified ones, and what an author is told. */
class ShapesTest {
    private static final String WORDS = "the international standard of efficient offices, ";

    @Test
    void aHeadingIsBalancedAndLeavesNoWordAlone() {
        Setting heading = Setting.english()
                .alignment(Alignment.BALANCED_CENTRE)
                .measure(200)
                .plain();
        assertThat(heading.texts("A heading that would leave one word alone if it were not balanced properly"))
                .isEqualTo("""
                        A heading that would leave one word␣
                        alone if it were not balanced properly""");
    }

    @Test
    void aChineseHeadingIsBalancedToo() {
        Setting heading = Setting.chinese().alignment(Alignment.BALANCED_START).ems(12);
        assertThat(heading.texts("国际标准化组织发布人工智能管理体系标准")).isEqualTo("""
                        国际标准化组织发布
                        人工智能管理体系标准""");
    }

    @Test
    void aLeaderFillsTheLineAndThePageNumberEndsAtTheMargin() {
        Setting contents = Setting.english().measure(150).plain();
        Lines lines = contents.lines(
                List.of(contents.text("Contents "), new Inline.Leader(".", contents.style(), 7), contents.text(" 08")));
        assertThat(lines.lines()).hasSize(1);
        assertThat(end(lines.lines().get(0))).isBetween(Length.ofPoints(150) - 2, Length.ofPoints(150));
    }

    @Test
    void anEndMarkStandsOnTheLineOfTheLastWord() {
        Inline.Atom sign = new Inline.Atom(Length.ofPoints(8), Length.ofPoints(8), 0, 9);
        for (int measure = 60; measure < 200; measure += 3) {
            Setting setting = Setting.english().measure(measure).unhyphenated();
            List<Inline> content = List.of(
                    setting.text("The last word of an article holds its sign."),
                    new Inline.EndMark(sign, Length.ofPoints(4), 9));
            Lines lines = setting.outcome(content).value();
            Lines.Line last = lines.lines().get(lines.lines().size() - 1);
            assertThat(last.text()).endsWith("sign.");
            assertThat(last.content()).anyMatch(Placed.Atom.class::isInstance);
        }
    }

    @Test
    void anEndMarkAndTheLastHanCharacterMakeNoLine() {
        Inline.Atom sign = new Inline.Atom(Length.ofPoints(8), Length.ofPoints(8), 0, 9);
        for (int ems = 8; ems < 25; ems++) {
            Setting setting = Setting.chinese().ems(ems);
            List<Inline> content =
                    List.of(setting.text("线上讲座就标准化良好行为的创建与评价提供技术指导。"), new Inline.EndMark(sign, Length.ofPoints(4), 9));
            Lines lines = setting.outcome(content).value();
            assertThat(lines.lines().get(lines.lines().size() - 1).text()).endsWith("指导。");
        }
    }

    @Test
    void linesKeepToTheirShapeBesideADropCap() {
        Room beside = new Room(Length.ofPoints(40), Length.ofPoints(199));
        LineShape shape = new LineShape(List.of(beside, beside), new Room(0, Length.ofPoints(239)));
        List<Lines.Line> lines =
                Setting.english().plain().shape(shape).lines(WORDS.repeat(6)).lines();
        assertThat(lines.stream().map(Lines.Line::start).limit(4).map(Length::format))
                .containsExactly("40", "40", "0", "0");
        assertThat(lines.subList(0, lines.size() - 1))
                .allSatisfy(line -> assertThat(line.spacing().spare()).isZero());
    }

    @Test
    void anAnchorBehindAWordStaysWithIt() {
        Setting setting = Setting.english();
        Lines lines = setting.lines(List.of(
                setting.text(WORDS.repeat(2) + "end"), new Inline.Anchor(5), setting.text(" " + WORDS.repeat(3))));
        Lines.Line holder = lines.lines().stream()
                .filter(line -> line.content().stream().anyMatch(Placed.Anchor.class::isInstance))
                .findFirst()
                .orElseThrow();
        assertThat(holder.text()).contains("end");
    }

    @Test
    void aWordOfThePublicationsOwnBreaksWhereItSays() {
        assertThat(Setting.english().words("Colo-phon").measure(36).plain().texts("a colophon page"))
                .isEqualTo("""
                        a colo-
                        phon␣
                        page""");
    }

    @Test
    void aWordOfATitleIsDividedOnlyWhereThePublicationGivesItWithACapital() {
        String text = "In those years there was nothing but the Standardization page";
        assertThat(Setting.english()
                        .words("stan-dard-iza-tion")
                        .measure(210)
                        .plain()
                        .texts(text))
                .isEqualTo("""
                        In those years there was nothing but the␣
                        Standardization page""");
        assertThat(Setting.english()
                        .words("Stan-dard-iza-tion")
                        .measure(210)
                        .plain()
                        .texts(text))
                .isEqualTo("""
                        In those years there was nothing but the Stan-
                        dardization page""");
    }

    @Test
    void aNameIsNotDividedWhereItBeginsASentence() {
        String text = "Years ago there was nothing but this one hurdle. Komuntale said so";
        assertThat(Setting.english().measure(200).plain().texts(text)).isEqualTo("""
                        Years ago there was nothing but this one hur-
                        dle. Komuntale said so""");
    }

    @Test
    void chineseThatIsKeptTogetherBreaksOnlyWhereItsAuthorSays() {
        Setting setting = Setting.chinese().ems(9).alignment(ParagraphStyle.Alignment.START);
        assertThat(setting.texts("环境试验领域首个国际标准")).isEqualTo("""
                        环境试验领域首个国
                        际标准""");
        assertThat(setting.keptTogether().texts("环境试验领域\u200B首个\u200B国际标准")).isEqualTo("""
                        环境试验领域首个
                        国际标准""");
    }

    @Test
    void aPhraseThatIsTooLongForAnyLineBreaksAllTheSame() {
        assertThat(Setting.chinese().ems(4).keptTogether().texts("环境试验领域\u200B首个"))
                .isEqualTo("""
                        环境试验
                        领域首个""");
    }

    @Test
    void lettersGiveBeforeSpacesDoThenThePlacesBetweenThemTogetherWithSpaces() {
        assertThat(DoubleStream.of(47.5, 48.3, 49.5, 51, 53)
                        .mapToObj(points -> spacing(points, filled(Setting.english(), points, "and so it is")))
                        .collect(Collectors.joining("\n")))
                .isEqualTo("""
                        47.5 pt: letters 0.992, 0 between them, word space 238
                        48.3 pt: letters 1.011, 0 between them, word space 238
                        49.5 pt: letters 1.020, 2 between them, word space 264
                        51.0 pt: letters 1.020, 5 between them, word space 312
                        53.0 pt: letters 1.020, 8 between them, word space 377""");
    }

    private static String spacing(double points, Lines.Line line) {
        return String.format(
                Locale.ROOT,
                "%.1f pt: letters %.3f, %d between them, word space %d",
                points,
                line.spacing().expansion() / 1000.0,
                line.spacing().letterSpace(),
                line.spacing().wordSpace());
    }

    /** A text as the only line of a paragraph, filled. */
    private static Lines.Line filled(Setting setting, double points, String text) {
        return setting.measure(points)
                .alignment(Alignment.JUSTIFY_ALL)
                .lines(text)
                .lines()
                .get(0);
    }

    @Test
    void lettersOfAChineseParagraphKeepTheirPlaces() {
        Lines.Line line = filled(Setting.chinese(), 80, "and so it is 了");
        assertThat(line.spacing().letterSpace()).isZero();
    }

    @Test
    void theLastLetterOfAWordIsNotSetOffFromWhatFollows() {
        GlyphRun run = ((Placed.Glyphs)
                        filled(Setting.english(), 60, "om. om").content().get(0))
                .run();
        assertThat(IntStream.range(0, run.count())
                        .mapToObj(i -> run.text(i) + " "
                                + Length.format(run.position(i + 1)
                                        - run.position(i)
                                        - Length.scale(run.naturalAdvance(i), 1020, 1000)))
                        .collect(Collectors.joining("\n")))
                .isEqualTo("""
                        o 0.456
                        m 0.456
                        . 0
                          23.68
                        o 0.456
                        m 0""");
    }

    @Test
    void aCharacterThatNoFontHasIsReportedAtItsPlace() {
        assertThat(diagnostics(Setting.chinese(), "中国\uE000字"))
                .containsExactly(
                        "test.md:1:3: error[missing-glyph]: no font has a glyph for \uE000 (U+E000); add a font that"
                                + " has it to the font family, or write the text without it");
    }

    @ParameterizedTest
    @CsvSource({"שלום, Hebrew", "سلام, Arabic", "ภาษาไทย, Thai", "हिन्दी, Devanagari", "বাংলা, Bengali", "ខ្មែរ, Khmer"
    })
    void aScriptThatCannotBeSetIsReportedOnceAtItsPlace(String word, String script) {
        String error = "test.md:1:%d: error[unshaped-script]: text in the " + script
                + " script cannot be set: its letters would"
                + " stand unjoined or in the wrong order; write it in Latin letters, or show it as a picture with a description";
        assertThat(diagnostics(Setting.english(), "See " + word + " and " + word + "."))
                .containsExactly(error.formatted(5));
        assertThat(diagnostics(Setting.chinese(), "中国" + word)).containsExactly(error.formatted(3));
    }

    @ParameterizedTest
    @CsvSource({"x\u0304, U+0304", "Q\u0308, U+0308", "e\u0302\u0304, U+0304", "\u0430\u0301, U+0301"})
    void aMarkThatWouldStandBesideItsLetterIsReported(String letter, String mark) {
        assertThat(diagnostics(Setting.english(), "The mean " + letter + " and " + letter + "."))
                .singleElement()
                .asString()
                .startsWith("test.md:1:10: warning[unset-mark]: the mark of ")
                .contains("(" + mark + ")");
    }

    @ParameterizedTest
    @ValueSource(strings = {"e\u0301", "c\u030C", "e\u0302\u0301", "\u0438\u0306", "Ελλάδα", "Москва", "naïve"})
    void aMarkThatAComposedLetterHasIsSetWithIt(String letters) {
        assertThat(diagnostics(Setting.english(), "The " + letters + ".")).isEmpty();
    }

    @Test
    void anOverlongTokenIsCutAndReportedInLinearTime() {
        String token = "See " + "x".repeat(10_000) + " now.";
        Lines lines = Setting.english()
                .outcome(List.of(Setting.english().text(token)))
                .value();
        assertThat(drawn(lines)).isEqualTo(token.replace(" ", ""));
        assertThat(diagnostics(Setting.english(), token))
                .hasSize(1)
                .first()
                .asString()
                .contains("overlong-word");
    }

    @Test
    void aRowOfWhatMayNotEndALineIsBrokenAndReportedOnce() {
        for (String mark : List.of("（", "—", "“《")) {
            String row = mark.repeat(2_000);
            Lines lines = Setting.chinese()
                    .outcome(List.of(Setting.chinese().text(row)))
                    .value();
            assertThat(drawn(lines)).isEqualTo(row);
            assertThat(lines.lines())
                    .allSatisfy(line -> assertThat(line.spacing().spare()).isNotNegative());
            assertThat(diagnostics(Setting.chinese(), row).stream().filter(text -> text.contains("forbidden-break")))
                    .hasSize(1);
        }
    }

    @Test
    void aMegabyteIsSetWithoutLoss() {
        String text = WORDS.repeat(1_000_000 / WORDS.length());
        Lines lines =
                Setting.english().outcome(List.of(Setting.english().text(text))).value();
        assertThat(drawn(lines)).isEqualTo(text.replace(" ", ""));
    }

    private static List<String> diagnostics(Setting setting, String text) {
        return setting.outcome(List.of(setting.text(text))).diagnostics().stream()
                .map(Diagnostic::headline)
                .toList();
    }

    private static String drawn(Lines lines) {
        StringBuilder drawn = new StringBuilder();
        lines.lines().forEach(line -> drawn.append(line.text()));
        return drawn.toString().replace(" ", "").replace("\u00AD", "");
    }

    private static long end(Lines.Line line) {
        return line.content().stream()
                .filter(Placed.Glyphs.class::isInstance)
                .map(Placed.Glyphs.class::cast)
                .mapToLong(glyphs -> glyphs.x() + glyphs.run().advance())
                .max()
                .orElse(0);
    }
}
