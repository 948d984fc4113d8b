package press.colophon.typeset.quality;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import press.colophon.typeset.quality.QualityReport.LooseLine;

/**
 * Finds the lines that no break could have filled well, because a word too long to divide follows them. Only whoever writes the
 * text can mend these: by another word, or another order of words (typography §6).
 */
final class Copyfitting {
    private final List<LooseLine> found = new ArrayList<>();

    /**
     * A line of a story.
     *
     * @param title of the story, empty for text outside of any
     * @param page its number from 1
     */
    void take(SetLine line, String title, int page) {
        if (!line.isJustified() || line.isEmpty()) {
            return;
        }
        widest(line)
                .filter(space -> space > limit(line))
                .ifPresent(space -> found.add(new LooseLine(title, page, space, line.text())));
    }

    private static Optional<Double> widest(SetLine line) {
        return line.isChinese()
                ? line.hanGaps().stream().max(Comparator.naturalOrder())
                : line.wordSpaces().stream().map(SetLine.Space::width).max(Comparator.naturalOrder());
    }

    private static double limit(SetLine line) {
        return line.isChinese() ? Spaces.WIDE_HAN_GAP : Spaces.WIDE_SPACE;
    }

    /** In reading order. */
    List<LooseLine> found() {
        return found;
    }
}
