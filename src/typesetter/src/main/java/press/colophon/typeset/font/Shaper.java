package press.colophon.typeset.font;

import java.util.ArrayList;
import java.util.List;

/**
 * Turns characters into the glyphs of one face: character map, substitutions, kerning.
 *
 * <p>The stretch is shaped as if nothing stood before or after it: shape a word with its punctuation, or a whole line, to have
 * its pairs kerned. Never fails; a character that the face lacks becomes glyph 0. Characters that only steer layout (a soft
 * hyphen, a zero-width space) take no glyph and join the text of the glyph before them. Thread-safe.
 */
public final class Shaper {
    private Shaper() {}

    /**
     * Shapes {@code text[start, end)}. Features apply by script: ligatures and kerning never to Han.
     *
     * @throws IndexOutOfBoundsException if that is not a stretch of the text
     */
    public static ShapedText shape(String text, int start, int end, Face face, Features features) {
        List<GlyphBuffer> runs = new ArrayList<>(1);
        for (int at = start; at < end; ) {
            ScriptRun run = ScriptRun.at(text, at, end, face.isHan());
            runs.add(shape(text, run, face, face.plan(run.script(), features)));
            at = run.end();
        }
        return ShapedText.of(runs, start, end);
    }

    private static GlyphBuffer shape(String text, ScriptRun run, Face face, ShapingPlan plan) {
        GlyphBuffer buffer = new GlyphBuffer(run.end() - run.start());
        Characters.map(text, run.start(), run.end(), face, buffer);
        buffer.startSubstituting();
        plan.substitute(buffer);
        buffer.removeAll(Characters.NON_JOINER);
        buffer.startPositioning(face);
        plan.position(buffer);
        return buffer;
    }
}
