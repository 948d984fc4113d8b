package press.colophon.typeset.line;

import java.util.ArrayList;
import java.util.List;
import press.colophon.typeset.graphics.Length;
import press.colophon.typeset.line.BreakpointCollector.Relief;
import press.colophon.typeset.line.Breakpoints.Place;
import press.colophon.typeset.line.ParagraphStyle.Alignment;
import press.colophon.typeset.line.ParagraphStyle.LineShape.Room;

/** Sets the lines between chosen breaks: gives each gap its width and each glyph its place (typography §1.9, §2.9). */
final class LineSetter {
    /** A last line is at most so much tighter than natural (§2.7). */
    private static final double TIGHTEST_LAST = -0.5;
    /** The narrowest scale that saves an overfull line (§2.6, pass 6), in 1/1000. */
    static final int NARROWEST = 900;
    /** What letters are set apart at most to avoid one, in 1/1000 em. */
    private static final int MORE_SPACE = 40;

    private final Items items;
    private final ParagraphStyle style;
    private final Parameters parameters;
    private final Relief relief;
    private final boolean elastic;
    private double previousRatio;

    LineSetter(Items items, ParagraphStyle style, Parameters parameters, Relief relief) {
        this.items = items;
        this.style = style;
        this.parameters = parameters;
        this.relief = relief;
        this.elastic = style.alignment() == Alignment.JUSTIFY || style.alignment() == Alignment.JUSTIFY_ALL;
    }

    /**
     * What is known of a line before it is set.
     *
     * @param last nothing follows it
     */
    record Slot(Place from, Place to, Breakpoints.Protrusion protrusion, int number, boolean last) {}

    /** How a line's spare room was given away: the gaps' widths, how its letters are fitted, r. */
    private static final class Setting {
        private final long[] gaps;
        private final LetterFit letters;
        private final double ratio;
        private final boolean ragged;

        Setting(long[] gaps, LetterFit letters, double ratio) {
            this(gaps, letters, ratio, false);
        }

        Setting(long[] gaps, LetterFit letters, double ratio, boolean ragged) {
            this.gaps = gaps;
            this.letters = letters;
            this.ratio = ratio;
            this.ragged = ragged;
        }
    }

    /** Sets lines in order from top to bottom. */
    Lines.Line set(Slot slot) {
        LineContent content = LineContent.of(items, slot.from(), slot.to());
        Room room = style.shape().room(slot.number());
        long indent = slot.number() == 0 ? style.textIndent() : 0;
        long target = room.measure()
                - indent
                + slot.protrusion().start()
                + slot.protrusion().end();
        Setting setting = setting(content, target, slot);
        previousRatio = setting.ratio;
        long used = content.width(setting.letters) + sum(setting.gaps);
        long x = indent - slot.protrusion().start() + (elastic ? 0 : shift(target - used));
        LinePainter painter = new LinePainter(items, content, setting.gaps, setting.letters, x, target - used);
        return painter.line(slot, room, setting.ratio, setting.ragged);
    }

    private long shift(long spare) {
        return switch (style.alignment()) {
            case END -> spare;
            case CENTRE, BALANCED_CENTRE -> spare / 2;
            case JUSTIFY, JUSTIFY_ALL, START, BALANCED_START -> 0;
        };
    }

    private Setting setting(LineContent content, long target, Slot slot) {
        long spare = target - content.width(LetterFit.NATURAL) - content.gapWidth();
        boolean unfilled = slot.to().forced() && !(slot.last() && style.alignment() == Alignment.JUSTIFY_ALL);
        if (spare >= 0 && (!elastic || content.hasLeader())) {
            return new Setting(Justification.natural(content.gaps()), LetterFit.NATURAL, 0);
        }
        Setting setting;
        if (spare >= 0 && unfilled) {
            setting = lastLine(content);
        } else {
            setting = elastic
                    ? justified(content, spare, target)
                    : new Setting(content.naturalGaps(), LetterFit.NATURAL, 0);
        }
        if (spare > 0 && !unfilled && isBetterRagged(content, setting, slot, target)) {
            return new Setting(content.naturalGaps(), LetterFit.NATURAL, 0, true);
        }
        return condensed(content, setting, target);
    }

    /** Whether nothing on a line can fill it, or only holes could and it ends before or within an address. */
    private boolean isBetterRagged(LineContent content, Setting setting, Slot slot, long target) {
        if (slot.to().kind() == WordBreaks.Kind.ADDRESS && hasHole(content, setting)) {
            return true;
        }
        boolean rigid = content.gaps().stream().allMatch(gap -> gap.stretch() == 0);
        return rigid && content.width(setting.letters) + sum(setting.gaps) < target;
    }

