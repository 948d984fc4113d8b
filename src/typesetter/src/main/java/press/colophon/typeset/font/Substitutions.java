package press.colophon.typeset.font;

import press.colophon.typeset.font.Lookup.Rule;

/** The rules of GSUB lookup types 1 to 4 (OpenType 1.9, "GSUB"). */
final class Substitutions {
    private Substitutions() {}

    /** Type 1: one glyph for another, by a common difference or by a list. */
    record Single(Coverage coverage, Table table) implements Rule {
        @Override
        public int apply(GlyphBuffer buffer, int at, Lookup lookup) {
            int glyph = buffer.glyph(at);
            int index = coverage.index(glyph);
            if (table.u16(0) == 1) {
                buffer.replace(at, (glyph + table.u16(4)) & 0xFFFF);
            } else if (index < table.u16(4)) {
                buffer.replace(at, table.u16(6 + 2 * index));
            } else {
                return Lookup.NOT_HERE;
            }
            return at + 1;
        }
    }

    /** Type 2: several glyphs for one. */
    record Multiple(Coverage coverage, Table table) implements Rule {
        @Override
        public int apply(GlyphBuffer buffer, int at, Lookup lookup) {
            Table sequence = table.follow16(6 + 2 * coverage.index(buffer.glyph(at)));
            int[] glyphs = new int[sequence.fitting(sequence.u16(0), 2, 2)];
            for (int i = 0; i < glyphs.length; i++) {
                glyphs[i] = sequence.u16(2 + 2 * i);
            }
            buffer.replace(at, glyphs);
            return at + glyphs.length;
        }
    }

    /** Type 3: a choice of glyphs for one; the first is taken, as for any feature whose value is 1. */
    record Alternate(Coverage coverage, Table table) implements Rule {
        @Override
        public int apply(GlyphBuffer buffer, int at, Lookup lookup) {
            Table set = table.follow16(6 + 2 * coverage.index(buffer.glyph(at)));
            if (set.u16(0) == 0) {
                return Lookup.NOT_HERE;
            }
            buffer.replace(at, set.u16(2));
            return at + 1;
        }
    }

    /** Type 4: one glyph for several; the first ligature of the set that matches. */
    record Ligature(Coverage coverage, Table table) implements Rule {
        @Override
        public int apply(GlyphBuffer buffer, int at, Lookup lookup) {
            int setAt = table.u16(6 + 2 * coverage.index(buffer.glyph(at)));
            if (setAt == 0) {
                return Lookup.NOT_HERE;
            }
            int count = table.fitting(table.u16(setAt), setAt + 2, 2);
            for (int i = 0; i < count && buffer.spend(); i++) {
                int ligatureAt = setAt + table.u16(setAt + 2 + 2 * i);
                if (matches(buffer, at, lookup, ligatureAt)) {
                    join(buffer, at, lookup, table.u16(ligatureAt + 2));
                    buffer.replace(at, table.u16(ligatureAt));
                    return at + 1;
                }
            }
            return Lookup.NOT_HERE;
        }

        private boolean matches(GlyphBuffer buffer, int at, Lookup lookup, int ligatureAt) {
            int components = table.u16(ligatureAt + 2);
            int place = at;
            for (int i = 1; i < components; i++) {
                place = lookup.next(buffer, place);
                if (place == Lookup.NOT_HERE || buffer.glyph(place) != table.u16(ligatureAt + 4 + 2 * (i - 1))) {
                    return false;
                }
            }
            return components > 0;
        }

        /** Removes the later components; what was passed over between them follows the ligature. */
        private static void join(GlyphBuffer buffer, int at, Lookup lookup, int components) {
            int place = at;
            for (int i = 1; i < components; i++) {
                place = lookup.next(buffer, place);
                buffer.remove(place);
                place--;
            }
        }
    }
}
