package press.colophon.typeset.preflight;

import java.util.ArrayList;
import java.util.List;
import press.colophon.typeset.display.Bounds;
import press.colophon.typeset.display.DisplayList;
import press.colophon.typeset.display.Item;
import press.colophon.typeset.font.GlyphRun;
import press.colophon.typeset.graphics.Length;
import press.colophon.typeset.graphics.Rect;
import press.colophon.typeset.pdf.Cover;
import press.colophon.typeset.pdf.PressContent;
import press.colophon.typeset.preflight.PreflightReport.Check;

/** The spine of a cover: P47. */
final class SpineChecks {
    /** How far its width may be from the formula, and its type from the middle: 0.5 mm. */
    private static final long TOLERANCE = Length.ofMillimetres(0.5);

    private SpineChecks() {}

    /** For a file without a spine. */
    static Check none() {
        return new Tally("P47", "± 0.5 mm").absent().check();
    }

    /**
     * @param content the file: what is measured is the sheet that the printer gets
     * @param formula width in millimetres by the thickness of the paper
     */
    static Check check(Cover cover, PressContent content, double formula) {
        long pages = 2 * cover.pages().pages().get(0).width();
        long spine = content.sheets().get(0).boxes().trim().width() - pages;
        String width = Tally.millimetres(spine) + " mm";
        Tally tally = new Tally("P47", Tally.decimal(formula, 1) + " ± 0.5 mm").measured(width);
        if (Math.abs(spine - Length.ofMillimetres(formula)) > TOLERANCE) {
            tally.warning(width, 1, "");
        }
        cover.title().ifPresent(title -> type(tally, title, spine));
        return tally.check();
    }

    private static void type(Tally tally, DisplayList title, long spine) {
        List<Rect> ink = ink(title);
        long top = ink.stream().mapToLong(Rect::y).min().orElse(0);
        long bottom = ink.stream().mapToLong(Rect::bottom).max().orElse(spine);
        long off = Math.abs((top + bottom) / 2 - spine / 2);
        if (title.pages().size() > 1) {
            tally.warning("type of " + title.pages().size() + " spines", 1, "");
        }
        if (off > TOLERANCE) {
            tally.warning("type " + Tally.millimetres(off) + " mm off the middle", 1, "");
        }
        if (top < 0 || bottom > spine) {
            tally.warning("type of " + Tally.millimetres(bottom - top) + " mm", 1, "");
        }
    }

    /** What letters cover, as seen on the page that lies on its side; descenders do not count, the eye does not see them. */
    private static List<Rect> ink(DisplayList title) {
        List<Rect> ink = new ArrayList<>();
        for (Item item : title.pages().get(0).items()) {
            if (item instanceof Item.Glyphs glyphs) {
                GlyphRun run = glyphs.run();
                for (int i = 0; i < run.count(); i++) {
                    Rect outline = Bounds.of(run.face().outline(run.glyph(i))).rect();
                    long height = Length.scale(
                            run.size(), outline.bottom(), run.face().unitsPerEm());
                    long depth = Length.scale(
                            run.size(), Math.max(0, outline.y()), run.face().unitsPerEm());
                    if (height > depth) {
                        ink.add(new Rect(glyphs.x(), glyphs.baseline() - height, 1, height - depth));
                    }
                }
            }
        }
        return ink;
    }
}
