package press.colophon.typeset.line;

/**
 * What stands between two boxes: a space that may give or take, and perhaps a place where the line may break; at a break
 * the space vanishes. It is Knuth and Plass's glue with the penalties around it in one.
 *
 * @param width natural width, with {@code stretch} and {@code shrink} in scaled points
 * @param lateShrink shrink where stops may be squeezed too (typography §1.9, tier 7)
 * @param penalty cost of a break here; {@link #PROHIBITED} or more for none, {@link #FORCED} for one that must be
 * @param latePenalty cost from pass 4 on (§2.6)
 * @param em size that the limits of this space are measured in
 */
record Gap(Kind kind, long width, long stretch, long shrink, long lateShrink, int penalty, int latePenalty, long em) {
    static final int PROHIBITED = 10_000;
    static final int FORCED = -10_000;

    /** Which tier of CLREQ 3.5.2–3.5.4 a space belongs to (typography §1.9). */
    enum Kind {
        /** Never changes. */
        RIGID,
        WORD_SPACE,
        /** Between Han and Latin. */
        AUTOSPACE,
        /** Between squares; none by nature. */
        HAN_GAP,
        /** Half an em beside a bracket or quotation mark. */
        BRACKET,
        PAUSE,
        STOP
    }

    long shrink(BreakpointCollector.Relief relief) {
        return relief == BreakpointCollector.Relief.NONE ? shrink : lateShrink;
    }

    boolean breaks(boolean late) {
        return (late ? latePenalty : penalty) < PROHIBITED;
    }

    boolean forced() {
        return penalty <= FORCED;
    }

    Gap withPenalty(int newPenalty) {
        int raised = Math.max(penalty, newPenalty);
        return new Gap(kind, width, stretch, shrink, lateShrink, raised, Math.max(latePenalty, newPenalty), em);
    }

    Gap withLatePenalty(int newPenalty) {
        return new Gap(kind, width, stretch, shrink, lateShrink, penalty, newPenalty, em);
    }

    Gap prohibited() {
        return penalty >= PROHIBITED && latePenalty >= PROHIBITED ? this : withPenalty(PROHIBITED);
    }
}
