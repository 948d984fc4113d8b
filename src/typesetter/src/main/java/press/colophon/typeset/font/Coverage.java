package press.colophon.typeset.font;

import java.util.function.IntConsumer;

/**
 * The glyphs that a rule concerns, each with its number among them (OpenType 1.9, "Common Table Formats", Coverage). Immutable.
 */
final class Coverage {
    static final Coverage NONE = new Coverage(0, new char[0]);

    private final int first;

    /** From glyph − {@code first} to coverage index + 1; 0 for a glyph that is not covered. */
    private final char[] indices;

    private Coverage(int first, char[] indices) {
        this.first = first;
        this.indices = indices;
    }

    static Coverage read(Table table, int glyphCount) {
        return switch (table.u16(0)) {
            case 1 -> readList(table, glyphCount);
            case 2 -> readRanges(table, glyphCount);
            default -> NONE;
        };
    }

    /** The number of a glyph among those covered, −1 for one that is not. */
    int index(int glyph) {
        int at = glyph - first;
        return at >= 0 && at < indices.length ? indices[at] - 1 : -1;
    }

    boolean contains(int glyph) {
        return index(glyph) >= 0;
    }

    void forEach(IntConsumer action) {
        for (int i = 0; i < indices.length; i++) {
            if (indices[i] != 0) {
                action.accept(first + i);
            }
        }
    }

    private static Coverage readList(Table table, int glyphCount) {
        int count = table.fitting(table.u16(2), 4, 2);
        if (count == 0) {
            return NONE;
        }
        int first = table.u16(4);
        int last = Math.min(table.u16(4 + 2 * (count - 1)), glyphCount - 1);
        if (last < first) {
            return NONE;
        }
        char[] indices = new char[last - first + 1];
        for (int i = 0; i < count; i++) {
            int at = table.u16(4 + 2 * i) - first;
            if (at >= 0 && at < indices.length) {
                indices[at] = (char) (i + 1);
            }
        }
        return new Coverage(first, indices);
    }

    private static Coverage readRanges(Table table, int glyphCount) {
        int count = table.fitting(table.u16(2), 4, 6);
        if (count == 0) {
            return NONE;
        }
        int first = table.u16(4);
        int last = Math.min(table.u16(4 + 6 * (count - 1) + 2), glyphCount - 1);
        if (last < first) {
            return NONE;
        }
        char[] indices = new char[last - first + 1];
        int next = first; // ranges ascend: so reading them takes no longer than there are glyphs
        for (int i = 0; i < count; i++) {
            int range = 4 + 6 * i;
            int start = table.u16(range);
            int end = Math.min(table.u16(range + 2), last);
            for (int glyph = Math.max(start, next); glyph <= end; glyph++) {
                indices[glyph - first] = (char) (table.u16(range + 4) + glyph - start + 1);
            }
            next = Math.max(next, end + 1);
        }
        return new Coverage(first, indices);
    }
}
