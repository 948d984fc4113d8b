package press.colophon.typeset.picture;

import press.colophon.typeset.font.Face;
import press.colophon.typeset.font.ShapedText;
import press.colophon.typeset.graphics.Path.Segment;

/** Draws glyphs along a baseline as SVG path data; lengths in user units. */
final class SvgPen {
    private double x;
    private double y;
    private StringBuilder outlines = new StringBuilder();

    SvgPen(double x, double y) {
        this.x = x;
        this.y = y;
    }

    double x() {
        return x;
    }

    double y() {
        return y;
    }

    void move(double dx, double dy) {
        x += dx;
        y += dy;
    }

    void startOutlines() {
        outlines = new StringBuilder();
    }

    String outlines() {
        return outlines.toString();
    }

    void draw(ShapedText text, Face face, SvgFont font) {
        double scale = font.size() / face.unitsPerEm();
        for (int i = 0; i < text.count(); i++) {
            Origin origin = new Origin(x + text.offset(i) * scale, y + font.drop(), scale);
            face.outline(text.glyph(i)).segments().forEach(segment -> add(segment, origin));
            x += text.advance(i) * scale + font.spacing();
        }
    }

    /** Where a glyph stands, and user units for each font unit. */
    private record Origin(double x, double y, double scale) {}

    private void add(Segment segment, Origin origin) {
        if (segment instanceof Segment.Move move) {
            command('M', origin, move.x(), move.y());
        } else if (segment instanceof Segment.Line line) {
            command('L', origin, line.x(), line.y());
        } else if (segment instanceof Segment.Curve curve) {
            command('C', origin, curve.x1(), curve.y1(), curve.x2(), curve.y2(), curve.x(), curve.y());
        } else {
            outlines.append('Z');
        }
    }

    private void command(char letter, Origin origin, long... coordinates) {
        outlines.append(letter);
        for (int i = 0; i < coordinates.length; i += 2) {
            number(origin.x + coordinates[i] * origin.scale);
            number(origin.y - coordinates[i + 1] * origin.scale);
        }
    }

    /** Three decimals: a thousandth of a pixel is finer than any press. */
    private void number(double value) {
        outlines.append(Math.round(value * 1000) / 1000.0).append(' ');
    }
}
