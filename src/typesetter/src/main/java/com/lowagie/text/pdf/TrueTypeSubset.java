package com.lowagie.text.pdf;

import java.io.IOException;
import java.util.HashMap;
import java.util.Set;

/** Reduces a TrueType font file to some of its glyphs, which keep their numbers. */
public final class TrueTypeSubset {
    private TrueTypeSubset() {}

    /**
     * @param name for messages
     * @param program the whole font file
     * @param glyphs what is kept, together with the parts of composite glyphs and glyph 0
     */
    public static byte[] of(String name, byte[] program, Set<Integer> glyphs) throws IOException {
        HashMap<Integer, int[]> used = new HashMap<>();
        glyphs.forEach(glyph -> used.put(glyph, new int[0]));
        return new TrueTypeFontSubSet(name, new RandomAccessFileOrArray(program), used, 0, false, false).process();
    }
}
