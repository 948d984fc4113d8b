package press.colophon.site;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import press.colophon.edition.Cache;
import press.colophon.edition.Staging;

/**
 * Smaller versions of pictures made of pixels, for narrow screens. JPEG stays JPEG and PNG stays PNG: there is no encoder for WebP
 * or AVIF in Java alone, and those with native code give other bytes on other machines.
 */
final class Scaling {
    /** Widths in pixels: a telephone, the same at twice the density or a column, a full page. */
    private static final List<Integer> WIDTHS = List.of(480, 960, 1600);

    /** Part of the cache's keys; another number for another way of scaling. */
    private static final String VERSION = "2";

    /** Between the size of the file and what the eye sees of compression. */
    private static final float JPEG_QUALITY = 0.82f;

    /** A smaller version. */
    static final class Scaled {
        private final int width;
        private final String extension;
        private final byte[] bytes;

        private Scaled(int width, String extension, byte[] bytes) {
            this.width = width;
            this.extension = extension;
            this.bytes = bytes;
        }

        int width() {
            return width;
        }

        /** Adds it beside the original; what comes back is its path. */
        String addTo(Staging staging, String original) {
            String path = path(original, this);
            staging.add(Site.DIRECTORY + path, bytes);
            return path;
        }
    }

    private Scaling() {}

    /** The versions smaller than the picture; none of one that this machine cannot decode (CMYK), which stays as it is. */
    static List<Scaled> versions(String path, byte[] bytes, int width, Cache cache) {
        String name = path.toLowerCase(Locale.ROOT);
        String extension = name.endsWith(".png") ? "png" : name.endsWith(".jpg") || name.endsWith(".jpeg") ? "jpg" : "";
        boolean small = WIDTHS.stream().noneMatch(each -> each < width);
        if (extension.isEmpty() || small || decode(bytes).isEmpty()) {
            return List.of();
        }
        return WIDTHS.stream()
                .filter(each -> each < width)
                .map(each -> new Scaled(
                        each,
                        extension,
                        cache.get(bytes, "scaled-" + VERSION + "-" + each, () -> scale(bytes, each, extension))))
                .toList();
    }

    private static Optional<BufferedImage> decode(byte[] bytes) {
        try {
            return Optional.ofNullable(ImageIO.read(new ByteArrayInputStream(bytes)));
        } catch (IOException | IllegalArgumentException unreadable) {
            return Optional.empty();
        }
    }

    private static byte[] scale(byte[] bytes, int width, String extension) {
        BufferedImage image = decode(bytes).orElseThrow();
        Orientation orientation = Orientation.of(bytes);
        // halving first: interpolation looks at no more than two neighbours in each direction
        while (seenWidth(image, orientation) >= 2 * width) {
            image = draw(image, Math.max(1, image.getWidth() / 2), Math.max(1, image.getHeight() / 2));
        }
        int across = orientation.swapsSides() ? image.getWidth() : image.getHeight();
        int height = Math.max(1, Math.round((float) width * across / seenWidth(image, orientation)));
        BufferedImage drawn = orientation.swapsSides() ? draw(image, height, width) : draw(image, width, height);
        return encode(orientation.upright(drawn), extension);
    }

    private static int seenWidth(BufferedImage stored, Orientation orientation) {
        return orientation.swapsSides() ? stored.getHeight() : stored.getWidth();
    }

    private static BufferedImage draw(BufferedImage image, int width, int height) {
        boolean transparent = image.getColorModel().hasAlpha();
        BufferedImage drawn = new BufferedImage(
                width, height, transparent ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = drawn.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        graphics.drawImage(image, 0, 0, width, height, null);
        graphics.dispose();
        return drawn;
    }

    private static byte[] encode(BufferedImage image, String extension) {
        ImageWriter writer = ImageIO.getImageWritersBySuffix(extension).next();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
            ImageWriteParam parameters = writer.getDefaultWriteParam();
            if (extension.equals("jpg")) {
                parameters.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
                parameters.setCompressionQuality(JPEG_QUALITY);
                parameters.setProgressiveMode(ImageWriteParam.MODE_DEFAULT);
            }
            writer.setOutput(out);
            writer.write(null, new IIOImage(image, null, null), parameters);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }

    /** {@code media/hall.jpg} 480 pixels wide: {@code media/hall-480w.jpg}. */
    private static String path(String original, Scaled version) {
        return original.substring(0, original.lastIndexOf('.')) + "-" + version.width + "w." + version.extension;
    }
}
