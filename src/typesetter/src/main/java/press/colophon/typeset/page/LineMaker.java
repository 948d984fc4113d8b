package press.colophon.typeset.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import press.colophon.typeset.display.Item;
import press.colophon.typeset.display.Mark;
import press.colophon.typeset.display.TextLine;
import press.colophon.typeset.font.Face;
import press.colophon.typeset.font.GlyphRun;
import press.colophon.typeset.graphics.Rect;
import press.colophon.typeset.line.Lines;
import press.colophon.typeset.style.ComputedStyle;
import press.colophon.typeset.style.ComputedStyle.TextAlign;

/** Makes fragments of the lines of one paragraph: height, baseline, colour, underlines, tints, links. */
final class LineMaker {
    private final Layout layout;
    private final Origin origin;
    private final long width;
    private final Map<Integer, Fragment> boxes;
    private final boolean onGrid;
    private final long lineHeight;
    private final long baseline;

    /**
     * @param boxes what atoms are, by the number of their owner
     */
    LineMaker(Layout layout, Box.Text text, long width, Map<Integer, Fragment> boxes) {
        this.layout = layout;
        this.origin = text.origin();
        this.width = width;
        this.boxes = boxes;
        ComputedStyle style = text.origin().style();
        this.lineHeight = style.font().lineHeight();
        this.onGrid = style.flow().snapToGrid() && layout.grid().holds(lineHeight);
        Face face = layout.materials().fonts(style.font()).faces().get(0);
        // Higher lines take whole lines of the grid, and their text stands in the middle of them.
        this.baseline = onGrid && lineHeight == layout.grid().step()
                ? layout.grid().baseline()
                : Grid.halfLeading(lineHeight, style.font().size(), face);
    }

    List<TextSetter.SetLine> make(Lines lines, InitialSetter.@Nullable Initial initial) {
        List<TextSetter.SetLine> set = new ArrayList<>();
        TextLine.Paragraph paragraph = paragraph(lines);
        for (Lines.Line line : lines.lines()) {
            Fragment fragment = fragment(line, new Numbered(paragraph, set.size()));
            boolean hyphenated = line.ending() == Lines.Ending.HYPHENATED;
            set.add(new TextSetter.SetLine(fragment, onGrid, hyphenated));
        }
        if (initial != null && set.isEmpty()) {
            // The letter is all there is.
            Fragment nothing = new Fragment(width, lineHeight, baseline, List.of(), List.of());
            set.add(new TextSetter.SetLine(nothing, onGrid, false));
        }
        if (initial != null) {
            set.set(0, withInitial(set.get(0), initial));
            // What follows keeps clear of the letter of a short paragraph (CSS Inline 3, §6.6).
            while (set.size() < initial.indented()) {
                set.add(new TextSetter.SetLine(Fragment.empty(width, lineHeight), onGrid, false));
            }
        }
        return set;
    }

    /** How far the content of a line reaches from the paragraph's start edge. */
    static long extent(Lines.Line line, Map<Integer, Fragment> boxes) {
        long end = 0;
        for (Lines.Placed placed : line.content()) {
            if (placed instanceof Lines.Placed.Glyphs glyphs) {
                end = Math.max(end, placed.x() + glyphs.run().advance());
            } else if (placed instanceof Lines.Placed.Atom && boxes.containsKey(placed.owner())) {
                end = Math.max(
                        end,
                        placed.x()
                                + boxes.getOrDefault(placed.owner(), Fragment.empty(0, 0))
                                        .width());
            }
        }
        return line.start() + end;
    }

    private TextLine.Paragraph paragraph(Lines lines) {
        ComputedStyle style = origin.style();
        boolean justified =
                style.text().align() == TextAlign.JUSTIFY || style.text().align() == TextAlign.JUSTIFY_ALL;
        return new TextLine.Paragraph(
                origin.element(),
                origin.language(),
                style.font().size(),
                justified,
                lines.lines().size(),
                lines.pass());
    }

    /** A line's place in its paragraph. */
    private record Numbered(TextLine.Paragraph paragraph, int number) {
        TextLine of(Lines.Line line, long baseline) {
            List<TextLine.Run> runs = new ArrayList<>();
            for (Lines.Placed placed : line.content()) {
                if (placed instanceof Lines.Placed.Glyphs glyphs
                        && !glyphs.run().text().isEmpty()) {
                    runs.add(new TextLine.Run(glyphs.x(), glyphs.rise(), glyphs.run()));
                }
            }
            return new TextLine(
                    line.start(),
                    baseline,
                    line.measure(),
                    paragraph,
                    number,
                    line.ratio(),
                    line.spacing().spare(),
                    end(line.ending()),
                    runs);
        }

