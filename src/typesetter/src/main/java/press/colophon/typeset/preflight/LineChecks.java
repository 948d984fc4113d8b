package press.colophon.typeset.preflight;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import press.colophon.typeset.display.DisplayList;
import press.colophon.typeset.display.TextLine;
import press.colophon.typeset.preflight.PreflightReport.Check;
import press.colophon.typeset.quality.BaselineGrid;
import press.colophon.typeset.quality.Marks;

/** How lines begin, end and stand: P40, P41, P42. */
final class LineChecks {
    /** Characters by which a reader finds a line. */
    private static final int QUOTED = 32;

    private final DisplayList pages;
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
        this.pages = pages;
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
        // No printer sends it back, and only its editor can fix what make-up could not avoid.
        String found = letters <= 1 ? "one character" : "widow";
        widows.warning(found + " “" + beginning(line.text()) + "”", line.page(), line.place());
    }

    private static String beginning(String text) {
        return text.codePointCount(0, text.length()) <= QUOTED
                ? text
                : text.substring(0, text.offsetByCodePoints(0, QUOTED)) + "…";
    }

    /** Lines of running text, the grid of which they show themselves. */
    private Check grid() {
        Tally tally = new Tally("P42", "≤ 0.05 pt").absent();
        Optional<BaselineGrid> grid = BaselineGrid.of(pages.pages());
        if (grid.isEmpty()) {
            return tally.check();
        }
        long worst = 0;
        for (Standing line : lines) {
            long distance = grid.get().isBody(line.line())
                    ? grid.get().distance(line.line().baseline())
                    : 0;
            worst = Math.max(worst, distance);
            if (distance > BaselineGrid.TOLERANCE) {
                tally.warning(Tally.points(distance), line.page(), line.place());
            }
        }
        return tally.measured("≤ " + Tally.points(worst)).check();
    }
}
