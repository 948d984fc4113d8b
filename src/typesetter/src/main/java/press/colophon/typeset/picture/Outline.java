package press.colophon.typeset.picture;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import press.colophon.typeset.graphics.Length;
import press.colophon.typeset.graphics.Path;
import press.colophon.typeset.graphics.Path.Segment;

/** Makes paths in scaled points of shapes in pixels of 1/96 inch. */
final class Outline {
    private static final double POINTS_PER_PIXEL = 0.75;

    /** Thousandths of a point: finer than any press, and coarse enough to be the same whatever computed the last digits. */
    private static final double GRID = 1000;

    private Outline() {}

    static Path of(Shape shape) {
        List<Segment> segments = new ArrayList<>();
        double[] c = new double[6];
        long x = 0;
        long y = 0;
        PathIterator edges = shape.getPathIterator(new AffineTransform());
        boolean evenOdd = edges.getWindingRule() == PathIterator.WIND_EVEN_ODD;
        for (; !edges.isDone(); edges.next()) {
            switch (edges.currentSegment(c)) {
                case PathIterator.SEG_MOVETO -> segments.add(new Segment.Move(length(c[0]), length(c[1])));
                case PathIterator.SEG_LINETO -> segments.add(new Segment.Line(length(c[0]), length(c[1])));
                case PathIterator.SEG_QUADTO -> segments.add(raised(x, y, c));
                case PathIterator.SEG_CUBICTO ->
                    segments.add(new Segment.Curve(
                            length(c[0]), length(c[1]), length(c[2]), length(c[3]), length(c[4]), length(c[5])));
                default -> segments.add(new Segment.Close());
            }
            int last = lastCoordinate(edges.currentSegment(c));
            x = last < 0 ? x : length(c[last]);
            y = last < 0 ? y : length(c[last + 1]);
        }
        return new Path(segments, evenOdd);
    }

    private static int lastCoordinate(int kind) {
        return switch (kind) {
            case PathIterator.SEG_MOVETO, PathIterator.SEG_LINETO -> 0;
            case PathIterator.SEG_QUADTO -> 2;
            case PathIterator.SEG_CUBICTO -> 4;
            default -> -2;
        };
    }

    /** A quadratic curve is the cubic whose controls are two thirds of the way to its own. */
    private static Segment raised(long x, long y, double[] c) {
        long controlX = length(c[0]);
        long controlY = length(c[1]);
        long endX = length(c[2]);
        long endY = length(c[3]);
        return new Segment.Curve(
                x + 2 * (controlX - x) / 3,
                y + 2 * (controlY - y) / 3,
                endX + 2 * (controlX - endX) / 3,
                endY + 2 * (controlY - endY) / 3,
                endX,
                endY);
    }

    static double pixels(long length) {
        return Length.toPoints(length) / POINTS_PER_PIXEL;
    }

    static long length(double pixels) {
        return Length.ofPoints(Math.rint(pixels * POINTS_PER_PIXEL * GRID) / GRID);
    }

    /** Whether every coordinate is a number that a page can hold. */
    static boolean isSound(Shape shape) {
        double[] c = new double[6];
        for (PathIterator edges = shape.getPathIterator(null); !edges.isDone(); edges.next()) {
            int last = lastCoordinate(edges.currentSegment(c));
            for (int i = 0; i <= last + 1; i++) {
                if (!(Math.abs(c[i]) < 1e7)) {
                    return false;
                }
            }
        }
        return true;
    }

    /** The rectangle around all points, control points too: {@link Shape#getBounds2D} means another one from Java 19 on. */
    static Rectangle2D bounds(Shape shape) {
        double[] c = new double[6];
        double left = Double.POSITIVE_INFINITY;
        double top = Double.POSITIVE_INFINITY;
        double right = Double.NEGATIVE_INFINITY;
        double bottom = Double.NEGATIVE_INFINITY;
        for (PathIterator edges = shape.getPathIterator(null); !edges.isDone(); edges.next()) {
            int last = lastCoordinate(edges.currentSegment(c));
            for (int i = 0; i <= last; i += 2) {
                left = Math.min(left, c[i]);
                right = Math.max(right, c[i]);
                top = Math.min(top, c[i + 1]);
                bottom = Math.max(bottom, c[i + 1]);
            }
        }
        return left > right ? new Rectangle2D.Double() : new Rectangle2D.Double(left, top, right - left, bottom - top);
    }

    static Path2D polygon(double... coordinates) {
        Path2D polygon = new Path2D.Double();
        polygon.moveTo(coordinates[0], coordinates[1]);
        for (int i = 2; i < coordinates.length; i += 2) {
            polygon.lineTo(coordinates[i], coordinates[i + 1]);
        }
        polygon.closePath();
        return polygon;
    }
}
