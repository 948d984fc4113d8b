package press.colophon.typeset.line;

import press.colophon.typeset.graphics.Length;

/** The gap between two units: its space by typography §1.3 and §2.4, its break by §1.2 and §1.4. */
final class GapRules {
    /** Before a dash in Chinese (§1.2 note 1) and after a connector (§1.4). */
    private static final int BEFORE_DASH = 100;

    private static final int AFTER_CONNECTOR = 150;
    /** For what is forbidden until nothing else helps (§2.6, pass 4). */
    private static final int LATE = 1_000;

    private final Flow flow;
    private final Shaping shaping;
    private final Parameters parameters;
    private final Gap end = new Gap(Gap.Kind.RIGID, 0, 0, 0, 0, Gap.FORCED, Gap.FORCED, 1);
    /** Nearly all gaps of a Chinese text are alike; they share one object. */
    private Gap hanGap = end;

    private int marks;

    GapRules(Flow flow, Shaping shaping, Parameters parameters) {
        this.flow = flow;
        this.shaping = shaping;
        this.parameters = parameters;
    }

    /** The gap that ends a line or the paragraph. */
    Gap forced() {
        marks = 0;
        return end;
    }

    /** The gap between two units; to be asked in the order of the text. */
    Gap between(Unit left, Unit right) {
        Gap gap = isWordSpace(left, right) ? wordSpace(left, right) : pair(left, right);
        int cost = BindingRules.penalty(flow.text(), left, right);
        if (cost == BindingRules.UNIT) {
            return unitSpace(right);
        }
        Gap bound = cost > gap.penalty() && !gap.forced() ? gap.withPenalty(cost) : gap;
        return exceptions(left, right, bound);
    }

    private Gap exceptions(Unit left, Unit right, Gap gap) {
        count(left);
        if (flow.joined(right.from()) || right.before() == Unit.Before.NO_BREAK_SPACE || isHeldTogether(left, right)) {
            return gap.prohibited();
        }
        if (flow.opportunity(right.from())) {
            return new Gap(gap.kind(), gap.width(), gap.stretch(), gap.shrink(), gap.lateShrink(), 0, 0, gap.em());
        }
        if (isKept(left, right)) {
            return gap.prohibited().withLatePenalty(LATE);
        }
        // The third of three marks may begin a line when nothing else helps (CLREQ 3.1.4).
        return marks >= 2 && right.kind().isClosingMark() ? gap.withLatePenalty(LATE) : gap;
    }

    private void count(Unit left) {
        marks = left.kind().isClosingMark() ? marks + 1 : 0;
    }

    /** Two letters of a text that breaks only where its author says so (CSS Text 3, §5.2, keep-all). */
    private boolean isKept(Unit left, Unit right) {
        return isLetter(left.kind())
                && isLetter(right.kind())
                && right.before() == Unit.Before.NOTHING
                && flow.style(left.to() - 1).keepAll()
                && flow.style(right.from()).keepAll();
    }

    private static boolean isLetter(CharacterClass kind) {
        return kind == CharacterClass.HAN || kind == CharacterClass.LATIN;
    }

    private boolean isHeldTogether(Unit left, Unit right) {
        if (flow.isText(left.to() - 1) && flow.isText(right.from())) {
            TextStyle before = flow.style(left.to() - 1);
            TextStyle after = flow.style(right.from());
            if ((!before.breakable() && !after.breakable()) || isNoteCall(before, after, right)) {
                return true;
            }
        }
        return isHanName(left, right);
    }

    /** A superscript stays with what it stands behind. */
    private static boolean isNoteCall(TextStyle before, TextStyle after, Unit right) {
        return after.baselineShift() > 0 && before.baselineShift() == 0 && right.before() == Unit.Before.NOTHING;
    }

