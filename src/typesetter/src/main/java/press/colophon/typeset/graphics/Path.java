package press.colophon.typeset.graphics;

import java.util.List;

/**
 * An outline to be filled.
 *
 * @param evenOdd the even-odd rule decides what is inside, instead of the non-zero winding rule
 */
public record Path(List<Segment> segments, boolean evenOdd) {
    public Path {
        segments = List.copyOf(segments);
    }

    public static Path of(Rect rect) {
        return new Path(
                List.of(
                        new Segment.Move(rect.x(), rect.y()),
                        new Segment.Line(rect.right(), rect.y()),
                        new Segment.Line(rect.right(), rect.bottom()),
                        new Segment.Line(rect.x(), rect.bottom()),
                        new Segment.Close()),
                false);
    }

    /** What a path consists of; coordinates in scaled points. */
    public sealed interface Segment {
        /** Begins a new contour. */
        record Move(long x, long y) implements Segment {}

        record Line(long x, long y) implements Segment {}

        /** A cubic Bézier curve; quadratic ones are raised to it by the reader. */
        record Curve(long x1, long y1, long x2, long y2, long x, long y) implements Segment {}

        record Close() implements Segment {}
    }
}
