package press.colophon.typeset.line;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Where a Latin word may be broken: after its own hyphens and dashes, in URLs, by hyphenation, and in need anywhere. */
final class WordBreaks {
    /**
     * A place within a word.
     *
     * @param offset of the character that would begin the next line
     */
    record Opportunity(int offset, int penalty, Kind kind) {}

    /** What a break within a word leaves behind. */
    enum Kind {
        /** Nothing: after a dash, where an overlong word is cut. */
        PLAIN,
        /** Nothing: within an address, or before one. The line need not be full. */
        ADDRESS,
        /** A hyphen of the text. */
        EXPLICIT,
        /** A hyphen that is added. */
        HYPHEN
    }

    /**
     * Addresses break after these and before a stop, without a hyphen: <i>The Chicago Manual of Style</i>, 17th edition, 7.46;
     * never within a name, a word of a path or a local part (typography §9.9).
     */
    private static final String URL_BREAKS = "/?&=@";

    private static final int URL_PENALTY = 150;
    /** Before the stop of an extension. */
    private static final int URL_STOP = 500;
    /** Before a stop within the name of a host: dearer than a line that is left half empty. */
    private static final int HOST_STOP = 50_000;
    /** Where rules are relaxed an address breaks after its hyphens, too. */
    private static final int URL_HYPHEN = 400;

    private static final int URL_EDGE = 3;
    private static final int RANGE_PENALTY = 150;
    /** For cutting an overlong token: after a mark rather than between letters (§2.6, pass 6). */
    static final int CUT_AFTER_MARK = 1_000;

    private static final int CUT = 5_000;
    /** For a break that a rule forbids, where nothing would fit otherwise; dearer than the worst line. */
    static final int LAST_RESORT = 2_000_000;

    private static final int LONGEST_CODE = 8;

    private final Flow flow;
    private final String text;
    private final Parameters parameters;
    private final Hyphenator hyphenator;

    WordBreaks(Flow flow, Parameters parameters, Hyphenation hyphenation) {
        this.flow = flow;
        this.text = flow.text();
        this.parameters = parameters;
        this.hyphenator = new Hyphenator(flow, hyphenation, parameters);
    }

    Parameters parameters() {
        return parameters;
    }

    /** The opportunities within a word, in order. */
    List<Opportunity> in(Box word, BreakpointCollector.Permissions permissions, boolean cut) {
        if (word.textTo() - word.textFrom() < 2 || !flow.style(word.textFrom()).breakable()) {
            return cut ? cuts(word) : List.of();
        }
        List<Opportunity> found = new ArrayList<>(4);
        boolean url = false;
        if (hasMarks(word)) {
            url = isUrl(word);
            addExplicit(word, url, found);
            if (url && permissions.relief() == BreakpointCollector.Relief.ALL) {
                addLateBreaks(word, found);
            }
        }
        if (permissions.hyphenate() && !url) {
            boolean names = parameters.dividesNames() && permissions.relief() == BreakpointCollector.Relief.ALL;
            hyphenate(word, names, found);
        }
        addAuthors(word, found);
        if (cut) {
            addCuts(word, found);
        }
        if (found.size() > 1) {
            found.sort(Comparator.comparingInt(Opportunity::offset));
        }
        return found;
    }

    /** Words on both sides of a dash are words of their own; the parts of a compound with hyphens stay whole. */
    private void hyphenate(Box word, boolean names, List<Opportunity> found) {
        int from = word.textFrom();
        List<Opportunity> dashes = List.copyOf(found);
        if (dashes.stream().anyMatch(mark -> mark.kind() != Kind.PLAIN)) {
            return;
        }
        for (Opportunity dash : dashes) {
            hyphenator.addTo(found, from, dash.offset(), names);
            from = dash.offset();
        }
        hyphenator.addTo(found, from, word.textTo(), names);
    }

