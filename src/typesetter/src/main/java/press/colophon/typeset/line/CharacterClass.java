package press.colophon.typeset.line;

/**
 * What a character is to the line (CLREQ 3.1.2, 3.1.4–3.1.6; typography §1.2).
 */
enum CharacterClass {
    /** Han, kana, full-width letters and digits: a square that lines may break before and after. */
    HAN(0),
    /** Chinese opening bracket or quotation mark: half an em of ink, half an em of space before it. */
    OPENING(1),
    /** Chinese closing bracket or quotation mark. */
    CLOSING(2),
    /** ， 、 ； ： */
    PAUSE(3),
    /** 。 ． ？ ！ */
    STOP(4),
    /** Latin, Greek, Cyrillic, digits and the marks within such words. */
    LATIN(5),
    /** ——, two em, one unit. */
    DASH(6),
    /** ……, one em a piece, one unit. */
    ELLIPSIS(7),
    /** · between Han, half an em (GB/T 15834 5.1.7). */
    INTERPUNCT(8),
    /** — and ～ (one em), – and - (half an em) beside Han: never at a line start. */
    CONNECTOR(9),
    /** / beside Han, half an em: at neither end of a line (GB/T 15834 5.1.9). */
    SOLIDUS(10),
    /** ￥ and the like before a number. */
    PREFIX(11),
    /** ％ and the like after a number; also ？！, which take one em together (GB/T 15834 5.1.2). */
    SUFFIX(12),
    /** An inline picture. */
    OBJECT(13),
    /** What holds both its neighbours on its line: the gap before an end mark. */
    GLUE(-1),
    /** Fills what is left of the line; holds its neighbours as GLUE does. */
    LEADER(-1),
    /** U+0020, U+00A0. */
    SPACE(-1),
    /** A line feed. */
    BREAK(-1);

    private final int column;

    CharacterClass(int column) {
        this.column = column;
    }

    /** Row and column in {@link PairTable}; −1 for what never stands beside another unit there. */
    int column() {
        return column;
    }

    boolean isFullWidthMark() {
        return this == OPENING || this == CLOSING || this == PAUSE || this == STOP;
    }

    /** Marks that close: they never begin a line and half their square is space after them. */
    boolean isClosingMark() {
        return this == CLOSING || this == PAUSE || this == STOP;
    }

    /** Whether glyphs of this class come from a Chinese face first. */
    boolean isChinese() {
        return column >= 0 && this != LATIN && this != OBJECT;
    }
}
