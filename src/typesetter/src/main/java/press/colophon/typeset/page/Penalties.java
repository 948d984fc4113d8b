package press.colophon.typeset.page;

/** What it costs to divide a flow at a place (typography §3.2); all figures are demerits of the column filler. */
final class Penalties {
    /** No break unless the column cannot be filled otherwise. */
    static final int FORBIDDEN = 1_000_000;

    /**
     * A paragraph's last lines, fewer than {@code widows}, at the top of a column: more than any uneven columns (§6, Q9: none),
     * and less than a column that remains empty.
     */
    static final int WIDOW = 100_000;

    /** Within a paragraph of two or three lines, which has no good place. */
    static final int SHORT_PARAGRAPH = 15_000;

    /** A table's last row alone below its repeated head. */
    private static final int LAST_ROW = 10_000;

    /** A paragraph's first lines, fewer than {@code orphans}, at the bottom of a column. */
    static final int ORPHAN = 5_000;

    /** After a line that ends with a hyphen. */
    static final int HYPHEN = 500;

    /** Before a subhead is a good place. */
    static final int BEFORE_HEADING = -200;

    /** Times the square of the number of lines left empty at the foot of a column: k of §3.2. */
    static final int EMPTY_LINE = 100;

    /**
     * Times the square of the number of lines by which a column is shorter than a later one where a flow ends: the last column
     * may be short, never a middle one (CLREQ 4.1.4).
     */
    static final int SHORTER_THAN_NEXT = 300;

    /**
     * Times the square of the number of lines by which a column is shorter than an earlier one where a flow ends: a line or two
     * are nothing, ten lines are a hole that a spanning element makes plain.
     */
    static final int SHORTER_THAN_BEFORE = 60;

    /** A line of the grid added at a place that has room already: less than a line left empty, more than nothing. */
    static final int ADDED_LINE = 50;

    /**
     * For an item at the top of the next column, with text before it that follows it: as much as two lines left empty, so that
     * a picture stays at its place where there is room.
     */
    static final int DEFERRED = 400;

    /**
     * For each float that a page does not take although its anchor is on it or before: as much as some nine lines left empty in
     * a column, for a figure two pages away is out of sight (§3.4: same page, facing page, next).
     */
    static final int WAITING_FLOAT = 8_000;

    /**
     * Times the square of the number of lines that remain empty below a story at the foot of its last page, in all columns;
     * and below a heading whose picture goes to the next page.
     */
    static final int EMPTY_FOOT = 200;

    /**
     * For a story that runs on below another instead of opening a page: as much as six lines left empty, a tenth of the page.
     */
    static final int RUN_ON = 36 * EMPTY_FOOT;

    /** Times the square of the number of lines that elastic pictures give up. */
    static final int LOWERED = 20;

    /** For a last page of a flow with one or two lines on it: worth as much as two lines left empty before it. */
    static final int SHORT_PAGE = 500;

    private Penalties() {}

    /** Between line {@code before} and the next of a paragraph of {@code lines} lines. */
    static int withinParagraph(int before, int lines, int orphans, int widows) {
        int cost = 0;
        if (before < orphans) {
            cost += ORPHAN;
        }
        if (lines - before < widows) {
            cost += WIDOW;
        }
        return lines <= 3 && lines > 1 ? Math.max(cost, SHORT_PARAGRAPH) : cost;
    }

    /** Before a row of a table's body: one row alone under its head is as poor as one line alone. */
    static int betweenRows(int before, int rows) {
        return (before == 1 ? ORPHAN : 0) + (before > 0 && before == rows - 1 ? LAST_ROW : 0);
    }
}
