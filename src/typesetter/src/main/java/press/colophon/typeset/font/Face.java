package press.colophon.typeset.font;

import java.util.Map;
import press.colophon.typeset.graphics.Bytes;
import press.colophon.typeset.graphics.Path;

/**
 * An opened font file. Immutable and thread-safe; one instance per declared file, so that faces compare by identity.
 *
 * <p>Lengths are in font units: {@link #unitsPerEm()} of them make an em. Every glyph number may be asked for; one that the
 * font lacks has no width and no outline.
 */
public final class Face {
    private final String name;
    private final FaceMetrics metrics;
    private final CharacterMap characters;
    private final Glyphs glyphs;
    private final ShapingPlans plans;
    private final Bytes program;
    private final boolean han;

    Face(String name, CharacterMap characters, Map<String, Table> tables, Bytes program) {
        this.name = name;
        this.characters = characters;
        this.glyphs = Glyphs.read(tables);
        this.metrics = FaceMetrics.read(tables, characters, glyphs);
        this.plans = ShapingPlans.read(tables, glyphs.count());
        this.program = program;
        this.han = FaceMetrics.isHan(characters);
    }

    /** PostScript name (name table, id 6). */
    public String name() {
        return name;
    }

    public int unitsPerEm() {
        return metrics.unitsPerEm();
    }

    /** Height of the em box above the baseline: OS/2 sTypoAscender, and 0.88 em for Han faces (typography §1.1). */
    public int ascender() {
        return metrics.ascender();
    }

    /** Depth of the em box, negative: OS/2 sTypoDescender, and −0.12 em for Han faces. */
    public int descender() {
        return metrics.descender();
    }

    /** Height of H. */
    public int capHeight() {
        return metrics.capHeight();
    }

    /** Height of x. */
    public int xHeight() {
        return metrics.xHeight();
    }

    /** Top of an underline, negative below the baseline (post table). */
    public int underlinePosition() {
        return metrics.underlinePosition();
    }

    public int underlineThickness() {
        return metrics.underlineThickness();
    }

    public int glyphCount() {
        return glyphs.count();
    }

    /** The nominal glyph of a code point; 0 when the face lacks it. */
    public int glyph(int codePoint) {
        return characters.glyph(codePoint);
    }

    /** Advance width of a glyph, without kerning. */
    public int advance(int glyph) {
        return glyphs.advance(glyph);
    }

    /** Whether the face has Han characters, and so sets Chinese text and its punctuation. */
    public boolean isHan() {
        return han;
    }

    /**
     * The outline of a glyph, to be filled by the non-zero rule: cubic curves, in <em>font units</em> (not scaled points), with
     * y growing <em>upwards</em> from the baseline. Empty for a space.
     */
    public Path outline(int glyph) {
        return glyphs.outline(glyph);
    }

    /** The font file, for embedding. */
    public Bytes program() {
        return program;
    }

    ShapingPlan plan(Script script, Features features) {
        return plans.plan(script, features);
    }

    @Override
    public String toString() {
        return name;
    }
}
