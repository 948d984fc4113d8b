package press.colophon.markdown;

import com.vladsch.flexmark.parser.core.delimiter.EmphasisDelimiterProcessor;
import com.vladsch.flexmark.parser.delimiter.DelimiterRun;

/**
 * Emphasis by {@code *} and {@code _} where CJK punctuation does not count as punctuation, so that {@code **中文。**中文} is bold.
 *
 * <p>CommonMark 0.31.2 §6.2 lets a run open (close) emphasis beside punctuation only if white space or punctuation stands on its
 * other side: text written without spaces has neither. The rule here is that of "CommonMark CJK-friendly amendments"
 * (github.com/tats-u/markdown-cjk-friendly, specification.md): condition 2a speaks of non-CJK punctuation, 2b accepts a CJK
 * character too.
 */
final class Emphasising extends EmphasisDelimiterProcessor {
    Emphasising(char delimiter) {
        super(delimiter, true);
    }

    @Override
    public boolean canBeOpener(
            String before, String after, boolean left, boolean right, boolean b, boolean a, boolean bs, boolean as) {
        boolean opens = flanks(after, before);
        return getOpeningCharacter() == '*'
                ? opens
                : opens && (!flanks(before, after) || Characters.isPunctuation(before));
    }

    @Override
    public boolean canBeCloser(
            String before, String after, boolean left, boolean right, boolean b, boolean a, boolean bs, boolean as) {
        boolean closes = flanks(before, after);
        return getOpeningCharacter() == '*'
                ? closes
                : closes && (!flanks(after, before) || Characters.isPunctuation(after));
    }

    /** CommonMark 0.31.2 §6.2, rules 9 and 10, with their exception for lengths that are both multiples of 3. */
    @Override
    public int getDelimiterUse(DelimiterRun opener, DelimiterRun closer) {
        boolean eitherIsBoth = opener.canClose() || closer.canOpen();
        boolean sumIsMultiple = (opener.length() + closer.length()) % 3 == 0;
        if (eitherIsBoth && sumIsMultiple && opener.length() % 3 != 0) {
            return 0;
        }
        return opener.length() >= 2 && closer.length() >= 2 ? 2 : 1;
    }

    /** Whether a run between {@code inner} and {@code outer} flanks the text that begins or ends with {@code inner}. */
    private static boolean flanks(String inner, String outer) {
        return !Characters.isSpace(inner)
                && (!Characters.isNonCjkPunctuation(inner)
                        || Characters.isSpace(outer)
                        || Characters.isPunctuation(outer)
                        || Characters.isCjk(outer));
    }
}
