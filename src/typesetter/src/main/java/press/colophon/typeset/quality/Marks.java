package press.colophon.typeset.quality;

/** Characters that the metrics ask for (typography §1.2). */
public final class Marks {
    private static final String NO_START = "”’》〉）】〕〗］｝」』，、；：。．？！…·–-～/／%‰℃";
    private static final String NO_END = "“‘《〈（【〔〖［｛「『￥$£€";
    private static final String FULL_WIDTH_CLOSING = "”’》〉）】〕〗］｝」』，、；：。．？！";
    private static final String FULL_WIDTH_OPENING = "“‘《〈（【〔〖［｛「『";

    private Marks() {}

    /** Of Han script: a square. */
    static boolean isHan(int codePoint) {
        return Character.isIdeographic(codePoint) || codePoint == '〇';
    }

    /** A letter or digit of a Western word; letters and digits of full width, kana and hangul are none. */
    static boolean isWordLetter(int codePoint) {
        return codePoint < 0x2E80 && Character.isLetterOrDigit(codePoint) && !isNumberSign(codePoint);
    }

    /** Circled and the like, which Chinese fonts draw as squares. */
    private static boolean isNumberSign(int codePoint) {
        int type = Character.getType(codePoint);
        return type == Character.OTHER_NUMBER || type == Character.LETTER_NUMBER || type == Character.MODIFIER_LETTER;
    }

    public static boolean mayNotStart(int codePoint) {
        return NO_START.indexOf(codePoint) >= 0;
    }

    public static boolean mayNotEnd(int codePoint) {
        return NO_END.indexOf(codePoint) >= 0;
    }

    static boolean isClosing(int codePoint) {
        return FULL_WIDTH_CLOSING.indexOf(codePoint) >= 0;
    }

    static boolean isOpening(int codePoint) {
        return FULL_WIDTH_OPENING.indexOf(codePoint) >= 0;
    }

    static boolean isStraightQuote(int codePoint) {
        return codePoint == '"' || codePoint == '\'';
    }

    static boolean isCurlyQuote(int codePoint) {
        return codePoint == '“' || codePoint == '”' || codePoint == '‘' || codePoint == '’';
    }

    /** Dashes, ellipses and wave dashes, with which a line had better not begin. */
    static boolean isJoint(int codePoint) {
        return codePoint == '—' || codePoint == '…' || codePoint == '～';
    }
}
