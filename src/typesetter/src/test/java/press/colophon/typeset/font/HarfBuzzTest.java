package press.colophon.typeset.font;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.FontRenderContext;
import java.awt.font.GlyphVector;
import java.awt.font.TextAttribute;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The JDK shapes with HarfBuzz, which is the reference: what we make of Latin text is to be the same. */
class HarfBuzzTest {
    private static final String LETTERS =
            "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789.,;:!?'\"()[]-–—/&“”‘’…«»*†%$€£";
    private static final String ACCENTED = "ÀÄÇÉÎÑÖØŁŠŽÞßæœøłşğıťďľçŵýÿđħŋ";
    private static final String GREEK = "ΑΒΓΔΛΠΡΤΥΦΨΩαβγδελμνοπρστυφψωάέό";
    private static final String CYRILLIC = "АБВГДЖЗКЛМНОПРСТУФХЦЧШЭЮЯабвгдежзиклмнопрстуфхцчшыэюя";

    static List<String> names() {
        return ThemeFonts.names();
    }

    @ParameterizedTest
    @MethodSource("names")
    void everyPairOfCharactersIsKernedAsHarfBuzzKernsIt(String name) throws IOException, FontFormatException {
        Oracle oracle = new Oracle(name);
        List<String> pairs = new ArrayList<>();
        for (String alphabet : List.of(LETTERS, GREEK, CYRILLIC)) {
            alphabet.chars()
                    .forEach(first -> alphabet.chars()
                            .forEach(second -> pairs.add(Character.toString(first) + Character.toString(second))));
        }
        oracle.assertSame(pairs);
    }

    @ParameterizedTest
    @MethodSource("names")
    void wordsAreShapedAsHarfBuzzShapesThem(String name) throws IOException, FontFormatException {
        Oracle oracle = new Oracle(name);
        oracle.assertSame(EnglishText.words());
    }

    @ParameterizedTest
    @MethodSource("names")
    void jumblesOfLettersAreShapedAsHarfBuzzShapesThem(String name) throws IOException, FontFormatException {
        Oracle oracle = new Oracle(name);
        Random random = new Random(7);
        String alphabet = LETTERS + ACCENTED + "ffffiiiillttTTyyVA''“”".repeat(4);
        List<String> words = new ArrayList<>();
        for (int i = 0; i < 2000; i++) {
            StringBuilder word = new StringBuilder("n");
            for (int length = 2 + random.nextInt(9); length > 0; length--) {
                word.append(alphabet.charAt(random.nextInt(alphabet.length())));
            }
            words.add(word.toString());
        }
        oracle.assertSame(words);
    }

    private static final class Oracle {
        private static final FontRenderContext EXACT = new FontRenderContext(null, true, true);
        private final Face face;
        private final Font font;

        Oracle(String name) throws IOException, FontFormatException {
            face = ThemeFonts.face(name);
            font = Font.createFont(Font.TRUETYPE_FONT, new ByteArrayInputStream(ThemeFonts.bytes(name)))
                    .deriveFont(Map.of(
                            TextAttribute.SIZE,
                            (float) face.unitsPerEm(),
                            TextAttribute.KERNING,
                            TextAttribute.KERNING_ON,
                            TextAttribute.LIGATURES,
                            TextAttribute.LIGATURES_ON));
        }

        void assertSame(List<String> words) {
            List<String> differences = words.stream()
                    .filter(this::isComparable)
                    .filter(word -> !ours(word).equals(theirs(word)))
                    .map(word -> word + "\n  ours   " + ours(word) + "\n  theirs " + theirs(word))
                    .toList();
            assertThat(differences.stream().limit(10))
                    .as("%d differences", differences.size())
                    .isEmpty();
        }

        /** In a Han face, marks beyond ASCII are ours to shape: as Han, not as part of a Latin word. */
        private boolean isComparable(String word) {
            return word.codePoints()
                    .allMatch(codePoint -> face.glyph(codePoint) != 0
                            && (!face.isHan() || codePoint < 0x80 || Character.isLetter(codePoint)));
        }

        private String ours(String word) {
            ShapedText shaped = Shaper.shape(word, 0, word.length(), face, Features.NORMAL);
            StringBuilder dump = new StringBuilder();
            int x = 0;
            for (int i = 0; i < shaped.count(); i++) {
                dump.append(shaped.glyph(i)).append('@').append(x).append(' ');
                x += shaped.advance(i);
            }
            return dump.append(x).toString();
        }

        /** HarfBuzz keeps a place for each letter that a ligature swallowed: glyph 65 535, of no width. */
        private String theirs(String word) {
            GlyphVector glyphs =
                    font.layoutGlyphVector(EXACT, word.toCharArray(), 0, word.length(), Font.LAYOUT_LEFT_TO_RIGHT);
            StringBuilder dump = new StringBuilder();
            for (int i = 0; i < glyphs.getNumGlyphs(); i++) {
                if (glyphs.getGlyphCode(i) < 0xFFFE) {
                    dump.append(glyphs.getGlyphCode(i))
                            .append('@')
                            .append(Math.round(glyphs.getGlyphPosition(i).getX()))
                            .append(' ');
                }
            }
            return dump.append(Math.round(
                            glyphs.getGlyphPosition(glyphs.getNumGlyphs()).getX()))
                    .toString();
        }
    }
}
