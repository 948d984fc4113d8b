package press.colophon.typeset.font;

import press.colophon.typeset.font.Lookup.Rule;

/** The rules of GPOS lookup types 1 and 2 (OpenType 1.9, "GPOS"). Only what concerns horizontal text is applied. */
final class Positionings {
    private static final int X_PLACEMENT = 0x01;
    private static final int Y_PLACEMENT = 0x02;
    private static final int X_ADVANCE = 0x04;

    private Positionings() {}

    /** Bytes of a value record: two for each bit of its format. */
    private static int size(int format) {
        return 2 * Integer.bitCount(format & 0xFF);
    }

    private static void move(GlyphBuffer buffer, int at, Table table, Value value) {
        int position = value.position;
        int offset = 0;
        if ((value.format & X_PLACEMENT) != 0) {
            offset = table.s16(position);
            position += 2;
        }
        position += (value.format & Y_PLACEMENT) != 0 ? 2 : 0;
        buffer.move(at, offset, (value.format & X_ADVANCE) != 0 ? table.s16(position) : 0);
    }

    /** Where a value record is and what it holds. */
    private record Value(int position, int format) {}

    /** Type 1: moves single glyphs. */
    record Single(Coverage coverage, Table table) implements Rule {
        @Override
        public int apply(GlyphBuffer buffer, int at, Lookup lookup) {
            int format = table.u16(4);
            int index = coverage.index(buffer.glyph(at));
            int position = table.u16(0) == 1 ? 6 : 8 + index * size(format);
            if (table.u16(0) != 1 && index >= table.u16(6)) {
                return Lookup.NOT_HERE;
            }
            move(buffer, at, table, new Value(position, format));
            return at + 1;
        }
    }

    /** Type 2, format 1: pairs of glyphs. */
    record Pairs(Coverage coverage, Table table) implements Rule {
        @Override
        public int apply(GlyphBuffer buffer, int at, Lookup lookup) {
            int second = lookup.next(buffer, at);
            if (second == Lookup.NOT_HERE) {
                return Lookup.NOT_HERE;
            }
            int record = find(table.u16(10 + 2 * coverage.index(buffer.glyph(at))), buffer.glyph(second));
            if (record == Lookup.NOT_HERE) {
                return Lookup.NOT_HERE;
            }
            return movePair(buffer, new Pair(at, second), table, record + 2);
        }

        /** Pairs are sorted by their second glyph. */
        private int find(int setAt, int glyph) {
            int size = 2 + size(table.u16(4)) + size(table.u16(6));
            int low = 0;
            int high = setAt == 0 ? -1 : table.fitting(table.u16(setAt), setAt + 2, size) - 1;
            while (low <= high) {
                int middle = (low + high) >>> 1;
                int record = setAt + 2 + middle * size;
                int candidate = table.u16(record);
                if (candidate == glyph) {
                    return record;
                }
                if (candidate < glyph) {
                    low = middle + 1;
                } else {
                    high = middle - 1;
                }
            }
            return Lookup.NOT_HERE;
        }
    }

    /** Type 2, format 2: pairs of classes. The first rule that covers the first glyph decides, if only by a zero. */
    record ClassPairs(Coverage coverage, Table table, GlyphClasses firsts, GlyphClasses seconds) implements Rule {
        @Override
        public int apply(GlyphBuffer buffer, int at, Lookup lookup) {
            int second = lookup.next(buffer, at);
            if (second == Lookup.NOT_HERE) {
                return Lookup.NOT_HERE;
            }
            int firstClass = firsts.of(buffer.glyph(at));
            int secondClass = seconds.of(buffer.glyph(second));
            int classes = table.u16(14);
            if (firstClass >= table.u16(12) || secondClass >= classes) {
                return Lookup.NOT_HERE;
            }
            int size = size(table.u16(4)) + size(table.u16(6));
            return movePair(buffer, new Pair(at, second), table, 16 + (firstClass * classes + secondClass) * size);
        }
    }

    private record Pair(int first, int second) {}

    /** A pair whose second value is stated consumes its second glyph; otherwise that may begin the next pair. */
    private static int movePair(GlyphBuffer buffer, Pair pair, Table table, int position) {
        int firstFormat = table.u16(4);
        int secondFormat = table.u16(6);
        move(buffer, pair.first, table, new Value(position, firstFormat));
        move(buffer, pair.second, table, new Value(position + size(firstFormat), secondFormat));
        return secondFormat == 0 ? pair.second : pair.second + 1;
    }
}