    /** Whether a word has anything but letters before its last character: only then are there breaks of its own. */
    private boolean hasMarks(Box word) {
        for (int i = word.textFrom(); i < word.textTo() - 1; i++) {
            char c = text.charAt(i);
            if (!((c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'))) {
                return true;
            }
        }
        return false;
    }

    private void addExplicit(Box word, boolean url, List<Opportunity> found) {
        int from = word.textFrom();
        int to = word.textTo();
        boolean code = !url && isCode(from, to);
        for (int i = from + 1; i < to && !code; i++) {
            char before = text.charAt(i - 1);
            char after = text.charAt(i);
            if (url && breaksUrl(before, after) && to - i > 2 && !isHostStop(i, word)) {
                found.add(new Opportunity(i, after == '.' ? URL_STOP : URL_PENALTY, Kind.ADDRESS));
            } else if (!url && (before == '-' || before == '\u2010') && partsCompound(i, from, to)) {
                found.add(new Opportunity(i, parameters.explicitPenalty(), Kind.EXPLICIT));
            } else if (before == '—' || before == '–' || before == '…') {
                addDash(i, before, after, found);
            }
        }
    }

    private static boolean breaksUrl(char before, char after) {
        boolean stop = after == '.' && Character.isLetterOrDigit(before);
        return stop || (URL_BREAKS.indexOf(before) >= 0 && URL_BREAKS.indexOf(after) < 0 && after != '.');
    }

    private boolean isHostStop(int at, Box word) {
        int scheme = text.indexOf("://", word.textFrom());
        int host = scheme >= 0 && scheme < word.textTo() ? scheme + 3 : word.textFrom();
        int path = text.indexOf('/', host);
        return text.charAt(at) == '.' && (path < 0 || at < path);
    }

    /** Where rules are relaxed: after hyphens between words, not within a date, and before the stops of a host. */
    private void addLateBreaks(Box word, List<Opportunity> found) {
        for (int i = word.textFrom() + URL_EDGE; i <= word.textTo() - URL_EDGE; i++) {
            if (isHostStop(i, word)) {
                found.add(new Opportunity(i, HOST_STOP, Kind.ADDRESS));
            }
            boolean hyphen = text.charAt(i - 1) == '-' && Character.isLetter(text.charAt(i - 2));
            if (hyphen && Character.isLetter(text.charAt(i))) {
                found.add(new Opportunity(i, URL_HYPHEN, Kind.ADDRESS));
            }
        }
    }

    private static Set<Integer> offsets(List<Opportunity> found) {
        return found.stream().map(Opportunity::offset).collect(Collectors.toSet());
    }

    /** After a hyphen between letters; never within a number or a code (UAX #14 LB25). */
    private boolean partsCompound(int at, int from, int to) {
        return at - 2 >= from && at < to && Character.isLetter(text.charAt(at)) && at - from > 2 && to - at > 1;
    }

    private static void addDash(int at, char before, char after, List<Opportunity> found) {
        boolean range = Characters.isDigit(after);
        if (after == before || Characters.isLatinClosing(after) || (before == '—' && range)) {
            return;
        }
        found.add(new Opportunity(at, range ? RANGE_PENALTY : 0, Kind.PLAIN));
    }

    /** Soft hyphens and zero-width spaces of the text. */
    private void addAuthors(Box word, List<Opportunity> found) {
        for (int i = word.textFrom() + 1; i < word.textTo(); i++) {
            if (flow.softHyphen(i)) {
                found.add(new Opportunity(i, parameters.hyphenPenalty(), Kind.HYPHEN));
            } else if (flow.opportunity(i)) {
                found.add(new Opportunity(i, 0, Kind.PLAIN));
            }
        }
    }

    private void addCuts(Box word, List<Opportunity> found) {
        Set<Integer> known = offsets(found);
        cuts(word).stream().filter(cut -> !known.contains(cut.offset())).forEach(found::add);
    }

    private List<Opportunity> cuts(Box word) {
        List<Opportunity> cuts = new ArrayList<>();
        for (int i = word.textFrom() + 1; i < word.textTo(); i++) {
            if (!Character.isLowSurrogate(text.charAt(i)) && !Characters.extendsPrevious(text.codePointAt(i))) {
                boolean mark = !Character.isLetterOrDigit(text.charAt(i - 1));
                cuts.add(new Opportunity(i, mark ? CUT_AFTER_MARK : CUT, Kind.PLAIN));
            }
        }
        return cuts;
    }

    /** {@code [A-Za-z0-9+#./-]{1,8}}: 5G/6G, UTF-8, C++ (§1.4). */
    private boolean isCode(int from, int to) {
        if (to - from > LONGEST_CODE) {
            return false;
        }
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (c >= 128 || (!Character.isLetterOrDigit(c) && "+#./-".indexOf(c) < 0)) {
                return false;
            }
        }
        return true;
    }

    /** Whether a word is an address of the web or of a person. */
    boolean isUrl(Box word) {
        int from = word.textFrom();
        int to = word.textTo();
        boolean dotted = false;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (c == '@' || (c == ':' && text.startsWith("://", i)) || (c == '/' && dotted)) {
                return true;
            }
            dotted |= c == '.' && i > from && i + 1 < to && Character.isLetter(text.charAt(i + 1));
        }
        return text.startsWith("www.", from) && to - from > 4;
    }
}
