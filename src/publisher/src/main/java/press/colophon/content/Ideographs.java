package press.colophon.content;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;

/**
 * Radicals and compatibility ideographs, which come into texts by copying from PDFs: fonts lack them and nobody finds the word.
 * The ideograph for each of the Kangxi radicals and compatibility ideographs is its NFKC (UAX #15); for the CJK Radicals
 * Supplement, which has no decompositions, it is the Equivalent_Unified_Ideograph (Unicode, EquivalentUnifiedIdeograph.txt) of
 * those that modern texts have.
 */
final class Ideographs {
    /** Pairs of a radical and its ideograph. */
    private static final String SUPPLEMENT = "⺟母⺠民⻁虎⻅见⻉贝⻋车⻓长⻔门" + "⻘青⻚页⻛风⻜飞⻝食⻢马⻣骨⻤鬼⻥鱼⻦鸟⻨麦" + "⻩黄⻬齐⻮齿⻰龙⻳龟";

    /** No character before it is a substitute (CJK Radicals Supplement). */
    static final int FIRST = 0x2E80;

    private Ideographs() {}

    /** As {@code 一 (U+4E00)}. */
    static String name(int codePoint) {
        return Character.toString(codePoint) + String.format(Locale.ROOT, " (U+%04X)", codePoint);
    }

    /** Whether a character is a radical or an ideograph of compatibility (Unicode, Blocks). */
    static boolean isSubstitute(int codePoint) {
        return (codePoint >= 0x2E80 && codePoint <= 0x2FD5)
                || (codePoint >= 0xF900 && codePoint <= 0xFAFF && changes(codePoint))
                || (codePoint >= 0x2F800 && codePoint <= 0x2FA1F);
    }

    private static boolean changes(int codePoint) {
        return !normal(codePoint).equals(Character.toString(codePoint)); // twelve are unified ideographs
    }

    private static String normal(int codePoint) {
        return Normalizer.normalize(Character.toString(codePoint), Normalizer.Form.NFKC);
    }

    /** The ideograph that is meant by a substitute, if it is known. */
    static Optional<String> meant(int codePoint) {
        int at = SUPPLEMENT.indexOf(codePoint);
        if (at >= 0 && at % 2 == 0) {
            return Optional.of(SUPPLEMENT.substring(at + 1, at + 2));
        }
        return changes(codePoint) ? Optional.of(normal(codePoint)) : Optional.empty();
    }
}
