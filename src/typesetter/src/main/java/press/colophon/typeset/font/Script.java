package press.colophon.typeset.font;

import java.lang.Character.UnicodeScript;

/** The scripts whose rules fonts keep apart, with OpenType's names for them (OpenType 1.9, "Script Tags"). */
enum Script {
    LATIN("latn"),
    GREEK("grek"),
    CYRILLIC("cyrl"),
    /** Han characters, kana, and every mark set in a cell of its own. */
    HAN("hani"),
    OTHER("DFLT"),
    /** No script of its own: goes with what it stands beside. */
    SHARED("DFLT");

    private final String tag;

    Script(String tag) {
        this.tag = tag;
    }

    String tag() {
        return tag;
    }

    /**
     * The script of a character in a face; {@link #SHARED} for digits, spaces and ASCII punctuation. In a Han face the marks
     * beyond ASCII belong to Han: a ligature would make one short rule of "——".
     */
    static Script of(int codePoint, boolean hanFace) {
        if (codePoint < 0x80) {
            boolean letter = (codePoint >= 'a' && codePoint <= 'z') || (codePoint >= 'A' && codePoint <= 'Z');
            return letter ? LATIN : SHARED;
        }
        return switch (UnicodeScript.of(codePoint)) {
            case LATIN -> isFullWidth(codePoint) ? HAN : LATIN;
            case GREEK -> GREEK;
            case CYRILLIC -> CYRILLIC;
            case HAN, HIRAGANA, KATAKANA, BOPOMOFO, HANGUL -> HAN;
            case INHERITED -> SHARED;
            case COMMON -> hanFace || isFullWidth(codePoint) ? HAN : SHARED;
            default -> OTHER;
        };
    }

    /** Unicode block Halfwidth and Fullwidth Forms, and CJK Symbols and Punctuation. */
    private static boolean isFullWidth(int codePoint) {
        return (codePoint >= 0xFF00 && codePoint <= 0xFFEF) || (codePoint >= 0x3000 && codePoint <= 0x303F);
    }
}
