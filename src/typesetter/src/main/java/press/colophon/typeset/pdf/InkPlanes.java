package press.colophon.typeset.pdf;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import press.colophon.typeset.graphics.Bytes;
import press.colophon.typeset.graphics.Colour;
import press.colophon.typeset.graphics.Length;
import press.colophon.typeset.graphics.Path;
import press.colophon.typeset.graphics.Rect;

/**
 * The four plates of a page, a pixel a point: fine enough for means of 15 mm², and in integers, so that every machine measures
 * the same. Confined to one thread.
 */
final class InkPlanes {
    /** Pieces that a curve is drawn as. */
    private static final int PIECES = 8;

    private static final int OPAQUE = 1000;

    private final int width;
    private final int height;
    private final long bleed;
    private final short[][] plates;

    /** The page with its bleed. */
    InkPlanes(long width, long height, long bleed) {
        this.bleed = bleed;
        this.width = Math.max(1, pixel(width + 2 * bleed));
        this.height = Math.max(1, pixel(height + 2 * bleed));
        this.plates = new short[4][this.width * this.height];
    }

    private static int pixel(long length) {
        return (int) Math.floorDiv(length + Length.POINT / 2, Length.POINT);
    }

    /**
     * Ink on its way to the plates.
     *
     * @param opacity in 1/1000
     * @param overprint whether plates without ink of it stay as they are
     * @param clip the part of the page that it may reach
     */
    record Ink(Colour.Cmyk inks, int opacity, boolean overprint, Rect clip) {}

