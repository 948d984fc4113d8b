package press.colophon.typeset.picture;

import java.awt.BasicStroke;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import press.colophon.typeset.graphics.Picture;

/** Lines as a page description language draws them: outlines of lines differ from one Java platform to the next. */
final class Strokes {
    /** Scales in two directions that differ by less are one. */
    private static final double SIMILAR = 1e-6;

    private Strokes() {}

    /** The stroke on the page; empty where the line would not be equally wide in all directions. */
    static Optional<Picture.Stroke> of(VectorRecorder.State state) {
        AffineTransform transform = state.transform();
        double scale = Math.sqrt(Math.abs(transform.getDeterminant()));
        if (!(state.stroke() instanceof BasicStroke stroke) || scale == 0 || !isSimilarity(transform, scale)) {
            return Optional.empty();
        }
        List<Long> dashes = new ArrayList<>();
        float[] array = stroke.getDashArray();
        for (int i = 0; array != null && i < array.length; i++) {
            dashes.add(Outline.length(array[i] * scale));
        }
        boolean solid = dashes.stream().allMatch(dash -> dash == 0);
        return Optional.of(new Picture.Stroke(
                Outline.length(stroke.getLineWidth() * scale),
                stroke.getEndCap(),
                stroke.getLineJoin(),
                Math.round(Math.max(1, stroke.getMiterLimit()) * 1000),
                solid ? List.of() : dashes,
                solid ? 0 : Outline.length(stroke.getDashPhase() * scale)));
    }

    /** Whether circles stay circles. */
    private static boolean isSimilarity(AffineTransform transform, double scale) {
        double a = transform.getScaleX();
        double b = transform.getShearY();
        double c = transform.getShearX();
        double d = transform.getScaleY();
        double unit = scale * scale;
        return Math.abs(a * a + b * b - unit) < SIMILAR * unit
                && Math.abs(c * c + d * d - unit) < SIMILAR * unit
                && Math.abs(a * c + b * d) < SIMILAR * unit;
    }

    /** A rectangle in pixels that the line does not leave, its mitred corners included. */
    static Rectangle2D reach(Shape placed, Picture.Stroke stroke) {
        boolean corners = Outline.of(placed).segments().size() > 2;
        double mitre = corners && stroke.join() == BasicStroke.JOIN_MITER ? stroke.miterLimit() / 1000.0 : 1;
        double reach = Outline.pixels(stroke.width()) / 2 * Math.max(1.5, mitre);
        Rectangle2D bounds = Outline.bounds(placed);
        return new Rectangle2D.Double(
                bounds.getX() - reach,
                bounds.getY() - reach,
                bounds.getWidth() + 2 * reach,
                bounds.getHeight() + 2 * reach);
    }
}
