package press.colophon.typeset.pdf;

import java.util.Arrays;
import java.util.List;
import press.colophon.typeset.pdf.PressContent.Paint;

/** The part of the graphics state that a preflight asks for (ISO 32000-1, 8.4.1), as a content stream is read. */
final class GraphicsState {
    double[] matrix = {1, 0, 0, 1, 0, 0};
    Colour fill = new Colour("DeviceGray", List.of(0));
    Colour stroke = fill;
    boolean overprintFill;
    boolean overprintStroke;
    int mode;
    double opacity = 1;
    double lineWidth = 1;
    boolean isolated;
    String font = "";
    double fontSize;

    /** A colour with its components in 1/1000. */
    record Colour(String space, List<Integer> components) {}

    GraphicsState copy() {
        GraphicsState copy = new GraphicsState();
        copy.matrix = matrix;
        copy.fill = fill;
        copy.stroke = stroke;
        copy.overprintFill = overprintFill;
        copy.overprintStroke = overprintStroke;
        copy.mode = mode;
        copy.opacity = opacity;
        copy.lineWidth = lineWidth;
        copy.isolated = isolated;
        copy.font = font;
        copy.fontSize = fontSize;
        return copy;
    }

    void colour(boolean ofFill, String space, double[] components) {
        Colour colour = new Colour(
                space,
                Arrays.stream(components)
                        .mapToObj(component -> (int) Math.round(component * 1000))
                        .toList());
        if (ofFill) {
            fill = colour;
        } else {
            stroke = colour;
        }
    }

    Paint paint(boolean ofFill) {
        Colour colour = ofFill ? fill : stroke;
        boolean overprint = (ofFill ? overprintFill : overprintStroke) && mode == 1;
        return new Paint(colour.space(), colour.components(), overprint, opacity < 1, isolated);
    }

    /** How much larger lengths become, on average over all directions. */
    double scale() {
        return Math.sqrt(Math.abs(matrix[0] * matrix[3] - matrix[1] * matrix[2]));
    }

    /** First {@code a}, then {@code b} (ISO 32000-1, 8.3.4). */
    static double[] multiply(double[] a, double[] b) {
        return new double[] {
            a[0] * b[0] + a[1] * b[2],
            a[0] * b[1] + a[1] * b[3],
            a[2] * b[0] + a[3] * b[2],
            a[2] * b[1] + a[3] * b[3],
            a[4] * b[0] + a[5] * b[2] + b[4],
            a[4] * b[1] + a[5] * b[3] + b[5]
        };
    }
}
