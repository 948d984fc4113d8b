package press.colophon.typeset.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import press.colophon.typeset.language.LanguageProfile;
import press.colophon.typeset.line.Inline;
import press.colophon.typeset.line.Lines;
import press.colophon.typeset.line.Paragraph;
import press.colophon.typeset.line.ParagraphStyle;
import press.colophon.typeset.line.ParagraphStyle.Alignment;
import press.colophon.typeset.line.ParagraphStyle.Letters;
import press.colophon.typeset.line.ParagraphStyle.LineShape;
import press.colophon.typeset.style.ComputedStyle;
import press.colophon.typeset.style.ComputedStyle.TextAlign;

/** Sets one paragraph: resolves what depends on pages, has lines broken, gives each line its height and baseline. */
final class TextSetter {
    /** A measure that no text fills: for what is to stay on one line. */
    static final long ENDLESS = 1L << 40;

    private final Layout layout;

    TextSetter(Layout layout) {
        this.layout = layout;
    }

    /**
     * A line that is set.
     *
     * @param onGrid its top has to be on the baseline grid
     * @param hyphenated the line ends within a word
     */
    record SetLine(Fragment fragment, boolean onGrid, boolean hyphenated) {}

    /**
     * The room beside boxes at the sides.
     *
     * @param left room they take at the left
     * @param right room at the right
     * @param height how far down
     */
    record Beside(long left, long right, long height) {
        static final Beside NOTHING = new Beside(0, 0, 0);

        /** A first line that hangs out to the left hangs over room of its own, and not over the box beside it. */
        Beside keepingClear(ComputedStyle.Text text, long width) {
            long out = text.hangingIndent() ? 0 : Math.max(0, -text.indent().resolve(width));
            return left > 0 && height > 0 ? new Beside(left + out, right, height) : this;
        }

        /** What is left of a measure; all of it when there is nothing at the sides. */
        long room(long width) {
            return height <= 0 ? Long.MAX_VALUE : width - left - right;
        }
    }

    List<SetLine> set(Box.Text text, long width, Beside beside) {
        SetBefore.TextRoom room = new SetBefore.TextRoom(width, beside);
        return layout.before().text(text, room, layout.diagnostics(), () -> lines(text, width, beside));
    }

    private List<SetLine> lines(Box.Text text, long width, Beside around) {
        Beside beside = around.keepingClear(text.origin().style().text(), width);
        Content content = new Content(text, width);
        for (Piece piece : text.pieces()) {
            piece.match(content);
        }
        LineShape shape = shape(text.origin().style(), width, beside, content.initial);
        List<Inline> inlines = InlineStyles.preserves(text.origin().style())
                ? new CodeLines(layout, text.origin())
                        .fitted(content.inlines, shape.rest().measure())
                : content.inlines;
        Lines lines = layout.breakLines(new Paragraph(inlines, style(text, shape, width, content.initial != null)));
        return new LineMaker(layout, text, width, content.boxes).make(lines, content.initial);
    }

    /** The marker of a list item, on one line as wide as it needs. */
    Fragment marker(Box.Text marker) {
        List<SetLine> lines = set(marker, ENDLESS, Beside.NOTHING);
        Fragment line = lines.isEmpty() ? Fragment.empty(0, 0) : lines.get(0).fragment();
        return new Fragment(widest(marker), line.height(), line.baseline(), line.items(), line.anchors());
    }

    /** Width of the text on as few lines as it can have. */
    long widest(Box.Text text) {
        Content content = new Content(text, ENDLESS);
        text.pieces().forEach(piece -> piece.match(content));
        ParagraphStyle style = ParagraphStyle.plain(text.origin().language(), Alignment.START, LineShape.of(ENDLESS));
        long widest = 0;
        for (Lines.Line line :
                layout.breakLines(new Paragraph(content.inlines, style)).lines()) {
            widest = Math.max(widest, LineMaker.extent(line, content.boxes));
        }
        return widest;
    }

    private ParagraphStyle style(Box.Text text, LineShape shape, long width, boolean initial) {
        ComputedStyle style = text.origin().style();
        boolean justified =
                style.text().align() == TextAlign.JUSTIFY || style.text().align() == TextAlign.JUSTIFY_ALL;
        boolean words = !LanguageProfile.of(text.origin().language()).squares();
        boolean indented = !initial && !style.text().hangingIndent();
        return new ParagraphStyle(
                text.origin().language(),
                alignment(style.text()),
                shape,
                indented ? style.text().indent().resolve(width) : 0,
                style.text().looseness(),
                justified && words
                        ? Letters.of(shape.rest().measure(), style.font().size())
                        : Letters.RIGID,
                justified && words);
    }

    private static Alignment alignment(ComputedStyle.Text text) {
        return switch (text.align()) {
            case START -> text.balance() ? Alignment.BALANCED_START : Alignment.START;
            case END -> Alignment.END;
            case CENTRE -> text.balance() ? Alignment.BALANCED_CENTRE : Alignment.CENTRE;
            case JUSTIFY -> Alignment.JUSTIFY;
            case JUSTIFY_ALL -> Alignment.JUSTIFY_ALL;
        };
    }

    private LineShape shape(ComputedStyle style, long width, Beside beside, InitialSetter.@Nullable Initial initial) {
        long hanging = style.text().hangingIndent() ? style.text().indent().resolve(width) : 0;
        long lineHeight = Math.max(1, style.font().lineHeight());
        int besideLines = (int) Grid.ceilDiv(Math.max(0, beside.height()), lineHeight);
        int initialLines = initial == null ? 0 : initial.indented();
        List<LineShape.Room> first = new ArrayList<>();
        int special = Math.max(Math.max(besideLines, initialLines), hanging != 0 ? 1 : 0);
        for (int i = 0; i < special; i++) {
            long start = (i < besideLines ? beside.left() : 0)
                    + (initial != null && i < initialLines ? initial.room() : 0)
                    + (i > 0 ? hanging : 0);
            long end = i < besideLines ? beside.right() : 0;
            first.add(new LineShape.Room(start, Math.max(1, width - start - end)));
        }
        return new LineShape(first, new LineShape.Room(hanging, Math.max(1, width - hanging)));
    }

    /** Paragraph content as the line breaker takes it. */
    private final class Content implements Piece.Cases<Boolean> {
        private final Box.Text text;
        private final long width;
        private final List<Inline> inlines = new ArrayList<>();
        private final Map<Integer, Fragment> boxes = new HashMap<>();
        private InitialSetter.@Nullable Initial initial;

        Content(Box.Text text, long width) {
            this.text = text;
            this.width = width;
        }

        @Override
        public Boolean ready(Piece.Ready ready) {
            return inlines.add(ready.inline());
        }

        @Override
        public Boolean reference(Piece.Reference reference) {
            String value =
                    layout.references().text(reference.part(), layout.tree().texts());
            return inlines.add(new Inline.Text(value, reference.style(), reference.span(), reference.owner()));
        }

        @Override
        public Boolean box(Piece.InlineBox inlineBox) {
            // No wider than the first line, which it may be on.
            long indent = Math.max(0, text.origin().style().text().indent().resolve(width));
            Fragment fragment = new BoxSetter(layout).inline(inlineBox.box(), Math.max(1, width - indent));
            boxes.put(inlineBox.owner(), fragment);
            return inlines.add(new Inline.Atom(
                    fragment.width(), fragment.baseline(), fragment.height() - fragment.baseline(), inlineBox.owner()));
        }

        @Override
        public Boolean initial(Piece.Initial piece) {
            initial = new InitialSetter(layout).set(piece, text.origin().style());
            return true;
        }
    }
}
