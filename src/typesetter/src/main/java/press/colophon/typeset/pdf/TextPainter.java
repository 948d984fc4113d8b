package press.colophon.typeset.pdf;

import press.colophon.typeset.display.Item;
import press.colophon.typeset.font.GlyphRun;
import press.colophon.typeset.graphics.Length;

/**
 * Shows glyph runs. Each glyph is put where the run says, by the adjustments of a TJ array (ISO 32000-1, 9.4.3); word spacing
 * cannot be used, as it knows only one-byte codes (9.3.3).
 */
final class TextPainter {
    /** Adjustments are written in tenths of 1/1000 em, with the horizontal scale in 1/1000. */
    private static final long UNITS_PER_EM = 10_000_000;

    private final PdfFile file;
    private final ContentStream out;
    private final Resources resources;
    private String font = "";
    private int scale = 1000;

    TextPainter(PdfFile file, ContentStream out, Resources resources) {
        this.file = file;
        this.out = out;
        this.resources = resources;
    }

    /** The font that was selected is so no longer: the graphics state was restored. */
    void forget() {
        font = "";
        scale = 1000;
    }

    void show(Item.Glyphs item) {
        GlyphRun run = item.run();
        EmbeddedFont embedded = file.font(run.face());
        out.write("BT");
        select(embedded, run);
        out.moveText(item.x(), item.baseline());
        new Line(run, embedded).show();
        out.write("ET");
    }

    private void select(EmbeddedFont embedded, GlyphRun run) {
        String size = Decimal.of(Length.scale(run.size(), 10_000, Length.POINT), 4);
        String operator = "/" + resources.font(embedded.resource(), embedded.reference()) + " " + size + " Tf";
        if (!operator.equals(font)) {
            font = operator;
            out.write(operator);
        }
        if (run.expansion() != scale) {
            scale = run.expansion();
            out.write(Decimal.of(scale, 1) + " Tz");
        }
    }

    /** One run on its way into the stream. */
    private final class Line {
        private final GlyphRun run;
        private final EmbeddedFont embedded;
        /** Where the viewer's pen stands, in tenths of 1/1000 em from the origin of the run. */
        private long pen;

        private boolean array;
        private boolean string;

        Line(GlyphRun run, EmbeddedFont embedded) {
            this.run = run;
            this.embedded = embedded;
        }

        void show() {
            int start = 0;
            while (start < run.count()) {
                int end = clusterEnd(start);
                String text = run.text(start);
                boolean told = embedded.tells(run.glyph(start), text);
                for (int i = start + 1; i < end; i++) {
                    embedded.tells(run.glyph(i), "");
                }
                if (told && end == start + 1) {
                    add(start);
                } else {
                    addSpan(start, end, text);
                }
                start = end;
            }
            closeArray();
        }

        /** A glyph and those after it that stand for no text of their own. */
        private int clusterEnd(int start) {
            int end = start + 1;
            while (end < run.count() && run.text(end).isEmpty()) {
                end++;
            }
            return end;
        }

        /** Glyphs whose text the font does not tell: ISO 32000-1, 14.9.4; for added hyphens 14.8.2.2.3. */
        private void addSpan(int start, int end, String text) {
            closeArray();
            out.write("/Span <</ActualText " + Cos.hexText(text) + ">> BDC");
            for (int i = start; i < end; i++) {
                add(i);
            }
            closeArray();
            out.write("EMC");
        }

        private void add(int index) {
            long target = Length.scale(run.position(index), UNITS_PER_EM, run.size() * run.expansion());
            if (!array) {
                out.append("[");
                array = true;
            }
            if (target != pen) {
                closeString();
                out.decimal(pen - target, 1);
                pen = target;
            }
            if (!string) {
                out.append("(");
                string = true;
            }
            out.glyph(run.glyph(index));
            pen += embedded.width(run.glyph(index));
        }

        private void closeString() {
            if (string) {
                out.append(")");
                string = false;
            }
        }

        private void closeArray() {
            closeString();
            if (array) {
                out.write("]TJ");
                array = false;
            }
        }
    }
}
