package press.colophon.typeset.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import press.colophon.diagnostics.Diagnostic;
import press.colophon.diagnostics.SourceSpan;
import press.colophon.typeset.graphics.Length;
import press.colophon.typeset.line.Inline;
import press.colophon.typeset.line.Lines;
import press.colophon.typeset.line.Paragraph;
import press.colophon.typeset.line.ParagraphStyle;
import press.colophon.typeset.line.ParagraphStyle.Alignment;
import press.colophon.typeset.line.ParagraphStyle.LineShape;

/**
 * Divides lines of preformatted text that are longer than their measure: after a blank, or where there is none between two
 * characters. Where the style lets them wrap that is all ({@code pre-wrap}); otherwise it is reported at the line, for only its
 * author knows where a line of code may be broken.
 */
final class CodeLines {
    /** The blank that the text has instead of its own (CSS Text 3, §4.1.1: white space is preserved). */
    private static final int BLANK = 0xA0;

    /** What kerning may add to the sum of advances, in 1/1000. */
    private static final int SLACK = 15;

    private final Layout layout;
    private final boolean wraps;
    private final String language;

    CodeLines(Layout layout, Origin origin) {
        this.layout = layout;
        this.wraps = InlineStyles.wraps(origin.style());
        this.language = origin.language();
    }

    /** A character of a line: of which piece, where in it, how wide. */
    private record Place(int piece, int offset, int character, long advance) {}

    List<Inline> fitted(List<Inline> inlines, long measure) {
        List<List<Place>> written = lines(inlines);
        List<Lines.Line> set = layout.breakLines(new Paragraph(
                        inlines, ParagraphStyle.plain(language, Alignment.START, LineShape.of(TextSetter.ENDLESS))))
                .lines();
        Map<Integer, List<Integer>> cuts = new TreeMap<>();
        for (int i = 0; i < Math.min(written.size(), set.size()); i++) {
            if (Length.exceeds(LineMaker.extent(set.get(i), Map.of()), measure)) {
                divide(written.get(i), measure, cuts);
                tell(inlines, written.get(i));
            }
        }
        return cuts.isEmpty() ? inlines : divided(inlines, cuts);
    }

    private static List<List<Place>> lines(List<Inline> inlines) {
        List<List<Place>> lines = new ArrayList<>();
        lines.add(new ArrayList<>());
        for (int piece = 0; piece < inlines.size(); piece++) {
            if (inlines.get(piece) instanceof Inline.Text text) {
                int number = piece;
                for (int at = 0; at < text.text().length(); at = text.text().offsetByCodePoints(at, 1)) {
                    int character = text.text().codePointAt(at);
                    if (character == '\n') {
                        lines.add(new ArrayList<>());
                    } else {
                        long advance = TextExtents.advance(character, text.style())
                                + text.style().letterSpacing();
                        lines.get(lines.size() - 1).add(new Place(number, at, character, advance));
                    }
                }
            }
        }
        return lines;
    }

    /** Notes the places before which the line has to end. */
    private static void divide(List<Place> line, long measure, Map<Integer, List<Integer>> cuts) {
        long room = measure - measure * SLACK / 1000;
        int start = 0;
        long used = 0;
        for (int i = 0; i < line.size(); i++) {
            used += line.get(i).advance();
            if (used > room && i > start) {
                int cut = cut(line, start, i);
                cuts.computeIfAbsent(line.get(cut).piece(), piece -> new ArrayList<>())
                        .add(line.get(cut).offset());
                start = cut;
                used = 0;
                i = cut - 1;
            }
        }
    }

    /** The last place after a blank with something before it; otherwise as late as possible, but not before a combining mark. */
    private static int cut(List<Place> line, int start, int overfull) {
        for (int i = overfull; i > start + 1; i--) {
            if (line.get(i - 1).character() == BLANK && holdsText(line, start, i - 1)) {
                return i;
            }
        }
        int cut = overfull;
        while (cut > start + 1 && isMark(line.get(cut).character())) {
            cut--;
        }
        return cut;
    }

    private static boolean holdsText(List<Place> line, int from, int to) {
        return line.subList(from, to).stream().anyMatch(place -> place.character() != BLANK);
    }

    private static boolean isMark(int character) {
        int type = Character.getType(character);
        return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
    }

    private static List<Inline> divided(List<Inline> inlines, Map<Integer, List<Integer>> cuts) {
        List<Inline> divided = new ArrayList<>(inlines);
        cuts.forEach((piece, places) -> {
            if (inlines.get(piece) instanceof Inline.Text text) {
                StringBuilder characters = new StringBuilder(text.text());
                for (int i = places.size() - 1; i >= 0; i--) {
                    characters.insert((int) places.get(i), "\n");
                }
                divided.set(piece, new Inline.Text(characters.toString(), text.style(), text.origin(), text.owner()));
            }
        });
        return divided;
    }

    private void tell(List<Inline> inlines, List<Place> line) {
        if (wraps || line.isEmpty() || !(inlines.get(line.get(0).piece()) instanceof Inline.Text text)) {
            return;
        }
        layout.diagnostics()
                .add(Diagnostic.warning(
                                "code-too-long",
                                span(text, line.get(0).offset()),
                                "this line of code is longer than the measure and was divided")
                        .withHint("break it where the language lets you, or set it smaller"));
    }

    /** The line of the source that a line of the text is: counted from the end, since a parser drops a first line feed. */
    private static SourceSpan span(Inline.Text text, int offset) {
        String source = text.origin().text();
        int end = source.length();
        for (int at = text.text().length() - 1; at >= offset && end >= 0; at--) {
            end = text.text().charAt(at) == '\n' ? source.lastIndexOf('\n', end - 1) : end;
        }
        if (end < 0) {
            return text.origin();
        }
        int start = source.lastIndexOf('\n', end - 1) + 1;
        int from = text.origin().start();
        return text.origin().source().span(from + Math.min(start, end), from + end);
    }
}
