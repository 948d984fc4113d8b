package press.colophon.typeset.pdf;

import java.awt.color.ColorSpace;
import java.awt.image.BufferedImage;
import java.awt.image.ColorConvertOp;
import java.awt.image.ColorModel;
import java.awt.image.IndexColorModel;
import java.awt.image.Raster;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Iterator;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import press.colophon.typeset.graphics.Bytes;
import press.colophon.typeset.graphics.Picture;

/**
 * A decoded picture: what is left to do when neither screen nor press can take the file as it is.
 *
 * @param rgb sRGB, three bytes a pixel
 * @param alpha opacity, a byte a pixel, unless all is opaque
 */
record Pixels(int width, int height, Bytes rgb, Optional<Bytes> alpha) {

    /** The inks that a picture is printed in, four bytes a pixel: its own, or those of its colours. */
    static InkPlanes.Samples inks(Picture.Raster picture, Inks press) throws IOException {
        Optional<Jpeg> own = picture.format().equals("jpeg")
                ? Jpeg.read(picture.bytes().buffer()).filter(jpeg -> jpeg.components() == 4)
                : Optional.empty();
        if (own.isEmpty()) {
            Pixels pixels = decode(picture);
            return new InkPlanes.Samples(
                    pixels.width(),
                    pixels.height(),
                    Bytes.of(press.convert(pixels.rgb().toArray())));
        }
        ImageReader reader = reader(picture.format());
        try (ImageInputStream in = ImageIO.createImageInputStream(
                new ByteArrayInputStream(picture.bytes().toArray()))) {
            reader.setInput(in, true, false);
            return ownInks(reader.readRaster(0, null), own.get());
        } catch (RuntimeException e) {
            throw new IOException(e);
        } finally {
            reader.dispose();
        }
    }

    private static InkPlanes.Samples ownInks(Raster raster, Jpeg jpeg) {
        int width = raster.getWidth();
        byte[] samples = new byte[width * raster.getHeight() * 4];
        int[] row = new int[width * 4];
        boolean inverted = jpeg.adobe().isPresent();
        boolean ycck = jpeg.adobe().filter(transform -> transform == 2).isPresent();
        for (int y = 0; y < raster.getHeight(); y++) {
            raster.getPixels(raster.getMinX(), raster.getMinY() + y, width, 1, row);
            for (int x = 0; x < width; x++) {
                int[] inks = inks(row, x * 4, ycck);
                for (int ink = 0; ink < 4; ink++) {
                    samples[(y * width + x) * 4 + ink] = (byte) (inverted ? 255 - inks[ink] : inks[ink]);
                }
            }
        }
        return new InkPlanes.Samples(width, raster.getHeight(), Bytes.of(samples));
    }

    static Pixels decode(Picture.Raster picture) throws IOException {
        ImageReader reader = reader(picture.format());
        try (ImageInputStream in = ImageIO.createImageInputStream(
                new ByteArrayInputStream(picture.bytes().toArray()))) {
            reader.setInput(in, true, false);
            boolean inks = picture.format().equals("jpeg")
                    && Jpeg.read(picture.bytes().buffer())
                            .filter(jpeg -> jpeg.components() == 4)
                            .isPresent();
            return inks
                    ? ofInks(ownInks(
                            reader.readRaster(0, null),
                            Jpeg.read(picture.bytes().buffer()).orElseThrow()))
                    : of(reader.read(0)).inSrgb(picture);
        } catch (RuntimeException e) {
            // The readers of the platform meet some damage with IllegalArgumentException and its like.
            throw new IOException(e);
        } finally {
            reader.dispose();
        }
    }

    /** The platform's reader of PNG files passes over their colour profiles. */
    private Pixels inSrgb(Picture.Raster picture) {
        Optional<Bytes> profile = picture.format().equals("png")
                ? Png.read(picture.bytes().buffer()).filter(Png::hasColours).flatMap(Png::profile)
                : Optional.empty();
        return new Pixels(width, height, Bytes.of(ColourProfile.toSrgb(rgb.toArray(), profile)), alpha);
    }

    private static ImageReader reader(String format) {
        Iterator<ImageReader> readers = ImageIO.getImageReadersByFormatName(format);
        if (!readers.hasNext()) {
            throw new IllegalStateException("the Java platform cannot read " + format);
        }
        return readers.next();
    }