    /** Up to four Han in an English paragraph are a name (typography §2.5). */
    private boolean isHanName(Unit left, Unit right) {
        if (parameters.chinese() || left.kind() != CharacterClass.HAN || right.kind() != CharacterClass.HAN) {
            return false;
        }
        int from = left.from();
        while (from > 0 && Characters.classOf(flow.charAt(from - 1)) == CharacterClass.HAN && left.from() - from < 5) {
            from--;
        }
        int to = right.to();
        while (to < flow.length()
                && Characters.classOf(flow.charAt(to)) == CharacterClass.HAN
                && to - right.from() < 5) {
            to++;
        }
        return to - from <= 4;
    }

    /**
     * Whether a space of the text is a word space: between Latin words, between Chinese words that the author sets apart (names
     * in a list), and in an English paragraph everywhere. Elsewhere Chinese typography has its own space in its place.
     */
    private boolean isWordSpace(Unit left, Unit right) {
        if (right.before() == Unit.Before.NOTHING || right.before() == Unit.Before.LINE_FEED) {
            return false;
        }
        boolean latin = isLatin(left.kind()) && isLatin(right.kind());
        boolean squares = isSquare(left.kind()) && isSquare(right.kind());
        boolean english = !parameters.chinese()
                && !left.kind().isFullWidthMark()
                && !right.kind().isFullWidthMark();
        return latin || squares || english;
    }

    private static boolean isLatin(CharacterClass kind) {
        return kind == CharacterClass.LATIN || kind == CharacterClass.OBJECT || holds(kind);
    }

    private static boolean holds(CharacterClass kind) {
        return kind == CharacterClass.GLUE || kind == CharacterClass.LEADER;
    }

    private static boolean isSquare(CharacterClass kind) {
        return kind == CharacterClass.HAN || kind == CharacterClass.OBJECT;
    }

    private Gap wordSpace(Unit left, Unit right) {
        int at = right.from() - 1;
        long em = flow.style(at).size();
        long width = shaping.wordSpace(at);
        long shrink = Length.scale(em, parameters.wordShrink(), 1000);
        if (parameters.chinese()) {
            width = Math.max(width, em / 4);
            shrink = Math.min(shrink, width - em / 4);
        }
        int count = right.spaces();
        int penalty = isHeldBySpace(left.kind(), right.kind()) ? Gap.PROHIBITED : 0;
        return new Gap(
                Gap.Kind.WORD_SPACE,
                width * count,
                Length.scale(em, parameters.wordStretch(), 1000),
                shrink,
                shrink,
                penalty,
                penalty,
                em);
    }

    /** Marks that never begin or end a line do not do so after a space either. */
    private static boolean isHeldBySpace(CharacterClass left, CharacterClass right) {
        return holds(left)
                || holds(right)
                || PairTable.breaking(left, CharacterClass.HAN) == PairTable.Break.PROHIBITED
                || PairTable.breaking(CharacterClass.HAN, right) == PairTable.Break.PROHIBITED;
    }

    /** Between a number and its unit: a quarter em that neither breaks nor stretches (§1.8). */
    private Gap unitSpace(Unit right) {
        long em = flow.style(right.from() - 1).size();
        return new Gap(Gap.Kind.WORD_SPACE, em / 4, 0, 0, 0, Gap.PROHIBITED, Gap.PROHIBITED, em);
    }

    private Gap pair(Unit left, Unit right) {
        if (holds(left.kind()) || holds(right.kind())) {
            return new Gap(Gap.Kind.RIGID, 0, 0, 0, 0, Gap.PROHIBITED, Gap.PROHIBITED, 1);
        }
        PairTable.Space space = PairTable.space(left.kind(), right.kind());
        PairTable.Break breaking = PairTable.breaking(left.kind(), right.kind());
        if (left.kind() == CharacterClass.LATIN || right.kind() == CharacterClass.LATIN) {
            if (!latinEdgesAllowBreak(left, right)) {
                breaking = PairTable.Break.PROHIBITED;
            }
            if (space == PairTable.Space.AUTOSPACE && !latinEdgeTakesSpace(left, right)) {
                space = PairTable.Space.NONE;
            }
        }
        return gap(space, breaking, left, right);
    }

