package press.colophon.typeset.picture;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import java.util.Random;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import press.colophon.diagnostics.Diagnostic;
import press.colophon.diagnostics.Outcome;
import press.colophon.typeset.font.ThemeFonts;
import press.colophon.typeset.graphics.Length;
import press.colophon.typeset.graphics.Picture;
import press.colophon.typeset.graphics.Picture.Orientation;

class PicturesTest {
    private static final Pictures PICTURES = new Pictures(ThemeFonts.all());

    @Test
    void aPictureWithoutAResolutionHas96PixelsAnInch() {
        Picture.Raster picture = raster(encode("png", 96, 48));
        assertThat(picture.format()).isEqualTo("png");
        assertThat(picture.pixelWidth()).isEqualTo(96);
        assertThat(picture.width()).isEqualTo(72 * Length.POINT);
        assertThat(picture.height()).isEqualTo(36 * Length.POINT);
    }

    @Test
    void theKeyIsTheChecksumOfTheFile() {
        byte[] file = encode("png", 2, 2);
        assertThat(raster(file).key())
                .matches("[0-9a-f]{64}")
                .isEqualTo(raster(file.clone()).key());
        assertThat(raster(file).bytes().toArray()).isEqualTo(file);
    }

    @Test
    void pngResolutionIsStatedPerMetre() {
        // 11,811 pixels a metre are 300 an inch.
        byte[] file = insert(
                encode("png", 300, 600),
                33,
                chunk(
                        "pHYs",
                        ByteBuffer.allocate(9)
                                .putInt(11811)
                                .putInt(11811)
                                .put((byte) 1)
                                .array()));
        assertThat(raster(file).width()).isCloseTo(72 * Length.POINT, org.assertj.core.api.Assertions.within(100L));
    }

    @ParameterizedTest
    @ValueSource(
            ints = {
                BufferedImage.TYPE_BYTE_BINARY,
                BufferedImage.TYPE_BYTE_INDEXED,
                BufferedImage.TYPE_BYTE_GRAY,
                BufferedImage.TYPE_USHORT_GRAY,
                BufferedImage.TYPE_3BYTE_BGR,
                BufferedImage.TYPE_4BYTE_ABGR
            })
    void everyKindOfPngIsRead(int type) {
        assertThat(raster(encode("png", new BufferedImage(5, 3, type))).pixelHeight())
                .isEqualTo(3);
    }

    @Test
    void jpegResolutionIsThatOfJfif() {
        // The platform writes JFIF 1.2 without a unit: bytes 13 to 17 are unit and densities.
        byte[] file = encode("jpeg", 300, 150);
        ByteBuffer.wrap(file).put(13, (byte) 1).putShort(14, (short) 300).putShort(16, (short) 300);
        assertThat(raster(file).width()).isEqualTo(72 * Length.POINT);
        ByteBuffer.wrap(file).put(13, (byte) 2).putShort(14, (short) 118).putShort(16, (short) 118);
        assertThat(raster(file).width()).isCloseTo(72 * Length.POINT, org.assertj.core.api.Assertions.within(6000L));
    }

    @ParameterizedTest
    @CsvSource({"1,UPRIGHT,40,20", "3,TURNED_180,40,20", "6,TURNED_90,20,40", "8,TURNED_270,20,40", "9,UPRIGHT,40,20"})
    void aCameraThatWasHeldSidewaysSaysSo(int exif, Orientation orientation, int width, int height) {
        byte[] tiff = HexFormat.of()
                .parseHex("4D4D002A00000008" + "0001" + "011200030000000100" + "%02x".formatted(exif) + "0000"
                        + "00000000");
        Picture.Raster picture = raster(insert(encode("jpeg", 40, 20), 2, exifSegment(tiff)));
        assertThat(picture.orientation()).isEqualTo(orientation);
        assertThat(picture.pixelWidth()).isEqualTo(40);
        assertThat(picture.width()).isEqualTo(Length.ofPoints(width * 0.75));
        assertThat(picture.height()).isEqualTo(Length.ofPoints(height * 0.75));
    }