    /** Whether anywhere within {@code area} more than {@code amount} of all inks together lies, in 1/1000. */
    boolean isHeavier(Rect area, int amount) {
        for (int y = Math.max(0, pixel(area.y() + bleed)); y < Math.min(height, pixel(area.bottom() + bleed)); y++) {
            for (int x = Math.max(0, pixel(area.x() + bleed)); x < Math.min(width, pixel(area.right() + bleed)); x++) {
                if (total(y * width + x) > amount) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Fills a path; where the page lies on it, {@code x} and {@code y} are added to its coordinates. */
    void fill(Path path, long x, long y, Ink ink) {
        List<long[]> edges = edges(path, x + bleed, y + bleed);
        long top = Long.MAX_VALUE;
        long bottom = Long.MIN_VALUE;
        for (long[] edge : edges) {
            top = Math.min(top, Math.min(edge[1], edge[3]));
            bottom = Math.max(bottom, Math.max(edge[1], edge[3]));
        }
        int first = Math.max(0, pixel(Math.max(top, ink.clip().y() + bleed)));
        int last = Math.min(height, pixel(Math.min(bottom, ink.clip().bottom() + bleed)));
        for (int row = first; row < last && !edges.isEmpty(); row++) {
            row(edges, row, path.evenOdd(), ink);
        }
    }

    /** Edges of the path's contours, which are closed as a fill closes them. */
    private static List<long[]> edges(Path path, long dx, long dy) {
        List<long[]> edges = new ArrayList<>();
        long[] pen = {0, 0, 0, 0};
        for (Path.Segment segment : path.segments()) {
            if (segment instanceof Path.Segment.Move move) {
                line(edges, pen, pen[2], pen[3]);
                pen[0] = move.x() + dx;
                pen[1] = move.y() + dy;
                pen[2] = pen[0];
                pen[3] = pen[1];
            } else if (segment instanceof Path.Segment.Line to) {
                line(edges, pen, to.x() + dx, to.y() + dy);
            } else if (segment instanceof Path.Segment.Curve curve) {
                curve(edges, pen, curve, new long[] {dx, dy});
            } else {
                line(edges, pen, pen[2], pen[3]);
            }
        }
        line(edges, pen, pen[2], pen[3]);
        return edges;
    }

    private static void line(List<long[]> edges, long[] pen, long x, long y) {
        if (pen[1] != y) {
            edges.add(new long[] {pen[0], pen[1], x, y});
        }
        pen[0] = x;
        pen[1] = y;
    }

    private static void curve(List<long[]> edges, long[] pen, Path.Segment.Curve curve, long[] shift) {
        long[] xs = {pen[0], curve.x1() + shift[0], curve.x2() + shift[0], curve.x() + shift[0]};
        long[] ys = {pen[1], curve.y1() + shift[1], curve.y2() + shift[1], curve.y() + shift[1]};
        for (int i = 1; i <= PIECES; i++) {
            line(edges, pen, bezier(xs, i), bezier(ys, i));
        }
    }

    private static long bezier(long[] points, long t) {
        long u = PIECES - t;
        return (u * u * u * points[0] + 3 * u * u * t * points[1] + 3 * u * t * t * points[2] + t * t * t * points[3])
                / (PIECES * PIECES * PIECES);
    }

    /** Fills a row where its middle lies within the path. */
    private void row(List<long[]> edges, int row, boolean evenOdd, Ink ink) {
        long y = row * Length.POINT + Length.POINT / 2;
        List<long[]> crossings = new ArrayList<>();
        for (long[] edge : edges) {
            boolean down = edge[1] <= y && edge[3] > y;
            if (down || (edge[3] <= y && edge[1] > y)) {
                long x = edge[0] + Length.scale(edge[2] - edge[0], y - edge[1], edge[3] - edge[1]);
                crossings.add(new long[] {x, down ? 1 : -1});
            }
        }
        crossings.sort((a, b) -> Long.compare(a[0], b[0]));
        int left = Math.max(0, pixel(ink.clip().x() + bleed));
        int right = Math.min(width, pixel(ink.clip().right() + bleed));
        long winding = 0;
        for (int i = 0; i + 1 < crossings.size(); i++) {
            winding += crossings.get(i)[1];
            boolean inside = evenOdd ? i % 2 == 0 : winding != 0;
            if (inside) {
                int from = Math.max(left, pixel(crossings.get(i)[0]));
                int to = Math.min(right, pixel(crossings.get(i + 1)[0]));
                for (int x = from; x < to; x++) {
                    put(row * width + x, ink);
                }
            }
        }
    }

    /** Pixels of a picture, each with four bytes, over a part of the page. */
    void picture(Rect box, Rect frame, Samples samples) {
        int left = Math.max(0, pixel(frame.x() + bleed));
        int right = Math.min(width, pixel(frame.right() + bleed));
        ByteBuffer inks = samples.inks().buffer();
        for (int y = Math.max(0, pixel(frame.y() + bleed)); y < Math.min(height, pixel(frame.bottom() + bleed)); y++) {
            for (int x = left; x < right; x++) {
                long atX = x * Length.POINT + Length.POINT / 2 - bleed - box.x();
                long atY = y * Length.POINT + Length.POINT / 2 - bleed - box.y();
                int column = (int) Math.max(0, Math.min(samples.width() - 1, atX * samples.width() / box.width()));
                int line = (int) Math.max(0, Math.min(samples.height() - 1, atY * samples.height() / box.height()));
                for (int ink = 0; ink < 4; ink++) {
                    int sample = inks.get((line * samples.width() + column) * 4 + ink) & 0xFF;
                    plates[ink][y * width + x] = (short) (sample * 1000 / 255);
                }
            }
        }
    }

    /** A picture's inks, four bytes a pixel. */
    record Samples(int width, int height, Bytes inks) {}

    private void put(int at, Ink ink) {
        Colour.Cmyk inks = ink.inks();
        put(0, at, inks.cyan(), ink);
        put(1, at, inks.magenta(), ink);
        put(2, at, inks.yellow(), ink);
        put(3, at, inks.black(), ink);
    }

    private void put(int plate, int at, int amount, Ink ink) {
        if (amount > 0 || !ink.overprint()) {
            int old = plates[plate][at];
            plates[plate][at] = (short) (old + (amount - old) * ink.opacity() / OPAQUE);
        }
    }

    /** The square in which the mean of all inks together is largest. */
    InkCoverage heaviest(int side) {
        int across = Math.min(side, width);
        int down = Math.min(side, height);
        long[] columns = new long[width];
        long best = -1;
        int bestX = 0;
        int bestY = 0;
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                columns[x] += total(y * width + x) - (y >= down ? total((y - down) * width + x) : 0);
            }
            long sum = Arrays.stream(columns, 0, across - 1).sum();
            for (int x = across - 1; y >= down - 1 && x < width; x++) {
                sum += columns[x] - (x >= across ? columns[x - across] : 0);
                if (sum > best) {
                    best = sum;
                    bestX = x - across + 1;
                    bestY = y - down + 1;
                }
            }
        }
        Rect window = new Rect(
                bestX * Length.POINT - bleed, bestY * Length.POINT - bleed, across * Length.POINT, down * Length.POINT);
        return new InkCoverage((int) (best / ((long) across * down * 10)), window);
    }

    private int total(int at) {
        return plates[0][at] + plates[1][at] + plates[2][at] + plates[3][at];
    }
}
