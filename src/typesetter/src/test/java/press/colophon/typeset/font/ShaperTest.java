package press.colophon.typeset.font;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ShaperTest {
    private static final Face SERIF = ThemeFonts.face("SourceSerif4-Regular");
    private static final Face HAN = ThemeFonts.face("NotoSerifSC-Regular");

    @Test
    void aLigatureStandsForAllItsLetters() {
        assertThat(pieces("afflict", SERIF, Features.NORMAL)).isEqualTo("a|ffl|i|c|t");
        assertThat(pieces("fjord", SERIF, Features.NORMAL)).isEqualTo("fj|o|r|d");
    }

    @Test
    void ligaturesAndKerningCanBeSwitchedOff() {
        Features plain = new Features(Set.of(), false, false);
        assertThat(pieces("afflict", SERIF, plain)).isEqualTo("a|f|f|l|i|c|t");
        assertThat(Shaper.shape("AVA", 0, 3, SERIF, plain).width())
                .isEqualTo(2 * SERIF.advance(SERIF.glyph('A')) + SERIF.advance(SERIF.glyph('V')));
        assertThat(Shaper.shape("AVA", 0, 3, SERIF, Features.NORMAL).width())
                .isLessThan(2 * SERIF.advance(SERIF.glyph('A')) + SERIF.advance(SERIF.glyph('V')));
    }

    @Test
    void noLigatureFormsAcrossAZeroWidthNonJoiner() {
        assertThat(pieces("shelf\u200Cful", SERIF, Features.NORMAL)).isEqualTo("s|h|e|l|f\u200C|f|u|l");
    }

    @Test
    void whatIsNeverSeenTakesNoGlyph() {
        assertThat(pieces("\uFEFFa\u00ADb\u2060c\uFE0E", SERIF, Features.NORMAL))
                .isEqualTo("\uFEFFa\u00AD|b\u2060|c\uFE0E");
    }

    @Test
    void anAccentWrittenApartBecomesTheComposedLetter() {
        ShapedText shaped = shape("cafe\u0301!", SERIF, Features.NORMAL);
        assertThat(shaped.glyph(3)).isEqualTo(SERIF.glyph('é'));
        assertThat(pieces("cafe\u0301!", SERIF, Features.NORMAL)).isEqualTo("c|a|f|e\u0301|!");
    }

    @Test
    void aDashInAHanFaceKeepsItsWidthAndIsNeverJoined() {
        ShapedText shaped = shape("——……", HAN, Features.NORMAL);
        assertThat(pieces("——……", HAN, Features.NORMAL)).isEqualTo("—|—|…|…");
        assertThat(shaped.advance(0)).isEqualTo(890);
        assertThat(shaped.advance(2)).isEqualTo(1000);
    }

    @Test
    void hanIsSetSolid() {
        ShapedText shaped = shape("《论语》，二十篇。", HAN, Features.NORMAL);
        assertThat(IntStream.range(0, shaped.count()).map(shaped::advance)).containsOnly(1000);
    }

    @Test
    void supplementaryCharactersAreOneGlyphOfTwoCodeUnits() {
        assertThat(HAN.glyph(0x20164)).isNotZero();
        assertThat(pieces("土\uD840\uDD64口", HAN, Features.NORMAL)).isEqualTo("土|\uD840\uDD64|口");
        assertThat(Shaper.shape("土\uD840\uDD64", 0, 2, HAN, Features.NORMAL).textStart(2))
                .as("a stretch may end within a pair")
                .isEqualTo(2);
    }

    @Test
    void aMissingCharacterIsGlyphZero() {
        assertThat(shape("a中", SERIF, Features.NORMAL).glyph(1)).isZero();
    }

    @Test
    void featuresAreAskedForByTag() {
        assertThat(shape("1", SERIF, tags("onum")).glyph(0)).isNotEqualTo(SERIF.glyph('1'));
        assertThat(shape("a", SERIF, tags("smcp")).glyph(0)).isNotEqualTo(SERIF.glyph('a'));
        assertThat(shape("A", SERIF, tags("c2sc")).glyph(0)).isNotEqualTo(SERIF.glyph('A'));
        assertThat(shape("2", SERIF, tags("sups")).glyph(0)).isEqualTo(SERIF.glyph('²'));
        assertThat(shape("2", SERIF, tags("subs")).glyph(0)).isEqualTo(SERIF.glyph('₂'));
        assertThat(shape("0", SERIF, tags("zero")).glyph(0)).isNotEqualTo(SERIF.glyph('0'));
        assertThat(shape("(", SERIF, tags("case")).glyph(0)).isNotEqualTo(SERIF.glyph('('));
        assertThat(shape("1", SERIF, tags("tnum")).advance(0))
                .isEqualTo(shape("8", SERIF, tags("tnum")).advance(0));
        assertThat(shape("1", SERIF, tags("pnum")).advance(0))
                .isLessThan(shape("8", SERIF, tags("pnum")).advance(0));
        assertThat(shape("—", HAN, tags("fwid")).advance(0)).isEqualTo(1000);
    }

    @Test
    void halfWidthMarksMoveWithTheirInk() {
        ShapedText opening = shape("（", HAN, tags("halt"));
        assertThat(opening.advance(0)).isEqualTo(500);
        assertThat(opening.offset(0)).isEqualTo(-500);
        ShapedText closing = shape("）", HAN, tags("halt"));
        assertThat(closing.advance(0)).isEqualTo(500);
        assertThat(closing.offset(0)).isZero();
    }

    @Test
    void aStretchIsShapedAsIfNothingStoodAroundIt() {
        ShapedText shaped = Shaper.shape("xxAVxx", 2, 4, SERIF, Features.NORMAL);
        assertThat(shaped.count()).isEqualTo(2);
        assertThat(shaped.textStart(0)).isEqualTo(2);
        assertThat(shaped.textStart(2)).isEqualTo(4);
        assertThat(Shaper.shape("x", 1, 1, SERIF, Features.NORMAL).count()).isZero();
    }

    @Test
    void unpairedSurrogatesAreMissingCharacters() {
        assertThat(shape("a\uD842b\uDFB7", SERIF, Features.NORMAL).glyph(1)).isZero();
        assertThat(pieces("a\uD842b", SERIF, Features.NORMAL)).isEqualTo("a|\uD842|b");
    }

    private static Features tags(String... tags) {
        return new Features(Arrays.stream(tags).collect(Collectors.toSet()), true, true);
    }

    private static ShapedText shape(String text, Face face, Features features) {
        return Shaper.shape(text, 0, text.length(), face, features);
    }

    /** The text with a bar between glyphs. */
    private static String pieces(String text, Face face, Features features) {
        ShapedText shaped = shape(text, face, features);
        return IntStream.range(0, shaped.count())
                .mapToObj(i -> text.substring(shaped.textStart(i), shaped.textStart(i + 1)))
                .collect(Collectors.joining("|"));
    }
}