        private static TextLine.End end(Lines.Ending ending) {
            return switch (ending) {
                case SOFT -> TextLine.End.SOFT;
                case HYPHENATED -> TextLine.End.HYPHENATED;
                case EXPLICIT_HYPHEN -> TextLine.End.EXPLICIT_HYPHEN;
                case RAGGED -> TextLine.End.RAGGED;
                case FORCED, LAST -> TextLine.End.FORCED;
            };
        }
    }

    private Fragment fragment(Lines.Line line, Numbered numbered) {
        long above = Math.max(0, line.ascent() - baseline);
        long below = Math.max(0, line.descent() - (lineHeight - baseline));
        boolean hasAtom = line.content().stream().anyMatch(Lines.Placed.Atom.class::isInstance);
        long raised = hasAtom ? above : 0;
        long height = lineHeight + raised + (hasAtom ? below : 0);
        long y = baseline + raised;
        Painter painter = new Painter(y, raised, lineHeight);
        painter.anchors.add(new Fragment.Anchored(0, 0, new Event.Line(numbered.of(line, y))));
        line.content().forEach(placed -> painter.paint(placed, line.start()));
        return painter.finish(height);
    }

    private TextSetter.SetLine withInitial(TextSetter.SetLine first, InitialSetter.Initial initial) {
        Painter painter = new Painter(first.fragment().baseline() + initial.drop(), 0, lineHeight);
        initial.letters().forEach(letter -> painter.paint(letter, 0));
        Fragment large = painter.finish(lineHeight);
        List<Item> items = new ArrayList<>(large.items());
        items.addAll(first.fragment().items());
        Fragment fragment = new Fragment(
                first.fragment().width(),
                first.fragment().height(),
                first.fragment().baseline(),
                items,
                first.fragment().anchors());
        return new TextSetter.SetLine(fragment, first.onGrid(), first.hyphenated());
    }

    /** Paints the content of one line in order. */
    private final class Painter {
        private final long baselineY;
        private final long top;
        private final long height;
        private final TextRules rules = new TextRules();
        private final List<Item> items = new ArrayList<>();
        private final List<Fragment.Anchored> anchors = new ArrayList<>();
        private @Nullable Link link;

        Painter(long baselineY, long top, long height) {
            this.baselineY = baselineY;
            this.top = top;
            this.height = height;
        }

        void paint(Lines.Placed placed, long start) {
            Owner owner = layout.tree().owner(placed.owner());
            long x = start + placed.x();
            if (placed instanceof Lines.Placed.Glyphs glyphs) {
                glyphs(glyphs, x, owner);
            } else if (placed instanceof Lines.Placed.Atom) {
                Fragment box = boxes.getOrDefault(placed.owner(), Fragment.empty(0, 0));
                long y = baselineY - box.baseline();
                items.addAll(Shift.items(box.items(), x, y));
                box.anchors().forEach(anchored -> anchors.add(Shift.anchored(anchored, x, y)));
                link(owner, x, x + box.width());
            } else {
                owner.events().forEach(event -> anchors.add(new Fragment.Anchored(x, top, event)));
            }
        }

        private void glyphs(Lines.Placed.Glyphs glyphs, long x, Owner owner) {
            GlyphRun run = glyphs.run();
            Mark mark = run.text().isEmpty() ? Mark.Artifact.LAYOUT : owner.mark();
            long y = baselineY - glyphs.rise();
            rules.add(owner, run, x, y);
            items.add(new Item.Glyphs(x, y, run, owner.colour(), owner.language(), mark));
            link(owner, x, x + run.advance());
        }

        /** Neighbouring pieces of one link are one area. */
        private void link(Owner owner, long from, long to) {
            Optional<Owner.Target> target = owner.link();
            if (link != null && target.isPresent() && link.target.equals(target.get())) {
                link.to = Math.max(link.to, to);
            } else {
                closeLink();
                target.ifPresent(found -> link = new Link(found, from, to));
            }
        }

        private void closeLink() {
            if (link != null) {
                Rect area = new Rect(link.from, top, link.to - link.from, height);
                Owner.Target target = link.target;
                items.add(new Item.Link(
                        area, target.address(), target.description(), new Mark.Content(target.element())));
                link = null;
            }
        }

        Fragment finish(long fragmentHeight) {
            closeLink();
            List<Item> all = new ArrayList<>(rules.below());
            all.addAll(items);
            all.addAll(rules.above());
            return new Fragment(width, fragmentHeight, baselineY, all, anchors);
        }
    }

    /** A link while its pieces on a line are joined. */
    private static final class Link {
        private final Owner.Target target;
        private final long from;
        private long to;

        Link(Owner.Target target, long from, long to) {
            this.target = target;
            this.from = from;
            this.to = to;
        }
    }
}
