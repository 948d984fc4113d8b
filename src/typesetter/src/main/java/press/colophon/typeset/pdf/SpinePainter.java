package press.colophon.typeset.pdf;

import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfIndirectReference;
import press.colophon.typeset.display.Item;
import press.colophon.typeset.display.Page;
import press.colophon.typeset.font.GlyphRun;
import press.colophon.typeset.graphics.Rect;

/**
 * Paints what stands on a spine: a page that lies on its side, read from head to foot as on books of China and of English
 * speaking countries (ISO 6357; GB/T 11668). Characters of Han script stay upright, one below the other.
 */
final class SpinePainter {
    private final PdfFile file;
    private final Page page;

    SpinePainter(PdfFile file, Page page) {
        this.file = file;
        this.page = page;
    }

    /** A form as wide as the cover is high, with its bleed; live text, which a form keeps. */
    PdfIndirectReference form() {
        long bleed = page.bleed();
        Painter painter = new Painter(file, new ContentStream.Axes(0, page.height()), Marking.None.INSTANCE);
        for (Item item : page.items()) {
            if (item instanceof Item.Glyphs glyphs) {
                show(painter, glyphs);
            } else {
                item.match(painter);
            }
        }
        PdfDictionary form = Cos.dictionary("XObject");
        form.put(Cos.name("Subtype"), Cos.name("Form"));
        form.put(Cos.name("BBox"), Cos.rectangle(-bleed, 0, page.width() + bleed, page.height()));
        form.put(Cos.name("Resources"), painter.resources().dictionary());
        return file.add(Cos.stream(painter.content().toByteArray(), form));
    }

    private static void show(Painter painter, Item.Glyphs glyphs) {
        GlyphRun run = glyphs.run();
        if (run.text().codePoints().noneMatch(Character::isIdeographic)) {
            painter.glyphs(glyphs);
            return;
        }
        for (int i = 0; i < run.count(); i++) {
            upright(painter, glyphs, i);
        }
    }

    /** Turned back by 90° about the middle of its square, which is where it lies. */
    private static void upright(Painter painter, Item.Glyphs glyphs, int index) {
        GlyphRun run = glyphs.run();
        String text = run.text(index);
        long advance = run.position(index + 1) - run.position(index);
        GlyphRun single = new GlyphRun(
                run.face(),
                run.size(),
                run.expansion(),
                new int[] {run.glyph(index)},
                new long[] {0, advance},
                new int[] {0, text.length()},
                text);
        Item.Glyphs character = new Item.Glyphs(
                glyphs.x() + run.position(index),
                glyphs.baseline(),
                single,
                glyphs.colour(),
                glyphs.language(),
                glyphs.mark());
        if (!text.codePoints().allMatch(Character::isIdeographic)) {
            painter.glyphs(character);
            return;
        }
        // Han characters lie 0.12 em below and 0.88 em above their baseline.
        long middle = glyphs.baseline() - run.size() * 38 / 100;
        Rect square =
                new Rect(character.x() + advance / 2 - run.size() / 2, middle - run.size() / 2, run.size(), run.size());
        painter.upright(character, square);
    }
}
