package press.colophon.acceptance.issues;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import javax.imageio.ImageIO;

/**
 * A picture of simple shapes: only its outline counts.
 *
 * @param name its file, without the ending
 * @param photograph whether it comes in pixels, else as a drawing
 * @param width in pixels, or in units of the drawing
 */
record Picture(String name, boolean photograph, int width, int height) {
    private static final List<String> COLOURS =
            List.of("#0B4F5C", "#C8492F", "#D9A441", "#F6F1E7", "#7FA99B", "#3D405B");

    /** Longer side of a photograph: enough for 225 pixels an inch across two columns. */
    private static final int LONGER = 1700;

    /** Widths to one of height, as they are in magazines: most lie, some stand, a few are square or a panorama. */
    private static final List<Double> SHAPES =
            List.of(1.5, 1.5, 1.5, 1.333, 1.333, 1.78, 1.78, 2.4, 3.2, 1.0, 1.0, 0.75, 0.667, 0.5);

    static Picture of(String name, Chance chance) {
        return of(name, chance.oneOf(SHAPES), chance);
    }

    private static Picture of(String name, double shape, Chance chance) {
        Picture drawn = drawn(name, shape);
        return new Picture(name, chance.happens(0.2), drawn.width, drawn.height);
    }

    /** Sharp in any size: for pages that a picture fills, where a photograph of this size would rightly be refused. */
    static Picture drawn(String name, Chance chance) {
        return drawn(name, chance.oneOf(SHAPES));
    }

    static Picture drawn(String name, double shape) {
        int width = (int) Math.round(shape > 1 ? LONGER : LONGER * shape);
        return new Picture(name, false, width, (int) Math.round(width / shape));
    }

    String file() {
        return name + (photograph ? ".png" : ".svg");
    }

    byte[] bytes() {
        Chance chance = new Chance(width, name);
        return photograph ? png(chance) : svg(chance).getBytes(StandardCharsets.UTF_8);
    }

    private String svg(Chance chance) {
        StringBuilder svg = new StringBuilder(String.format(
                Locale.ROOT,
                "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %1$d %2$d\" width=\"%1$d\" height=\"%2$d\">%n"
                        + "<rect width=\"%1$d\" height=\"%2$d\" fill=\"%3$s\"/>%n",
                width,
                height,
                chance.oneOf(COLOURS)));
        for (int i = chance.between(3, 9); i > 0; i--) {
            svg.append(String.format(
                    Locale.ROOT,
                    chance.happens(0.5)
                            ? "<ellipse cx=\"%d\" cy=\"%d\" rx=\"%d\" ry=\"%d\" fill=\"%s\"/>%n"
                            : "<rect x=\"%d\" y=\"%d\" width=\"%d\" height=\"%d\" fill=\"%s\"/>%n",
                    chance.between(0, width),
                    chance.between(0, height),
                    chance.between(width / 20, width / 3),
                    chance.between(height / 20, height / 3),
                    chance.oneOf(COLOURS)));
        }
        return svg.append("</svg>\n").toString().replace("\r\n", "\n");
    }

    private byte[] png(Chance chance) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        for (int i = 0; i < 12; i++) {
            graphics.setColor(Color.decode(chance.oneOf(COLOURS)));
            int left = i == 0 ? 0 : chance.between(0, width);
            int top = i == 0 ? 0 : chance.between(0, height);
            graphics.fillRect(left, top, i == 0 ? width : width / 4, i == 0 ? height : height / 5);
        }
        graphics.dispose();
        try {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            ImageIO.write(image, "png", bytes);
            return bytes.toByteArray();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
