package press.colophon.typeset.font;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import press.colophon.typeset.graphics.Path;

/** TrueType outlines: the {@code glyf} and {@code loca} tables (OpenType 1.9). Read when asked for. */
final class Outlines {
    /** A deeper nest of composites is a loop: maxp.maxComponentDepth is at most 16. */
    private static final int DEEPEST = 16;

    /** A glyph of more points is damaged: the most intricate Han glyphs have fewer than 1,000. */
    private static final int MOST_POINTS = 50_000;

    private final Table glyf;
    private final Table loca;
    private final boolean longOffsets;
    private final int count;

    private Outlines(Table glyf, Table loca, boolean longOffsets, int count) {
        this.glyf = glyf;
        this.loca = loca;
        this.longOffsets = longOffsets;
        this.count = count;
    }

    static Outlines read(Map<String, Table> tables, int count) {
        return new Outlines(
                tables.getOrDefault("glyf", Table.EMPTY),
                tables.getOrDefault("loca", Table.EMPTY),
                tables.getOrDefault("head", Table.EMPTY).u16(50) != 0,
                count);
    }

    /** The greatest y of a glyph, as its description states it. */
    int top(int glyph) {
        return description(glyph).s16(8);
    }

    Path outline(int glyph) {
        List<Point> points = new ArrayList<>();
        collect(glyph, Placement.IDENTITY, 0, points);
        return new Path(Contours.trace(points), false);
    }

    private Table description(int glyph) {
        if (glyph < 0 || glyph >= count) {
            return Table.EMPTY;
        }
        long start = longOffsets ? loca.u32(4 * glyph) : 2L * loca.u16(2 * glyph);
        long end = longOffsets ? loca.u32(4 * glyph + 4) : 2L * loca.u16(2 * glyph + 2);
        return end <= start ? Table.EMPTY : glyf.part(start, end - start);
    }

    private void collect(int glyph, Placement placement, int depth, List<Point> points) {
        Table description = description(glyph);
        if (description.isEmpty() || depth > DEEPEST || points.size() > MOST_POINTS) {
            return;
        }
        if (description.s16(0) >= 0) {
            SimpleGlyph.read(description).forEach(point -> points.add(placement.apply(point)));
        } else {
            collectComponents(description, placement, depth, points);
        }
    }

    private void collectComponents(Table table, Placement outer, int depth, List<Point> points) {
        int base = points.size();
        int at = 10;
        Component component;
        do {
            component = Component.read(table, at);
            int first = points.size();
            collect(component.glyph(), component.placement().after(outer), depth + 1, points);
            if (component.alignsPoints()) {
                align(points, base + component.parentPoint(), first, first + component.childPoint());
            }
            at += component.length();
        } while (component.more() && at < table.length() && points.size() <= MOST_POINTS);
    }

    /** Moves the points from {@code first} on so that {@code child} comes to lie on {@code parent}. */
    private static void align(List<Point> points, int parent, int first, int child) {
        if (parent >= first || child >= points.size()) {
            return;
        }
        double dx = points.get(parent).x() - points.get(child).x();
        double dy = points.get(parent).y() - points.get(child).y();
        Placement shift = new Placement(1, 0, 0, 1, dx, dy);
        points.subList(first, points.size()).replaceAll(shift::apply);
    }

    /** A point of a contour; {@code last} ends it. */
    record Point(double x, double y, boolean onCurve, boolean last) {}

    /** {@code x' = a·x + c·y + dx}, {@code y' = b·x + d·y + dy}. */
    record Placement(double a, double b, double c, double d, double dx, double dy) {
        static final Placement IDENTITY = new Placement(1, 0, 0, 1, 0, 0);

        Point apply(Point point) {
            return new Point(a * point.x + c * point.y + dx, b * point.x + d * point.y + dy, point.onCurve, point.last);
        }

        /** First this placement, then {@code outer}. */
        Placement after(Placement outer) {
            return new Placement(
                    outer.a * a + outer.c * b,
                    outer.b * a + outer.d * b,
                    outer.a * c + outer.c * d,
                    outer.b * c + outer.d * d,
                    outer.a * dx + outer.c * dy + outer.dx,
                    outer.b * dx + outer.d * dy + outer.dy);
        }
    }
}
