package press.colophon.typeset.font;

import java.util.BitSet;
import java.util.List;
import press.colophon.typeset.font.GlyphDefinitions.Skipping;

/**
 * Rules of one kind, tried in order at each glyph (OpenType 1.9, "Common Table Formats", Lookup table). Immutable.
 *
 * @param covered the glyphs at which some rule may apply
 */
record Lookup(List<Rule> rules, Skipping skipping, BitSet covered) {
    /** What {@link Rule#apply} returns where the rule does not apply. */
    static final int NOT_HERE = -1;

    static final Lookup NONE = new Lookup(List.of(), Skipping.NOTHING, new BitSet());

    /** A subtable: something to do where its first glyph is covered and the rest matches. */
    interface Rule {
        Coverage coverage();

        /**
         * Applies the rule at {@code at}, whose glyph is covered.
         *
         * @return where to go on, or {@link #NOT_HERE}
         */
        int apply(GlyphBuffer buffer, int at, Lookup lookup);
    }

    static Lookup of(List<Rule> rules, Skipping skipping) {
        BitSet covered = new BitSet();
        rules.forEach(rule -> rule.coverage().forEach(covered::set));
        return new Lookup(rules, skipping, covered);
    }

    /** Applies the rules along the whole buffer. */
    void apply(GlyphBuffer buffer) {
        int at = 0;
        while (at < buffer.length()) {
            int next = applyAt(buffer, at);
            at = next == NOT_HERE ? at + 1 : next;
        }
    }

    /** Applies the first rule that matches at this place; returns where to go on, or {@link #NOT_HERE}. */
    int applyAt(GlyphBuffer buffer, int at) {
        int glyph = buffer.glyph(at);
        if (!covered.get(glyph) || skipping.skips(glyph)) {
            return NOT_HERE;
        }
        for (Rule rule : rules) {
            if (rule.coverage().contains(glyph)) {
                if (!buffer.spend()) {
                    return NOT_HERE;
                }
                int next = rule.apply(buffer, at, this);
                if (next != NOT_HERE) {
                    return next;
                }
            }
        }
        return NOT_HERE;
    }

    /** The next glyph that is not passed over, or {@link #NOT_HERE}. */
    int next(GlyphBuffer buffer, int at) {
        int next = at + 1;
        while (next < buffer.length() && skipping.skips(buffer.glyph(next))) {
            next++;
        }
        return next < buffer.length() ? next : NOT_HERE;
    }

    int previous(GlyphBuffer buffer, int at) {
        int previous = at - 1;
        while (previous >= 0 && skipping.skips(buffer.glyph(previous))) {
            previous--;
        }
        return previous >= 0 ? previous : NOT_HERE;
    }
}
