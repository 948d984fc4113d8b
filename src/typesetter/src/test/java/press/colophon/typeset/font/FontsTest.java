package press.colophon.typeset.font;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import press.colophon.diagnostics.Diagnostic;
import press.colophon.diagnostics.Outcome;

class FontsTest {
    @Test
    void theNearestWeightIsTakenAsCssFontsSays() {
        // Source Serif 4 upright is declared in 400, 600 and 700.
        assertThat(first("Source Serif 4", 100, false)).isEqualTo("SourceSerif4-Regular");
        assertThat(first("Source Serif 4", 400, false)).isEqualTo("SourceSerif4-Regular");
        assertThat(first("Source Serif 4", 500, false)).isEqualTo("SourceSerif4-Regular");
        assertThat(first("Source Serif 4", 501, false)).isEqualTo("SourceSerif4-SemiBold");
        assertThat(first("Source Serif 4", 650, false)).isEqualTo("SourceSerif4-Bold");
        assertThat(first("Source Serif 4", 900, false)).isEqualTo("SourceSerif4-Bold");
    }

    @Test
    void slopeDecidesBeforeWeight() {
        assertThat(first("Source Serif 4", 600, true)).isEqualTo("SourceSerif4-BoldItalic");
        assertThat(first("Source Sans 3", 700, true)).isEqualTo("SourceSans3-Italic");
        assertThat(first("Noto Serif SC", 700, true)).isEqualTo("NotoSerifSC-Bold");
    }

    @Test
    void familiesAreFoundWithoutRegardToCaseAndTheOthersFollow() {
        assertThat(names(ThemeFonts.all().stack(List.of("NOTO sans sc", "Nowhere"), 400, false)))
                .isEqualTo("NotoSansSC-Regular SourceSerif4-Regular NotoSerifSC-Regular SourceSans3-Regular");
    }

    @Test
    void aGenericFamilyIsTheFirstDeclared() {
        assertThat(first("serif", 400, false)).isEqualTo("SourceSerif4-Regular");
    }

    @Test
    void eachUnknownFamilyIsNamedOnce() {
        assertThat(ThemeFonts.all().unknown(List.of("Arial", "serif", "Noto Sans SC", "Arial", "Georgia")))
                .containsExactly("Arial", "Georgia");
    }

    @Test
    void aStackPicksTheFaceForACharacter() {
        FontStack stack = ThemeFonts.serif();
        assertThat(stack.faceFor('a', false)).hasToString("Optional[SourceSerif4-Regular]");
        assertThat(stack.faceFor('中', true)).hasToString("Optional[NotoSerifSC-Regular]");
        assertThat(stack.faceFor('中', false)).hasToString("Optional[NotoSerifSC-Regular]");
        assertThat(stack.faceFor('“', true)).hasToString("Optional[NotoSerifSC-Regular]");
        assertThat(stack.faceFor('“', false)).hasToString("Optional[SourceSerif4-Regular]");
        assertThat(stack.faceFor(0x10FFFD, true)).isEmpty();
    }

    @Test
    void whatIsNotATrueTypeFontIsReported() {
        assertThat(report(new byte[0])).isEqualTo("unusable-font: not a font");
        assertThat(report("<html>".getBytes(StandardCharsets.US_ASCII))).isEqualTo("unusable-font: not a font");
        assertThat(report("OTTO\0\0\0\0".getBytes(StandardCharsets.US_ASCII)))
                .isEqualTo("unusable-font: a font with PostScript outlines (CFF)");
        assertThat(report("ttcf\0\1\0\0".getBytes(StandardCharsets.US_ASCII)))
                .isEqualTo("unusable-font: a font collection");
        assertThat(report("wOF2".getBytes(StandardCharsets.US_ASCII)))
                .isEqualTo("unusable-font: a compressed web font");
    }

    @Test
    void aFontCutOffIsReported() {
        byte[] whole = ThemeFonts.bytes("SourceSerif4-Regular");
        assertThat(report(Arrays.copyOf(whole, whole.length / 2)))
                .startsWith("damaged-font: a damaged font: its table ");
    }

    @Test
    void withoutAUsableFaceThereIsNoStack() {
        Fonts none = ThemeFonts.open(new byte[0]).value();
        assertThat(none.isEmpty()).isTrue();
        assertThatIllegalStateException().isThrownBy(() -> none.stack(List.of("Test"), 400, false));
    }

    @Test
    void aByteThatWasAlteredIsReported() {
        byte[] altered = ThemeFonts.bytes("SourceSerif4-Regular");
        altered[altered.length / 2] ^= 1;
        Outcome<Fonts> outcome = ThemeFonts.open(altered);
        assertThat(outcome.value().isEmpty()).isFalse();
        assertThat(outcome.diagnostics())
                .extracting(Diagnostic::headline)
                .containsExactly(
                        "fonts.css:1:1: warning[altered-font]: the font's table GPOS was altered: its checksum is"
                                + " wrong; replace the file by a sound copy");
    }

    private static String first(String family, int weight, boolean italic) {
        return ThemeFonts.all()
                .stack(List.of(family), weight, italic)
                .faces()
                .get(0)
                .name();
    }

    private static String names(FontStack stack) {
        return stack.faces().stream().map(Face::name).collect(Collectors.joining(" "));
    }

    private static String report(byte[] program) {
        Outcome<Fonts> outcome = ThemeFonts.open(program);
        assertThat(outcome.value().isEmpty()).isTrue();
        Diagnostic only = outcome.diagnostics().get(0);
        return only.code() + ": " + only.message();
    }
}
