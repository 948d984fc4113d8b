package press.colophon.typeset.font;

import java.util.HashMap;
import java.util.Map;
import java.util.function.IntFunction;
import press.colophon.typeset.font.Lookup.Rule;

/**
 * A rule that applies other lookups where a sequence of glyphs stands between others: GSUB types 5 and 6, GPOS types 7 and 8
 * (OpenType 1.9, "Common Table Formats", Sequence Context and Chained Sequence Context). A sequence states glyphs (format 1),
 * classes (format 2) or coverages (format 3).
 */
final class Context implements Rule {
    private final Coverage coverage;
    private final Table table;
    private final boolean chained;
    private final Tests tests;
    private final IntFunction<Lookup> lookups;

    private Context(Coverage coverage, Table table, boolean chained, Tests tests, IntFunction<Lookup> lookups) {
        this.coverage = coverage;
        this.table = table;
        this.chained = chained;
        this.tests = tests;
        this.lookups = lookups;
    }

    /** Whether a glyph is what a sequence states as a number. */
    private interface Test {
        boolean matches(int glyph, int stated);
    }

    private record Tests(Test backtrack, Test input, Test lookahead) {}

    static Context read(Table table, boolean chained, int glyphCount, IntFunction<Lookup> lookups) {
        if (table.u16(0) == 3) {
            return readCoverages(table, chained, glyphCount, lookups);
        }
        Coverage coverage = Coverage.read(table.follow16(2), glyphCount);
        if (table.u16(0) == 1) {
            Test same = (glyph, stated) -> glyph == stated;
            return new Context(coverage, table, chained, new Tests(same, same, same), lookups);
        }
        Test input = sameClass(table.follow16(chained ? 6 : 4), glyphCount);
        Test backtrack = chained ? sameClass(table.follow16(4), glyphCount) : input;
        Test lookahead = chained ? sameClass(table.follow16(8), glyphCount) : input;
        return new Context(coverage, table, chained, new Tests(backtrack, input, lookahead), lookups);
    }

    private static Test sameClass(Table definition, int glyphCount) {
        GlyphClasses classes = GlyphClasses.read(definition, glyphCount);
        return (glyph, stated) -> classes.of(glyph) == stated;
    }

    private static Context readCoverages(Table table, boolean chained, int glyphCount, IntFunction<Lookup> lookups) {
        Map<Integer, Coverage> coverages = new HashMap<>();
        Sequence sequence = Sequence.read(table, 2, chained, true);
        for (Part part : new Part[] {sequence.backtrack, sequence.input, sequence.lookahead}) {
            for (int i = 0; i < part.count; i++) {
                read(table, part.at + 2 * i, glyphCount, coverages);
            }
        }
        Coverage first = read(table, sequence.input.at - 2, glyphCount, coverages);
        Test covered =
                (glyph, stated) -> coverages.getOrDefault(stated, Coverage.NONE).contains(glyph);
        return new Context(first, table, chained, new Tests(covered, covered, covered), lookups);
    }

    private static Coverage read(Table table, int offsetAt, int glyphCount, Map<Integer, Coverage> coverages) {
        return coverages.computeIfAbsent(table.u16(offsetAt), offset -> Coverage.read(table.from(offset), glyphCount));
    }

    @Override
    public Coverage coverage() {
        return coverage;
    }

    @Override
    public int apply(GlyphBuffer buffer, int at, Lookup lookup) {
        if (table.u16(0) == 3) {
            return apply(Sequence.read(table, 2, chained, true), buffer, at, lookup);
        }
        int setAt = sequencesFor(buffer.glyph(at));
        int count = setAt == 0 ? 0 : table.fitting(table.u16(setAt), setAt + 2, 2);
        for (int i = 0; i < count && buffer.spend(); i++) {
            int sequenceAt = setAt + table.u16(setAt + 2 + 2 * i);
            int next = apply(Sequence.read(table, sequenceAt, chained, false), buffer, at, lookup);
            if (next != Lookup.NOT_HERE) {
                return next;
            }
        }
        return Lookup.NOT_HERE;
    }

    /** Where the sequences that may begin with this glyph are listed; 0 for nowhere. */
    private int sequencesFor(int glyph) {
        if (table.u16(0) == 1) {
            return table.u16(6 + 2 * coverage.index(glyph));
        }
        int countAt = chained ? 10 : 6;
        int count = table.fitting(table.u16(countAt), countAt + 2, 2);
        for (int set = 0; set < count; set++) {
            if (tests.input.matches(glyph, set)) {
                return table.u16(countAt + 2 + 2 * set);
            }
        }
        return 0;
    }

