package press.colophon.typeset.font;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import press.colophon.typeset.font.Outlines.Point;
import press.colophon.typeset.graphics.Path.Segment;

/**
 * Makes cubic curves of TrueType points. Between two points off the curve lies one on it, half way (TrueType Reference Manual,
 * "FUnits and the em square"); a quadratic curve is the cubic whose controls are two thirds of the way to its own.
 */
final class Contours {
    private final List<Segment> segments = new ArrayList<>();
    private double x;
    private double y;

    private Contours() {}

    static List<Segment> trace(List<Point> points) {
        Contours contours = new Contours();
        int start = 0;
        for (int i = 0; i < points.size(); i++) {
            if (points.get(i).last() || i == points.size() - 1) {
                contours.contour(points.subList(start, i + 1));
                start = i + 1;
            }
        }
        return contours.segments;
    }

    private void contour(List<Point> points) {
        int size = points.size();
        if (size < 2) {
            return; // an anchor, not an area
        }
        int first = 0;
        while (first < size && !points.get(first).onCurve()) {
            first++;
        }
        boolean allOff = first == size;
        Point origin = allOff ? middle(points.get(size - 1), points.get(0)) : points.get(first);
        int from = allOff ? 0 : first + 1;
        move(origin);
        Point control = null;
        for (int i = 0; i < (allOff ? size : size - 1); i++) {
            Point point = points.get((from + i) % size);
            if (point.onCurve()) {
                draw(control, point);
                control = null;
            } else {
                if (control != null) {
                    draw(control, middle(control, point));
                }
                control = point;
            }
        }
        if (control != null) {
            draw(control, origin);
        }
        segments.add(new Segment.Close());
    }

    private static Point middle(Point a, Point b) {
        return new Point((a.x() + b.x()) / 2, (a.y() + b.y()) / 2, true, false);
    }

    private void move(Point point) {
        segments.add(new Segment.Move(Math.round(point.x()), Math.round(point.y())));
        x = point.x();
        y = point.y();
    }

    private void draw(@Nullable Point control, Point end) {
        if (control == null) {
            segments.add(new Segment.Line(Math.round(end.x()), Math.round(end.y())));
        } else {
            segments.add(new Segment.Curve(
                    Math.round(x + 2 * (control.x() - x) / 3),
                    Math.round(y + 2 * (control.y() - y) / 3),
                    Math.round(end.x() + 2 * (control.x() - end.x()) / 3),
                    Math.round(end.y() + 2 * (control.y() - end.y()) / 3),
                    Math.round(end.x()),
                    Math.round(end.y())));
        }
        x = end.x();
        y = end.y();
    }
}
