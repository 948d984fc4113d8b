package press.colophon.typeset.line;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import press.colophon.typeset.graphics.Length;
import press.colophon.typeset.line.ParagraphStyle.Letters;

/** English in measures of fewer than 40 characters (typography §9.2). */
class NarrowMeasureTest {
    private static final String LONG_NAME = "Three years ago a hurdle of. Komuntale said so in the end, and went on.";

    @Test
    void aNameIsDividedRatherThanLeaveAGapAboveSixTenthsOfAnEm() {
        assertThat(Setting.english().measure(144).texts(LONG_NAME)).isEqualTo("""
                        Three years ago a hurdle of. Ko-
                        muntale said so in the end, and␣
                        went on.""");
    }

    @Test
    void aNameIsWholeBesideASmallerGap() {
        Lines lines = Setting.english().measure(142).lines(LONG_NAME);
        assertThat(Setting.texts(lines)).isEqualTo("""
                        Three years ago a hurdle of.␣
                        Komuntale said so in the end,␣
                        and went on.""");
        assertThat(lines.lines().get(0).spacing().wordSpace()).isEqualTo(574);
    }

    @Test
    void aNameOfEightLettersIsAlwaysWhole() {
        assertThat(Setting.english().measure(68).texts("a hurdle. Komuntal said so"))
                .isEqualTo("""
                        a hurdle.␣
                        Komuntal said␣
                        so""");
        assertThat(Setting.english().measure(68).texts("a hurdle. Komuntale said so"))
                .isEqualTo("""
                        a hurdle. Ko-
                        muntale said so""");
    }

    @Test
    void anAbbreviationIsNoName() {
        assertThat(Setting.english().measure(68).texts("a hurdle. KOMUNTALE so"))
                .isEqualTo("""
                        a hurdle.␣
                        KOMUNTALE␣
                        so""");
    }

    @Test
    void lettersGiveMoreBelowEighteenEm() {
        long em = Length.ofPoints(10);
        assertThat(Letters.of(18 * em, em)).isEqualTo(Letters.ELASTIC);
        assertThat(Letters.of(18 * em - 1, em)).isEqualTo(new Letters(25, 16));
    }

    @Test
    void lettersAreSetApartBeforeASpaceBecomesAHole() {
        Lines.Spacing spacing = Setting.english()
                .measure(68)
                .lines("a hurdle. Komuntale said so")
                .lines()
                .get(0)
                .spacing();
        assertThat(spacing.wordSpace()).isEqualTo(699);
        assertThat(spacing.letterSpace()).isGreaterThan(Letters.ELASTIC.space());
    }

    @Test
    void lettersAreNotSetApartWithoutLimit() {
        Lines.Spacing spacing = Setting.english()
                .measure(68)
                .lines("a hurdle. Komuntal said so")
                .lines()
                .get(0)
                .spacing();
        assertThat(spacing.letterSpace()).isEqualTo(Letters.ELASTIC.space() + 40);
    }

    @Test
    void wordsOnBothSidesOfADashAreDividedAndPartsOfACompoundAreNot() {
        assertThat(Setting.english()
                        .measure(110)
                        .texts("organizations of Europe—Requirements—internationalization matters"))
                .isEqualTo("""
                        organizations of Europe—
                        Requirements—interna-
                        tionalization matters""");
        assertThat(Setting.english().measure(110).texts("organizations of Europe and-internationalization matters"))
                .contains("\nand-internationalization␣\n");
    }

    @Test
    void aWordBehindAnElisionIsDivided() {
        Inline.Text text = Setting.text("Il publie l’accréditation", french());
        ParagraphStyle style = new ParagraphStyle(
                "fr",
                ParagraphStyle.Alignment.JUSTIFY,
                ParagraphStyle.LineShape.of(Length.ofPoints(95)),
                0,
                0,
                Letters.ELASTIC,
                true);
        Lines lines = new LineBreaker(Hyphenation.standard())
                .breakLines(new Paragraph(List.of(text), style))
                .value();
        assertThat(Setting.texts(lines)).isEqualTo("""
                        Il publie l’accrédi-
                        tation""");
    }

    private static TextStyle french() {
        TextStyle style = Setting.english().style();
        return new TextStyle(
                style.fonts(), style.size(), "fr", style.features(), 0, 0, true, true, false, style.emphasis());
    }
}
