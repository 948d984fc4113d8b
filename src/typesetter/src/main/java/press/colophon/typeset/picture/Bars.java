package press.colophon.typeset.picture;

import java.util.ArrayList;
import java.util.List;
import press.colophon.typeset.graphics.Path;

/** Dark modules as rectangles of one outline, neighbours joined, so that no hairline shows between them. */
final class Bars {
    private final long module;
    private final List<Path.Segment> segments = new ArrayList<>();

    /**
     * @param module width of a module in scaled points
     */
    Bars(long module) {
        this.module = module;
    }

    /**
     * @param left of the first module, in modules
     * @param row dark modules are {@code 1}
     */
    void add(int left, String row, long top, long bottom) {
        int start = row.indexOf('1');
        while (start >= 0) {
            int end = row.indexOf('0', start) < 0 ? row.length() : row.indexOf('0', start);
            rectangle((left + start) * module, top, (left + end) * module, bottom);
            start = row.indexOf('1', end);
        }
    }

    private void rectangle(long left, long top, long right, long bottom) {
        segments.add(new Path.Segment.Move(left, top));
        segments.add(new Path.Segment.Line(right, top));
        segments.add(new Path.Segment.Line(right, bottom));
        segments.add(new Path.Segment.Line(left, bottom));
        segments.add(new Path.Segment.Close());
    }

    Path path() {
        return new Path(segments, false);
    }
}
