package press.colophon.typeset.line;

import java.util.List;
import press.colophon.diagnostics.Diagnostics;
import press.colophon.diagnostics.Outcome;

/**
 * Sets paragraphs as lines: total fit after Knuth and Plass, with the rules of Chinese typography for what is Chinese in them.
 * Immutable and thread-safe; the same paragraph always gives the same lines.
 *
 * <p>The passes are those of typography §2.6. What an author can mend (a character that no font has, a word too long for any
 * line) is reported; every paragraph is set nevertheless, and no character is lost.
 */
public final class LineBreaker {
    private final Hyphenation hyphenation;
    private final ShapedWords words = new ShapedWords();

    /** A breaker that hyphenates with this dictionary. */
    public LineBreaker(Hyphenation hyphenation) {
        this.hyphenation = hyphenation;
    }

    /** Breaks a paragraph into lines; one without any content has none. */
    public Outcome<Lines> breakLines(Paragraph paragraph) {
        Diagnostics diagnostics = new Diagnostics();
        ParagraphStyle style = paragraph.style();
        Flow flow = Flow.of(paragraph);
        Parameters parameters =
                Parameters.of(flow.language(), style.shape().rest().measure(), flow.leadingSize());
        // Characters to units, units to boxes and gaps.
        Items items = Itemiser.itemise(flow, words, parameters, diagnostics);
        if (items.boxes().isEmpty()) {
            return diagnostics.with(new Lines(List.of(), 1));
        }
        // The best breaks of the first pass that has any.
        Choice choice = new Passes(items, style, parameters, hyphenation).choose();
        // Gaps get their widths and glyphs their places.
        LineSetter setter = new LineSetter(items, style, parameters, choice.relief());
        List<Lines.Line> lines = setter.setAll(choice.breakpoints(), choice.breaks());
        Overflow.report(items, choice, lines, diagnostics);
        return diagnostics.with(new Lines(lines, choice.pass()));
    }
}