    private boolean hasHole(LineContent content, Setting setting) {
        Gap.Kind kind = parameters.chinese() ? Gap.Kind.HAN_GAP : Gap.Kind.WORD_SPACE;
        for (int i = 0; i < setting.gaps.length; i++) {
            Gap gap = content.gaps().get(i);
            if (gap.kind() == kind && setting.gaps[i] > Length.scale(gap.em(), parameters.hole(), 1000)) {
                return true;
            }
        }
        return false;
    }

    /** Natural, or as tight as the line before it, so that both look the same. */
    private Setting lastLine(LineContent content) {
        if (parameters.chinese() || previousRatio >= 0) {
            return new Setting(content.naturalGaps(), LetterFit.NATURAL, 0);
        }
        double ratio = Math.max(TIGHTEST_LAST, previousRatio);
        long shrink = content.gaps().stream().mapToLong(Gap::shrink).sum();
        long spare = Math.round(shrink * ratio);
        return new Setting(
                Justification.english(content.gaps(), spare, Relief.NONE), LetterFit.of(style.letters(), ratio), ratio);
    }

    private Setting justified(LineContent content, long spare, long target) {
        long width = content.letters();
        long apart = Length.scale(content.betweenLetters(), style.letters().space(), 1000);
        long give = Length.scale(width, style.letters().expansion(), 1000) + apart;
        double ratio = TotalFit.ratio(spare, content.stretch() + give, content.shrink(relief) + give);
        LetterFit widened = new LetterFit(1000 + expansion(spare, width), 0);
        long rest = target - content.width(widened) - content.gapWidth();
        long shared = apart + (rest < 0 ? content.shrink(relief) : content.stretch());
        LetterFit letters = widened.spaced(style.letters(), TotalFit.ratio(rest, shared, shared));
        rest = target - content.width(letters) - content.gapWidth();
        if (!parameters.chinese() && rest > 0) {
            letters = relieved(content, letters, rest);
            rest = target - content.width(letters) - content.gapWidth();
        }
        long[] gaps = parameters.chinese()
                ? Justification.chinese(content.gaps(), rest, relief)
                : Justification.english(content.gaps(), rest, relief);
        return new Setting(gaps, letters, ratio);
    }

    /**
     * With letters set further apart than a style has them where spaces would otherwise gape: a hole in the text is seen before
     * anything else (typography §9.2).
     */
    private LetterFit relieved(LineContent content, LetterFit letters, long rest) {
        long most = 0;
        for (Gap gap : content.gaps()) {
            boolean space = gap.kind() == Gap.Kind.WORD_SPACE && gap.stretch() > 0;
            most += space ? Math.max(0, Length.scale(gap.em(), parameters.hole(), 1000) - gap.width()) : 0;
        }
        long apart = content.betweenLetters();
        if (most == 0 || apart == 0 || rest <= most) {
            return letters;
        }
        int more = (int) Math.min(MORE_SPACE, ((rest - most) * 1000 + apart - 1) / apart);
        return new LetterFit(letters.scale(), letters.space() + more);
    }

    /**
     * Letters give before spaces do (typography §2.9), in 1/1000: that they are a little wider is not seen, and spaces stay as
     * they were drawn on lines that need no more.
     */
    private int expansion(long spare, long letters) {
        long most = style.letters().expansion();
        return letters == 0 ? 0 : (int) Math.max(-most, Math.min(most, Math.floorDiv(spare * 1000, letters)));
    }

    /** A line that still is too long is made narrower by its letters. */
    private Setting condensed(LineContent content, Setting setting, long target) {
        long over = content.width(setting.letters) + sum(setting.gaps) - target;
        if (over <= 0) {
            return setting;
        }
        LetterFit fit = setting.letters;
        while (fit.scale() > NARROWEST && content.width(fit) + sum(setting.gaps) > target) {
            fit = new LetterFit(fit.scale() - 1, fit.space());
        }
        return new Setting(setting.gaps, fit, setting.ratio);
    }

    private static long sum(long[] values) {
        long sum = 0;
        for (long value : values) {
            sum += value;
        }
        return sum;
    }

    /** All lines between the chosen breaks. */
    List<Lines.Line> setAll(Breakpoints breakpoints, List<Integer> breaks) {
        List<Lines.Line> lines = new ArrayList<>();
        int from = 0;
        for (int i = 0; i < breaks.size(); i++) {
            int to = breaks.get(i);
            Breakpoints.Protrusion protrusion = new Breakpoints.Protrusion(
                    breakpoints.protrusion(to).end(),
                    breakpoints.protrusion(from).start());
            boolean last = i == breaks.size() - 1;
            lines.add(set(new Slot(breakpoints.place(from), breakpoints.place(to), protrusion, i, last)));
            from = to;
        }
        return lines;
    }
}
