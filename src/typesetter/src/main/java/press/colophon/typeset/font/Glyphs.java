package press.colophon.typeset.font;

import java.util.Map;
import press.colophon.typeset.graphics.Path;

/** Widths and outlines of a font's glyphs. */
final class Glyphs {
    private final char[] advances;
    private final Outlines outlines;

    private Glyphs(char[] advances, Outlines outlines) {
        this.advances = advances;
        this.outlines = outlines;
    }

    static Glyphs read(Map<String, Table> tables) {
        int count = tables.getOrDefault("maxp", Table.EMPTY).u16(4);
        Table hmtx = tables.getOrDefault("hmtx", Table.EMPTY);
        int stated = Math.max(1, tables.getOrDefault("hhea", Table.EMPTY).u16(34));
        char[] advances = new char[count];
        for (int glyph = 0; glyph < count; glyph++) {
            // Glyphs beyond the stated ones repeat the last advance: OpenType 1.9, "hmtx".
            advances[glyph] = (char) hmtx.u16(4 * Math.min(glyph, stated - 1));
        }
        return new Glyphs(advances, Outlines.read(tables, count));
    }

    int count() {
        return advances.length;
    }

    int advance(int glyph) {
        return glyph >= 0 && glyph < advances.length ? advances[glyph] : 0;
    }

    Path outline(int glyph) {
        return outlines.outline(glyph);
    }

    /** Height of a glyph's highest point, 0 for a glyph without ink. */
    int top(int glyph) {
        return outlines.top(glyph);
    }
}
