package press.colophon.typeset.quality;

import static press.colophon.typeset.quality.Measure.atLeast;
import static press.colophon.typeset.quality.Measure.atMost;
import static press.colophon.typeset.quality.Measure.told;

import java.util.List;
import press.colophon.typeset.quality.Measure.Unit;

/** How justified lines were filled: Q1–Q3, Q14–Q16 and Q20 of typography §6. */
final class Spaces {
    /** A space or gap beyond this, in em, is very loose. */
    static final double WIDE_SPACE = 0.5;

    static final double WIDE_HAN_GAP = 0.08;
    /** Han and Latin touch when no more than this lies between them, in em. */
    private static final double TOUCHING = 0.01;
    /** A natural width is met within this many em. */
    private static final double EXACT = 0.001;

    private static final double POINT = 65_536;

    private final Distribution ratios = new Distribution();
    private final Distribution wordSpaces = new Distribution();
    private final Distribution hanGaps = new Distribution();
    private final Distribution autospaces = new Distribution();
    private final Distribution characters = new Distribution();
    private final Distribution ems = new Distribution();
    private final Distribution edges = new Distribution();
    private int lines;
    private int jumps;
    private int solid;
    private int spacesInHan;
    private int fitness;

    /** Fitness class of a line that is neither tight nor loose (typography §2.2). */
    private static final int DECENT = 1;

    /** The first line of a paragraph has no neighbour above. */
    private static final int NONE = -1;

    void paragraph() {
        fitness = NONE;
    }

    /** A justified line. */
    void line(SetLine line) {
        double ratio = line.line().ratio();
        int found = fitness(ratio);
        jumps += fitness >= 0 && Math.abs(found - fitness) >= 2 ? 1 : 0;
        fitness = found;
        lines++;
        ratios.add(Math.abs(ratio));
        line.wordSpaces().forEach(space -> wordSpaces.add(space.width()));
        line.hanGaps().forEach(hanGaps::add);
        line.autospaces().forEach(autospaces::add);
        spacesInHan += line.spacesInHan();
        solid += line.hanGaps().stream().allMatch(gap -> Math.abs(gap) <= EXACT) ? 1 : 0;
        edges.add(Math.abs(line.line().spare()) / POINT);
        characters.add(line.text().codePointCount(0, line.text().length()));
        ems.add((double) line.line().measure() / line.line().paragraph().size());
    }

    private static int fitness(double ratio) {
        if (ratio < -0.5) {
            return 0;
        }
        return ratio <= 0.5 ? DECENT : ratio <= 1 ? 2 : 3;
    }

    int lines() {
        return lines;
    }

    List<Measure> english() {
        return List.of(
                atMost("Q1", "lines with |r| > 1", Unit.PERCENT, ratios.beyond(1), 4, 10),
                atMost("Q1", "|r|, 95th percentile", Unit.RATIO, ratios.percentile(0.95), 1, 1.6),
                atMost("Q2", "word space, 95th percentile", Unit.EM, wordSpaces.percentile(0.95), 0.337, 0.5),
                told("Q2", "word space, mean", Unit.EM, wordSpaces.mean()),
                atMost("Q2", "word space, widest", Unit.EM, wordSpaces.most(), 0.5, 0.75),
                atMost("Q2", "word spaces > 0.5 em", Unit.PERCENT, wordSpaces.beyond(WIDE_SPACE), 0.5, 5),
                atMost("Q3", "jumps of fitness", Unit.PERCENT, jumps(), 2, 6),
                edge(),
                told("Q15", "characters a line", Unit.CHARACTERS, characters.mean()));
    }

    List<Measure> chinese() {
        return List.of(
                atMost("Q1", "lines with |r| > 1", Unit.PERCENT, ratios.beyond(1), 4, 8),
                atMost("Q1", "|r|, 95th percentile", Unit.RATIO, ratios.percentile(0.95), 0.95, 1.6),
                atMost("Q2", "gap between Han, 95th percentile", Unit.EM, hanGaps.percentile(0.95), 0.001, 0.08),
                atMost("Q2", "gap between Han, widest", Unit.EM, hanGaps.most(), 0.08, 0.25),
                atMost("Q2", "gaps between Han > 0.08 em", Unit.PERCENT, hanGaps.beyond(WIDE_HAN_GAP), 1, 5),
                atMost("Q3", "jumps of fitness", Unit.PERCENT, jumps(), 2, 6),
                edge(),
                told("Q15", "measure in em", Unit.EM, ems.percentile(0.5)),
                atLeast("Q16", "lines with solid Han", Unit.PERCENT, Distribution.percent(solid, lines), 30, 10),
                told("Q20", "Han–Latin space, 5th percentile", Unit.EM, autospaces.percentile(0.05)),
                told("Q20", "Han–Latin space, median", Unit.EM, autospaces.percentile(0.5)),
                told("Q20", "Han–Latin space, 95th percentile", Unit.EM, autospaces.percentile(0.95)),
                atMost("Q20", "Han and Latin without space", Unit.COUNT, touching(), 0, 0),
                atMost("Q20", "U+0020 between Han", Unit.COUNT, spacesInHan, 0, 0));
    }

    private double touching() {
        return autospaces.count() - autospaces.countBeyond(TOUCHING);
    }

    private double jumps() {
        return Distribution.percent(jumps, lines);
    }

    private Measure edge() {
        return atMost("Q14", "right edge, greatest deviation", Unit.POINTS, edges.most(), 0.02, 0.2);
    }
}
