package press.colophon.typeset.quality;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import press.colophon.typeset.display.Page;
import press.colophon.typeset.display.TextLine;
import press.colophon.typeset.graphics.Length;

/**
 * The grid of an issue, as its lines show it: running text is what is justified and in the size that most such text is in. The
 * distance of its lines is the step, and most of them say where the grid begins.
 *
 * @param size em of running text
 * @param origin of the baselines, below the top of the trimmed page, less than a step
 */
public record BaselineGrid(long size, long step, long origin) {
    /** How far a baseline may be off (typography §4.6 P42, §6 Q13): 0.05 pt. */
    public static final long TOLERANCE = Length.POINT / 20;

    /** Baselines that differ by less count as one when the grid is looked for. */
    private static final long ROUNDING = Length.POINT / 100;

    /** The grid of these pages; empty when hardly two lines of running text follow one another. */
    public static Optional<BaselineGrid> of(List<Page> pages) {
        Map<Long, Integer> sizes = new TreeMap<>();
        pages.forEach(page -> page.lines().stream()
                .filter(line -> line.paragraph().justified())
                .forEach(line -> count(sizes, line.paragraph().size())));
        long size = most(sizes);
        Map<Long, Integer> steps = new TreeMap<>();
        List<TextLine> body = new ArrayList<>();
        for (Page page : pages) {
            List<TextLine> lines =
                    page.lines().stream().filter(line -> isBody(line, size)).toList();
            steps(lines, steps);
            body.addAll(lines);
        }
        long step = most(steps);
        if (step <= 0) {
            return Optional.empty();
        }
        Map<Long, Integer> origins = new TreeMap<>();
        body.forEach(line -> count(origins, rounded(Math.floorMod(line.baseline(), step))));
        return Optional.of(new BaselineGrid(size, step, most(origins)));
    }

    /** Whether a line is running text; one that holds nothing but a picture is not. */
    public boolean isBody(TextLine line) {
        return isBody(line, size);
    }

    private static boolean isBody(TextLine line, long size) {
        return line.paragraph().justified()
                && line.paragraph().size() == size
                && !text(line).isEmpty();
    }

    private static String text(TextLine line) {
        StringBuilder text = new StringBuilder();
        line.runs().forEach(run -> text.append(run.glyphs().text()));
        return text.toString().replace("\u00ad", "").strip();
    }

    /** How far a baseline is from the nearest line of the grid. */
    public long distance(long baseline) {
        long off = Math.floorMod(baseline - origin, step);
        return Math.min(off, step - off);
    }

    private static void steps(List<TextLine> lines, Map<Long, Integer> steps) {
        for (int i = 1; i < lines.size(); i++) {
            TextLine above = lines.get(i - 1);
            TextLine line = lines.get(i);
            boolean next = line.number() == above.number() + 1
                    && line.paragraph().element() == above.paragraph().element();
            if (next) {
                count(steps, line.baseline() - above.baseline());
            }
        }
    }

    private static long rounded(long length) {
        return Math.floorDiv(length + ROUNDING / 2, ROUNDING) * ROUNDING;
    }

    private static void count(Map<Long, Integer> counts, long value) {
        counts.merge(value, 1, Integer::sum);
    }

    /** The value that comes most often, 0 when there is none. */
    private static long most(Map<Long, Integer> counts) {
        return counts.entrySet().stream()
                .max(Map.Entry.<Long, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .orElse(0L);
    }
}
