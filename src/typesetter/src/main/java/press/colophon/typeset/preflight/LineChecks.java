package press.colophon.typeset.preflight;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import press.colophon.typeset.display.DisplayList;
import press.colophon.typeset.display.TextLine;
import press.colophon.typeset.graphics.Length;
import press.colophon.typeset.preflight.PreflightReport.Check;
import press.colophon.typeset.quality.Marks;

/** How lines begin, end and stand: P40, P41, P42. */
final class LineChecks {
    /** How far a baseline may be off (typography §4.6 P42): 0.05 pt. */
    private static final long OFF_GRID = Length.POINT / 20;

    /** Baselines that differ by less count as one when the grid is looked for. */
    private static final long ROUNDING = Length.POINT / 100;

    private final List<Standing> lines = new ArrayList<>();
    private final Tally kinsoku = new Tally("P40", "0").absent();
    private final Tally widows = new Tally("P41", "0").absent();

    /** A line and the page it stands on, from 1. */
    private record Standing(TextLine line, int page) {
        String place() {
            return Tally.millimetres(line.x()) + " × " + Tally.millimetres(line.baseline()) + " mm";
        }

        String text() {
            StringBuilder text = new StringBuilder();
            line.runs().forEach(run -> text.append(run.glyphs().text()));
            return text.toString().replace("\u00ad", "").strip();
        }

        boolean isLast() {
            return line.number() == line.paragraph().lines() - 1;
        }
    }

    LineChecks(DisplayList pages) {
        for (int i = 0; i < pages.pages().size(); i++) {
            for (TextLine line : pages.pages().get(i).lines()) {
                lines.add(new Standing(line, i + 1));
            }
        }
    }

    List<Check> checks() {
        Map<Integer, Standing> previous = new HashMap<>();
        for (Standing line : lines) {
            edges(line);
            Standing before = previous.put(line.line().paragraph().element(), line);
            if (before != null && isDivided(before, line)) {
                divided(line);
            }
        }
        return List.of(kinsoku.check(), widows.check(), grid());
    }

    /** Marks with which a line of Chinese does not begin, and with which it does not end (typography §1.2). */
    private void edges(Standing line) {
        String text = line.text();
        if (text.codePoints().noneMatch(Character::isIdeographic)) {
            return;
        }
        kinsoku.measured("0");
        int first = text.codePointAt(0);
        int last = text.codePointBefore(text.length());
        if (line.line().number() > 0 && Marks.mayNotStart(first)) {
            kinsoku.error(Character.toString(first) + " begins", line.page(), line.place());
        }
        if (line.line().end() != TextLine.End.FORCED && Marks.mayNotEnd(last)) {
            kinsoku.error(Character.toString(last) + " ends", line.page(), line.place());
        }
    }

    /** The line goes on with its paragraph, but further up or on another page. */
    private static boolean isDivided(Standing before, Standing line) {
        return line.line().number() == before.line().number() + 1
                && (line.page() != before.page()
                        || line.line().baseline() <= before.line().baseline());
    }

    private void divided(Standing line) {
        widows.measured("0");
        if (!line.isLast()) {
            return;
        }
        long letters =
                line.text().codePoints().filter(Character::isLetterOrDigit).count();
        widows.error(letters <= 1 ? "one character" : "widow", line.page(), line.place());
    }

    /**
     * Lines of running text, which are those in the size that most text is in; a line that holds nothing but a picture is none.
     * Their distance is the step of the grid, and most of them say where it begins.
     */
    private Check grid() {
        Tally tally = new Tally("P42", "≤ 0.05 pt").absent();
        long size = most(count(lines.stream()
                .filter(line -> line.line().paragraph().justified())
                .map(line -> line.line().paragraph().size())
                .toList()));
        List<Standing> body = lines.stream()
                .filter(line -> line.line().paragraph().justified()
                        && line.line().paragraph().size() == size
                        && !line.text().isEmpty())
                .toList();
        long step = most(count(steps(body)));
        if (step <= 0) {
            return tally.check();
        }
        long origin = most(count(body.stream()
                .map(line -> rounded(Math.floorMod(line.line().baseline(), step)))
                .toList()));
        long worst = 0;
        for (Standing line : body) {
            long off = Math.floorMod(line.line().baseline() - origin, step);
            long distance = Math.min(off, step - off);
            worst = Math.max(worst, distance);
            if (distance > OFF_GRID) {
                tally.warning(Tally.points(distance), line.page(), line.place());
            }
        }
        return tally.measured("≤ " + Tally.points(worst)).check();
    }

    private static List<Long> steps(List<Standing> body) {
        List<Long> steps = new ArrayList<>();
        for (int i = 1; i < body.size(); i++) {
            Standing above = body.get(i - 1);
            Standing line = body.get(i);
            boolean next = line.line().number() == above.line().number() + 1
                    && line.line().paragraph().element()
                            == above.line().paragraph().element()
                    && line.page() == above.page();
            if (next) {
                steps.add(line.line().baseline() - above.line().baseline());
            }
        }
        return steps;
    }

    private static long rounded(long length) {
        return Math.floorDiv(length + ROUNDING / 2, ROUNDING) * ROUNDING;
    }

    private static Map<Long, Integer> count(List<Long> values) {
        Map<Long, Integer> counts = new TreeMap<>();
        values.forEach(value -> counts.merge(value, 1, Integer::sum));
        return counts;
    }

    /** The value that comes most often, 0 when there is none. */
    private static long most(Map<Long, Integer> counts) {
        return counts.entrySet().stream()
                .max(Map.Entry.<Long, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .orElse(0L);
    }
}
