package press.colophon.typeset.line;

import press.colophon.typeset.graphics.Length;

/** How far Latin letters and marks stand out at a line's edges, so that the margin looks straight (typography §2.10). */
final class Margins {
    private Margins() {}

    /** For a line that ends after a box. */
    static long end(Items items, ParagraphStyle style, int index) {
        Box box = items.boxes().get(index);
        if (!style.protrusion() || box.kind() != CharacterClass.LATIN || box.glyphTo() == box.glyphFrom()) {
            return 0;
        }
        int last = box.glyphTo() - 1;
        return right(items.flow().charAt(box.textTo() - 1), items.glyphs().advance(last));
    }

    /** For a line that begins with a box; 0 when there is none. */
    static long start(Items items, ParagraphStyle style, int index) {
        if (!style.protrusion() || index >= items.boxes().size()) {
            return 0;
        }
        Box box = items.boxes().get(index);
        if (box.kind() != CharacterClass.LATIN || box.glyphTo() == box.glyphFrom()) {
            return 0;
        }
        return left(items.flow().charAt(box.textFrom()), items.glyphs().advance(box.glyphFrom()));
    }

    /** For a break with an added hyphen, the last glyph of {@code before}. */
    static Breakpoints.Protrusion hyphen(ParagraphStyle style, GlyphStore before) {
        return style.protrusion()
                ? new Breakpoints.Protrusion(right('-', before.advance(before.count() - 1)), 0)
                : Breakpoints.Protrusion.NONE;
    }

    /** For a break within a word after a character of its own. */
    static Breakpoints.Protrusion within(Items items, ParagraphStyle style, Box box, int offset) {
        if (!style.protrusion()) {
            return Breakpoints.Protrusion.NONE;
        }
        char last = items.flow().charAt(offset - 1);
        if (right(last, 1000) == 0) {
            return Breakpoints.Protrusion.NONE;
        }
        int glyph = box.glyphFrom();
        while (glyph < box.glyphTo() - 1 && items.glyphs().text(glyph) < offset - 1) {
            glyph++;
        }
        return new Breakpoints.Protrusion(right(last, items.glyphs().advance(glyph)), 0);
    }

    /** Factors of microtype 3.2, default set, in 1/1000 of the glyph's width. */
    private static long right(char c, long advance) {
        int factor = switch (c) {
            case '.' -> 700;
            case ',', ':', '-' -> 500;
            case '’' -> 400;
            case ';', '”' -> 300;
            case '–', ')' -> 200;
            case '—' -> 150;
            case 'A', 'T', 'V', 'W', 'X', 'Y' -> 50;
            default -> 0;
        };
        return factor == 0 ? 0 : Length.scale(advance, factor, 1000);
    }

    private static long left(char c, long advance) {
        int factor = switch (c) {
            case '‘', '“' -> 300;
            case '(' -> 100;
            case 'A', 'T', 'V', 'W', 'X', 'Y' -> 50;
            default -> 0;
        };
        return factor == 0 ? 0 : Length.scale(advance, factor, 1000);
    }
}
