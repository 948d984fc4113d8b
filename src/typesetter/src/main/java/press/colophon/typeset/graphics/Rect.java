package press.colophon.typeset.graphics;

/**
 * A rectangle on a page, in scaled points; the origin is the top left corner of the trimmed page and y grows downwards.
 */
public record Rect(long x, long y, long width, long height) {
    public long right() {
        return x + width;
    }

    public long bottom() {
        return y + height;
    }

    public Rect translate(long dx, long dy) {
        return new Rect(x + dx, y + dy, width, height);
    }

    public boolean overlaps(Rect other) {
        return x < other.right() && other.x < right() && y < other.bottom() && other.y < bottom();
    }

    @Override
    public String toString() {
        return Length.format(x) + " " + Length.format(y) + " " + Length.format(width) + "x" + Length.format(height);
    }
}
