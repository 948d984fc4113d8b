package press.colophon.typeset.display;

import press.colophon.typeset.graphics.Path;
import press.colophon.typeset.graphics.Rect;

/** The smallest rectangle around the points of an outline; control points count as points. */
public final class Bounds {
    private long left = Long.MAX_VALUE;
    private long top = Long.MAX_VALUE;
    private long right = Long.MIN_VALUE;
    private long bottom = Long.MIN_VALUE;

    private Bounds() {}

    public static Bounds of(Path path) {
        Bounds bounds = new Bounds();
        for (Path.Segment segment : path.segments()) {
            bounds.add(segment);
        }
        return bounds;
    }

    /** The rectangle; an empty one at the origin when there are no points. */
    public Rect rect() {
        return left > right ? new Rect(0, 0, 0, 0) : new Rect(left, top, right - left, bottom - top);
    }

    private void add(Path.Segment segment) {
        if (segment instanceof Path.Segment.Move move) {
            add(move.x(), move.y());
        } else if (segment instanceof Path.Segment.Line line) {
            add(line.x(), line.y());
        } else if (segment instanceof Path.Segment.Curve curve) {
            add(curve.x1(), curve.y1());
            add(curve.x2(), curve.y2());
            add(curve.x(), curve.y());
        }
    }

    private void add(long x, long y) {
        left = Math.min(left, x);
        top = Math.min(top, y);
        right = Math.max(right, x);
        bottom = Math.max(bottom, y);
    }
}
