package press.colophon.typeset.line;

import press.colophon.typeset.language.LanguageProfile;

/**
 * The numbers of typography §2.3, §2.4 and §2.7 that depend on the paragraph's language.
 *
 * @param hyphenPenalty for a hyphen that is added
 * @param explicitPenalty for a break after a hyphen of the text
 * @param wordStretch of a word space in 1/1000 em
 * @param wordShrink of a word space in 1/1000 em; a Chinese paragraph's never goes below a quarter em
 * @param hanStretch of the gap between squares in 1/1000 em
 * @param dividesNames whether a long name may be divided rather than leave a hole in a line
 */
record Parameters(
        boolean chinese,
        int hyphenPenalty,
        int explicitPenalty,
        int wordStretch,
        int wordShrink,
        int hanStretch,
        boolean dividesNames) {
    static final int LINE_PENALTY = 10;

    /** Greatest badness of a line in passes 1, 2 and 3. */
    private static final int[] TOLERANCES = {100, 200, 400};

    /**
     * The same for words, where beyond r = 1 spaces alone stretch and r says how wide they are: 1000 is a space of half an em,
     * where the 400 of §2.3 ends with letters that give as long as spaces do.
     */
    private static final int[] WORD_TOLERANCES = {100, 340, 1_000};

    /**
     * A gap between squares counts for so much of its stretch, in 1/1000, when breaks are chosen: squares that are set apart
     * are seen before anything else, and CLREQ 3.5 opens them last. With 1000 eight lines in ten of running text stay solid,
     * with this value nine.
     */
    private static final int HAN_RELUCTANCE = 300;

    /**
     * Likewise for the space between Han and Latin, which should look even along a page: typography §1.7 has a quarter em, and
     * only marks give before it does.
     */
    private static final int AUTOSPACE_RELUCTANCE = 500;

    /** Badness of a Chinese line with r = −1: space beside marks is there to be taken, "first squeeze" (CLREQ 3.5.2). */
    private static final int CHINESE_SQUEEZE = 30;

    private static final int RAGGED_WORDS = 7_400;
    private static final int RAGGED_SQUARES = 30_000;

    static final long DOUBLE_HYPHEN = 40_000;
    static final long FINAL_HYPHEN = 5_000;
    static final long ADJACENT = 10_000;
    /** For a hyphen at a line whose {@code Room} had better not have one (§2.8). */
    static final long PAGE_END_HYPHEN = 100_000;

    /** For a last line shorter than {@link #RUNT} of the measure: §2.7 has 5000, which a single loose line outweighs. */
    private static final long RUNT_DEMERITS = 20_000;
    /** In 1/1000 of the measure. */
    static final int RUNT = 150;

    /** Quarter em between Han and Latin: CLREQ 3.2.2, in 1/1000 em (§1.7). */
    static final int AUTOSPACE = 250;

    static final int AUTOSPACE_STRETCH = 83;
    /** It looks even along a page down to a fifth of an em (typography §9.3); where stops give, an eighth is its least. */
    static final int AUTOSPACE_SHRINK = 50;

    static final int AUTOSPACE_LATE_SHRINK = 125;

    /**
     * Word spaces give less than the 150 of §2.3, because letters give, too ({@link ParagraphStyle.Letters}): a space of 0.35 em
     * is as loose as a line should be. The shrink is a third of the face's own space, as in TeX.
     */
    private static final Parameters ENGLISH = new Parameters(false, 75, 50, 110, 79, 50, false);

    /** Of TeX, where a line has four spaces: a hyphen is better than what one more loose line looks like (§2.3). */
    private static final Parameters NARROW_ENGLISH = new Parameters(false, 50, 50, 110, 79, 50, true);

    private static final Parameters CHINESE = new Parameters(true, 100, 100, 250, 80, 50, false);
    /** Below about 20 em a Chinese line needs more give (§2.12). */
    private static final Parameters NARROW_CHINESE = new Parameters(true, 100, 100, 250, 80, 80, false);

    /** Greatest badness of a line in one of the first three passes. */
    int tolerance(int pass) {
        return chinese ? scaled(TOLERANCES[pass - 1]) : WORD_TOLERANCES[pass - 1];
    }

    /** A badness as it comes out where gaps between squares count for less than their stretch. */
    int scaled(int badness) {
        return chinese ? (int) (badness * 1e9 / ((double) HAN_RELUCTANCE * HAN_RELUCTANCE * HAN_RELUCTANCE)) : badness;
    }

    /** Demerits of a last line that is too short; a Chinese paragraph keeps its last two characters together instead. */
    long runt() {
        return chinese ? 0 : RUNT_DEMERITS;
    }

    /** Badness of a line with all its shrink used. */
    int squeeze() {
        return chinese ? CHINESE_SQUEEZE : TotalFit.FULL;
    }

    /**
     * Badness of a line that is left unfilled before or within an address: that of one whose spaces are holes, 0.7 em between
     * words (typography §9.2), a tenth of an em between squares.
     */
    int ragged() {
        return chinese ? RAGGED_SQUARES : RAGGED_WORDS;
    }

    /** The space between words, or between squares, from which on such a line is better left unfilled; in 1/1000 em. */
    int hole() {
        return chinese ? 100 : 700;
    }

    /** How much of a gap's stretch counts when breaks are chosen. */
    long stretch(Gap gap) {
        if (!chinese) {
            return gap.stretch();
        }
        return switch (gap.kind()) {
            case HAN_GAP -> gap.stretch() * HAN_RELUCTANCE / 1000;
            case AUTOSPACE -> gap.stretch() * AUTOSPACE_RELUCTANCE / 1000;
            default -> gap.stretch();
        };
    }

    /**
     * @param measure in scaled points
     * @param em the paragraph's leading size
     */
    static Parameters of(LanguageProfile language, long measure, long em) {
        if (!language.squares()) {
            return ParagraphStyle.Letters.isNarrow(measure, em) ? NARROW_ENGLISH : ENGLISH;
        }
        return measure < 20 * em ? NARROW_CHINESE : CHINESE;
    }
}
