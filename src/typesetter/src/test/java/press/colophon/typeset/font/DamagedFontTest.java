package press.colophon.typeset.font;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is wrong with a file, opening it and shaping with it goes on: some glyphs are wrong, nothing fails or hangs. */
class DamagedFontTest {
    private static final int ROUNDS = 16;
    private static final Features EVERYTHING =
            new Features(Set.of("smcp", "frac", "dlig", "aalt", "ss01", "halt", "chws", "mark", "ccmp"), true, true);

    @ParameterizedTest
    @ValueSource(strings = {"SourceSerif4-Italic", "SourceSans3-Regular", "SourceSans3-Italic"})
    void bytesFlippedAnywhere(String name) {
        byte[] sound = ThemeFonts.bytes(name);
        Random random = new Random(20251110);
        for (int round = 0; round < ROUNDS; round++) {
            byte[] damaged = sound.clone();
            for (int flips = 1 << random.nextInt(14); flips > 0; flips--) {
                damaged[300 + random.nextInt(damaged.length - 300)] = (byte) random.nextInt(256);
            }
            exercise(damaged);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"head", "maxp", "hhea", "hmtx", "cmap", "loca", "glyf", "GSUB", "GPOS", "GDEF", "name", "OS/2"})
    void bytesFlippedInOneTable(String tag) {
        byte[] sound = ThemeFonts.bytes("SourceSerif4-Regular");
        int[] extent = extent(sound, tag);
        Random random = new Random(tag.hashCode());
        for (int round = 0; round < ROUNDS; round++) {
            byte[] damaged = sound.clone();
            // Structure comes first in a table: the first half of the rounds aims there.
            int reach = round < ROUNDS / 2 ? Math.min(64, extent[1]) : extent[1];
            for (int flips = 1 + random.nextInt(6); flips > 0; flips--) {
                damaged[extent[0] + random.nextInt(reach)] = (byte) (random.nextBoolean() ? 0xFF : random.nextInt(256));
            }
            exercise(damaged);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 3, 11, 12, 100, 299, 5_000, 100_000})
    void filesCutOff(int length) {
        exercise(Arrays.copyOf(ThemeFonts.bytes("SourceSerif4-Regular"), length));
    }

    private static void exercise(byte[] program) {
        Fonts fonts = ThemeFonts.open(program).value();
        if (fonts.isEmpty()) {
            return;
        }
        Face face = fonts.stack(List.of("Test"), 400, false).faces().get(0);
        for (int glyph = -1; glyph < Math.min(face.glyphCount(), 500) + 1; glyph++) {
            assertThat(face.outline(glyph)).isNotNull();
        }
        for (String word : EnglishText.words()) {
            ShapedText shaped = Shaper.shape(word, 0, word.length(), face, Features.NORMAL);
            assertThat(shaped.textStart(shaped.count())).isEqualTo(word.length());
        }
        String text = "Affine 1/2 e\u0301 《中文——》";
        Shaper.shape(text, 0, text.length(), face, EVERYTHING);
        Shaper.shape(text, 0, text.length(), face, EVERYTHING.withLanguage("zh-CN"));
    }

    /** Offset and length of a table, from the file's directory. */
    private static int[] extent(byte[] program, String tag) {
        ByteBuffer file = ByteBuffer.wrap(program);
        for (int record = 12; record < 12 + 16 * file.getShort(4); record += 16) {
            if (new String(program, record, 4, StandardCharsets.US_ASCII).equals(tag)) {
                return new int[] {file.getInt(record + 8), file.getInt(record + 12)};
            }
        }
        throw new IllegalArgumentException(tag);
    }
}
