package press.colophon.typeset.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import press.colophon.typeset.font.Face;
import press.colophon.typeset.graphics.Colour;
import press.colophon.typeset.graphics.Length;
import press.colophon.typeset.graphics.Path;
import press.colophon.typeset.graphics.Picture;
import press.colophon.typeset.graphics.Rect;

/**
 * The barcode of an issue: EAN-13 with a two-digit add-on, black on a white box that holds the quiet zones (typography §4.5, after
 * GS1 General Specifications 5.2.3 at 100 %).
 */
final class Barcode {
    /** X-dimension at 100 %. */
    private static final long X = Length.ofMillimetres(0.33);

    private static final int LEFT_QUIET = 11;
    private static final int SYMBOL = 95;
    private static final int GAP = 9;
    private static final int ADD_ON = 20;
    private static final int RIGHT_QUIET = 5;
    private static final int WIDTH = LEFT_QUIET + SYMBOL + GAP + ADD_ON + RIGHT_QUIET;

    /** Bars that carry digits; guards reach five modules further down, between the printed digits. */
    private static final long BARS = Length.ofMillimetres(22.85);

    private static final long GUARDS = BARS + 5 * X;
    private static final long HEIGHT = Length.ofMillimetres(25.93);
    private static final long DIGITS = 7 * X;
    private static final long DIGITS_BASELINE = HEIGHT - X;

    /** The add-on begins lower, under its digits. */
    private static final long ADD_ON_TOP = DIGITS + 2 * X;

    private final String number;
    private final String issue;
    private final Optional<Face> face;
    private final List<Picture.Shape> shapes = new ArrayList<>();

    /**
     * @param number thirteen digits
     * @param issue two digits
     * @param face in which the digits are repeated, when there is one
     */
    Barcode(String number, String issue, Optional<Face> face) {
        this.number = number;
        this.issue = issue;
        this.face = face;
    }

    Picture.Vector picture(String key) {
        fill(Path.of(new Rect(0, 0, WIDTH * X, HEIGHT)), Colour.WHITE);
        String modules = Ean13.modules(number);
        Bars bars = new Bars(X);
        bars.add(LEFT_QUIET, modules, 0, BARS);
        for (int guard : new int[] {0, 45, 92}) {
            int width = guard == 45 ? 5 : 3;
            bars.add(LEFT_QUIET + guard, modules.substring(guard, guard + width), BARS, GUARDS);
        }
        bars.add(LEFT_QUIET + SYMBOL + GAP, Ean13.addOn(issue), ADD_ON_TOP, GUARDS);
        fill(bars.path(), Colour.BLACK);
        digits(number.substring(0, 1), 2, 7, DIGITS_BASELINE);
        digits(number.substring(1, 7), LEFT_QUIET + 3, 42, DIGITS_BASELINE);
        digits(number.substring(7), LEFT_QUIET + 50, 42, DIGITS_BASELINE);
        digits(issue, LEFT_QUIET + SYMBOL + GAP, ADD_ON, DIGITS);
        return new Picture.Vector(key, WIDTH * X, HEIGHT, shapes);
    }

    private void fill(Path path, Colour colour) {
        shapes.add(new Picture.Shape(path, colour, 1000, Optional.empty()));
    }

    /** Digits at equal distances over {@code width} modules. */
    private void digits(String digits, int left, int width, long baseline) {
        face.ifPresent(drawn -> {
            long cell = width * X / digits.length();
            long size = Length.scale(DIGITS, drawn.unitsPerEm(), Math.max(drawn.capHeight(), 1));
            for (int i = 0; i < digits.length(); i++) {
                int glyph = drawn.glyph(digits.charAt(i));
                long advance = Length.scale(size, drawn.advance(glyph), drawn.unitsPerEm());
                long x = left * X + i * cell + (cell - advance) / 2;
                fill(new Outlines(drawn, size, x, baseline).of(glyph), Colour.BLACK);
            }
        });
    }

    /** Glyphs as outlines on a page: from font units that grow upwards to scaled points that grow downwards. */
    private record Outlines(Face face, long size, long x, long baseline) {
        Path of(int glyph) {
            Path outline = face.outline(glyph);
            return new Path(outline.segments().stream().map(this::placed).toList(), outline.evenOdd());
        }

        private Path.Segment placed(Path.Segment segment) {
            if (segment instanceof Path.Segment.Move move) {
                return new Path.Segment.Move(right(move.x()), down(move.y()));
            } else if (segment instanceof Path.Segment.Line line) {
                return new Path.Segment.Line(right(line.x()), down(line.y()));
            } else if (segment instanceof Path.Segment.Curve curve) {
                return new Path.Segment.Curve(
                        right(curve.x1()),
                        down(curve.y1()),
                        right(curve.x2()),
                        down(curve.y2()),
                        right(curve.x()),
                        down(curve.y()));
            }
            return segment;
        }

        private long right(long units) {
            return x + Length.scale(size, units, face.unitsPerEm());
        }

        private long down(long units) {
            return baseline - Length.scale(size, units, face.unitsPerEm());
        }
    }
}