    @Test
    void exifMayBeLittleEndianAndStateAResolution() {
        // Orientation 6, XResolution and YResolution 300/1 at offset 0x3E.
        byte[] tiff = HexFormat.of()
                .parseHex("49492A0008000000" + "0400" + "120103000100000006000000" + "1A010500010000003E000000"
                        + "1B010500010000003E000000" + "280103000100000002000000" + "00000000" + "2C01000001000000");
        Picture.Raster picture = raster(insert(encode("jpeg", 600, 300), 2, exifSegment(tiff)));
        assertThat(picture.orientation()).isEqualTo(Orientation.TURNED_90);
        assertThat(picture.width()).isEqualTo(72 * Length.POINT);
        assertThat(picture.height()).isEqualTo(144 * Length.POINT);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "52494646 00000000 57454250        | a WebP picture",
                "474946383961                      | a GIF picture",
                "49492A00                          | a TIFF picture",
                "00000020 66747970 61766966        | an AVIF or HEIC picture, or a film",
                "255044462D312E37                  | a PDF or PostScript file",
                "00                                | not a picture",
                "89504E470D0A1A0A                  | a damaged PNG file: it does not begin with its header",
                "FFD8FFE0                          | a damaged JPEG file: it has no picture",
                "FFD8FFC3000B080010001001011100FFD9| a JPEG file of a rare kind (lossless, hierarchical or arithmetic)",
                "FFD8FFC1000B0C0010001001011100FFD9| a JPEG file of 12 bits a channel",
            })
    void whatCannotBePlacedIsNamed(String hex, String message) {
        assertThat(problem(HexFormat.of().parseHex(hex.replace(" ", "")))).isEqualTo("unusable-picture: " + message);
    }

    @Test
    void anEmptyFileIsNamed() {
        assertThat(problem(new byte[0])).isEqualTo("unusable-picture: an empty file");
    }

    @Test
    void aFewBytesThatClaimToBeABigPictureAreRefused() {
        byte[] file = encode("png", 1, 1);
        ByteBuffer.wrap(file).putInt(16, 50_000).putInt(20, 50_000);
        assertThat(problem(file)).isEqualTo("unusable-picture: a picture of 2500 megapixels, more than 100");
    }

    @Test
    void aFileThatEndsTooEarlyIsReportedAndStillPlaced() {
        for (String format : new String[] {"png", "jpeg"}) {
            byte[] whole = encode(format, 50, 50);
            Outcome<Optional<Picture>> outcome = PICTURES.read("p", Arrays.copyOf(whole, whole.length - 12));
            assertThat(outcome.value()).isPresent();
            assertThat(outcome.diagnostics()).extracting(Diagnostic::code).containsExactly("picture-cut-off");
        }
    }

    @Test
    void damageAnywhereIsNeverAnException() {
        Random random = new Random(20251110);
        byte[] svg =
                "<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'><text x='1'>a中</text><rect width='5' height='5'/></svg>"
                        .getBytes(UTF_8);
        for (byte[] sound : new byte[][] {encode("png", 20, 20), encode("jpeg", 20, 20), svg}) {
            for (int round = 0; round < 300; round++) {
                byte[] damaged = sound.clone();
                for (int flips = 1 + random.nextInt(8); flips > 0; flips--) {
                    damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(256);
                }
                assertThat(PICTURES.read("p", damaged)).isNotNull();
            }
        }
    }

    static Picture.Raster raster(byte[] file) {
        Outcome<Optional<Picture>> outcome = PICTURES.read("media/picture", file);
        assertThat(outcome.diagnostics()).isEmpty();
        return (Picture.Raster) outcome.value().orElseThrow();
    }

    private static String problem(byte[] file) {
        Outcome<Optional<Picture>> outcome = PICTURES.read("media/picture", file);
        assertThat(outcome.value()).isEmpty();
        Diagnostic only = outcome.diagnostics().get(0);
        return only.code() + ": " + only.message();
    }

    private static byte[] encode(String format, int width, int height) {
        return encode(format, new BufferedImage(width, height, BufferedImage.TYPE_3BYTE_BGR));
    }

    private static byte[] encode(String format, BufferedImage image) {
        try {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            assertThat(ImageIO.write(image, format, out)).isTrue();
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] insert(byte[] file, int at, byte[] added) {
        return ByteBuffer.allocate(file.length + added.length)
                .put(file, 0, at)
                .put(added)
                .put(file, at, file.length - at)
                .array();
    }

    private static byte[] chunk(String type, byte[] data) {
        byte[] body = ByteBuffer.allocate(4 + data.length)
                .put(type.getBytes(StandardCharsets.US_ASCII))
                .put(data)
                .array();
        CRC32 sum = new CRC32();
        sum.update(body);
        return ByteBuffer.allocate(8 + body.length)
                .putInt(data.length)
                .put(body)
                .putInt((int) sum.getValue())
                .array();
    }

    private static byte[] exifSegment(byte[] tiff) {
        return ByteBuffer.allocate(10 + tiff.length)
                .putShort((short) 0xFFE1)
                .putShort((short) (8 + tiff.length))
                .put("Exif\0\0".getBytes(StandardCharsets.US_ASCII))
                .put(tiff)
                .array();
    }
}
