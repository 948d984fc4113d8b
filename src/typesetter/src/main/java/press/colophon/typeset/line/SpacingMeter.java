package press.colophon.typeset.line;

import java.util.List;
import press.colophon.typeset.graphics.Length;

/** Sums up how the gaps of a line came out. */
final class SpacingMeter {
    private int wordSpaces;
    private int hanGaps;
    private int autospaces;
    private int wordSpace;
    private int hanGap;
    private int autospace;
    private boolean natural = true;

    private SpacingMeter() {}

    /**
     * @param widths what the gaps were given
     * @param letters how they were fitted
     * @param spare room left over, in scaled points
     */
    static Lines.Spacing measure(List<Gap> gaps, long[] widths, LetterFit letters, long spare) {
        SpacingMeter meter = new SpacingMeter();
        for (int i = 0; i < widths.length; i++) {
            meter.add(gaps.get(i), widths[i]);
        }
        return new Lines.Spacing(
                meter.wordSpaces,
                meter.wordSpace,
                meter.hanGaps,
                meter.hanGap,
                meter.autospaces,
                meter.autospace,
                letters.scale(),
                letters.space(),
                meter.natural && letters.isNatural(),
                spare);
    }

    private void add(Gap gap, long width) {
        natural &= width == gap.width();
        int inEm = (int) Length.scale(1000, width, Math.max(1, gap.em()));
        switch (gap.kind()) {
            case WORD_SPACE -> {
                wordSpaces++;
                wordSpace = Math.max(wordSpace, inEm);
            }
            case AUTOSPACE -> {
                autospaces++;
                autospace = Math.max(autospace, inEm);
            }
            case HAN_GAP -> {
                hanGaps++;
                hanGap = Math.max(hanGap, inEm);
            }
            case RIGID, BRACKET, PAUSE, STOP -> {
                // Their width says nothing about how loose a line is.
            }
        }
    }
}
