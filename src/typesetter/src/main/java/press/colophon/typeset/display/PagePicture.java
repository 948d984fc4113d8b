package press.colophon.typeset.display;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;
import press.colophon.typeset.graphics.Length;

/**
 * A page as a picture, without the detour over PDF: for proofs and for tests. Shows the trimmed page in the colours of a
 * screen. Thread-safe.
 */
public final class PagePicture {
    private static final double POINTS_PER_INCH = 72;

    private PagePicture() {}

    /**
     * The page as PNG.
     *
     * @param resolution in dots per inch
     */
    public static byte[] png(Page page, double resolution) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ImageIO.write(image(page, resolution), "png", out);
        } catch (IOException e) {
            throw new UncheckedIOException("writing to memory", e);
        }
        return out.toByteArray();
    }

    static BufferedImage image(Page page, double resolution) {
        double scale = resolution / POINTS_PER_INCH / Length.POINT;
        int width = (int) Math.max(1, Math.round(page.width() * scale));
        int height = (int) Math.max(1, Math.round(page.height() * scale));
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D canvas = image.createGraphics();
        canvas.setColor(Color.WHITE);
        canvas.fillRect(0, 0, width, height);
        canvas.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        canvas.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        canvas.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        canvas.scale(scale, scale);
        PagePainter painter = new PagePainter(canvas);
        page.items().forEach(item -> item.match(painter));
        canvas.dispose();
        return image;
    }
}
