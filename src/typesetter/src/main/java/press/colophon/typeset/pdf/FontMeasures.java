package press.colophon.typeset.pdf;

import java.nio.ByteBuffer;
import java.util.List;

/**
 * What a font descriptor repeats from the font file.
 *
 * @param box left, bottom, right and top edge of all glyphs laid over each other, in font units (table head)
 * @param italicAngle degrees counter-clockwise from the vertical, in 1/65 536 (table post)
 */
record FontMeasures(List<Integer> box, int italicAngle) {
    private static final int HEAD = tag("head");
    private static final int POST = tag("post");

    static FontMeasures of(ByteBuffer program) {
        int head = table(program, HEAD);
        int post = table(program, POST);
        List<Integer> box = head == 0
                ? List.of(0, 0, 0, 0)
                : List.of(
                        (int) program.getShort(head + 36),
                        (int) program.getShort(head + 38),
                        (int) program.getShort(head + 40),
                        (int) program.getShort(head + 42));
        return new FontMeasures(box, post == 0 ? 0 : program.getInt(post + 4));
    }

    /** Offset of a table, 0 when there is none (OpenType 1.9, "Table directory"). */
    private static int table(ByteBuffer program, int tag) {
        int count = program.getShort(4);
        for (int i = 0; i < count; i++) {
            int entry = 12 + 16 * i;
            if (program.getInt(entry) == tag) {
                return program.getInt(entry + 8);
            }
        }
        return 0;
    }

    private static int tag(String name) {
        return name.charAt(0) << 24 | name.charAt(1) << 16 | name.charAt(2) << 8 | name.charAt(3);
    }
}
