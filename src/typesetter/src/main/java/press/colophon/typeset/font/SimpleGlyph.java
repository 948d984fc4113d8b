package press.colophon.typeset.font;

import java.util.ArrayList;
import java.util.List;
import press.colophon.typeset.font.Outlines.Point;

/**
 * A glyph that has contours of its own: flags, then all x, then all y, each relative to the point before (OpenType 1.9,
 * "glyf", simple glyph description).
 */
final class SimpleGlyph {
    private static final int ON_CURVE = 0x01;
    private static final int REPEAT = 0x08;
    private static final Axis X = new Axis(0x02, 0x10);
    private static final Axis Y = new Axis(0x04, 0x20);

    /** Length of the header, after which the contours' last points are listed. */
    private static final int ENDS = 10;

    private final Table table;
    private int at;

    private SimpleGlyph(Table table) {
        this.table = table;
    }

    static List<Point> read(Table description) {
        return new SimpleGlyph(description).points(description.s16(0));
    }

    private List<Point> points(int contours) {
        int count = contours == 0 ? 0 : table.u16(ENDS + 2 * (contours - 1)) + 1;
        at = ENDS + 2 * contours;
        at += 2 + table.u16(at); // the instructions
        int[] flags = readFlags(count);
        int[] xs = readCoordinates(flags, X);
        int[] ys = readCoordinates(flags, Y);
        List<Point> points = new ArrayList<>(count);
        int contour = 0;
        for (int i = 0; i < count; i++) {
            boolean last = i >= table.u16(ENDS + 2 * contour);
            contour += last && contour < contours - 1 ? 1 : 0;
            points.add(new Point(xs[i], ys[i], (flags[i] & ON_CURVE) != 0, last));
        }
        return points;
    }

    private int[] readFlags(int count) {
        int[] flags = new int[count];
        for (int i = 0; i < count; i++) {
            flags[i] = table.u8(at++);
            int repeats = (flags[i] & REPEAT) == 0 ? 0 : table.u8(at++);
            for (; repeats > 0 && i + 1 < count; repeats--, i++) {
                flags[i + 1] = flags[i];
            }
        }
        return flags;
    }

    private int[] readCoordinates(int[] flags, Axis axis) {
        int[] values = new int[flags.length];
        int value = 0;
        for (int i = 0; i < values.length; i++) {
            boolean sameOrPositive = (flags[i] & axis.sameOrPositive) != 0;
            if ((flags[i] & axis.oneByte) != 0) {
                value += sameOrPositive ? table.u8(at) : -table.u8(at);
                at++;
            } else if (!sameOrPositive) {
                value += table.s16(at);
                at += 2;
            }
            values[i] = value;
        }
        return values;
    }

    /** The flags that tell how a coordinate is written. */
    private record Axis(int oneByte, int sameOrPositive) {}
}
