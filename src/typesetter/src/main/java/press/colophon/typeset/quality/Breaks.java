package press.colophon.typeset.quality;

import static press.colophon.typeset.quality.Measure.atLeast;
import static press.colophon.typeset.quality.Measure.atMost;
import static press.colophon.typeset.quality.Measure.told;

import java.util.ArrayList;
import java.util.List;
import press.colophon.typeset.display.TextLine;
import press.colophon.typeset.quality.Measure.Unit;
import press.colophon.typeset.quality.SetLine.Letter;

/** Where lines and paragraphs were broken: Q4–Q9, Q17 and Q21 of typography §6. */
final class Breaks {
    /** First pass of the breaker that relaxes rules, and the one that cuts words (typography §2.6). */
    private static final int FIRST_LATE_PASS = 4;

    private static final int CUTTING_PASS = 6;
    /** A last line shorter than this share of the measure is a runt, in percent. */
    private static final int RUNT = 15;

    private int lines;
    private int paragraphs;
    private int latePasses;
    private int cuts;
    private int hyphens;
    private int added;
    private int ladder;
    private int ladders;
    private int longestLadder;
    private int hyphensAtEdges;
    private int hyphensInHeadings;
    private int lastLines;
    private int runts;
    private int widows;
    private int orphans;
    private int closingEnds;
    private int trimmedEnds;
    private int jointStarts;
    private final Tokens tokens = new Tokens();
    private final Quotes quotes = new Quotes();
    private final List<String> breaches = new ArrayList<>();

    void paragraph(TextLine.Paragraph paragraph) {
        ladder = 0;
        tokens.paragraph();
        quotes.paragraph();
        paragraphs++;
        latePasses += paragraph.pass() >= FIRST_LATE_PASS ? 1 : 0;
        cuts += paragraph.pass() == CUTTING_PASS ? 1 : 0;
    }

    /** A line of a heading. */
    void heading(SetLine line) {
        hyphensInHeadings += line.line().end() == TextLine.End.HYPHENATED ? 1 : 0;
    }

    /** A line of a justified paragraph. */
    void line(SetLine line) {
        if (line.isJustified()) {
            lines++;
            hyphens(line);
        } else if (line.isLast() && line.line().number() > 0) {
            lastLines++;
            runts += isRunt(line) ? 1 : 0;
        }
        if (line.isChinese()) {
            edges(line);
        }
        tokens.line(line);
        quotes.line(line);
    }

    private void hyphens(SetLine line) {
        ladder = line.isHyphenated() ? ladder + 1 : 0;
        ladders += ladder == 2 ? 1 : 0;
        longestLadder = Math.max(longestLadder, ladder);
        hyphens += line.isHyphenated() ? 1 : 0;
        added += line.line().end() == TextLine.End.HYPHENATED ? 1 : 0;
    }

    /** The paragraph goes on in another column, or on another page, after {@code before}. */
    void divided(SetLine before, SetLine after) {
        hyphensAtEdges += before.isHyphenated() ? 1 : 0;
        orphans += before.line().number() == 0 ? 1 : 0;
        widows += after.isLast() ? 1 : 0;
    }

    private static boolean isRunt(SetLine line) {
        if (line.isChinese()) {
            return line.text().codePoints().filter(Character::isLetterOrDigit).count() < 2;
        }
        return (line.last().end() - line.first().x()) * 100 < line.line().measure() * RUNT;
    }

    private void edges(SetLine line) {
        int first = line.first().first();
        Letter last = line.last();
        boolean begins = line.line().number() == 0;
        boolean ends = line.line().end() == TextLine.End.FORCED;
        if ((!begins && Marks.mayNotStart(first)) || (!ends && Marks.mayNotEnd(last.last()))) {
            breaches.add(line.text());
        }
        jointStarts += !begins && Marks.isJoint(first) ? 1 : 0;
        if (line.isJustified() && Marks.isClosing(last.last()) && last.text().length() == 1) {
            closingEnds++;
            trimmedEnds += (last.end() - last.x()) * 10 <= last.size() * 6 ? 1 : 0;
        }
    }

    /**
     * What is asked of both languages. Hyphens of English are judged by what the best of other typesetters need in columns of
     * 84 mm, a fifth to a quarter of the lines: the 8 % of §6 are for 58–63 characters a line.
     */
    List<Measure> measures(boolean chinese) {
        List<Measure> measures = new ArrayList<>(List.of(
                atMost("Q4", "hyphenated lines", Unit.PERCENT, percent(hyphens, lines), chinese ? 2 : 19, 25),
                told("Q4", "lines with an added hyphen", Unit.PERCENT, percent(added, lines)),
                atMost("Q5", "ladders of two", Unit.PER_THOUSAND, 10 * percent(ladders, lines), 6, 60),
                atMost("Q5", "longest ladder", Unit.COUNT, longestLadder, 2, 3),
                atMost("Q6", "hyphens at the end of a column", Unit.COUNT, hyphensAtEdges, 0, lines / 50.0),
                atMost("Q6", "hyphens in headings", Unit.COUNT, hyphensInHeadings, 0, 0),
                atMost("Q7", "runts", Unit.PERCENT, percent(runts, lastLines), chinese ? 0 : 1, chinese ? 0 : 5),
                atMost("Q9", "widows", Unit.COUNT, widows, 0, 0),
                told("Q9", "orphans", Unit.COUNT, orphans),
                atMost("Q17", "paragraphs of pass ≥ 4", Unit.PERCENT, percent(latePasses, paragraphs), 4, 10),
                atMost("Q17", "paragraphs with cut words", Unit.COUNT, cuts, 0, 0),
                atMost("Q8", "numbers, words and marks split", Unit.COUNT, tokens.split(), 0, 0)));
        measures.addAll(quotes.measures());
        if (chinese) {
            measures.add(atMost("Q8", "lines against prohibitions", Unit.COUNT, breaches.size(), 0, 0));
            measures.add(atMost("Q8", "lines that begin with — … ～", Unit.COUNT, jointStarts, 0, 4));
            measures.add(atLeast("Q8", "marks of half width at line ends", Unit.PERCENT, trimmed(), 98, 98));
        }
        return measures;
    }

    private double trimmed() {
        return closingEnds == 0 ? 100 : percent(trimmedEnds, closingEnds);
    }

    private static double percent(long part, long whole) {
        return Distribution.percent(part, whole);
    }
}
