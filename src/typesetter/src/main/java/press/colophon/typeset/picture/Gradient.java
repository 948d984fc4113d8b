package press.colophon.typeset.picture;

import java.awt.Color;
import java.awt.LinearGradientPaint;
import java.awt.MultipleGradientPaint;
import java.awt.MultipleGradientPaint.ColorSpaceType;
import java.awt.RadialGradientPaint;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.NoninvertibleTransformException;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Paints a gradient as steps of flat colour: bands of a linear one, rings of a radial one. A step is two of 255 levels at most,
 * which the eye does not tell apart, unless there would be more than {@value #MOST_STEPS}.
 *
 * <p>Steps of an opaque gradient overlap up to its end, so that no seam shows between them.
 */
final class Gradient {
    private static final int MOST_STEPS = 128;

    /** Levels of a colour channel that one step may differ from the next by. */
    private static final int LEVELS = 2;

    /** A repeating gradient with more periods over a shape is a texture; it stops there. */
    private static final int MOST_PERIODS = 16;

    private final MultipleGradientPaint paint;
    private final boolean opaque;

    private Gradient(MultipleGradientPaint paint) {
        this.paint = paint;
        this.opaque = paint.getTransparency() == Color.OPAQUE;
    }

    /** A shape of one colour. */
    record Step(Shape shape, Color colour) {}

    /**
     * The steps that cover {@code shape}, to be clipped by it.
     *
     * @param transform from the paint's coordinates to those of the shape
     */
    static List<Step> steps(MultipleGradientPaint paint, Shape shape, AffineTransform transform) {
        AffineTransform toShape = new AffineTransform(transform);
        toShape.concatenate(paint.getTransform());
        Gradient gradient = new Gradient(paint);
        try {
            Rectangle2D bounds = toShape.createInverse()
                    .createTransformedShape(Outline.bounds(shape))
                    .getBounds2D();
            List<Step> steps = new ArrayList<>();
            Geometry geometry = paint instanceof LinearGradientPaint linear
                    ? new Bands(linear, bounds)
                    : new Rings((RadialGradientPaint) paint, bounds);
            gradient.collect(geometry, steps);
            steps.replaceAll(step -> new Step(toShape.createTransformedShape(step.shape), step.colour));
            return steps;
        } catch (NoninvertibleTransformException e) {
            // SVG 1.1 §13.2: a gradient without extent paints its last colour.
            Color[] colours = paint.getColors();
            return List.of(new Step(Outline.bounds(shape), colours[colours.length - 1]));
        }
    }

    /** The shapes of a gradient; {@code t} runs from 0 at its first colour to 1 at its last. */
    private interface Geometry {
        double first();

        double last();

        /** What lies between two places. */
        Shape between(double from, double to);

        /** Whether steps are painted from the end to the beginning, each upon the others. */
        boolean inwards();
    }

    private void collect(Geometry geometry, List<Step> steps) {
        boolean cycles = paint.getCycleMethod() != MultipleGradientPaint.CycleMethod.NO_CYCLE;
        double first = cycles ? Math.max(geometry.first(), -MOST_PERIODS) : Math.max(0, geometry.first());
        double last = cycles ? Math.min(geometry.last(), MOST_PERIODS) : Math.min(1, geometry.last());
        int count = last > first ? (int) Math.ceil((last - first) * stepsPerPeriod()) : 0;
        List<Double> places = new ArrayList<>();
        places.add(Math.min(geometry.first(), first));
        for (int i = 0; i <= count; i++) {
            places.add(first + (last - first) * i / Math.max(1, count));
        }
        places.add(Math.max(geometry.last(), last));
        List<Step> collected = new ArrayList<>();
        for (int i = 0; i + 1 < places.size(); i++) {
            double from = places.get(i);
            double to = places.get(i + 1);
            if (to > from) {
                double begin = opaque && geometry.inwards() ? places.get(0) : from;
                double end = opaque && !geometry.inwards() ? places.get(places.size() - 1) : to;
                collected.add(new Step(geometry.between(begin, end), colour((from + to) / 2)));
            }
        }
        if (geometry.inwards()) {
            Collections.reverse(collected);
        }
        steps.addAll(collected);
    }

    private int stepsPerPeriod() {
        Color[] colours = paint.getColors();
        int levels = 0;
        for (int i = 1; i < colours.length; i++) {
            Color a = colours[i - 1];
            Color b = colours[i];
            levels += Math.max(
                    Math.max(Math.abs(a.getRed() - b.getRed()), Math.abs(a.getGreen() - b.getGreen())),
                    Math.max(Math.abs(a.getBlue() - b.getBlue()), Math.abs(a.getAlpha() - b.getAlpha())));
        }
        return Math.max(colours.length, Math.min(MOST_STEPS, levels / LEVELS));
    }

    private Color colour(double place) {
        double t = switch (paint.getCycleMethod()) {
            case NO_CYCLE -> Math.max(0, Math.min(1, place));
            case REPEAT -> place - Math.floor(place);
            case REFLECT -> 1 - Math.abs(1 - (place - 2 * Math.floor(place / 2)));
        };
        float[] fractions = paint.getFractions();
        Color[] colours = paint.getColors();
        int next = 0;
        while (next < fractions.length && fractions[next] < t) {
            next++;
        }
        if (next == 0 || next == fractions.length) {
            return colours[Math.min(next, colours.length - 1)];
        }
        double weight = (t - fractions[next - 1]) / (fractions[next] - fractions[next - 1]);
        return mix(colours[next - 1], colours[next], weight);
    }

    private Color mix(Color a, Color b, double weight) {
        return new Color(
                mix(a.getRed(), b.getRed(), weight),
                mix(a.getGreen(), b.getGreen(), weight),
                mix(a.getBlue(), b.getBlue(), weight),
                (int) Math.round(a.getAlpha() + (b.getAlpha() - a.getAlpha()) * weight));
    }

    private int mix(int a, int b, double weight) {
        if (paint.getColorSpace() == ColorSpaceType.SRGB) {
            return (int) Math.round(a + (b - a) * weight);
        }
        double linear = linear(a) + (linear(b) - linear(a)) * weight;
        double encoded = linear <= 0.0031308 ? 12.92 * linear : 1.055 * Math.pow(linear, 1 / 2.4) - 0.055;
        return (int) Math.max(0, Math.min(255, Math.round(255 * encoded)));
    }

    /** The transfer function of sRGB (IEC 61966-2-1). */
    private static double linear(int level) {
        double encoded = level / 255.0;
        return encoded <= 0.04045 ? encoded / 12.92 : Math.pow((encoded + 0.055) / 1.055, 2.4);
    }

    /** Bands at right angles to the line of a linear gradient. */
    private static final class Bands implements Geometry {
        private final Point2D start;
        private final double dx;
        private final double dy;
        private double first = Double.MAX_VALUE;
        private double last = -Double.MAX_VALUE;
        private double left = Double.MAX_VALUE;
        private double right = -Double.MAX_VALUE;

        Bands(LinearGradientPaint paint, Rectangle2D bounds) {
            start = paint.getStartPoint();
            dx = paint.getEndPoint().getX() - start.getX();
            dy = paint.getEndPoint().getY() - start.getY();
            for (int corner = 0; corner < 4; corner++) {
                double x = (corner & 1) == 0 ? bounds.getMinX() : bounds.getMaxX();
                double y = (corner & 2) == 0 ? bounds.getMinY() : bounds.getMaxY();
                double along = ((x - start.getX()) * dx + (y - start.getY()) * dy) / (dx * dx + dy * dy);
                double across = ((y - start.getY()) * dx - (x - start.getX()) * dy) / (dx * dx + dy * dy);
                first = Math.min(first, along);
                last = Math.max(last, along);
                left = Math.min(left, across);
                right = Math.max(right, across);
            }
        }

        @Override
        public double first() {
            return first;
        }

        @Override
        public double last() {
            return last;
        }

        @Override
        public boolean inwards() {
            return false;
        }

        @Override
        public Shape between(double from, double to) {
            return Outline.polygon(
                    x(from, left),
                    y(from, left),
                    x(to, left),
                    y(to, left),
                    x(to, right),
                    y(to, right),
                    x(from, right),
                    y(from, right));
        }

        private double x(double along, double across) {
            return start.getX() + along * dx - across * dy;
        }

        private double y(double along, double across) {
            return start.getY() + along * dy + across * dx;
        }
    }

    /** Circles from the focus to the outermost, and beyond. */
    private static final class Rings implements Geometry {
        private final RadialGradientPaint paint;
        private final double last;

        Rings(RadialGradientPaint paint, Rectangle2D bounds) {
            this.paint = paint;
            Point2D focus = paint.getFocusPoint();
            double farthest = 0;
            for (int corner = 0; corner < 4; corner++) {
                double x = (corner & 1) == 0 ? bounds.getMinX() : bounds.getMaxX();
                double y = (corner & 2) == 0 ? bounds.getMinY() : bounds.getMaxY();
                farthest = Math.max(farthest, focus.distance(x, y));
            }
            // The circle through t reaches at least t (radius − distance of focus) from the focus.
            double reach =
                    Math.max(paint.getRadius() / 100, paint.getRadius() - focus.distance(paint.getCenterPoint()));
            last = Math.max(1, farthest / reach);
        }

        @Override
        public double first() {
            return 0;
        }

        @Override
        public double last() {
            return last;
        }

        @Override
        public boolean inwards() {
            return true;
        }

        @Override
        public Shape between(double from, double to) {
            if (from <= 0) {
                return circle(to);
            }
            Path2D ring = new Path2D.Double(Path2D.WIND_EVEN_ODD);
            ring.append(circle(to), false);
            ring.append(circle(from), false);
            return ring;
        }

        private Shape circle(double t) {
            Point2D focus = paint.getFocusPoint();
            Point2D centre = paint.getCenterPoint();
            double x = focus.getX() + t * (centre.getX() - focus.getX());
            double y = focus.getY() + t * (centre.getY() - focus.getY());
            double radius = t * paint.getRadius();
            return new Ellipse2D.Double(x - radius, y - radius, 2 * radius, 2 * radius);
        }
    }
}