    private static Pixels of(BufferedImage image) {
        ColorModel model = image.getColorModel();
        if (model instanceof IndexColorModel index) {
            return ofPalette(image.getRaster(), index);
        }
        boolean foreign = model.getNumColorComponents() == 3
                && !model.getColorSpace().isCS_sRGB()
                && model.getColorSpace().getType() == ColorSpace.TYPE_RGB;
        if (foreign && !model.hasAlpha()) {
            BufferedImage converted =
                    new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_3BYTE_BGR);
            return of(new ColorConvertOp(null).filter(image, converted));
        }
        return ofSamples(image.getRaster(), model);
    }

    /**
     * Samples as they are. The colour models of the platform would take grey for linear light, and lighten it on the way to
     * sRGB; grey files mean the grey of sRGB.
     */
    private static Pixels ofSamples(Raster raster, ColorModel model) {
        int width = raster.getWidth();
        int colours = model.getNumColorComponents();
        int bands = raster.getNumBands();
        int max = (1 << model.getComponentSize(0)) - 1;
        byte[] rgb = new byte[width * raster.getHeight() * 3];
        byte[] alpha = new byte[model.hasAlpha() ? width * raster.getHeight() : 0];
        int[] row = new int[width * bands];
        for (int y = 0; y < raster.getHeight(); y++) {
            raster.getPixels(raster.getMinX(), raster.getMinY() + y, width, 1, row);
            for (int x = 0; x < width; x++) {
                int pixel = y * width + x;
                for (int channel = 0; channel < 3; channel++) {
                    int sample = row[x * bands + (colours == 1 ? 0 : channel)];
                    rgb[pixel * 3 + channel] = (byte) scale(sample, max);
                }
                if (alpha.length > 0) {
                    alpha[pixel] = (byte) scale(row[x * bands + colours], max);
                }
            }
        }
        return new Pixels(width, raster.getHeight(), Bytes.of(rgb), opacity(alpha));
    }

    private static int scale(int sample, int max) {
        return max == 255 ? sample : (sample * 255 + max / 2) / max;
    }

    private static Pixels ofPalette(Raster raster, IndexColorModel model) {
        int width = raster.getWidth();
        byte[] rgb = new byte[width * raster.getHeight() * 3];
        byte[] alpha = new byte[model.hasAlpha() ? width * raster.getHeight() : 0];
        int[] row = new int[width];
        for (int y = 0; y < raster.getHeight(); y++) {
            raster.getPixels(raster.getMinX(), raster.getMinY() + y, width, 1, row);
            for (int x = 0; x < width; x++) {
                int pixel = y * width + x;
                rgb[pixel * 3] = (byte) model.getRed(row[x]);
                rgb[pixel * 3 + 1] = (byte) model.getGreen(row[x]);
                rgb[pixel * 3 + 2] = (byte) model.getBlue(row[x]);
                if (alpha.length > 0) {
                    alpha[pixel] = (byte) model.getAlpha(row[x]);
                }
            }
        }
        return new Pixels(width, raster.getHeight(), Bytes.of(rgb), opacity(alpha));
    }

    private static Optional<Bytes> opacity(byte[] alpha) {
        for (byte value : alpha) {
            if (value != -1) {
                return Optional.of(Bytes.of(alpha));
            }
        }
        return Optional.empty();
    }

    /** Inks on their way to a screen, by the formula of CSS Color 5, 8.2, as colours of the style sheet go. */
    private static Pixels ofInks(InkPlanes.Samples samples) {
        ByteBuffer inks = samples.inks().buffer();
        byte[] rgb = new byte[samples.width() * samples.height() * 3];
        for (int pixel = 0; pixel < samples.width() * samples.height(); pixel++) {
            int white = 255 - (inks.get(pixel * 4 + 3) & 0xFF);
            for (int channel = 0; channel < 3; channel++) {
                int light = 255 - (inks.get(pixel * 4 + channel) & 0xFF);
                rgb[pixel * 3 + channel] = (byte) ((light * white + 127) / 255);
            }
        }
        return new Pixels(samples.width(), samples.height(), Bytes.of(rgb), Optional.empty());
    }

    /** JFIF, YCbCr to RGB, which stands for the complement of the three coloured inks: what is no cyan is red. */
    private static int[] inks(int[] row, int at, boolean ycck) {
        if (!ycck) {
            return new int[] {row[at], row[at + 1], row[at + 2], row[at + 3]};
        }
        double y = row[at];
        double cb = row[at + 1] - 128.0;
        double cr = row[at + 2] - 128.0;
        return new int[] {
            255 - clamp(y + 1.402 * cr),
            255 - clamp(y - 0.344136 * cb - 0.714136 * cr),
            255 - clamp(y + 1.772 * cb),
            row[at + 3]
        };
    }

    private static int clamp(double value) {
        return (int) Math.max(0, Math.min(255, Math.round(value)));
    }
}
