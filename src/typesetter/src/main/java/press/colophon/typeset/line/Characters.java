package press.colophon.typeset.line;

/** What single characters are, before their neighbours are looked at. */
final class Characters {
    private static final String OPENING = "《〈（【〔〖［｛「『";
    private static final String CLOSING = "》〉）】〕〗］｝」』";
    private static final String PAUSE = "，、；：";
    private static final String STOP = "。．？！｡";
    private static final String SUFFIX = "％‰℃°′″";
    private static final String PREFIX = "￥＄￡";
    private static final String LATIN_OPENING = "([{“‘«‹$£€¥#§№";
    private static final String LATIN_CLOSING = ")]}”’»›,.;:!?%‰…";

    private Characters() {}

    /** The class of a character that means the same everywhere; Latin for one that its context decides. */
    static CharacterClass classOf(int codePoint) {
        if (codePoint < 0x2000) {
            return ofSmall(codePoint);
        }
        if (codePoint >= 0x3400 && codePoint <= 0x9FFF) {
            return CharacterClass.HAN;
        }
        if (codePoint <= 0xFFFF) {
            CharacterClass mark = ofMark((char) codePoint);
            if (mark != CharacterClass.LATIN) {
                return mark;
            }
        }
        return isEastAsian(codePoint) ? CharacterClass.HAN : CharacterClass.LATIN;
    }

    private static CharacterClass ofSmall(int codePoint) {
        return switch (codePoint) {
            case ' ', '\t', 0xA0 -> CharacterClass.SPACE;
            case '\n' -> CharacterClass.BREAK;
            default -> CharacterClass.LATIN;
        };
    }

    private static CharacterClass ofMark(char c) {
        if (c == '⸺') {
            return CharacterClass.DASH;
        } else if (c == '⋯') {
            return CharacterClass.ELLIPSIS;
        } else if (c == '～') {
            return CharacterClass.CONNECTOR;
        } else if (c == '／') {
            return CharacterClass.SOLIDUS;
        } else if (OPENING.indexOf(c) >= 0) {
            return CharacterClass.OPENING;
        } else if (CLOSING.indexOf(c) >= 0) {
            return CharacterClass.CLOSING;
        } else if (PAUSE.indexOf(c) >= 0) {
            return CharacterClass.PAUSE;
        } else if (STOP.indexOf(c) >= 0) {
            return CharacterClass.STOP;
        } else if (c == '％') {
            return CharacterClass.SUFFIX;
        }
        return PREFIX.indexOf(c) >= 0 ? CharacterClass.PREFIX : CharacterClass.LATIN;
    }

    /** Scripts set in squares, and the signs that Chinese fonts draw as such. */
    private static boolean isEastAsian(int codePoint) {
        return (codePoint >= 0x2460 && codePoint <= 0x24FF) // circled numbers
                || (codePoint >= 0x2776 && codePoint <= 0x2793)
                || (codePoint >= 0x2E80 && codePoint <= 0x33FF)
                || (codePoint >= 0xA000 && codePoint <= 0xA4CF)
                || (codePoint >= 0xAC00 && codePoint <= 0xD7A3)
                || (codePoint >= 0xF900 && codePoint <= 0xFAFF)
                || (codePoint >= 0xFF01 && codePoint <= 0xFF60)
                || (codePoint >= 0x1F000 && codePoint <= 0x1FAFF) // emoji
                || (codePoint >= 0x20000 && codePoint <= 0x3FFFF);
    }

    /** Format characters that say where lines may break or how letters join, and are never drawn. */
    static boolean isControl(char c) {
        return c == '\u00AD'
                || c == '\uFEFF'
                || (c >= '\u200B' && c <= '\u200F')
                || (c >= '\u202A' && c <= '\u202E')
                || (c >= '\u2060' && c <= '\u2069')
                || (c < ' ' && c != '\n' && c != '\t');
    }

    /** Combining marks and variation selectors: they stay with what stands before them. */
    static boolean extendsPrevious(int codePoint) {
        if (codePoint < 0x300) {
            return false;
        }
        int type = Character.getType(codePoint);
        return type == Character.NON_SPACING_MARK
                || type == Character.ENCLOSING_MARK
                || type == Character.COMBINING_SPACING_MARK;
    }

    static boolean isQuote(char c) {
        return c == '“' || c == '”' || c == '‘' || c == '’';
    }

    static boolean isSuffix(char c) {
        return SUFFIX.indexOf(c) >= 0;
    }

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    /** Latin characters that make a space beside Han (typography §1.7): not brackets, stops and dashes. */
    static boolean takesAutospace(char c) {
        return Character.isLetterOrDigit(c)
                || Character.isSurrogate(c)
                || isSuffix(c)
                || "%+#@&*=<>~$£€¥“”‘’".indexOf(c) >= 0
                || Character.getType(c) == Character.NON_SPACING_MARK
                || Character.getType(c) == Character.OTHER_NUMBER
                || Character.getType(c) == Character.MATH_SYMBOL;
    }

    static boolean isLatinOpening(char c) {
        return LATIN_OPENING.indexOf(c) >= 0;
    }

    static boolean isLatinClosing(char c) {
        return LATIN_CLOSING.indexOf(c) >= 0;
    }
}
