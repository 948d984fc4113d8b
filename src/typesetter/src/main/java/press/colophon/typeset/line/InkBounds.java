package press.colophon.typeset.line;

import press.colophon.typeset.font.Face;
import press.colophon.typeset.graphics.Path.Segment;

/**
 * How far a glyph's ink reaches to the left and right of its origin, in font units.
 */
record InkBounds(long left, long right) {
    static InkBounds of(Face face, int glyph) {
        long left = Long.MAX_VALUE;
        long right = Long.MIN_VALUE;
        for (Segment segment : face.outline(glyph).segments()) {
            if (!(segment instanceof Segment.Close)) {
                long x = x(segment);
                left = Math.min(left, x);
                right = Math.max(right, x);
            }
        }
        return left < right ? new InkBounds(left, right) : new InkBounds(0, face.advance(glyph));
    }

    /** The end point of a segment: enough for a dash, whose extremes are its corners. */
    private static long x(Segment segment) {
        if (segment instanceof Segment.Move move) {
            return move.x();
        } else if (segment instanceof Segment.Line line) {
            return line.x();
        }
        return ((Segment.Curve) segment).x();
    }
}
