package press.colophon.typeset.pdf;

import java.util.stream.Collectors;
import press.colophon.typeset.graphics.Path;
import press.colophon.typeset.graphics.Picture;
import press.colophon.typeset.graphics.Picture.Orientation;
import press.colophon.typeset.graphics.Rect;

/**
 * The operators of a content stream (ISO 32000-1, annex A), written one a line. Lengths are scaled points in the coordinates of
 * the display list; {@link Axes} turns them into those of PDF.
 */
final class ContentStream {
    private final Notation out = new Notation();
    private final Axes axes;

    ContentStream(Axes axes) {
        this.axes = axes;
    }

    /** Where the top left corner of the trimmed page lies, seen from the lower left corner of the sheet. */
    record Axes(long left, long top) {
        long x(long x) {
            return left + x;
        }

        long y(long y) {
            return top - y;
        }
    }

    Axes axes() {
        return axes;
    }

    byte[] toByteArray() {
        return out.toByteArray();
    }

    boolean isEmpty() {
        return out.isEmpty();
    }

    /** Any operator with its operands. */
    ContentStream write(String operation) {
        return raw(operation).raw("\n");
    }

    private ContentStream raw(String text) {
        out.text(text);
        return this;
    }

    ContentStream save() {
        return write("q");
    }

    ContentStream restore() {
        return write("Q");
    }

    /** The coordinates that follow count from the lower left corner of {@code box}, in whose size a unit is 1. */
    ContentStream unitSquare(Rect box) {
        return write(Decimal.points(box.width()) + " 0 0 " + Decimal.points(box.height()) + " "
                + point(box.x(), box.bottom()) + " cm");
    }

    /** What follows fills the unit square, and is turned or mirrored there as the pixels of a photograph are to be. */
    ContentStream turned(Orientation orientation) {
        return switch (orientation) {
            case UPRIGHT -> this;
            case MIRRORED -> write("-1 0 0 1 1 0 cm");
            case TURNED_180 -> write("-1 0 0 -1 1 1 cm");
            case MIRRORED_TURNED_180 -> write("1 0 0 -1 0 1 cm");
            case TRANSPOSED -> write("0 -1 -1 0 1 1 cm");
            case TURNED_90 -> write("0 -1 1 0 0 1 cm");
            case TRANSVERSED -> write("0 1 1 0 0 0 cm");
            case TURNED_270 -> write("0 1 -1 0 1 0 cm");
        };
    }

    /** The coordinates that follow count from further right. */
    ContentStream moved(long dx) {
        return write("1 0 0 1 " + Decimal.points(dx) + " 0 cm");
    }

    /** What follows is turned by 90° to the left about the middle of {@code square}. */
    ContentStream turnedLeft(Rect square) {
        long x = axes.x(square.x() + square.width() / 2);
        long y = axes.y(square.y() + square.height() / 2);
        return write("0 1 -1 0 " + Decimal.points(x + y) + " " + Decimal.points(y - x) + " cm");
    }

    /** What follows is turned by 90° to the right; its lower left corner comes to lie at a point of the page. */
    ContentStream turnedRight(long x, long y) {
        return write("0 -1 1 0 " + point(x, y) + " cm");
    }

    /** The coordinates that follow are those of a form of the given size that is to fill {@code box}. */
    ContentStream scaled(Rect box, long width, long height) {
        return write(Decimal.ratio(box.width(), width) + " 0 0 " + Decimal.ratio(box.height(), height) + " "
                + point(box.x(), box.bottom()) + " cm");
    }

    ContentStream paint(String xobject) {
        return write("/" + xobject + " Do");
    }

    ContentStream clip(Rect area) {
        return rectangle(area).write("W n");
    }

    ContentStream clip(Path path) {
        return outline(path).write(path.evenOdd() ? "W* n" : "W n");
    }

    ContentStream fill(Path path) {
        return outline(path).write(path.evenOdd() ? "f*" : "f");
    }

    ContentStream stroke(Path path, Picture.Stroke stroke) {
        String dashes = stroke.dashes().stream().map(Decimal::points).collect(Collectors.joining(" "));
        write(Decimal.points(stroke.width()) + " w " + stroke.cap() + " J " + stroke.join() + " j "
                + Decimal.of(stroke.miterLimit(), 3) + " M [" + dashes + "] " + Decimal.points(stroke.phase()) + " d");
        return outline(path).write("S");
    }

    ContentStream rectangle(Rect area) {
        return write(point(area.x(), area.bottom()) + " " + Decimal.points(area.width()) + " "
                + Decimal.points(area.height()) + " re");
    }

    ContentStream outline(Path path) {
        path.segments().forEach(this::segment);
        return this;
    }

    /** A point as two operands, with the space after them. */
    private ContentStream operands(long x, long y) {
        out.points(axes.x(x)).octet(' ').points(axes.y(y)).octet(' ');
        return this;
    }

    /** Where the text that follows begins. */
    ContentStream moveText(long x, long y) {
        return operands(x, y).write("Td");
    }

    /** A number within an array, without ending the line. */
    ContentStream decimal(long value, int digits) {
        out.decimal(value, digits);
        return this;
    }

    String point(long x, long y) {
        return Decimal.points(axes.x(x)) + " " + Decimal.points(axes.y(y));
    }

    /** A two-byte character code within a string. */
    ContentStream glyph(int glyph) {
        literal(glyph >> 8);
        literal(glyph & 0xFF);
        return this;
    }

    /** Text of the current line, without ending the line. */
    ContentStream append(String text) {
        return raw(text);
    }

    private void literal(int unit) {
        // ISO 32000-1, 7.3.4.2: parentheses, the backslash and line ends mean something else within a string.
        if (unit == '(' || unit == ')' || unit == '\\') {
            out.octet('\\').octet(unit);
        } else if (unit == '\r') {
            raw("\\r");
        } else if (unit == '\n') {
            raw("\\n");
        } else {
            out.octet(unit);
        }
    }

    private void segment(Path.Segment segment) {
        if (segment instanceof Path.Segment.Move move) {
            operands(move.x(), move.y()).write("m");
        } else if (segment instanceof Path.Segment.Line line) {
            operands(line.x(), line.y()).write("l");
        } else if (segment instanceof Path.Segment.Curve curve) {
            operands(curve.x1(), curve.y1())
                    .operands(curve.x2(), curve.y2())
                    .operands(curve.x(), curve.y())
                    .write("c");
        } else {
            write("h");
        }
    }
}
