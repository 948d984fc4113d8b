package press.colophon.typeset.line;

/**
 * The numbers of typography §2.3, §2.4 and §2.7 that depend on the paragraph's language.
 *
 * @param hyphenPenalty for a hyphen that is added
 * @param explicitPenalty for a break after a hyphen of the text
 * @param wordStretch of a word space in 1/1000 em
 * @param wordShrink of a word space in 1/1000 em; a Chinese paragraph's never goes below a quarter em
 * @param hanStretch of the gap between squares in 1/1000 em
 * @param emergency stretch added to each line in pass 4, in 1/1000 of the measure
 */
record Parameters(
        boolean chinese,
        int hyphenPenalty,
        int explicitPenalty,
        int wordStretch,
        int wordShrink,
        int hanStretch,
        int emergency) {
    static final int LINE_PENALTY = 10;
    static final int PRETOLERANCE = 100;
    static final int TOLERANCE = 200;
    static final int THIRD_TOLERANCE = 400;
    static final long DOUBLE_HYPHEN = 40_000;
    static final long FINAL_HYPHEN = 5_000;
    static final long ADJACENT = 10_000;
    /** For a hyphen at a line whose {@code Room} had better not have one (§2.8). */
    static final long PAGE_END_HYPHEN = 100_000;

    /** For a last line shorter than {@link #RUNT} of the measure (§2.7). */
    static final long RUNT_DEMERITS = 5_000;
    /** In 1/1000 of the measure. */
    static final int RUNT = 150;

    /** Quarter em between Han and Latin: CLREQ 3.2.2, in 1/1000 em (§1.7). */
    static final int AUTOSPACE = 250;

    static final int AUTOSPACE_STRETCH = 83;
    static final int AUTOSPACE_SHRINK = 125;

    private static final Parameters ENGLISH = new Parameters(false, 75, 50, 150, 75, 50, 60);
    private static final Parameters CHINESE = new Parameters(true, 100, 100, 250, 80, 50, 40);
    /** Below about 20 em a Chinese line needs more give (§2.12). */
    private static final Parameters NARROW_CHINESE = new Parameters(true, 100, 100, 250, 80, 80, 40);

    /**
     * @param measure in scaled points
     * @param em the paragraph's leading size
     */
    static Parameters of(String language, long measure, long em) {
        if (!Flow.isChinese(language)) {
            return ENGLISH;
        }
        return measure < 20 * em ? NARROW_CHINESE : CHINESE;
    }
}
