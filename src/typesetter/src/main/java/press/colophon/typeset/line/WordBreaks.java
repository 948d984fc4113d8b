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
        /** Nothing: within a URL, after a dash, where an overlong word is cut. */
        PLAIN,
        /** A hyphen of the text. */
        EXPLICIT,
        /** A hyphen that is added. */
        HYPHEN
    }

    /** URLs break after these, without a hyphen (typography §1.4). */
    private static final String URL_BREAKS = "/?&=.";

    private static final int URL_PENALTY = 150;
    /** Where rules are relaxed a URL breaks after its hyphens and then anywhere: a gaping line is worse. */
    private static final int URL_HYPHEN = 400;

    private static final int URL_ANYWHERE = 900;
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
                addWithinUrl(word, found);
            }
        }
        if (permissions.hyphenate() && !url && found.isEmpty()) {
            hyphenator.addTo(found, word.textFrom(), word.textTo());
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
            if (url && URL_BREAKS.indexOf(before) >= 0 && URL_BREAKS.indexOf(after) < 0 && to - i > 2) {
                found.add(new Opportunity(i, URL_PENALTY, Kind.PLAIN));
            } else if (!url && (before == '-' || before == '\u2010') && partsCompound(i, from, to)) {
                found.add(new Opportunity(i, parameters.explicitPenalty(), Kind.EXPLICIT));
            } else if (before == '—' || before == '–' || before == '…') {
                addDash(i, before, after, found);
            }
        }
    }

    private void addWithinUrl(Box word, List<Opportunity> found) {
        Set<Integer> known = offsets(found);
        int host = text.indexOf("://", word.textFrom());
        int from = host >= 0 && host < word.textTo() ? host : word.textFrom();
        for (int i = from + URL_EDGE; i <= word.textTo() - URL_EDGE; i++) {
            char before = text.charAt(i - 1);
            char after = text.charAt(i);
            boolean number = Characters.isDigit(after)
                    && (Characters.isDigit(before) || (before == '-' && Character.isLetter(text.charAt(i - 2))));
            if (Character.isLetterOrDigit(after) && !number && !known.contains(i)) {
                found.add(new Opportunity(i, before == '-' ? URL_HYPHEN : URL_ANYWHERE, Kind.PLAIN));
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

    private boolean isUrl(Box word) {
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
