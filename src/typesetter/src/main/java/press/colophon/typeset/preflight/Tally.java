package press.colophon.typeset.preflight;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import press.colophon.typeset.graphics.Length;
import press.colophon.typeset.graphics.Rect;
import press.colophon.typeset.preflight.PreflightReport.Check;
import press.colophon.typeset.preflight.PreflightReport.Finding;
import press.colophon.typeset.preflight.PreflightReport.Verdict;

/** One check while it is made. */
final class Tally {
    /** More of the same tell an editor nothing new. */
    private static final int MOST_FINDINGS = 20;

    private static final double MILLIMETRE = Length.ofMillimetres(1000) / 1000.0;

    private final String id;
    private final String limit;
    private final List<Finding> findings = new ArrayList<>();
    private String measured = "0";
    private int count;
    private boolean error;
    private boolean absent;

    Tally(String id, String limit) {
        this.id = id;
        this.limit = limit;
    }

    Tally measured(String value) {
        measured = value;
        absent = false;
        return this;
    }

    /** There was nothing to look at. */
    Tally absent() {
        absent = true;
        measured = "–";
        return this;
    }

    Tally error(String value, int page, String place) {
        error = true;
        return add(new Finding(true, value, page, place));
    }

    Tally warning(String value, int page, String place) {
        return add(new Finding(false, value, page, place));
    }

    /** The whole file is at fault unless {@code right}. */
    Tally require(boolean right, String value) {
        measured = value;
        return right ? this : error(value, 0, "");
    }

    /** A finding where it counts as one: an error, else a warning, else nothing. */
    void judge(boolean isError, boolean isWarning, Finding finding) {
        if (isError) {
            error(finding.measured(), finding.page(), finding.place());
        } else if (isWarning) {
            warning(finding.measured(), finding.page(), finding.place());
        }
    }

    private Tally add(Finding finding) {
        count++;
        // Errors come first, whatever was found before them.
        if (findings.size() < MOST_FINDINGS || finding.error()) {
            findings.add(finding);
        }
        return this;
    }

    Check check() {
        Verdict verdict =
                error ? Verdict.ERROR : count > 0 ? Verdict.WARNING : absent ? Verdict.ABSENT : Verdict.PASSED;
        List<Finding> shown = findings.stream()
                .sorted((a, b) -> Boolean.compare(b.error(), a.error()))
                .limit(MOST_FINDINGS)
                .toList();
        // A check that counts has counted its findings.
        String result = count > 0 && measured.equals("0") ? Integer.toString(count) : measured;
        return new Check(id, verdict, limit, result, count, shown);
    }

    /** Where the upper left corner of an area lies. */
    static String place(Rect area) {
        return String.format(Locale.ROOT, "%s × %s mm", millimetres(area.x()), millimetres(area.y()));
    }

    static String millimetres(long length) {
        return decimal(length / MILLIMETRE, 1);
    }

    static String points(long length) {
        return decimal(Length.toPoints(length), 2) + " pt";
    }

    /** With at most so many decimals, and none that say nothing. */
    static String decimal(double value, int digits) {
        double power = Math.pow(10, digits);
        double rounded = Math.rint(value * power) / power;
        return rounded == Math.rint(rounded)
                ? Long.toString(Math.round(rounded))
                : String.format(Locale.ROOT, "%." + digits + "f", rounded).replaceAll("0+$", "");
    }
}
