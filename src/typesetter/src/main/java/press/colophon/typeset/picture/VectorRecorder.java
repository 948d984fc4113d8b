package press.colophon.typeset.picture;

import com.github.weisj.jsvg.renderer.output.Output;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Image;
import java.awt.Paint;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.Stroke;
import java.awt.geom.AffineTransform;
import java.awt.geom.Area;
import java.awt.geom.NoninvertibleTransformException;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.awt.image.ImageObserver;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import press.colophon.typeset.graphics.Picture;

/** Where the SVG library paints to: keeps what is filled and stroked as paths. */
final class VectorRecorder implements Output {
    private final VectorCanvas canvas;
    private final RenderingHints hints = new RenderingHints(Map.of());
    private State state;

    VectorRecorder(double width, double height, SvgProblems problems) {
        this(
                new VectorCanvas(problems),
                new State(
                        new AffineTransform(),
                        new Area(new Rectangle2D.Double(0, 0, width, height)),
                        Color.BLACK,
                        new BasicStroke(),
                        1));
    }

    private VectorRecorder(VectorCanvas canvas, State state) {
        this.canvas = canvas;
        this.state = state;
    }

    /**
     * How the next shape will be painted; copied as a whole when it is to be restored.
     *
     * @param transform from user space to pixels; never changed
     * @param clip in pixels; never changed
     */
    record State(AffineTransform transform, Area clip, Paint paint, Stroke stroke, float opacity) {
        private State with(AffineTransform newTransform) {
            return new State(newTransform, clip, paint, stroke, opacity);
        }

        private State with(Area newClip) {
            return new State(transform, newClip, paint, stroke, opacity);
        }
    }

    List<Picture.Shape> shapes() {
        return canvas.shapes();
    }

    @Override
    public void fillShape(Shape shape) {
        canvas.fill(shape, state);
    }

    @Override
    public void drawShape(Shape shape) {
        canvas.stroke(shape, state);
    }

    @Override
    public void drawImage(BufferedImage image) {
        canvas.leaveOut("image");
    }

    @Override
    public void drawImage(Image image, @Nullable ImageObserver observer) {
        canvas.leaveOut("image");
    }

    @Override
    public void drawImage(Image image, AffineTransform placement, @Nullable ImageObserver observer) {
        canvas.leaveOut("image");
    }

    @Override
    public void setPaint(Paint paint) {
        state = new State(state.transform, state.clip, paint, state.stroke, state.opacity);
    }

    @Override
    public void setPaint(Supplier<Paint> paint) {
        setPaint(paint.get());
    }

    @Override
    public void setStroke(Stroke stroke) {
        state = new State(state.transform, state.clip, state.paint, stroke, state.opacity);
    }

    @Override
    public Stroke stroke() {
        return state.stroke;
    }

    @Override
    public void applyClip(Shape shape) {
        Area clip = new Area(state.transform.createTransformedShape(shape));
        clip.intersect(state.clip);
        state = state.with(clip);
    }

    @Override
    public void setClip(@Nullable Shape shape) {
        Area everything = new Area(new Rectangle2D.Double(-1e6, -1e6, 2e6, 2e6));
        state = state.with(shape == null ? everything : new Area(state.transform.createTransformedShape(shape)));
    }

    @Override
    public Optional<Float> contextFontSize() {
        return Optional.empty();
    }

    @Override
    public Output createChild() {
        VectorRecorder child = new VectorRecorder(canvas, state);
        child.hints.add(hints);
        return child;
    }

    @Override
    public void dispose() {
        // Holds nothing that would have to be given back.
    }

    @Override
    public void debugPaint(Consumer<Graphics2D> painter) {
        // Paints nothing that belongs to the picture.
    }

    @Override
    public Rectangle2D clipBounds() {
        try {
            return state.transform
                    .createInverse()
                    .createTransformedShape(state.clip)
                    .getBounds2D();
        } catch (NoninvertibleTransformException e) {
            return new Rectangle2D.Double();
        }
    }

    @Override
    public RenderingHints renderingHints() {
        return hints;
    }

    @Override
    public @Nullable Object renderingHint(RenderingHints.Key key) {
        return hints.get(key);
    }

    @Override
    public void setRenderingHint(RenderingHints.Key key, @Nullable Object value) {
        if (value == null) {
            hints.remove(key);
        } else {
            hints.put(key, value);
        }
    }

    @Override
    public AffineTransform transform() {
        return new AffineTransform(state.transform);
    }

    @Override
    public void setTransform(AffineTransform transform) {
        state = state.with(new AffineTransform(transform));
    }

    @Override
    public void applyTransform(AffineTransform transform) {
        AffineTransform joined = transform();
        joined.concatenate(transform);
        state = state.with(joined);
    }

    @Override
    public void rotate(double angle) {
        applyTransform(AffineTransform.getRotateInstance(angle));
    }

    @Override
    public void scale(double sx, double sy) {
        applyTransform(AffineTransform.getScaleInstance(sx, sy));
    }

    @Override
    public void translate(double dx, double dy) {
        applyTransform(AffineTransform.getTranslateInstance(dx, dy));
    }

    @Override
    public float currentOpacity() {
        return state.opacity;
    }

    @Override
    public void applyOpacity(float opacity) {
        state = new State(state.transform, state.clip, state.paint, state.stroke, state.opacity * opacity);
    }

    @Override
    public SafeState safeState() {
        State saved = state;
        return () -> state = saved;
    }

    @Override
    public boolean supportsFilters() {
        return false;
    }

    @Override
    public boolean supportsColors() {
        return true;
    }
}
