package press.colophon.typeset.line;

import java.util.Arrays;

/**
 * Every place where a line of one paragraph may break, in order, in columns. Number 0 is the paragraph's start, the last one
 * its end. With the sums of widths, stretch and shrink up to a place where a line ends there, and up to where the next line
 * begins, any line's measures are differences of two numbers.
 */
final class Breakpoints {
    /**
     * A break.
     *
     * @param box the last box of the line that ends here
     * @param offset in the text of that box, for a break within it; {@link #WHOLE} for one after it
     */
    record Place(int box, int offset, int penalty, WordBreaks.Kind kind) {
        static final int WHOLE = -1;

        boolean forced() {
            return penalty <= Gap.FORCED;
        }

        boolean flagged() {
            return kind == WordBreaks.Kind.HYPHEN || kind == WordBreaks.Kind.EXPLICIT;
        }
    }

    /**
     * Sums over everything before a place.
     *
     * @param letters how much of the stretch is that of letters
     * @param fills number of gaps that take all room
     */
    record Sums(long width, long stretch, long shrink, long letters, long fills) {
        static final Sums ZERO = new Sums(0, 0, 0, 0, 0);
    }

    /**
     * How far the letters at a break may stand out of the measure (typography §2.10).
     *
     * @param end of the line that ends here, {@code start} of the one that begins
     */
    record Protrusion(long end, long start) {
        static final Protrusion NONE = new Protrusion(0, 0);
    }

    private int count;
    private Place[] places = new Place[64];
    private long[] endWidth = new long[64];
    private long[] endStretch = new long[64];
    private long[] endShrink = new long[64];
    private long[] endLetters = new long[64];
    private long[] endFills = new long[64];
    private long[] startWidth = new long[64];
    private long[] startStretch = new long[64];
    private long[] startShrink = new long[64];
    private long[] startLetters = new long[64];
    private long[] startFills = new long[64];
    private long[] least = new long[64];
    private Protrusion[] protrusions = new Protrusion[64];
    private long slack;

    /**
     * @param end sums up to the line end here, an added hyphen included
     * @param start sums up to where the next line begins
     * @param leastWidth width of everything up to here with all shrink used and without a hyphen: it never falls from one place
     *     to the next, so a line that is too long by it stays so
     */
    void add(Place place, Sums end, Sums start, long leastWidth, Protrusion protrusion) {
        if (count == places.length) {
            grow(2 * count);
        }
        places[count] = place;
        endWidth[count] = end.width();
        endStretch[count] = end.stretch();
        endShrink[count] = end.shrink();
        endLetters[count] = end.letters();
        endFills[count] = end.fills();
        startWidth[count] = start.width();
        startStretch[count] = start.stretch();
        startShrink[count] = start.shrink();
        startLetters[count] = start.letters();
        startFills[count] = start.fills();
        least[count] = leastWidth;
        protrusions[count] = protrusion;
        // By how much a line may be narrower than the sums that `least` is made of.
        slack = Math.max(slack, Math.max(protrusion.end(), 0) + Math.max(0, leastWidth - end.width() + end.shrink()));
        count++;
    }

    private void grow(int capacity) {
        places = Arrays.copyOf(places, capacity);
        protrusions = Arrays.copyOf(protrusions, capacity);
        endWidth = Arrays.copyOf(endWidth, capacity);
        endStretch = Arrays.copyOf(endStretch, capacity);
        endShrink = Arrays.copyOf(endShrink, capacity);
        endLetters = Arrays.copyOf(endLetters, capacity);
        endFills = Arrays.copyOf(endFills, capacity);
        startWidth = Arrays.copyOf(startWidth, capacity);
        startStretch = Arrays.copyOf(startStretch, capacity);
        startShrink = Arrays.copyOf(startShrink, capacity);
        startLetters = Arrays.copyOf(startLetters, capacity);
        startFills = Arrays.copyOf(startFills, capacity);
        least = Arrays.copyOf(least, capacity);
    }

    int count() {
        return count;
    }

    Place place(int index) {
        return places[index];
    }

    /** Natural width of the line from break {@code from} to break {@code to}, without what protrudes. */
    long width(int from, int to) {
        return endWidth[to] - startWidth[from] - protrusions[from].start() - protrusions[to].end();
    }

    long stretch(int from, int to) {
        return endStretch[to] - startStretch[from];
    }

    long shrink(int from, int to) {
        return endShrink[to] - startShrink[from];
    }

    /** How much of {@link #stretch} is that of letters, which give no more when it is used up. */
    long letters(int from, int to) {
        return endLetters[to] - startLetters[from];
    }

    boolean fills(int from, int to) {
        return endFills[to] > startFills[from];
    }

    /** Whether no line that begins at {@code from} and ends at {@code to} or later fits into {@code measure}. */
    boolean isTooLong(int from, int to, long measure) {
        long shortest = least[to] - (startWidth[from] - startShrink[from]) - protrusions[from].start() - slack;
        return shortest > measure;
    }

    Protrusion protrusion(int index) {
        return protrusions[index];
    }
}
