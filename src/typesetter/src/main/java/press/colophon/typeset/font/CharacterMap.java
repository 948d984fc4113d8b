package press.colophon.typeset.font;

import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * From code points to glyphs: the {@code cmap} table, formats 4, 6 and 12 (OpenType 1.9, "cmap"). Decoded when the font is
 * opened.
 */
final class CharacterMap {
    /** The Basic Multilingual Plane is looked up most: its glyphs are kept by code point. */
    private final char[] basic;

    private final NavigableMap<Integer, Group> supplementary;

    private CharacterMap(char[] basic, NavigableMap<Integer, Group> supplementary) {
        this.basic = basic;
        this.supplementary = supplementary;
    }

    static CharacterMap read(Table cmap, int glyphCount) {
        Table subtable = best(cmap);
        char[] basic = new char[0x10000];
        switch (subtable.u16(0)) {
            case 4 -> readSegments(subtable, basic);
            case 6 -> readTrimmed(subtable, basic);
            case 12 -> readGroups(subtable, basic);
            default -> {
                // No character of such a font is found; whoever opens it reports that.
            }
        }
        for (int i = 0; i < basic.length; i++) {
            basic[i] = basic[i] < glyphCount ? basic[i] : 0;
        }
        return new CharacterMap(basic, readSupplementary(subtable, glyphCount));
    }

    /** The glyph for a code point, 0 for none. */
    int glyph(int codePoint) {
        if (codePoint < 0) {
            return 0;
        }
        if (codePoint < basic.length) {
            return basic[codePoint];
        }
        Map.Entry<Integer, Group> group = supplementary.floorEntry(codePoint);
        return group == null || codePoint > group.getValue().last()
                ? 0
                : codePoint + group.getValue().shift();
    }

    boolean isEmpty() {
        for (char glyph : basic) {
            if (glyph != 0) {
                return false;
            }
        }
        return true;
    }

    /** The subtable that maps most: full Unicode before its first plane, in the order that OpenType recommends. */
    private static Table best(Table cmap) {
        Table best = Table.EMPTY;
        int bestRank = 0;
        int count = cmap.fitting(cmap.u16(2), 4, 8);
        for (int i = 0; i < count; i++) {
            int record = 4 + 8 * i;
            Table subtable = cmap.follow32(record + 4);
            int rank = rank(cmap.u16(record), cmap.u16(record + 2), subtable.u16(0));
            if (rank > bestRank) {
                best = subtable;
                bestRank = rank;
            }
        }
        return best;
    }

    private static int rank(int platform, int encoding, int format) {
        boolean full = (platform == 3 && encoding == 10) || (platform == 0 && (encoding == 4 || encoding == 6));
        boolean basic = (platform == 3 && encoding == 1) || (platform == 0 && encoding < 4);
        if (full && format == 12) {
            return 3;
        }
        if (basic && (format == 4 || format == 12)) {
            return 2;
        }
        return (basic || full) && format == 6 ? 1 : 0;
    }

    /** Format 4: segments with a delta, or with an array of glyphs that the range offset points to from its own place. */
    private static void readSegments(Table table, char[] basic) {
        int doubled = 2 * table.fitting(table.u16(6) / 2, 14, 8);
        int next = 0;
        for (int segment = 0; segment < doubled; segment += 2) {
            int end = table.u16(14 + segment);
            int begin = Math.max(next, table.u16(16 + doubled + segment));
            int delta = table.u16(16 + 2 * doubled + segment);
            int rangeAt = 16 + 3 * doubled + segment;
            int range = table.u16(rangeAt);
            int first = table.u16(16 + doubled + segment);
            for (int code = begin; code <= end && code < 0xFFFF; code++) {
                int listed = range == 0 ? code : table.u16(rangeAt + range + 2 * (code - first));
                basic[code] = (char) (range != 0 && listed == 0 ? 0 : listed + delta);
            }
            next = Math.max(next, end + 1);
        }
    }

    private static void readTrimmed(Table table, char[] basic) {
        int first = table.u16(6);
        int count = Math.min(table.fitting(table.u16(8), 10, 2), basic.length - first);
        for (int i = 0; i < count; i++) {
            basic[first + i] = (char) table.u16(10 + 2 * i);
        }
    }

    private static void readGroups(Table table, char[] basic) {
        int count = table.fitting((int) Math.min(table.u32(12), Integer.MAX_VALUE), 16, 12);
        long next = 0;
        for (int i = 0; i < count && next < basic.length; i++) {
            int group = 16 + 12 * i;
            long first = table.u32(group);
            long end = Math.min(table.u32(group + 4), basic.length - 1L);
            for (long code = Math.max(first, next); code <= end; code++) {
                basic[(int) code] = (char) Math.min(0xFFFF, table.u32(group + 8) + code - first);
            }
            next = Math.max(next, end + 1);
        }
    }

    /** Groups of format 12 beyond the first plane, by their first code point. */
    private static NavigableMap<Integer, Group> readSupplementary(Table table, int glyphCount) {
        NavigableMap<Integer, Group> groups = new TreeMap<>();
        int count = table.u16(0) == 12 ? table.fitting((int) Math.min(table.u32(12), Integer.MAX_VALUE), 16, 12) : 0;
        for (int i = 0; i < count; i++) {
            int group = 16 + 12 * i;
            long first = table.u32(group);
            long glyph = table.u32(group + 8);
            long last =
                    Math.min(Math.min(table.u32(group + 4), Character.MAX_CODE_POINT), first + glyphCount - 1 - glyph);
            if (first > Character.MAX_VALUE && last >= first) {
                groups.put((int) first, new Group((int) last, (int) (glyph - first)));
            }
        }
        return groups;
    }

    /**
     * Code points that follow each other, as do their glyphs.
     *
     * @param shift from code point to glyph
     */
    private record Group(int last, int shift) {}
}
