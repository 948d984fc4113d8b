package press.colophon.typeset.pdf;

import com.lowagie.text.pdf.PdfBoolean;
import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfIndirectReference;
import com.lowagie.text.pdf.PdfObject;
import java.util.Map;
import java.util.TreeMap;
import press.colophon.typeset.graphics.Colour;

/** Sets the colours of a content stream, and whether they overprint; writes only what changes. */
final class Brush {
    private final PdfFile file;
    private final ContentStream out;
    private final Resources resources;
    private String colour = "";
    private String line = "";
    private String overprint = "";

    Brush(PdfFile file, ContentStream out, Resources resources) {
        this.file = file;
        this.out = out;
        this.resources = resources;
    }

    /** What was set holds no longer: the graphics state was restored. */
    void forget() {
        colour = "";
        line = "";
        overprint = "";
    }

    /**
     * @param fine see {@link Inks#overprint}
     */
    void use(Colour next, boolean fine) {
        overprint(next, fine);
        String operator = file.inks().fill(next);
        if (!operator.equals(colour)) {
            colour = operator;
            out.write(operator);
        }
    }

    /** The same for lines. */
    void draw(Colour next, boolean fine) {
        overprint(next, fine);
        String operator = file.inks().stroke(next);
        if (!operator.equals(line)) {
            line = operator;
            out.write(operator);
        }
    }

    private void overprint(Colour next, boolean fine) {
        String state = file.inks().overprint(next, fine);
        if (!state.equals(overprint)) {
            overprint = state;
            graphicsState(state, overprinting(state.equals(PressInks.OVERPRINT)));
        }
    }

    /**
     * @param opacity in 1/1000
     */
    void opacity(int opacity) {
        graphicsState(
                "Opacity" + opacity,
                Map.of("ca", Cos.literal(Decimal.of(opacity, 3)), "CA", Cos.literal(Decimal.of(opacity, 3))));
    }

    private void graphicsState(String name, Map<String, PdfObject> entries) {
        PdfIndirectReference reference = file.shared(name, () -> {
            PdfDictionary state = Cos.dictionary("ExtGState");
            new TreeMap<>(entries).forEach((entry, value) -> state.put(Cos.name(entry), value));
            return state;
        });
        out.write("/" + resources.graphicsState(name, reference) + " gs");
    }

    /** OPM 1 lets inks of which a colour has none alone (ISO 32000-1, 11.7.4.3). */
    private static Map<String, PdfObject> overprinting(boolean on) {
        PdfObject value = on ? PdfBoolean.PDFTRUE : PdfBoolean.PDFFALSE;
        return Map.of("OP", value, "op", value, "OPM", Cos.number(on ? 1 : 0));
    }
}
