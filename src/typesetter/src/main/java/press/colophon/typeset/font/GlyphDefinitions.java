package press.colophon.typeset.font;

/**
 * Which glyphs are letters, ligatures and marks: the GDEF table (OpenType 1.9). Lookups pass over some of them, as their flags
 * say (OpenType 1.9, "Common Table Formats", Lookup table).
 */
final class GlyphDefinitions {
    private static final int MARK = 3;
    private static final int IGNORE_MARKS = 0x08;
    private static final int USE_MARK_FILTERING_SET = 0x10;

    /** Bit {@code 1 << class} of the flags says that glyphs of the class are passed over: base 1, ligature 2, mark 3. */
    private static final int IGNORE_CLASSES = 0x0E;

    private final GlyphClasses kinds;
    private final GlyphClasses attachments;
    private final Table markSets;
    private final int glyphCount;

    private GlyphDefinitions(GlyphClasses kinds, GlyphClasses attachments, Table markSets, int glyphCount) {
        this.kinds = kinds;
        this.attachments = attachments;
        this.markSets = markSets;
        this.glyphCount = glyphCount;
    }

    static GlyphDefinitions read(Table gdef, int glyphCount) {
        boolean hasMarkSets = gdef.u16(0) == 1 && gdef.u16(2) >= 2;
        return new GlyphDefinitions(
                GlyphClasses.read(gdef.follow16(4), glyphCount),
                GlyphClasses.read(gdef.follow16(10), glyphCount),
                hasMarkSets ? gdef.follow16(12) : Table.EMPTY,
                glyphCount);
    }

    /** What a lookup with these flags passes over. */
    Skipping skipping(int flags, int markSet) {
        int attachment = flags >> 8;
        if ((flags & IGNORE_CLASSES) == 0 && attachment == 0 && (flags & USE_MARK_FILTERING_SET) == 0) {
            return Skipping.NOTHING;
        }
        boolean filtered = (flags & USE_MARK_FILTERING_SET) != 0 && (flags & IGNORE_MARKS) == 0;
        Coverage kept = filtered ? Coverage.read(markSets.follow32(4 + 4 * markSet), glyphCount) : Coverage.NONE;
        return glyph -> {
            int kind = kinds.of(glyph);
            if (kind >= 1 && kind <= 3 && (flags & (1 << kind)) != 0) {
                return true;
            }
            return kind == MARK
                    && ((filtered && !kept.contains(glyph))
                            || (attachment != 0 && attachments.of(glyph) != attachment));
        };
    }

    /** Decides whether a lookup passes over a glyph. */
    interface Skipping {
        Skipping NOTHING = glyph -> false;

        boolean skips(int glyph);
    }
}
