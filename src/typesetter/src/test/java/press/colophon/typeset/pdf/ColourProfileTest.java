package press.colophon.typeset.pdf;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import press.colophon.typeset.graphics.Bytes;
import press.colophon.typeset.graphics.Picture;

/** A PNG file brings a profile in which red and green have changed places. */
class ColourProfileTest {
    private static final byte[] EXCHANGED = new String(SrgbProfile.bytes(), ISO_8859_1)
            .replaceFirst("rXYZ", "?XYZ")
            .replaceFirst("gXYZ", "rXYZ")
            .replaceFirst("\\?XYZ", "gXYZ")
            .getBytes(ISO_8859_1);

    @ParameterizedTest
    @ValueSource(ints = {BufferedImage.TYPE_3BYTE_BGR, BufferedImage.TYPE_4BYTE_ABGR, BufferedImage.TYPE_BYTE_INDEXED})
    void aDecodedPictureHasTheColoursOfItsProfile(int type) throws IOException {
        assertColour(Pixels.decode(red(type, EXCHANGED)), 0, 255, 0);
        assertColour(Pixels.decode(red(type, SrgbProfile.bytes())), 255, 0, 0);
    }

    @Test
    void aProfileThatMeansNothingIsPassedOver() throws IOException {
        byte[] broken = EXCHANGED.clone();
        Arrays.fill(broken, 128, broken.length, (byte) 0xFF);
        assertColour(Pixels.decode(red(BufferedImage.TYPE_3BYTE_BGR, broken)), 255, 0, 0);
        assertColour(Pixels.decode(red(BufferedImage.TYPE_3BYTE_BGR, new byte[3])), 255, 0, 0);
    }

    @Test
    void aPictureThatStandsAsItIsKeepsItsProfile() throws IOException {
        EncodedImage image = new PictureEncoder(new ScreenInks())
                .encode(red(BufferedImage.TYPE_3BYTE_BGR, EXCHANGED))
                .value();
        assertThat(image.profile().orElseThrow().toArray()).isEqualTo(EXCHANGED);
    }

    private static void assertColour(Pixels pixels, int red, int green, int blue) {
        byte[] rgb = pixels.rgb().toArray();
        int[] expected = {red, green, blue};
        for (int i = 0; i < rgb.length; i++) {
            assertThat(rgb[i] & 0xFF).isBetween(expected[i % 3] - 4, expected[i % 3] + 4);
        }
    }

    private static Picture.Raster red(int type, byte[] profile) throws IOException {
        BufferedImage image = new BufferedImage(3, 2, type);
        for (int i = 0; i < 6; i++) {
            image.setRGB(i % 3, i / 3, 0xFFFF0000);
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(image, "png", out);
        byte[] file = out.toByteArray();
        int header = 8 + 25;
        byte[] chunk = chunk(profile);
        byte[] whole = ByteBuffer.allocate(file.length + chunk.length)
                .put(file, 0, header)
                .put(chunk)
                .put(file, header, file.length - header)
                .array();
        return new Picture.Raster("red", "png", Bytes.of(whole), 3, 2, 3, 2);
    }

    private static byte[] chunk(byte[] profile) {
        Deflater deflater = new Deflater();
        deflater.setInput(profile);
        deflater.finish();
        byte[] compressed = new byte[profile.length + 100];
        int length = deflater.deflate(compressed);
        deflater.end();
        byte[] content = ByteBuffer.allocate(10 + length)
                .put("iCCPicc\0\0".getBytes(ISO_8859_1))
                .put(compressed, 0, length)
                .array();
        int size = 9 + length;
        CRC32 crc = new CRC32();
        crc.update(content, 0, size);
        return ByteBuffer.allocate(size + 8)
                .putInt(size - 4)
                .put(content, 0, size)
                .putInt((int) crc.getValue())
                .array();
    }
}
