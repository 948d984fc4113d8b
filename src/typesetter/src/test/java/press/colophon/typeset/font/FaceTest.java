package press.colophon.typeset.font;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FaceTest {
    static java.util.List<String> names() {
        return ThemeFonts.names();
    }

    @ParameterizedTest
    @MethodSource("names")
    void charactersAndWidthsAreThoseThatFontBoxReads(String name) throws IOException {
        Face face = ThemeFonts.face(name);
        try (TrueTypeFont oracle = new TTFParser().parse(new RandomAccessReadBuffer(ThemeFonts.bytes(name)))) {
            CmapLookup characters = oracle.getUnicodeCmapLookup();
            for (int codePoint = 0; codePoint <= Character.MAX_CODE_POINT; codePoint++) {
                if (face.glyph(codePoint) != characters.getGlyphId(codePoint)) {
                    assertThat(face.glyph(codePoint))
                            .as("glyph of U+%04X", codePoint)
                            .isEqualTo(characters.getGlyphId(codePoint));
                }
            }
            assertThat(face.glyphCount()).isEqualTo(oracle.getNumberOfGlyphs());
            for (int glyph = 0; glyph < face.glyphCount(); glyph++) {
                if (face.advance(glyph) != oracle.getAdvanceWidth(glyph)) {
                    assertThat(face.advance(glyph))
                            .as("advance of glyph %d", glyph)
                            .isEqualTo(oracle.getAdvanceWidth(glyph));
                }
            }
            assertThat(face.name()).isEqualTo(oracle.getName());
        }
    }

    @Test
    void latinFacesMeasureAsTheirDesignersSay() {
        Face face = ThemeFonts.face("SourceSerif4-Regular");
        assertThat(face.unitsPerEm()).isEqualTo(1000);
        assertThat(face.ascender()).isEqualTo(1036);
        assertThat(face.descender()).isEqualTo(-335);
        assertThat(face.capHeight()).isEqualTo(670);
        assertThat(face.xHeight()).isEqualTo(475);
        assertThat(face.isHan()).isFalse();
    }

    @Test
    void hanFacesHaveAnEmBoxOfTheirOwn() {
        Face face = ThemeFonts.face("NotoSerifSC-Regular");
        assertThat(face.ascender()).isEqualTo(880);
        assertThat(face.descender()).isEqualTo(-120);
        assertThat(face.isHan()).isTrue();
    }
}
