package press.colophon.typeset.picture;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import javax.imageio.ImageIO;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import press.colophon.diagnostics.Outcome;
import press.colophon.typeset.font.ThemeFonts;
import press.colophon.typeset.graphics.Picture;

/**
 * Pictures with bytes changed, cut off, doubled or moved: each gives a picture or says what is wrong, none throws. As many a seed
 * as {@code -Dcolophon.fuzz.pictures} says; 2,000 in all with {@code -Pnightly}.
 */
class DamagedPictureFuzzTest {
    private static final int PICTURES = Integer.getInteger("colophon.fuzz.pictures", 40);

    private static final String DRAWING = """
            <?xml version="1.0" encoding="UTF-8"?>
            <svg xmlns="http://www.w3.org/2000/svg" width="40mm" height="20mm" viewBox="0 0 40 20">
            <style>.a{fill:#0a0;stroke-dasharray:1 2} text{font:bold 4px serif}</style>
            <defs><linearGradient id="g" x2="1"><stop stop-color="red"/><stop offset="1" stop-color="#00f"/></linearGradient>
            <clipPath id="c"><circle cx="9" cy="9" r="8"/></clipPath>
            <pattern id="p" width="2" height="2" patternUnits="userSpaceOnUse"><rect width="1" height="1"/></pattern>
            <marker id="m" markerWidth="3" markerHeight="3"><path d="M0 0L3 1.5L0 3z"/></marker></defs>
            <g opacity=".5" transform="translate(1 2) rotate(30) scale(1.5 .5)" clip-path="url(#c)">
            <rect class="a" width="10" height="6" rx="2" fill="url(#g)"/><use href="#u" x="3"/>
            <path id="u" d="M1 1C2 3 4 5 6 7S8 9 1e1 2Q3 4 5 6T7 8A3 2 10 0 1 4 4z" stroke="red" stroke-width=".5"/></g>
            <text x="1 4 9" y="12" text-anchor="middle">A中<tspan dx="2" font-weight="700">&amp;b</tspan></text>
            <polyline points="1,2 3,4 5,6" fill="none" stroke="rgb(1,2,3)" marker-end="url(#m)"/>
            <image href="data:image/png;base64,iVBORw0KGgo=" width="4" height="4"/>
            </svg>
            """;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void aDamagedPictureIsReadOrReported(long seed) {
        Random random = new Random(seed);
        Pictures pictures = new Pictures(ThemeFonts.all());
        List<byte[]> sound = List.of(
                encode("png"),
                encode("jpg"),
                DRAWING.getBytes(UTF_8),
                DRAWING.replaceAll("<image.*", "").getBytes(UTF_8));
        for (int i = 0; i < PICTURES; i++) {
            byte[] file = damaged(sound.get(i % sound.size()), random);
            Outcome<Optional<Picture>> outcome = pictures.read("picture", file);
            assertThat(outcome.value().isPresent() || !outcome.diagnostics().isEmpty())
                    .as(() -> "seed " + seed + "\n" + new String(file, ISO_8859_1))
                    .isTrue();
        }
    }

    private static byte[] damaged(byte[] sound, Random random) {
        byte[] file = sound.clone();
        for (int i = random.nextInt(4); i >= 0; i--) {
            int at = random.nextInt(Math.max(1, file.length));
            int length = random.nextInt(Math.max(1, Math.min(40, file.length - at)));
            byte[] part = Arrays.copyOfRange(file, at, at + length);
            file = switch (random.nextInt(6)) {
                case 0 -> Arrays.copyOf(file, at);
                case 1 -> joined(Arrays.copyOf(file, at), part, Arrays.copyOfRange(file, at, file.length));
                case 2 -> joined(Arrays.copyOf(file, at), Arrays.copyOfRange(file, at + length, file.length));
                case 3 -> joined(Arrays.copyOf(file, at), digits(random), Arrays.copyOfRange(file, at, file.length));
                default -> changed(file, at, random);
            };
        }
        return file;
    }

    private static byte[] digits(Random random) {
        String[] numbers = {"-", "9999999999", "1e38", "NaN", "0", "%", "-1e-40", "#", "url(#u)", "<g>", "\"", "\uFFFF"
        };
        return numbers[random.nextInt(numbers.length)].getBytes(UTF_8);
    }

    private static byte[] changed(byte[] file, int at, Random random) {
        if (at < file.length) {
            file[at] = (byte) random.nextInt(256);
        }
        return file;
    }

    private static byte[] joined(byte[]... parts) {
        ByteArrayOutputStream joined = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            joined.writeBytes(part);
        }
        return joined.toByteArray();
    }

    private static byte[] encode(String format) {
        try {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            ImageIO.write(new BufferedImage(7, 5, BufferedImage.TYPE_INT_RGB), format, out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
