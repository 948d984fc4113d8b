package press.colophon.typeset.pdf;

import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfIndirectReference;
import com.lowagie.text.pdf.PdfStream;
import com.lowagie.text.pdf.TrueTypeSubset;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import press.colophon.typeset.font.Face;

/**
 * A face in a file, reduced to the glyphs that are shown: a composite font whose character codes are glyph numbers (ISO
 * 32000-1, 9.7, encoding Identity-H). It learns what it has to hold while pages are written, and is written after them.
 */
final class EmbeddedFont {
    /** The most entries that one section of a CMap may have (Adobe Technical Note 5014, 1.4.1). */
    private static final int CMAP_SECTION = 100;

    private static final String SOFT_HYPHEN = "\u00ad";
    private static final String ZERO_WIDTH_SPACE = "\u200b";

    private final Face face;
    private final String resource;
    private final PdfIndirectReference reference;

    /** What a reader who copies a glyph gets; empty as long as it only stood where that is said by an ActualText. */
    private String[] told = new String[0];

    /** The same in order of glyphs, once they are known. */
    private NavigableMap<Integer, String> texts = new TreeMap<>();

    EmbeddedFont(Face face, String resource, PdfIndirectReference reference) {
        this.face = face;
        this.resource = resource;
        this.reference = reference;
    }

    String resource() {
        return resource;
    }

    PdfIndirectReference reference() {
        return reference;
    }

    /**
     * Notes that a glyph is shown for {@code text}.
     *
     * @return whether the font itself tells that text; otherwise an ActualText has to
     */
    boolean tells(int glyph, String text) {
        if (glyph >= told.length) {
            told = Arrays.copyOf(told, Math.max(glyph + 1, face.glyphCount()));
        }
        boolean ownText = !text.isEmpty() && !text.equals(SOFT_HYPHEN);
        String known = told[glyph];
        if (known == null || known.isEmpty()) {
            known = ownText ? text : "";
            told[glyph] = known;
        }
        return ownText && known.equals(text);
    }

    private static NavigableMap<Integer, String> ordered(String[] told) {
        NavigableMap<Integer, String> texts = new TreeMap<>();
        for (int glyph = 0; glyph < told.length; glyph++) {
            if (told[glyph] != null) {
                texts.put(glyph, told[glyph]);
            }
        }
        return texts;
    }

    /** Advance width in tenths of 1/1000 em: exactly what the file says it is. */
    long width(int glyph) {
        return Math.floorDiv(20_000L * face.advance(glyph) + face.unitsPerEm(), 2L * face.unitsPerEm());
    }

    void write(PdfFile file) {
        texts = ordered(told);
        PdfDictionary font = Cos.dictionary("Font");
        font.put(Cos.name("Subtype"), Cos.name("Type0"));
        font.put(Cos.name("BaseFont"), Cos.name(subsetName()));
        font.put(Cos.name("Encoding"), Cos.name("Identity-H"));
        font.put(Cos.name("DescendantFonts"), Cos.array(List.of(file.add(descendant(file)))));
        font.put(Cos.name("ToUnicode"), file.add(Cos.stream(toUnicode(), new PdfDictionary())));
        file.add(font, reference);
    }

    private PdfDictionary descendant(PdfFile file) {
        PdfDictionary font = Cos.dictionary("Font");
        font.put(Cos.name("Subtype"), Cos.name("CIDFontType2"));
        font.put(Cos.name("BaseFont"), Cos.name(subsetName()));
        font.put(Cos.name("CIDToGIDMap"), Cos.name("Identity"));
        PdfDictionary system = new PdfDictionary();
        system.put(Cos.name("Registry"), Cos.text("Adobe"));
        system.put(Cos.name("Ordering"), Cos.text("Identity"));
        system.put(Cos.name("Supplement"), Cos.number(0));
        font.put(Cos.name("CIDSystemInfo"), system);
        font.put(Cos.name("DW"), Cos.number(1000));
        font.put(Cos.name("W"), Cos.literal(widths()));
        font.put(Cos.name("FontDescriptor"), file.add(descriptor(file)));
        return font;
    }

