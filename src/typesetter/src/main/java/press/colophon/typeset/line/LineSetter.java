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

        Setting(long[] gaps, LetterFit letters, double ratio) {
            this.gaps = gaps;
            this.letters = letters;
            this.ratio = ratio;
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
        return painter.line(slot, room, setting.ratio);
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
        return condensed(content, setting, target);
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
        long[] gaps = parameters.chinese()
                ? Justification.chinese(content.gaps(), rest, relief)
                : Justification.english(content.gaps(), rest, relief);
        return new Setting(gaps, letters, ratio);
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
