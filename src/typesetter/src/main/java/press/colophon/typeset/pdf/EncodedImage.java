package press.colophon.typeset.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import java.util.zip.DeflaterOutputStream;
import press.colophon.typeset.graphics.Bytes;

/**
 * An image as a file holds it (ISO 32000-1, 8.9.5).
 *
 * @param entries of its dictionary, in the notation of the file
 * @param data its stream, already compressed as the entries say
 * @param profile ICC profile of its samples, where that is not the file's
 * @param mask its opacity, as an image of its own
 */
record EncodedImage(Map<String, String> entries, Bytes data, Optional<Bytes> profile, Optional<EncodedImage> mask) {

    /** Stands for a picture that cannot be shown: one white pixel. */
    static EncodedImage blank() {
        return samples(new Samples(1, 1, 1), new byte[] {(byte) 0xFF}, "/DeviceGray");
    }

    /**
     * The shape of uncompressed samples of eight bits.
     *
     * @param components samples per pixel
     */
    record Samples(int width, int height, int components) {}

    /** Losslessly compressed samples. */
    static EncodedImage samples(Samples shape, byte[] samples, String space) {
        Map<String, String> entries = Map.of(
                "Width",
                Integer.toString(shape.width()),
                "Height",
                Integer.toString(shape.height()),
                "BitsPerComponent",
                "8",
                "ColorSpace",
                space,
                "Filter",
                "/FlateDecode",
                "DecodeParms",
                predictor(shape.components(), 8, shape.width()));
        return new EncodedImage(
                entries, Bytes.of(deflate(differences(shape, samples))), Optional.empty(), Optional.empty());
    }

    /** Rows are filtered as in PNG (ISO 32000-1, 7.4.4.4). */
    static String predictor(int components, int bits, int width) {
        return "<</Predictor 15 /Colors " + components + " /BitsPerComponent " + bits + " /Columns " + width + ">>";
    }

    EncodedImage with(Optional<EncodedImage> opacity) {
        return new EncodedImage(entries, data, profile, opacity);
    }

    /** PNG filter 1: each sample as its difference from that of the pixel on its left. */
    private static byte[] differences(Samples shape, byte[] samples) {
        int row = shape.width() * shape.components();
        byte[] filtered = new byte[(row + 1) * shape.height()];
        for (int y = 0; y < shape.height(); y++) {
            int from = y * row;
            int to = y * (row + 1);
            filtered[to++] = 1;
            for (int x = 0; x < row; x++) {
                byte left = x < shape.components() ? 0 : samples[from + x - shape.components()];
                filtered[to + x] = (byte) (samples[from + x] - left);
            }
        }
        return filtered;
    }

    private static byte[] deflate(byte[] content) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (DeflaterOutputStream deflater = new DeflaterOutputStream(out)) {
            deflater.write(content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
