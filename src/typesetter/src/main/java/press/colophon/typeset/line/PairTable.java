package press.colophon.typeset.line;

/**
 * Space and break between two neighbours, by their classes (typography §1.2 columns S and E, §1.3).
 *
 * <p>Rows stand before, columns after, both in the order of {@link CharacterClass}.
 */
final class PairTable {
    /** What kind of space stands between two neighbours. */
    enum Space {
        NONE,
        /** None by nature, but may be stretched. */
        HAN_GAP,
        /** A quarter em between Han and Latin. */
        AUTOSPACE,
        /** Half an em that belongs to an opening mark, a closing one, a pause, a stop. */
        OPENING_HALF,
        CLOSING_HALF,
        PAUSE_HALF,
        STOP_HALF
    }

    /** Whether a line may break between two neighbours. */
    enum Break {
        PROHIBITED,
        ALLOWED,
        /** Allowed, at the cost of a dash at the line start. */
        BEFORE_DASH,
        /** Allowed, at the cost of a range or compound cut in two. */
        AFTER_CONNECTOR,
        /** Only where nothing else helps (pass 4 of typography §2.6). */
        LATE
    }

    private static final String[] SPACES = {
        //   HN OP CL PZ ST LN DD EL MD CN SL PX SX OB
        "HAN  g  h  .  .  .  a  g  .  .  .  .  g  .  .",
        "OP   .  .  .  .  .  .  .  .  .  .  .  .  .  .",
        "CL   c  c  .  .  .  c  c  c  c  c  c  c  c  c",
        "PZ   p  c  .  .  .  p  p  p  p  p  p  p  p  p",
        "ST   s  c  .  .  .  s  s  s  s  s  s  s  s  s",
        "LN   a  h  .  .  .  .  .  .  .  .  .  .  .  .",
        "DD   g  h  .  .  .  .  .  .  .  .  .  .  .  .",
        "EL   g  h  .  .  .  .  .  .  .  .  .  .  .  .",
        "MD   .  h  .  .  .  .  .  .  .  .  .  .  .  .",
        "CN   .  h  .  .  .  .  .  .  .  .  .  .  .  .",
        "SL   .  h  .  .  .  .  .  .  .  .  .  .  .  .",
        "PX   .  h  .  .  .  .  .  .  .  .  .  .  .  .",
        "SX   g  h  .  .  .  a  g  .  .  .  .  g  .  .",
        "OB   .  h  .  .  .  .  .  .  .  .  .  .  .  .",
    };

    private static final String[] BREAKS = {
        //   HN OP CL PZ ST LN DD EL MD CN SL PX SX OB
        "HAN  |  |  x  x  x  |  d  e  x  x  x  |  x  |",
        "OP   x  x  x  x  x  x  x  x  x  x  x  x  x  x",
        "CL   |  |  x  x  x  |  d  e  x  x  x  |  x  |",
        "PZ   |  |  x  x  x  |  d  e  x  x  x  |  x  |",
        "ST   |  |  x  x  x  |  d  e  x  x  x  |  x  |",
        "LN   |  |  x  x  x  x  d  e  x  x  x  |  x  x",
        "DD   |  |  x  x  x  |  x  x  x  x  x  |  x  |",
        "EL   |  |  x  x  x  |  x  x  x  x  x  |  x  |",
        "MD   |  |  x  x  x  |  x  x  x  x  x  |  x  |",
        "CN   c  c  x  x  x  c  x  x  x  x  x  c  x  c",
        "SL   e  e  x  x  x  e  x  x  x  x  x  e  x  e",
        "PX   x  x  x  x  x  x  x  x  x  x  x  x  x  x",
        "SX   |  |  x  x  x  |  d  e  x  x  x  |  x  |",
        "OB   |  |  x  x  x  x  d  e  x  x  x  |  x  |",
    };

    private static final int SIZE = SPACES.length;
    private static final Space[] SPACE = new Space[SIZE * SIZE];
    private static final Break[] BREAK = new Break[SIZE * SIZE];

    static {
        for (int row = 0; row < SIZE; row++) {
            for (int column = 0; column < SIZE; column++) {
                SPACE[row * SIZE + column] = space(SPACES[row].charAt(5 + 3 * column));
                BREAK[row * SIZE + column] = breaking(BREAKS[row].charAt(5 + 3 * column));
            }
        }
    }

    private PairTable() {}

    static Space space(CharacterClass before, CharacterClass after) {
        return SPACE[before.column() * SIZE + after.column()];
    }

    static Break breaking(CharacterClass before, CharacterClass after) {
        return BREAK[before.column() * SIZE + after.column()];
    }

    private static Space space(char letter) {
        return switch (letter) {
            case 'g' -> Space.HAN_GAP;
            case 'a' -> Space.AUTOSPACE;
            case 'h' -> Space.OPENING_HALF;
            case 'c' -> Space.CLOSING_HALF;
            case 'p' -> Space.PAUSE_HALF;
            case 's' -> Space.STOP_HALF;
            default -> Space.NONE;
        };
    }

    private static Break breaking(char letter) {
        return switch (letter) {
            case '|' -> Break.ALLOWED;
            case 'd' -> Break.BEFORE_DASH;
            case 'c' -> Break.AFTER_CONNECTOR;
            case 'e' -> Break.LATE;
            default -> Break.PROHIBITED;
        };
    }
}
