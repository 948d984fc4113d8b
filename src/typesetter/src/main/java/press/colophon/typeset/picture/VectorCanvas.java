package press.colophon.typeset.picture;

import java.awt.Color;
import java.awt.LinearGradientPaint;
import java.awt.MultipleGradientPaint;
import java.awt.Paint;
import java.awt.PaintContext;
import java.awt.RadialGradientPaint;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Area;
import java.awt.geom.Rectangle2D;
import java.awt.image.ColorModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import press.colophon.typeset.graphics.Colour;
import press.colophon.typeset.graphics.Path;
import press.colophon.typeset.graphics.Picture;

/** The shapes of a drawing, in painting order. */
final class VectorCanvas {
    /** More shapes than this are a scan that was traced, and belong into a PNG file. */
    private static final int MOST_SHAPES = 200_000;

    private static final int OPAQUE = 1000;

    private final List<Picture.Shape> shapes = new ArrayList<>();
    private final SvgProblems problems;

    VectorCanvas(SvgProblems problems) {
        this.problems = problems;
    }

    List<Picture.Shape> shapes() {
        return shapes;
    }

    void leaveOut(String element) {
        problems.missing(element);
    }

    /** Fills a shape of user space. */
    void fill(Shape shape, VectorRecorder.State state) {
        Shape placed = state.transform().createTransformedShape(shape);
        Rectangle2D bounds = Outline.bounds(placed);
        if (bounds.isEmpty() || !Outline.isSound(placed) || !state.clip().intersects(bounds) || !hasRoom()) {
            return;
        }
        if (state.paint() instanceof MultipleGradientPaint gradient
                && (gradient instanceof LinearGradientPaint || gradient instanceof RadialGradientPaint)) {
            fillSteps(placed, gradient, state);
        } else {
            Optional<Path> clip = clip(bounds, state.clip());
            Color colour = flat(state.paint(), bounds, state.transform());
            add(Outline.of(placed), new Paintwork(colour, state.opacity(), clip, Optional.empty()));
        }
    }

    /**
     * Draws along a shape of user space. A line that is wider in one direction than in another, or has many colours, becomes the
     * outline of itself: nothing else could paint it.
     */
    void stroke(Shape shape, VectorRecorder.State state) {
        Optional<Picture.Stroke> stroke = Strokes.of(state);
        if (stroke.isEmpty() || !(state.paint() instanceof Color colour)) {
            fill(state.stroke().createStrokedShape(shape), state);
            return;
        }
        Shape placed = state.transform().createTransformedShape(shape);
        Rectangle2D bounds = Strokes.reach(placed, stroke.get());
        if (Outline.isSound(placed) && state.clip().intersects(bounds) && hasRoom()) {
            add(Outline.of(placed), new Paintwork(colour, state.opacity(), clip(bounds, state.clip()), stroke));
        }
    }

    private boolean hasRoom() {
        if (shapes.size() >= MOST_SHAPES) {
            problems.warn("svg-too-many-shapes", "more than " + MOST_SHAPES + " shapes: the rest is left out");
            return false;
        }
        return true;
    }

    private void fillSteps(Shape placed, MultipleGradientPaint gradient, VectorRecorder.State state) {
        Area visible = new Area(placed);
        visible.intersect(state.clip());
        Optional<Path> clip = Optional.of(Outline.of(visible));
        for (Gradient.Step step : Gradient.steps(gradient, placed, state.transform())) {
            add(Outline.of(step.shape()), new Paintwork(step.colour(), state.opacity(), clip, Optional.empty()));
        }
    }

    private record Paintwork(Color colour, float opacity, Optional<Path> clip, Optional<Picture.Stroke> stroke) {}

    private void add(Path path, Paintwork work) {
        Color colour = work.colour();
        int amount = Math.round(OPAQUE * work.opacity() * colour.getAlpha() / 255);
        if (amount > 0) {
            Colour fill = new Colour.Rgb(colour.getRed(), colour.getGreen(), colour.getBlue());
            shapes.add(new Picture.Shape(path, fill, Math.min(OPAQUE, amount), work.clip(), work.stroke()));
        }
    }

    /** The clip, where it cuts anything off. */
    private static Optional<Path> clip(Rectangle2D bounds, Area clip) {
        return clip.contains(bounds) ? Optional.empty() : Optional.of(Outline.of(clip));
    }

    /** The colour of a flat paint; of any other one, the colour it has in the middle of what it fills. */
    private Color flat(Paint paint, Rectangle2D bounds, AffineTransform transform) {
        if (paint instanceof Color colour) {
            return colour;
        }
        problems.unpainted(
                "svg-paint",
                "<pattern",
                "a pattern cannot be drawn and would print as one colour",
                "draw the pattern as shapes with a clip, or export the drawing as PNG");
        Rectangle pixel = new Rectangle((int) bounds.getCenterX(), (int) bounds.getCenterY(), 1, 1);
        PaintContext context =
                paint.createContext(ColorModel.getRGBdefault(), pixel, bounds, transform, new RenderingHints(Map.of()));
        try {
            Object sample = context.getRaster(pixel.x, pixel.y, 1, 1).getDataElements(0, 0, null);
            return new Color(context.getColorModel().getRGB(sample), true);
        } finally {
            context.dispose();
        }
    }
}
