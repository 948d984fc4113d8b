package press.colophon.typeset.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import press.colophon.typeset.display.Item;
import press.colophon.typeset.display.Mark;
import press.colophon.typeset.font.Face;
import press.colophon.typeset.font.GlyphRun;
import press.colophon.typeset.graphics.Colour;
import press.colophon.typeset.graphics.Path;
import press.colophon.typeset.graphics.Rect;
import press.colophon.typeset.style.ComputedStyle.TextLines;

/**
 * Tints behind the text of one line, and rules under, over and through it. What continues in the next run, across the room
 * between Chinese and Latin, is one piece.
 */
final class TextRules {
    /**
     * A line through text, in 1/1000 em above the baseline: between half the x-height of Latin letters (240) and the middle of
     * Chinese ones (380), so that it crosses both.
     */
    private static final int THROUGH = 300;

    /** A line over text: at the top of the em box of Chinese fonts. */
    private static final int OVER = 880;

    private final List<Rule> tints = new ArrayList<>();
    private final List<Rule> under = new ArrayList<>();
    private final List<Rule> through = new ArrayList<>();
    private TextLines previousLines = TextLines.NONE;
    private Optional<Colour> previousTint = Optional.empty();

    private record Rule(Rect area, Colour colour) {
        Item item() {
            return new Item.Fill(Path.of(area), colour, Mark.Artifact.LAYOUT);
        }
    }

    /** Takes a run that stands at {@code x} on the baseline {@code y}; runs come from left to right. */
    void add(Owner owner, GlyphRun run, long x, long y) {
        long size = run.size();
        Rect reach = new Rect(x, 0, run.advance(), 0);
        boolean tinted = previousTint.equals(owner.background());
        owner.background().ifPresent(colour -> draw(tints, band(reach, y - size, size * 5 / 4), colour, tinted));
        boolean joined = previousLines.equals(owner.lines());
        Face face = run.face();
        long thickness = Math.max(1, size * face.underlineThickness() / face.unitsPerEm());
        long below = -size * face.underlinePosition() / face.unitsPerEm();
        owner.lines().under().ifPresent(colour -> draw(under, band(reach, y + below, thickness), colour, joined));
        owner.lines()
                .over()
                .ifPresent(colour -> draw(under, band(reach, y - size * OVER / 1000, thickness), colour, joined));
        owner.lines()
                .through()
                .ifPresent(colour -> draw(through, band(reach, y - size * THROUGH / 1000, thickness), colour, joined));
        previousTint = owner.background();
        previousLines = owner.lines();
    }

    private static Rect band(Rect reach, long y, long height) {
        return new Rect(reach.x(), y, reach.width(), height);
    }

    /** Lengthens the last rule, if this one continues it. */
    private static void draw(List<Rule> rules, Rect area, Colour colour, boolean joined) {
        for (int i = rules.size() - 1; joined && i >= 0 && i >= rules.size() - 2; i--) {
            Rule last = rules.get(i);
            if (last.area().y() == area.y()
                    && last.area().height() == area.height()
                    && last.colour().equals(colour)) {
                Rect whole = new Rect(
                        last.area().x(), area.y(), area.right() - last.area().x(), area.height());
                rules.set(i, new Rule(whole, colour));
                return;
            }
        }
        rules.add(new Rule(area, colour));
    }

    /** What is painted before the text. */
    List<Item> below() {
        return tints.stream().map(Rule::item).toList();
    }

    /** What is painted after it. */
    List<Item> above() {
        List<Item> items = new ArrayList<>();
        under.forEach(rule -> items.add(rule.item()));
        through.forEach(rule -> items.add(rule.item()));
        return items;
    }
}