    /** Brackets and stops of Latin words at the side where Han stands (§1.7: no space beside marks). */
    private boolean latinEdgesAllowBreak(Unit left, Unit right) {
        boolean opens = left.kind() == CharacterClass.LATIN && Characters.isLatinOpening(flow.charAt(left.to() - 1));
        boolean closes = right.kind() == CharacterClass.LATIN && Characters.isLatinClosing(flow.charAt(right.from()));
        return !opens && !closes;
    }

    private boolean latinEdgeTakesSpace(Unit left, Unit right) {
        boolean latinFirst = left.kind() == CharacterClass.LATIN;
        char edge = flow.charAt(latinFirst ? left.to() - 1 : right.from());
        if ((latinFirst ? "“‘" : "”’").indexOf(edge) >= 0) {
            return false; // the inner side of quotation marks
        }
        boolean raised = flow.style(left.to() - 1).baselineShift() != 0
                || flow.style(right.from()).baselineShift() != 0;
        return Characters.takesAutospace(edge) && !raised;
    }

    private Gap gap(PairTable.Space space, PairTable.Break breaking, Unit left, Unit right) {
        int penalty = penalty(breaking);
        int late = breaking == PairTable.Break.LATE ? LATE : penalty;
        long em = em(space, left, right);
        return switch (space) {
            case NONE -> new Gap(Gap.Kind.RIGID, 0, 0, 0, 0, penalty, late, 1);
            case HAN_GAP -> hanGap(em, penalty, late);
            case AUTOSPACE ->
                new Gap(
                        Gap.Kind.AUTOSPACE,
                        Length.scale(em, Parameters.AUTOSPACE, 1000),
                        Length.scale(em, Parameters.AUTOSPACE_STRETCH, 1000),
                        Length.scale(em, Parameters.AUTOSPACE_SHRINK, 1000),
                        Length.scale(em, Parameters.AUTOSPACE_LATE_SHRINK, 1000),
                        penalty,
                        late,
                        em);
            case STOP_HALF -> new Gap(Gap.Kind.STOP, em / 2, 0, 0, em / 2, penalty, late, em);
            case PAUSE_HALF -> new Gap(Gap.Kind.PAUSE, em / 2, 0, em / 2, em / 2, penalty, late, em);
            case OPENING_HALF, CLOSING_HALF -> new Gap(Gap.Kind.BRACKET, em / 2, 0, em / 2, em / 2, penalty, late, em);
        };
    }

    private Gap hanGap(long em, int penalty, int late) {
        if (hanGap.em() != em || hanGap.penalty() != penalty || hanGap.latePenalty() != late) {
            long stretch = Length.scale(em, parameters.hanStretch(), 1000);
            hanGap = new Gap(Gap.Kind.HAN_GAP, 0, stretch, 0, 0, penalty, late, em);
        }
        return hanGap;
    }

    private static int penalty(PairTable.Break breaking) {
        return switch (breaking) {
            case ALLOWED -> 0;
            case BEFORE_DASH -> BEFORE_DASH;
            case AFTER_CONNECTOR -> AFTER_CONNECTOR;
            case PROHIBITED, LATE -> Gap.PROHIBITED;
        };
    }

    /** A half belongs to its mark's size; where two marks share one, the larger counts (§1.3). */
    private long em(PairTable.Space space, Unit left, Unit right) {
        return switch (space) {
            case NONE -> 1;
            case OPENING_HALF -> size(right.from());
            case CLOSING_HALF, PAUSE_HALF, STOP_HALF ->
                right.kind() == CharacterClass.OPENING
                        ? Math.max(size(left.from()), size(right.from()))
                        : size(left.from());
            case AUTOSPACE -> size(left.kind() == CharacterClass.LATIN ? right.from() : left.from());
            case HAN_GAP -> size(left.from());
        };
    }

    private long size(int at) {
        return flow.style(at).size();
    }
}