    private int apply(Sequence sequence, GlyphBuffer buffer, int at, Lookup lookup) {
        int[] places = new int[Math.min(sequence.input.count, buffer.length()) + 1];
        places[0] = at;
        int place = at;
        for (int i = 0; i < sequence.input.count; i++) {
            place = lookup.next(buffer, place);
            if (place == Lookup.NOT_HERE || !matches(tests.input, buffer.glyph(place), sequence.input, i)) {
                return Lookup.NOT_HERE;
            }
            places[i + 1] = place;
        }
        int end = place;
        if (!matchesBacktrack(sequence.backtrack, buffer, at, lookup)
                || !matchesLookahead(sequence.lookahead, buffer, end, lookup)) {
            return Lookup.NOT_HERE;
        }
        return act(sequence, buffer, places) + end + 1;
    }

    private boolean matches(Test test, int glyph, Part part, int index) {
        return test.matches(glyph, table.u16(part.at + 2 * index));
    }

    private boolean matchesBacktrack(Part part, GlyphBuffer buffer, int at, Lookup lookup) {
        int place = at;
        for (int i = 0; i < part.count; i++) {
            place = lookup.previous(buffer, place);
            if (place == Lookup.NOT_HERE || !matches(tests.backtrack, buffer.glyph(place), part, i)) {
                return false;
            }
        }
        return true;
    }

    private boolean matchesLookahead(Part part, GlyphBuffer buffer, int at, Lookup lookup) {
        int place = at;
        for (int i = 0; i < part.count; i++) {
            place = lookup.next(buffer, place);
            if (place == Lookup.NOT_HERE || !matches(tests.lookahead, buffer.glyph(place), part, i)) {
                return false;
            }
        }
        return true;
    }

    /** Applies the sequence's lookups at their places; returns by how much the buffer grew. */
    private int act(Sequence sequence, GlyphBuffer buffer, int[] places) {
        int before = buffer.length();
        if (!buffer.descend()) {
            return 0;
        }
        for (int i = 0; i < sequence.actions.count && buffer.spend(); i++) {
            int action = sequence.actions.at + 4 * i;
            int index = table.u16(action);
            if (index < places.length && places[index] < buffer.length()) {
                int length = buffer.length();
                lookups.apply(table.u16(action + 2)).applyAt(buffer, places[index]);
                for (int later = index + 1; later < places.length; later++) {
                    places[later] = Math.max(0, places[later] + buffer.length() - length);
                }
            }
        }
        buffer.ascend();
        return buffer.length() - before;
    }

    /** Numbers in the table: how many from where. */
    private record Part(int at, int count) {}

    /**
     * Where the parts of a sequence are.
     *
     * @param input the numbers for the glyphs after the first; a sequence of coverages states the first, too, at {@code
     *     input.at − 2}
     * @param actions pairs of a place in the sequence and a lookup
     */
    private record Sequence(Part backtrack, Part input, Part lookahead, Part actions) {
        static Sequence read(Table table, int start, boolean chained, boolean statesFirst) {
            return chained ? readChained(table, start, statesFirst) : readPlain(table, start, statesFirst);
        }

        private static Sequence readPlain(Table table, int start, boolean statesFirst) {
            int stated = statesFirst ? 1 : 0;
            Part input = part(table, start + 4 + 2 * stated, table.u16(start) - 1);
            Part none = new Part(start, 0);
            return new Sequence(none, input, none, new Part(end(input), table.u16(start + 2)));
        }

        private static Sequence readChained(Table table, int start, boolean statesFirst) {
            int stated = statesFirst ? 1 : 0;
            Part backtrack = part(table, start + 2, table.u16(start));
            int inputAt = end(backtrack);
            Part input = part(table, inputAt + 2 + 2 * stated, table.u16(inputAt) - 1);
            Part lookahead = part(table, end(input) + 2, table.u16(end(input)));
            return new Sequence(backtrack, input, lookahead, new Part(end(lookahead) + 2, table.u16(end(lookahead))));
        }

        private static Part part(Table table, int at, int declared) {
            return new Part(at, table.fitting(Math.max(0, declared), at, 2));
        }

        private static int end(Part part) {
            return part.at + 2 * part.count;
        }
    }
}
