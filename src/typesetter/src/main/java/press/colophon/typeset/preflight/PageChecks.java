package press.colophon.typeset.preflight;

import java.util.List;
import java.util.Locale;
import press.colophon.typeset.display.Bounds;
import press.colophon.typeset.display.DisplayList;
import press.colophon.typeset.display.Item;
import press.colophon.typeset.display.Mark;
import press.colophon.typeset.display.Page;
import press.colophon.typeset.graphics.Length;
import press.colophon.typeset.graphics.Rect;
import press.colophon.typeset.preflight.PreflightReport.Check;
import press.colophon.typeset.preflight.PreflightReport.Finding;

/** Where things stand on the pages, and what the text consists of: P04, P05, P07, P21, P36, P45. */
final class PageChecks {
    private static final long NEAR = Length.POINT / 4;

    /** Text on the spine side disappears in the fold (typography §4.1): millimetres for stapled and for glued sheets. */
    private static final double FOLD = 12;

    /** Chinese characters have more strokes: a point more than Latin letters (typography §4.6 P21). */
    private static final double CHINESE = 1;

    private final DisplayList pages;
    private final Limits limits;
    private final Tally bleeds = new Tally("P04", "0");
    private final Tally safe;
    private final Tally empty = new Tally("P07", "0");
    private final Tally sizes;
    private final Tally folios = new Tally("P36", "0");
    private final Tally codes = new Tally("P45", "0");
    private long smallest = Long.MAX_VALUE;
    private long nearest = Long.MAX_VALUE;

    PageChecks(DisplayList pages, Limits limits) {
        this.pages = pages;
        this.limits = limits;
        this.safe = new Tally(
                "P05",
                "≥ " + Tally.decimal(limits.safeArea().warning(), 1) + " / "
                        + Tally.decimal(limits.safeArea().error(), 1) + " mm");
        this.sizes = new Tally(
                "P21",
                "≥ " + Tally.decimal(limits.textSize().warning(), 1) + " pt / "
                        + Tally.decimal(limits.textSize().error(), 1) + " pt; 汉字 ≥ "
                        + Tally.decimal(limits.textSize().warning() + CHINESE, 1) + " pt");
    }

    List<Check> checks() {
        for (int i = 0; i < pages.pages().size(); i++) {
            look(i + 1, pages.pages().get(i));
        }
        return List.of(bleeds.check(), safe.check(), empty.check(), sizes.check(), folios.check(), codes.check());
    }

    private void look(int number, Page page) {
        if (page.items().stream().noneMatch(item -> item.mark() instanceof Mark.Content)) {
            empty.error("0", number, "");
        }
        folio(number, page);
        page.items().forEach(item -> item.match(new Look(number, page)));
    }

    /** Folios count on from page to page; odd ones are on the right. */
    private void folio(int number, Page page) {
        if (page.label().matches("[1-9][0-9]{0,5}")) {
            int label = Integer.parseInt(page.label());
            boolean wrong = label % 2 != number % 2;
            folios.judge(wrong, false, new Finding(wrong, page.label(), number, "folio"));
        }
    }

    /** Looks at the items of one page. */
    private final class Look implements Item.Cases<Boolean> {
        private final int number;
        private final Page page;

        Look(int number, Page page) {
            this.number = number;
            this.page = page;
        }

        @Override
        public Boolean glyphs(Item.Glyphs glyphs) {
            if (glyphs.run().count() == 0 || glyphs.run().text().isBlank()) {
                return true;
            }
            Rect area = new Rect(
                    glyphs.x(),
                    glyphs.baseline() - glyphs.run().size() * 3 / 4,
                    glyphs.run().advance(),
                    glyphs.run().size());
            size(glyphs, area);
            distance(area);
            String strange = strange(glyphs.run().text());
            if (!strange.isEmpty()) {
                codes.warning(strange, number, Tally.place(area));
            }
            return true;
        }

        private void size(Item.Glyphs glyphs, Rect area) {
            double size = Length.toPoints(glyphs.run().size());
            boolean chinese = glyphs.run().text().codePoints().anyMatch(Character::isIdeographic);
            double warning = limits.textSize().warning() + (chinese ? CHINESE : 0);
            smallest = Math.min(smallest, glyphs.run().size());
            // Marks of notes stand high and small: no reader takes them for text.
            boolean superior = glyphs.run().text().strip().matches("[\\d*†‡,–-]+");
            sizes.measured("≥ " + Tally.points(smallest))
                    .judge(
                            !superior && size < limits.textSize().error() - 0.005,
                            size < warning - 0.005,
                            new Finding(false, Tally.points(glyphs.run().size()), number, Tally.place(area)));
        }

        private void distance(Rect area) {
            long left = area.x();
            long right = page.width() - area.right();
            long outer = Math.min(number % 2 == 1 ? right : left, Math.min(area.y(), page.height() - area.bottom()));
            long inner = number % 2 == 1 ? left : right;
            long least = Math.min(outer, inner);
            nearest = Math.min(nearest, least);
            safe.measured("≥ " + Tally.millimetres(nearest) + " mm")
                    .judge(
                            least < Length.ofMillimetres(limits.safeArea().error()),
                            outer < Length.ofMillimetres(limits.safeArea().warning())
                                    || inner < Length.ofMillimetres(FOLD),
                            new Finding(false, Tally.millimetres(least) + " mm", number, Tally.place(area)));
        }

        @Override
        public Boolean fill(Item.Fill fill) {
            edges(Bounds.of(fill.path()).rect());
            return true;
        }

        @Override
        public Boolean picture(Item.Placed picture) {
            edges(picture.frame());
            return true;
        }

        /** What reaches the trimmed edge has to go on to the end of the bleed: the knife is a millimetre off now and then. */
        private void edges(Rect area) {
            long[] beyond = {-area.x(), -area.y(), area.right() - page.width(), area.bottom() - page.height()};
            for (long reach : beyond) {
                if (reach > -NEAR && reach < page.bleed() - NEAR) {
                    bleeds.error(Tally.millimetres(reach) + " mm", number, Tally.place(area));
                    return;
                }
            }
        }

        @Override
        public Boolean link(Item.Link link) {
            return true;
        }
    }

    /** Private use, radicals, compatibility ideographs: what looks like a character and is not found by any search. */
    private static String strange(String text) {
        StringBuilder found = new StringBuilder();
        text.codePoints()
                .filter(code -> (code >= 0xE000 && code <= 0xF8FF)
                        || (code >= 0x2E80 && code <= 0x2FDF)
                        || (code >= 0xF900 && code <= 0xFAD9)
                        || (code >= 0x2F800 && code <= 0x2FA1F)
                        || code >= 0xF0000)
                .forEach(code -> found.append(found.length() == 0 ? "" : " ")
                        .append("U+")
                        .append(Integer.toHexString(code).toUpperCase(Locale.ROOT)));
        return found.toString();
    }
}
