package press.colophon.typeset.quality;

import static press.colophon.typeset.quality.Measure.atMost;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import press.colophon.typeset.quality.Measure.Unit;

/** All that is measured of a group of paragraphs: of a story, or of everything in one language. */
final class Tally {
    /** Word space that rivers are measured against, in em: the middle of text faces (typography §2.3). */
    private static final double NATURAL_SPACE = 0.25;

    private final boolean chinese;
    private final Spaces spaces = new Spaces();
    private final Breaks breaks = new Breaks();
    private final Rivers rivers = new Rivers();
    private final Stacks stacks = new Stacks();

    Tally(boolean chinese) {
        this.chinese = chinese;
    }

    /** The next line in reading order. */
    void add(SetLine line, boolean heading) {
        if (heading) {
            breaks.heading(line);
        }
        if (line.isEmpty() || !line.line().paragraph().justified()) {
            return;
        }
        if (line.line().number() == 0) {
            spaces.paragraph();
            breaks.paragraph(line.line().paragraph());
            rivers.paragraph();
            stacks.paragraph();
        }
        breaks.line(line);
        stacks.line(line);
        if (line.isJustified()) {
            spaces.line(line);
            rivers.line(line, NATURAL_SPACE);
        }
    }

    void divided(SetLine before, SetLine after) {
        breaks.divided(before, after);
    }

    /** Number of justified lines that are not a paragraph's last: what shares are shares of. */
    int lines() {
        return spaces.lines();
    }

    /** In the order of the metrics' numbers. */
    List<Measure> measures() {
        rivers.paragraph();
        List<Measure> measures = new ArrayList<>(chinese ? spaces.chinese() : spaces.english());
        measures.addAll(breaks.measures(chinese));
        if (!chinese) {
            measures.add(atMost("Q10", "rivers", Unit.PER_THOUSAND, share(rivers.count()), 1, 20));
            measures.add(atMost("Q10", "longest river", Unit.COUNT, rivers.longest(), 5, 7));
        }
        measures.add(atMost("Q11", "stacks", Unit.PER_THOUSAND, share(stacks.count()), 1, 10));
        measures.add(atMost("Q11", "highest stack", Unit.COUNT, stacks.highest(), 2, 3));
        measures.sort(Comparator.comparingInt(
                measure -> Integer.parseInt(measure.metric().substring(1))));
        return measures;
    }

    private double share(int count) {
        return 10 * Distribution.percent(count, lines());
    }
}