    private PdfDictionary descriptor(PdfFile file) {
        FontMeasures measures = FontMeasures.of(face.program().buffer());
        PdfDictionary descriptor = Cos.dictionary("FontDescriptor");
        descriptor.put(Cos.name("FontName"), Cos.name(subsetName()));
        // Symbolic: its characters are addressed by glyph, not by a Latin encoding (ISO 32000-1, table 123).
        descriptor.put(Cos.name("Flags"), Cos.number(measures.italicAngle() == 0 ? 4 : 4 + 64));
        descriptor.put(
                Cos.name("FontBBox"),
                Cos.array(measures.box().stream()
                        .map(edge -> Cos.number(thousandths(edge)))
                        .toList()));
        descriptor.put(Cos.name("ItalicAngle"), Cos.literal(Decimal.ratio(measures.italicAngle(), 1 << 16)));
        descriptor.put(Cos.name("Ascent"), Cos.number(thousandths(face.ascender())));
        descriptor.put(Cos.name("Descent"), Cos.number(thousandths(face.descender())));
        descriptor.put(Cos.name("CapHeight"), Cos.number(thousandths(face.capHeight())));
        // Required, but only used to pick a substitute, which an embedded font never needs.
        descriptor.put(Cos.name("StemV"), Cos.number(80));
        descriptor.put(Cos.name("FontFile2"), file.add(program()));
        return descriptor;
    }

    private PdfStream program() {
        try {
            byte[] subset = TrueTypeSubset.of(face.name(), face.program().toArray(), texts.keySet());
            PdfDictionary dictionary = new PdfDictionary();
            dictionary.put(Cos.name("Length1"), Cos.number(subset.length));
            return Cos.stream(subset, dictionary);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot subset " + face.name(), e);
        }
    }

    private long thousandths(long units) {
        return Math.floorDiv(2_000L * units + face.unitsPerEm(), 2L * face.unitsPerEm());
    }

    /** ISO 32000-1, 9.6.4: six letters that differ between subsets of a face; here they come from its glyphs. */
    private String subsetName() {
        byte[] hash = Hash.of(face.name() + texts.keySet());
        StringBuilder tag = new StringBuilder();
        for (int i = 0; i < 6; i++) {
            tag.append((char) ('A' + Math.floorMod(hash[i], 26)));
        }
        return tag + "+" + face.name();
    }

    /** ISO 32000-1, 9.7.4.3; runs of successive glyphs share an array. */
    private String widths() {
        StringBuilder widths = new StringBuilder("[");
        int expected = -1;
        for (int glyph : texts.keySet()) {
            if (glyph != expected) {
                widths.append(expected < 0 ? "" : "]").append(glyph).append('[');
            } else {
                widths.append(' ');
            }
            widths.append(Decimal.of(width(glyph), 1));
            expected = glyph + 1;
        }
        return widths.append(expected < 0 ? "]" : "]]").toString();
    }

    /** ISO 32000-1, 9.10.3. */
    private byte[] toUnicode() {
        StringBuilder map = new StringBuilder("""
                /CIDInit /ProcSet findresource begin
                12 dict begin
                begincmap
                /CIDSystemInfo <</Registry (Adobe) /Ordering (UCS) /Supplement 0>> def
                /CMapName /Adobe-Identity-UCS def
                /CMapType 2 def
                1 begincodespacerange
                <0000> <FFFF>
                endcodespacerange
                """);
        List<Map.Entry<Integer, String>> entries = List.copyOf(texts.entrySet());
        for (int start = 0; start < entries.size(); start += CMAP_SECTION) {
            List<Map.Entry<Integer, String>> section =
                    entries.subList(start, Math.min(start + CMAP_SECTION, entries.size()));
            map.append(section.size()).append(" beginbfchar\n");
            section.forEach(entry -> map.append(bfchar(entry.getKey(), entry.getValue())));
            map.append("endbfchar\n");
        }
        map.append("endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n");
        return map.toString().getBytes(StandardCharsets.US_ASCII);
    }

    private String bfchar(int glyph, String text) {
        HexFormat hex = HexFormat.of().withUpperCase();
        String told = text.isEmpty() ? fallback(glyph) : text;
        return "<" + hex.toHexDigits((short) glyph) + "> <" + hex.formatHex(told.getBytes(StandardCharsets.UTF_16BE))
                + ">\n";
    }

    /** For a glyph that only ever stood under an ActualText: every glyph has to have some text (ISO 14289-1, 7.21.7). */
    private String fallback(int glyph) {
        return glyph != 0 && glyph == face.glyph('-') ? "-" : ZERO_WIDTH_SPACE;
    }
}
