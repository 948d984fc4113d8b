package press.colophon.typeset.font;

/** Glyphs in numbered classes; class 0 is all the others (OpenType 1.9, "Common Table Formats", ClassDef). Immutable. */
final class GlyphClasses {
    private final char[] classes;

    private GlyphClasses(char[] classes) {
        this.classes = classes;
    }

    static GlyphClasses read(Table table, int glyphCount) {
        char[] classes = new char[table.isEmpty() ? 0 : glyphCount];
        if (table.u16(0) == 1) {
            int start = table.u16(2);
            int count = Math.min(table.fitting(table.u16(4), 6, 2), glyphCount - start);
            for (int i = 0; i < count; i++) {
                classes[start + i] = (char) table.u16(6 + 2 * i);
            }
        } else if (table.u16(0) == 2) {
            readRanges(table, classes);
        }
        return new GlyphClasses(classes);
    }

    private static void readRanges(Table table, char[] classes) {
        int count = table.fitting(table.u16(2), 4, 6);
        int next = 0; // ranges ascend: so reading them takes no longer than there are glyphs
        for (int i = 0; i < count; i++) {
            int range = 4 + 6 * i;
            int end = Math.min(table.u16(range + 2), classes.length - 1);
            for (int glyph = Math.max(table.u16(range), next); glyph <= end; glyph++) {
                classes[glyph] = (char) table.u16(range + 4);
            }
            next = Math.max(next, end + 1);
        }
    }

    int of(int glyph) {
        return glyph >= 0 && glyph < classes.length ? classes[glyph] : 0;
    }
}
