package press.colophon.typeset.pdf;

import java.awt.Color;
import java.awt.color.ColorSpace;
import java.awt.image.BufferedImage;
import java.awt.image.ComponentColorModel;
import java.awt.image.DataBuffer;
import java.awt.image.IndexColorModel;
import java.awt.image.Raster;
import java.awt.image.WritableRaster;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;
import press.colophon.typeset.font.ThemeFonts;
import press.colophon.typeset.graphics.Picture;
import press.colophon.typeset.picture.Pictures;

/** Picture files as they arrive from agencies, scanners and telephones: red and blue above green and yellow. */
enum PictureFiles {
    INKS_JPEG,
    INVERTED_INKS_JPEG,
    YCCK_JPEG,
    INDEXED_PNG,
    INDEXED_PNG_WITH_TRANSPARENCY,
    DEEP_PNG,
    DEEP_PNG_WITH_ALPHA,
    ALPHA_PNG;

    private static final int WIDTH = 64;
    private static final int HEIGHT = 32;
    private static final Color[] QUARTERS = {Color.RED, Color.BLUE, Color.GREEN, Color.YELLOW};

    Picture.Raster read() {
        return read(bytes());
    }

    static Picture.Raster read(byte[] file) {
        return (Picture.Raster) new Pictures(ThemeFonts.all())
                .read("media/picture", file)
                .value()
                .orElseThrow();
    }

    private byte[] bytes() {
        return switch (this) {
            case INKS_JPEG -> jpeg(inks(false));
            case INVERTED_INKS_JPEG -> insert(jpeg(inks(true)), adobe(0));
            case YCCK_JPEG -> insert(jpeg(ycck(inks(false))), adobe(2));
            case INDEXED_PNG -> encode("png", palette(false));
            case INDEXED_PNG_WITH_TRANSPARENCY -> encode("png", palette(true));
            case DEEP_PNG -> encode("png", deep(false));
            case DEEP_PNG_WITH_ALPHA -> encode("png", deep(true));
            case ALPHA_PNG -> encode("png", painted(BufferedImage.TYPE_4BYTE_ABGR));
        };
    }

    /** As a camera that was held in one of the eight ways of Exif 2.32, §4.6.4 saves it. */
    static byte[] photograph(int orientation) {
        byte[] tiff = HexFormat.of()
                .parseHex(String.format(
                        Locale.ROOT, "4D4D002A0000000800010112000300000001%04x000000000000", orientation));
        return insert(
                encode("jpeg", painted(BufferedImage.TYPE_3BYTE_BGR)),
                ByteBuffer.allocate(10 + tiff.length)
                        .putShort((short) 0xFFE1)
                        .putShort((short) (8 + tiff.length))
                        .put("Exif\0\0".getBytes(StandardCharsets.US_ASCII))
                        .put(tiff)
                        .array());
    }

    private static Color quarter(int x, int y) {
        return QUARTERS[(y * 2 / HEIGHT) * 2 + x * 2 / WIDTH];
    }

    private static BufferedImage painted(int type) {
        return painted(new BufferedImage(WIDTH, HEIGHT, type));
    }

    /** The right half is seen through by half, where the picture knows such a thing. */
    private static BufferedImage painted(BufferedImage image) {
        boolean alpha = image.getColorModel().hasAlpha();
        for (int i = 0; i < WIDTH * HEIGHT; i++) {
            int x = i % WIDTH;
            Color colour = quarter(x, i / WIDTH);
            int opacity = alpha && x >= WIDTH / 2 ? 0x80 : 0xFF;
            image.setRGB(x, i / WIDTH, (opacity << 24) | (colour.getRGB() & 0xFFFFFF));
        }
        return image;
    }

    /** Four bits a pixel; one of the colours is not to be seen at all when asked for. */
    private static BufferedImage palette(boolean transparent) {
        byte[][] channels = new byte[3][QUARTERS.length];
        for (int i = 0; i < QUARTERS.length; i++) {
            channels[0][i] = (byte) QUARTERS[i].getRed();
            channels[1][i] = (byte) QUARTERS[i].getGreen();
            channels[2][i] = (byte) QUARTERS[i].getBlue();
        }
        IndexColorModel colours =
                new IndexColorModel(4, QUARTERS.length, channels[0], channels[1], channels[2], transparent ? 3 : -1);
        BufferedImage image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_BYTE_BINARY, colours);
        for (int i = 0; i < WIDTH * HEIGHT; i++) {
            int x = i % WIDTH;
            int y = i / WIDTH;
            image.getRaster().setSample(x, y, 0, List.of(QUARTERS).indexOf(quarter(x, y)));
        }
        return image;
    }

    /** Sixteen bits a channel. */
    private static BufferedImage deep(boolean alpha) {
        ComponentColorModel model = new ComponentColorModel(
                ColorSpace.getInstance(ColorSpace.CS_sRGB),
                alpha,
                false,
                alpha ? BufferedImage.TRANSLUCENT : BufferedImage.OPAQUE,
                DataBuffer.TYPE_USHORT);
        return painted(new BufferedImage(model, model.createCompatibleWritableRaster(WIDTH, HEIGHT), false, null));
    }

    private static WritableRaster inks(boolean inverted) {
        WritableRaster raster = Raster.createInterleavedRaster(DataBuffer.TYPE_BYTE, WIDTH, HEIGHT, 4, null);
        for (int i = 0; i < WIDTH * HEIGHT; i++) {
            Color light = quarter(i % WIDTH, i / WIDTH);
            int[] inks = {255 - light.getRed(), 255 - light.getGreen(), 255 - light.getBlue(), 0};
            for (int ink = 0; ink < 4; ink++) {
                raster.setSample(i % WIDTH, i / WIDTH, ink, inverted ? 255 - inks[ink] : inks[ink]);
            }
        }
        return raster;
    }

    /**
     * Coloured inks as brightness and two differences of colour (JFIF 1.02), black inverted: a reader makes 255 − red of what it
     * takes for red, and so has inverted inks throughout.
     */
    private static WritableRaster ycck(WritableRaster raster) {
        int[] pixel = new int[4];
        for (int i = 0; i < WIDTH * HEIGHT; i++) {
            raster.getPixel(i % WIDTH, i / WIDTH, pixel);
            double y = 0.299 * pixel[0] + 0.587 * pixel[1] + 0.114 * pixel[2];
            double cb = 128 + (pixel[2] - y) / 1.772;
            double cr = 128 + (pixel[0] - y) / 1.402;
            raster.setPixel(
                    i % WIDTH, i / WIDTH, new double[] {y, Math.min(255, cb), Math.min(255, cr), 255.0 - pixel[3]});
        }
        return raster;
    }

    private static byte[] jpeg(Raster raster) {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ImageOutputStream target = ImageIO.createImageOutputStream(out)) {
            writer.setOutput(target);
            writer.write(new IIOImage(raster, new ArrayList<>(), null));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            writer.dispose();
        }
        return out.toByteArray();
    }

    private static byte[] encode(String format, BufferedImage image) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, format, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** Adobe Technical Note 5116: segment APP14 with the colour transform. */
    private static byte[] adobe(int transform) {
        return HexFormat.of().parseHex("FFEE000E" + "41646F6265" + "0064" + "0000" + "0000" + "0" + transform);
    }

    /** A segment right after the start of the file. */
    private static byte[] insert(byte[] jpeg, byte[] segment) {
        return ByteBuffer.allocate(jpeg.length + segment.length)
                .put(jpeg, 0, 2)
                .put(segment)
                .put(jpeg, 2, jpeg.length - 2)
                .array();
    }
}
