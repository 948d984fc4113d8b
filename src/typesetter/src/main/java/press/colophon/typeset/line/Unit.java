package press.colophon.typeset.line;

import java.util.ArrayList;
import java.util.List;

/**
 * Characters that the line treats as one, and what separates them from the unit before.
 *
 * @param spaces how many spaces stand before it; their first is at {@code from - spaces}
 */
record Unit(CharacterClass kind, int from, int to, Before before, int spaces) {
    /** What stands before a unit in the text. */
    enum Before {
        NOTHING,
        SPACE,
        NO_BREAK_SPACE,
        LINE_FEED
    }

    /** Splits a text into units, in order. */
    static List<Unit> split(Flow flow, CharacterClass[] classes) {
        List<Unit> units = new ArrayList<>();
        int i = 0;
        while (i < flow.length()) {
            int start = i;
            Before before = Before.NOTHING;
            while (i < flow.length() && classes[i] == CharacterClass.SPACE) {
                before = flow.charAt(i) == '\u00A0' ? Before.NO_BREAK_SPACE : strongest(before);
                i++;
            }
            boolean atLineStart = units.isEmpty() || endsLine(units);
            if (i > start && atLineStart && i < flow.length()) {
                units.add(new Unit(CharacterClass.GLUE, start, i, Before.NOTHING, 0)); // kept: preformatted text
                before = Before.NOTHING;
                start = i;
            }
            if (i == flow.length()) {
                break;
            }
            if (classes[i] == CharacterClass.BREAK) {
                units.add(new Unit(CharacterClass.BREAK, i, i + 1, Before.LINE_FEED, 0));
                i++;
            } else {
                int end = end(flow, classes, i);
                units.add(new Unit(kind(flow, classes, i, end), i, end, before, i - start));
                i = end;
            }
        }
        return units;
    }

    private static Before strongest(Before before) {
        return before == Before.NO_BREAK_SPACE ? before : Before.SPACE;
    }

    private static boolean endsLine(List<Unit> units) {
        return units.get(units.size() - 1).kind() == CharacterClass.BREAK;
    }

    private static int end(Flow flow, CharacterClass[] classes, int start) {
        CharacterClass kind = classes[start];
        int end = start + Character.charCount(flow.codePointAt(start));
        if (kind == CharacterClass.LATIN || kind == CharacterClass.DASH || kind == CharacterClass.ELLIPSIS) {
            // Two dashes or ellipses are one sign; of a longer row each pair is a unit that holds on to the next.
            int limit = kind == CharacterClass.LATIN ? flow.length() : Math.min(flow.length(), start + 2);
            while (end < limit && classes[end] == kind && flow.isText(end)) {
                end++;
            }
            return end;
        }
        if (isPair(flow, start)) {
            return end + 1;
        }
        while (end < flow.length()
                && flow.isText(end)
                && flow.isText(start)
                && Characters.extendsPrevious(flow.codePointAt(end))) {
            end += Character.charCount(flow.codePointAt(end));
        }
        return end;
    }

    /** Two of ？！ take one em (GB/T 15834 5.1.2); of three each keeps its half. */
    private static boolean isPair(Flow flow, int start) {
        return isLoud(flow, start) && isLoud(flow, start + 1) && !isLoud(flow, start + 2) && !isLoud(flow, start - 1);
    }

    private static boolean isLoud(Flow flow, int index) {
        return index >= 0 && index < flow.length() && (flow.charAt(index) == '？' || flow.charAt(index) == '！');
    }

    private static CharacterClass kind(Flow flow, CharacterClass[] classes, int start, int end) {
        return isPair(flow, start) && end == start + 2 ? CharacterClass.SUFFIX : classes[start];
    }
}
