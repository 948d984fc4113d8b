package press.colophon.typeset.page;

/** A number for each character, in blocks: most texts know few of the blocks of Unicode. */
final class CharacterCounts {
    private static final int BLOCK = 256;

    private final int[][] blocks = new int[(Character.MAX_CODE_POINT + 1) / BLOCK][];

    void add(int character, int number) {
        int block = character / BLOCK;
        if (blocks[block] == null) {
            blocks[block] = new int[BLOCK];
        }
        blocks[block][character % BLOCK] += number;
    }

    /** The characters with a number above 0, in the order of Unicode. */
    String positive() {
        StringBuilder found = new StringBuilder();
        for (int block = 0; block < blocks.length; block++) {
            for (int i = 0; blocks[block] != null && i < BLOCK; i++) {
                if (blocks[block][i] > 0) {
                    found.appendCodePoint(block * BLOCK + i);
                }
            }
        }
        return found.toString();
    }
}
