package press.colophon.markdown;

import java.lang.Character.UnicodeScript;

/** Classes of characters that the rules of Markdown and of Chinese text speak of. */
final class Characters {
    private Characters() {}

    /** Unicode white space (CommonMark 0.31.2 §2.1); the beginning and end of a line count as such. */
    static boolean isSpace(String text) {
        return text.isEmpty()
                || Character.isWhitespace(text.codePointAt(0))
                || Character.isSpaceChar(text.codePointAt(0));
    }

    /** Unicode punctuation (CommonMark 0.31.2 §2.1): general categories P and S. */
    static boolean isPunctuation(String text) {
        return !text.isEmpty() && isPunctuation(text.codePointAt(0));
    }

    static boolean isNonCjkPunctuation(String text) {
        return isPunctuation(text) && !isCjk(text);
    }

    static boolean isCjk(String text) {
        if (text.isEmpty()) {
            return false;
        }
        // flexmark looks at one UTF-16 unit: half of a character outside the BMP, which is Han oftener than anything
        // else.
        return Character.isSurrogate(text.charAt(0)) || isWide(text.codePointAt(0));
    }

    static boolean isPunctuation(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONNECTOR_PUNCTUATION,
                    Character.DASH_PUNCTUATION,
                    Character.START_PUNCTUATION,
                    Character.END_PUNCTUATION,
                    Character.INITIAL_QUOTE_PUNCTUATION,
                    Character.FINAL_QUOTE_PUNCTUATION,
                    Character.OTHER_PUNCTUATION,
                    Character.MATH_SYMBOL,
                    Character.CURRENCY_SYMBOL,
                    Character.MODIFIER_SYMBOL,
                    Character.OTHER_SYMBOL -> true;
            default -> false;
        };
    }

    /** Chinese and Japanese characters and punctuation: East Asian Width W or F, without Hangul (UAX #11). */
    static boolean isWide(int codePoint) {
        return isHan(codePoint)
                || (codePoint >= 0x2E80 && codePoint <= 0x33FF)
                || (codePoint >= 0xFE30 && codePoint <= 0xFE4F)
                || (codePoint >= 0xFF01 && codePoint <= 0xFF60)
                || (codePoint >= 0xFFE0 && codePoint <= 0xFFE6);
    }

    /** CJK Unified Ideographs as of Unicode 11, where almost all Han characters stand: known without a search. */
    static boolean isUnified(int codePoint) {
        return codePoint >= 0x4E00 && codePoint <= 0x9FEF;
    }

    static boolean isHan(int codePoint) {
        return isUnified(codePoint) || UnicodeScript.of(codePoint) == UnicodeScript.HAN;
    }

    /** Quotation marks, dashes and dots that Chinese and Latin text share: they are Chinese where Chinese stands beside them. */
    static boolean isShared(int codePoint) {
        return "“”‘’—…·".indexOf(codePoint) >= 0;
    }
}
