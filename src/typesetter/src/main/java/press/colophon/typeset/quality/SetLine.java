package press.colophon.typeset.quality;

import java.util.ArrayList;
import java.util.List;
import press.colophon.typeset.display.TextLine;
import press.colophon.typeset.font.GlyphRun;
import press.colophon.typeset.language.LanguageProfile;

/** A line taken apart: its letters in reading order, each at its place, and the spaces between them as they came out. */
final class SetLine {
    /**
     * A glyph with the text it stands for.
     *
     * @param x of its origin, from the start of the line's room; {@code end} where the pen is after it
     * @param size em in scaled points
     * @param advance that its face gives it, in scaled points, before any half was trimmed
     * @param raised a superscript, such as a note's call, which holds on to its base
     */
    record Letter(String text, long x, long end, long size, long advance, boolean raised) {
        int first() {
            return text.codePointAt(0);
        }

        int last() {
            return text.codePointBefore(text.length());
        }

        boolean isSpace() {
            return text.isBlank();
        }
    }

    /** A space between two letters, in em of the text it stands in, and where it lies. */
    record Space(double width, long from, long to) {}

    private final TextLine line;
    private final List<Letter> letters = new ArrayList<>();
    private final List<Space> wordSpaces = new ArrayList<>();
    private final List<Double> hanGaps = new ArrayList<>();
    private final List<Double> autospaces = new ArrayList<>();
    private int spacesInHan;

    SetLine(TextLine line) {
        this.line = line;
        line.runs().forEach(this::take);
        for (int i = 0; i + 1 < letters.size(); i++) {
            measure(i);
        }
    }

    private void take(TextLine.Run run) {
        GlyphRun glyphs = run.glyphs();
        for (int i = 0; i < glyphs.count(); i++) {
            if (!glyphs.text(i).isEmpty()) {
                long x = run.x() + glyphs.position(i);
                long end = run.x() + glyphs.position(i + 1);
                letters.add(
                        new Letter(glyphs.text(i), x, end, glyphs.size(), glyphs.naturalAdvance(i), run.rise() != 0));
            }
        }
    }

    private void measure(int index) {
        Letter letter = letters.get(index);
        Letter next = letters.get(index + 1);
        double em = letter.size();
        if (letter.isSpace()) {
            if (index > 0) {
                wordSpaces.add(new Space((next.x() - letter.x()) / em, letter.x(), next.x()));
                boolean inHan = Marks.isHan(letters.get(index - 1).last()) && Marks.isHan(next.first());
                // The space of one em, U+3000, is right there: it parts the elements of a standard's title (GB/T 1.1).
                spacesInHan += inHan && letter.first() == ' ' ? 1 : 0;
            }
            return;
        }
        if (next.isSpace() || letter.raised() != next.raised()) {
            return;
        }
        boolean hanBefore = Marks.isHan(letter.last());
        boolean hanAfter = Marks.isHan(next.first());
        if (hanBefore && hanAfter) {
            hanGaps.add((next.x() - letter.x()) / em - 1);
        } else if (hanBefore && Marks.isWordLetter(next.first())) {
            autospaces.add((next.x() - letter.x()) / em - 1);
        } else if (hanAfter && Marks.isWordLetter(letter.last())) {
            autospaces.add((next.x() - letter.end()) / em);
        }
    }

    TextLine line() {
        return line;
    }

    boolean isEmpty() {
        return letters.isEmpty();
    }

    /** Letters in reading order, a space at a soft line end included. */
    List<Letter> letters() {
        return letters;
    }

    /** The first letter that is no space. */
    Letter first() {
        int i = 0;
        while (i < letters.size() - 1 && letters.get(i).isSpace()) {
            i++;
        }
        return letters.get(i);
    }

    /** The last letter that is no space. */
    Letter last() {
        int i = letters.size() - 1;
        while (i > 0 && letters.get(i).isSpace()) {
            i--;
        }
        return letters.get(i);
    }

    String text() {
        StringBuilder text = new StringBuilder();
        letters.forEach(letter -> text.append(letter.text()));
        return text.toString().strip();
    }

    /** Spaces between words, without those at the line's edges. */
    List<Space> wordSpaces() {
        return wordSpaces;
    }

    /** What stands between neighbouring Han characters beyond their squares, in em. */
    List<Double> hanGaps() {
        return hanGaps;
    }

    /** Spaces between Han and Latin where the text has none, in em. */
    List<Double> autospaces() {
        return autospaces;
    }

    /** U+0020 between two Han characters. */
    int spacesInHan() {
        return spacesInHan;
    }

    /** The last line of its paragraph. */
    boolean isLast() {
        return line.number() == line.paragraph().lines() - 1;
    }

    /** Both edges are to be full: a line of justified text that neither a forced break ends nor an address leaves short. */
    boolean isJustified() {
        return line.paragraph().justified() && line.end() != TextLine.End.FORCED && line.end() != TextLine.End.RAGGED;
    }

    boolean isHyphenated() {
        return line.end() == TextLine.End.HYPHENATED || line.end() == TextLine.End.EXPLICIT_HYPHEN;
    }

    boolean isChinese() {
        return LanguageProfile.of(line.paragraph().language()).squares();
    }
}
