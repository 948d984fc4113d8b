package press.colophon.typeset.line;

import java.util.ArrayDeque;
import java.util.Deque;
import press.colophon.diagnostics.Diagnostic;
import press.colophon.diagnostics.Diagnostics;

/**
 * Decides for each quotation mark whether it is Latin or Chinese: never by its code point, which both share, but by its pair
 * and their neighbours (typography §1.5).
 */
final class Quotes {
    private final Flow flow;
    private final CharacterClass[] classes;
    private final Diagnostics diagnostics;
    private final Deque<Integer> open = new ArrayDeque<>();

    private Quotes(Flow flow, CharacterClass[] classes, Diagnostics diagnostics) {
        this.flow = flow;
        this.classes = classes;
        this.diagnostics = diagnostics;
    }

    /** Gives the Chinese quotation marks of {@code flow} their class in {@code classes}; the others stay Latin. */
    static void resolve(Flow flow, CharacterClass[] classes, Diagnostics diagnostics) {
        Quotes quotes = new Quotes(flow, classes, diagnostics);
        for (int i = 0; i < flow.length(); i++) {
            if (!flow.isChinese(i) || !flow.isText(i)) {
                continue; // the marks of a run in another language are that language's
            }
            if (flow.charAt(i) == '"') {
                quotes.straight(i);
            }
            if (Characters.isQuote(flow.charAt(i))) {
                quotes.visit(i);
            }
        }
        quotes.open.forEach(quotes::unpaired);
    }

    /** A straight mark beside Han was meant as a curly one. */
    private void straight(int index) {
        if (!besideHan(index)) {
            return;
        }
        boolean closes = !open.isEmpty() && flow.charAt(open.peek()) == '“';
        flow.replace(index, closes ? '”' : '“');
        diagnostics.add(Diagnostic.warning(
                        "straight-quote", flow.origin(index, index + 1), "straight quotation mark in Chinese text")
                .withHint("write “ or ”"));
    }

    private void visit(int index) {
        char c = flow.charAt(index);
        if (c == '’' && isApostrophe(index)) {
            return;
        }
        if (c == '“' || c == '‘') {
            open.push(index);
        } else if (!open.isEmpty() && flow.charAt(open.peek()) == (c == '”' ? '“' : '‘')) {
            pair(open.pop(), index);
        } else {
            unpaired(index);
        }
    }

    private boolean isApostrophe(int index) {
        return (isLatin(index - 1) && isLatin(index + 1))
                || (index + 2 < flow.length()
                        && Characters.isDigit(flow.charAt(index + 1))
                        && Characters.isDigit(flow.charAt(index + 2)));
    }

    /** §1.5 rule 4: Latin only between Latin and around Latin. */
    private void pair(int opening, int closing) {
        boolean latin = isLatin(opening + 1)
                && isLatin(closing - 1)
                && isLatin(skipSpaces(opening, -1))
                && isLatin(skipSpaces(closing, 1));
        if (!latin) {
            classes[opening] = CharacterClass.OPENING;
            classes[closing] = CharacterClass.CLOSING;
        }
    }

    private void unpaired(int index) {
        char c = flow.charAt(index);
        classes[index] = c == '“' || c == '‘' ? CharacterClass.OPENING : CharacterClass.CLOSING;
        diagnostics.warning(
                "unpaired-quote", flow.origin(index, index + 1), "quotation mark " + c + " has no counterpart");
    }

    private boolean besideHan(int index) {
        return (index > 0 && classes[index - 1].isChinese())
                || (index + 1 < flow.length() && classes[index + 1].isChinese());
    }

    private boolean isLatin(int index) {
        return index >= 0
                && index < flow.length()
                && classes[index] == CharacterClass.LATIN
                && flow.charAt(index) != Flow.OBJECT;
    }

    /** White space is collapsed, so there is one space at most. */
    private int skipSpaces(int index, int step) {
        int next = index + step;
        return next >= 0 && next < flow.length() && classes[next] == CharacterClass.SPACE ? next + step : next;
    }
}
