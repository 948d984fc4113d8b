package press.colophon.typeset.line;

import java.util.List;
import press.colophon.typeset.graphics.Length;
import press.colophon.typeset.line.BreakpointCollector.Relief;

/**
 * Gives the room that a line has too much or too little to its gaps.
 *
 * <p>English: in proportion to what each gap can give. Chinese: tier by tier, equal amounts within one tier (CLREQ
 * 3.5.2–3.5.4, typography §1.9). Remainders of division go to the gaps from left to right, so that the sum is exact.
 */
final class Justification {
    /** Han–Latin space goes up to a third of an em before squares are set apart (house value of §1.9). */
    private static final int AUTOSPACE_MOST = 333;

    private static final int WORD_SPACE_MOST = 500;

    private final List<Gap> gaps;
    private final long[] widths;
    private final Relief relief;
    private long spare;

    private Justification(List<Gap> gaps, long spare, Relief relief) {
        this.gaps = gaps;
        this.widths = natural(gaps);
        this.spare = spare;
        this.relief = relief;
    }

    /** The natural widths. */
    static long[] natural(List<Gap> gaps) {
        long[] widths = new long[gaps.size()];
        for (int i = 0; i < widths.length; i++) {
            widths[i] = gaps.get(i).width();
        }
        return widths;
    }

    /**
     * The widths of gaps after {@code spare} was added to them, as far as they can take it.
     *
     * @param relief whether stops may be squeezed too
     */
    static long[] english(List<Gap> gaps, long spare, Relief relief) {
        Justification justification = new Justification(gaps, spare, relief);
        justification.proportional();
        return justification.widths;
    }

    static long[] chinese(List<Gap> gaps, long spare, Relief relief) {
        Justification justification = new Justification(gaps, spare, relief);
        if (spare > 0) {
            justification.stretchByTiers();
        } else {
            justification.squeezeByTiers();
        }
        return justification.widths;
    }

    private void proportional() {
        long total = 0;
        for (Gap gap : gaps) {
            total += give(gap);
        }
        if (total == 0) {
            return;
        }
        // Shrinking ends at what the gaps can give; stretching does not.
        long amount = spare < 0 ? Math.max(spare, -total) : spare;
        long given = 0;
        long before = 0;
        for (int i = 0; i < widths.length; i++) {
            before += give(gaps.get(i));
            long share = Length.scale(amount, before, total);
            widths[i] += share - given;
            given = share;
        }
    }

    private long give(Gap gap) {
        return spare > 0 ? gap.stretch() : shrink(gap);
    }

    private long give(int index, Relief limit) {
        Gap gap = gaps.get(index);
        return Math.max(0, gap.shrink(limit) - (gap.width() - widths[index]));
    }

    private long shrink(Gap gap) {
        return gap.shrink(relief);
    }

    private void stretchByTiers() {
        fill(Gap.Kind.WORD_SPACE, WORD_SPACE_MOST);
        fill(Gap.Kind.AUTOSPACE, AUTOSPACE_MOST);
        spread();
    }

    /** Raises the spaces of one kind by equal amounts up to a limit in 1/1000 em. */
    private void fill(Gap.Kind kind, int limit) {
        long room = 0;
        int count = 0;
        for (int i = 0; i < widths.length; i++) {
            if (isElastic(i, kind)) {
                room += Math.max(0, most(i, limit) - widths[i]);
                count++;
            }
        }
        if (room <= spare) {
            for (int i = 0; i < widths.length; i++) {
                if (isElastic(i, kind)) {
                    widths[i] = Math.max(widths[i], most(i, limit));
                }
            }
            spare -= room;
        } else if (count > 0) {
            addInProportion(kind, limit, room);
        }
    }

    private boolean isElastic(int index, Gap.Kind kind) {
        return gaps.get(index).kind() == kind && gaps.get(index).stretch() > 0;
    }

    private long most(int index, int limit) {
        return Length.scale(gaps.get(index).em(), limit, 1000);
    }

    private void addInProportion(Gap.Kind kind, int limit, long room) {
        long before = 0;
        long given = 0;
        for (int i = 0; i < widths.length; i++) {
            if (isElastic(i, kind)) {
                before += Math.max(0, most(i, limit) - widths[i]);
                long share = Length.scale(spare, before, room);
                widths[i] += share - given;
                given = share;
            }
        }
        spare = 0;
    }

    /** The rest goes equally to all gaps between squares and marks, or to whatever may stretch at all. */
    private void spread() {
        long count = count(true);
        boolean squares = count > 0;
        count = squares ? count : count(false);
        if (count == 0 || spare == 0) {
            return;
        }
        long each = spare / count;
        long more = spare % count;
        for (int i = 0; i < widths.length; i++) {
            if (takes(gaps.get(i), squares)) {
                widths[i] += each + (more-- > 0 ? 1 : 0);
            }
        }
        spare = 0;
    }

    private long count(boolean squares) {
        return gaps.stream().filter(gap -> takes(gap, squares)).count();
    }

    private static boolean takes(Gap gap, boolean squares) {
        return switch (gap.kind()) {
            case HAN_GAP, BRACKET, PAUSE, STOP -> squares;
            case WORD_SPACE, AUTOSPACE -> !squares && gap.stretch() > 0;
            case RIGID -> false;
        };
    }

    private void squeezeByTiers() {
        squeeze(Gap.Kind.WORD_SPACE, relief);
        squeeze(Gap.Kind.BRACKET, relief);
        squeeze(Gap.Kind.PAUSE, relief);
        // Stops give before the space between Han and Latin falls below what looks even.
        squeeze(Gap.Kind.AUTOSPACE, Relief.NONE);
        squeeze(Gap.Kind.STOP, relief);
        squeeze(Gap.Kind.AUTOSPACE, relief);
    }

    /** Takes from the gaps of one kind what they can give, less what they have given. */
    private void squeeze(Gap.Kind kind, Relief limit) {
        long room = 0;
        for (int i = 0; i < widths.length; i++) {
            room += gaps.get(i).kind() == kind ? give(i, limit) : 0;
        }
        if (room == 0 || spare == 0) {
            return;
        }
        long amount = Math.max(spare, -room);
        long before = 0;
        long given = 0;
        for (int i = 0; i < widths.length; i++) {
            if (gaps.get(i).kind() == kind) {
                before += give(i, limit);
                long share = Length.scale(amount, before, room);
                widths[i] += share - given;
                given = share;
            }
        }
        spare -= amount;
    }
}
