package press.colophon.typeset.pdf;

import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfIndirectReference;
import com.lowagie.text.pdf.PdfObject;
import java.util.List;
import press.colophon.typeset.display.Item;
import press.colophon.typeset.display.Mark;
import press.colophon.typeset.display.Page;
import press.colophon.typeset.font.Face;
import press.colophon.typeset.font.GlyphRun;
import press.colophon.typeset.graphics.Colour;
import press.colophon.typeset.graphics.Length;

/** Crop marks, fold marks, registration marks and the slug line around a page, in the colour of all plates (typography §4.1). */
final class PrinterMarks {
    private static final long LENGTH = Length.ofMillimetres(5);
    private static final long LINE = Length.POINT / 4;

    /** Marks begin this far outside of the bleed, so that none is left on a sheet that is cut badly. */
    private static final long GAP = Length.ofMillimetres(1);

    private static final long RADIUS = Length.ofMillimetres(1.5);
    private static final long SLUG_SIZE = 6 * Length.POINT;

    private final PdfFile file;
    private final Painter painter;
    private final ContentStream out;
    private final Sheet sheet;
    private final Page page;

    PrinterMarks(PdfFile file, Painter painter, Sheet sheet) {
        this.file = file;
        this.painter = painter;
        this.out = painter.content();
        this.sheet = sheet;
        this.page = sheet.page();
    }

    /**
     * What marks are for.
     *
     * @param folds where the paper is folded, from the left of the trimmed page
     * @param slug what the slug line says
     */
    record Sheet(Page page, List<Long> folds, String slug) {}

    void paint() {
        PdfIndirectReference all = file.shared("All", this::registrationColour);
        out.save();
        out.write("/" + painter.resources().colourSpace("All", all) + " CS 1 SCN");
        out.write(Decimal.points(LINE) + " w");
        for (long x : new long[] {0, page.width()}) {
            cropVertical(x);
        }
        for (long y : new long[] {0, page.height()}) {
            cropHorizontal(y);
        }
        long reach = page.bleed() + GAP + LENGTH / 2;
        // In the middle of the page, or of the left one where the sheet is folded.
        long middle = (sheet.folds().isEmpty() ? page.width() : sheet.folds().get(0)) / 2;
        target(middle, -reach);
        target(middle, page.height() + reach);
        target(-reach, page.height() / 2);
        target(page.width() + reach, page.height() / 2);
        folds();
        out.restore();
        slug(sheet.slug());
    }

    /** Dashed, to tell them from where the paper is cut. */
    private void folds() {
        if (!sheet.folds().isEmpty()) {
            out.write("[" + Decimal.points(LENGTH / 10) + "] 0 d");
            sheet.folds().forEach(this::cropVertical);
        }
    }

    private void cropVertical(long x) {
        long near = page.bleed() + GAP;
        line(x, -near, x, -near - LENGTH);
        line(x, page.height() + near, x, page.height() + near + LENGTH);
    }

    private void cropHorizontal(long y) {
        long near = page.bleed() + GAP;
        line(-near, y, -near - LENGTH, y);
        line(page.width() + near, y, page.width() + near + LENGTH, y);
    }

    /** A cross in a circle; the circle as four curves (their control points lie 0.5523 radii from the ends). */
    private void target(long x, long y) {
        line(x - LENGTH / 2, y, x + LENGTH / 2, y);
        line(x, y - LENGTH / 2, x, y + LENGTH / 2);
        long r = RADIUS;
        long c = Length.scale(r, 5523, 10_000);
        out.write(out.point(x + r, y) + " m");
        out.write(out.point(x + r, y + c) + " " + out.point(x + c, y + r) + " " + out.point(x, y + r) + " c");
        out.write(out.point(x - c, y + r) + " " + out.point(x - r, y + c) + " " + out.point(x - r, y) + " c");
        out.write(out.point(x - r, y - c) + " " + out.point(x - c, y - r) + " " + out.point(x, y - r) + " c");
        out.write(out.point(x + c, y - r) + " " + out.point(x + r, y - c) + " " + out.point(x + r, y) + " c");
        out.write("S");
    }

    private void line(long x1, long y1, long x2, long y2) {
        out.write(out.point(x1, y1) + " m " + out.point(x2, y2) + " l S");
    }

    /** A separation on every plate (ISO 32000-1, 8.6.6.4); without separations it looks like all four inks. */
    private PdfObject registrationColour() {
        PdfDictionary tint = new PdfDictionary();
        tint.put(Cos.name("FunctionType"), Cos.number(2));
        tint.put(Cos.name("N"), Cos.number(1));
        tint.put(Cos.name("Domain"), Cos.literal("[0 1]"));
        tint.put(Cos.name("C0"), Cos.literal("[0 0 0 0]"));
        tint.put(Cos.name("C1"), Cos.literal("[1 1 1 1]"));
        return Cos.array(List.of(Cos.name("Separation"), Cos.name("All"), Cos.name("DeviceCMYK"), file.add(tint)));
    }

    /** Below the page, right of the corner mark, in faces of the document; what none of them has is left out. */
    private void slug(String text) {
        long x = GAP;
        long baseline = page.height() + page.bleed() + GAP + LENGTH + SLUG_SIZE;
        for (int codePoint : text.codePoints().toArray()) {
            for (Face face : file.faces()) {
                int glyph = face.glyph(codePoint);
                if (glyph != 0) {
                    long advance = Length.scale(SLUG_SIZE, face.advance(glyph), face.unitsPerEm());
                    String letter = Character.toString(codePoint);
                    GlyphRun run = new GlyphRun(
                            face,
                            SLUG_SIZE,
                            1000,
                            new int[] {glyph},
                            new long[] {0, advance},
                            new int[] {0, letter.length()},
                            letter);
                    painter.glyphs(new Item.Glyphs(x, baseline, run, Colour.BLACK, "", Mark.Artifact.PAGINATION));
                    x += advance;
                    break;
                }
            }
        }
    }
}
