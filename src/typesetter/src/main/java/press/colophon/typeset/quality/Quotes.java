package press.colophon.typeset.quality;

import static press.colophon.typeset.quality.Measure.atMost;

import java.util.List;
import press.colophon.typeset.quality.Measure.Unit;
import press.colophon.typeset.quality.SetLine.Letter;

/** Quotation marks: straight ones, those without a partner, and Chinese ones that are no square (Q21 of typography §6). */
final class Quotes {
    private static final int PERCENT = 100;
    /** A mark of a Chinese face is a square within so many percent (typography §1.5). */
    private static final int TOLERANCE = 5;

    private int straight;
    private int unpaired;
    private int narrow;
    private int depth;

    void paragraph() {
        // A quotation that goes on in the next paragraph is opened there again; so one that is not closed is no fault.
        depth = 0;
    }

    /** A line of a justified paragraph. */
    void line(SetLine line) {
        List<Letter> letters = line.letters();
        for (int i = 0; i < letters.size(); i++) {
            Letter letter = letters.get(i);
            straight += Marks.isStraightQuote(letter.first()) ? 1 : 0;
            if (letter.first() == '“') {
                depth++;
            } else if (letter.first() == '”') {
                unpaired += depth == 0 ? 1 : 0;
                depth = Math.max(0, depth - 1);
            }
            boolean chinese = line.isChinese() && Marks.isCurlyQuote(letter.first()) && touchesHan(letters, i);
            narrow += chinese && !isSquare(letter) ? 1 : 0;
        }
    }

    private static boolean touchesHan(List<Letter> letters, int index) {
        boolean before = index > 0 && Marks.isHan(letters.get(index - 1).last());
        return before
                || (index + 1 < letters.size()
                        && Marks.isHan(letters.get(index + 1).first()));
    }

    private static boolean isSquare(Letter letter) {
        return Math.abs(letter.advance() - letter.size()) * PERCENT <= letter.size() * TOLERANCE;
    }

    List<Measure> measures() {
        return List.of(
                atMost("Q21", "straight quotation marks", Unit.COUNT, straight, 0, 0),
                atMost("Q21", "closing marks without opening ones", Unit.COUNT, unpaired, 0, 0),
                atMost("Q21", "Chinese quotation marks not square", Unit.COUNT, narrow, 0, 0));
    }
}
