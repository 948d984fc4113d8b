package press.colophon.typeset.pdf;

import java.awt.image.DataBufferByte;
import java.awt.image.Raster;
import java.awt.image.WritableRaster;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;
import press.colophon.diagnostics.Diagnostic;
import press.colophon.diagnostics.Outcome;
import press.colophon.diagnostics.Source;
import press.colophon.typeset.graphics.Bytes;
import press.colophon.typeset.graphics.Picture;

/**
 * Turns picture files into images of a PDF: as they are where the colour space allows it, otherwise converted. Keeps what it has
 * made, by the picture's key. Thread-safe.
 */
final class PictureEncoder {
    /** Quality of converted photographs: typography §4.3 asks for 90 or more. */
    private static final float QUALITY = 0.95f;

    /** More pixels than any sheet can show: 300 ppi on 1.5 × 1.5 m. */
    private static final long MOST_PIXELS = 300_000_000;

    private static final byte[] UNTRANSFORMED = HexFormat.of().parseHex("FFEE000E41646F626500640000000000");

    private final Inks inks;
    private final Map<String, Outcome<EncodedImage>> made = new ConcurrentHashMap<>();

    PictureEncoder(Inks inks) {
        this.inks = inks;
    }

    /** Encodes pictures that will be asked for, on all processors. */
    void prepare(Collection<Picture.Raster> pictures) {
        pictures.parallelStream().forEach(this::encode);
    }

    Outcome<EncodedImage> encode(Picture.Raster picture) {
        return made.computeIfAbsent(picture.key(), key -> attempt(picture));
    }

    private Outcome<EncodedImage> attempt(Picture.Raster picture) {
        if ((long) picture.pixelWidth() * picture.pixelHeight() > MOST_PIXELS) {
            return blank(picture, "a picture of more than " + MOST_PIXELS / 1_000_000 + " megapixels");
        }
        try {
            return Outcome.of(picture.format().equals("jpeg") ? jpeg(picture) : png(picture));
        } catch (IOException e) {
            return blank(picture, "a picture that cannot be decoded: " + e.getMessage());
        }
    }

    private static Outcome<EncodedImage> blank(Picture.Raster picture, String message) {
        Source source = Source.withoutText("picture " + picture.key());
        Diagnostic problem = Diagnostic.error("unreadable-picture", source.whole(), message)
                .withHint("save it again as JPEG or PNG");
        return new Outcome<>(EncodedImage.blank(), List.of(problem));
    }

    private EncodedImage jpeg(Picture.Raster picture) throws IOException {
        Jpeg jpeg = Jpeg.read(picture.bytes().buffer())
                .orElseThrow(() -> new IOException("no baseline or progressive JPEG of eight bits"));
        if (jpeg.components() == 1 || jpeg.components() == inks.components()) {
            Optional<Bytes> profile =
                    jpeg.profile().filter(bytes -> inks.components() == 3 && ColourProfile.isRgb(bytes));
            return new EncodedImage(jpeg.entries(), picture.bytes(), profile, Optional.empty());
        }
        Pixels pixels = Pixels.decode(picture);
        return photograph(pixels, inks.convert(pixels.rgb().toArray()));
    }

    private EncodedImage png(Picture.Raster picture) throws IOException {
        Png png = Png.read(picture.bytes().buffer()).orElseThrow(() -> new IOException("a PNG file that is cut off"));
        if (png.canStand() && (png.colourType() != 2 || inks.components() == 3)) {
            Optional<Bytes> profile =
                    png.profile().filter(bytes -> png.colourType() == 2 && ColourProfile.isRgb(bytes));
            return new EncodedImage(entries(png), png.data(), profile, Optional.empty());
        }
        Pixels pixels = Pixels.decode(picture);
        EncodedImage image = EncodedImage.samples(
                new EncodedImage.Samples(pixels.width(), pixels.height(), inks.components()),
                inks.convert(pixels.rgb().toArray()),
                "/" + inks.space());
        return image.with(pixels.alpha()
                .map(alpha -> EncodedImage.samples(
                        new EncodedImage.Samples(pixels.width(), pixels.height(), 1), alpha.toArray(), "/DeviceGray")));
    }

    private Map<String, String> entries(Png png) {
        Map<String, String> entries = new TreeMap<>();
        entries.put("Width", Integer.toString(png.width()));
        entries.put("Height", Integer.toString(png.height()));
        entries.put("BitsPerComponent", Integer.toString(png.bits()));
        entries.put("ColorSpace", space(png));
        entries.put("Filter", "/FlateDecode");
        entries.put("DecodeParms", EncodedImage.predictor(png.components(), png.bits(), png.width()));
        return entries;
    }

    private String space(Png png) {
        if (png.colourType() == 3) {
            int last = png.palette().length() / 3 - 1;
            String colours = HexFormat.of()
                    .formatHex(inks.convert(ColourProfile.toSrgb(png.palette().toArray(), png.profile())));
            return "[/Indexed /" + inks.space() + " " + last + " <" + colours + ">]";
        }
        return png.colourType() == 2 ? "/DeviceRGB" : "/DeviceGray";
    }

    private EncodedImage photograph(Pixels pixels, byte[] samples) throws IOException {
        int channels = inks.components();
        Map<String, String> entries = Map.of(
                "Width",
                Integer.toString(pixels.width()),
                "Height",
                Integer.toString(pixels.height()),
                "BitsPerComponent",
                "8",
                "ColorSpace",
                "/" + inks.space(),
                "Filter",
                "/DCTDecode",
                // The samples are not transformed before compression: ISO 32000-1, table 13.
                "DecodeParms",
                "<</ColorTransform 0>>");
        int[] bands = channels == 3 ? new int[] {0, 1, 2} : new int[] {0, 1, 2, 3};
        WritableRaster raster = Raster.createInterleavedRaster(
                new DataBufferByte(samples, samples.length),
                pixels.width(),
                pixels.height(),
                pixels.width() * channels,
                channels,
                bands,
                null);
        byte[] file = compress(raster);
        return new EncodedImage(
                entries, Bytes.of(channels == 3 ? untransformed(file) : file), Optional.empty(), Optional.empty());
    }

    /**
     * Says in the JPEG file itself that its samples are red, green and blue (Adobe Technical Note 5116, segment APP14): there are
     * readers that do not look for it in the PDF, and take them for brightness and differences.
     */
    private static byte[] untransformed(byte[] jpeg) {
        return ByteBuffer.allocate(jpeg.length + UNTRANSFORMED.length)
                .put(jpeg, 0, 2)
                .put(UNTRANSFORMED)
                .put(jpeg, 2, jpeg.length - 2)
                .array();
    }

    private static byte[] compress(Raster raster) throws IOException {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ImageOutputStream target = ImageIO.createImageOutputStream(out)) {
            writer.setOutput(target);
            ImageWriteParam parameters = writer.getDefaultWriteParam();
            parameters.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            parameters.setCompressionQuality(QUALITY);
            writer.write(null, new IIOImage(raster, new ArrayList<>(), null), parameters);
        } finally {
            writer.dispose();
        }
        return out.toByteArray();
    }
}
