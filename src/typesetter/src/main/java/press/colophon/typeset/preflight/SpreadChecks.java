package press.colophon.typeset.preflight;

import java.util.List;
import press.colophon.typeset.display.DisplayList;
import press.colophon.typeset.display.Item;
import press.colophon.typeset.display.Page;
import press.colophon.typeset.graphics.Length;
import press.colophon.typeset.graphics.Rect;
import press.colophon.typeset.preflight.PreflightReport.Check;

/** What crosses the fold, and what others deliver: P43, P44. */
final class SpreadChecks {
    /** How far the halves of a picture may be apart: 0.2 mm. */
    private static final long OFFSET = Length.ofMillimetres(0.2);

    private final DisplayList pages;

    SpreadChecks(DisplayList pages) {
        this.pages = pages;
    }

    List<Check> checks() {
        return List.of(advertisements(), crossovers());
    }

    /**
     * Nothing to look at: the format of publications knows no advertisement that comes as a file of its own. What a house says of
     * itself is set like any other page, and checked like it.
     */
    static Check advertisements() {
        return new Tally("P43", "PDF/X-4").absent().check();
    }

    static Check none() {
        return new Tally("P44", "≤ 0.2 mm").absent().check();
    }

    /** Even pages lie to the left of the odd ones that follow them. */
    private Check crossovers() {
        Tally tally = new Tally("P44", "≤ 0.2 mm").absent();
        for (int i = 1; i + 1 < pages.pages().size(); i += 2) {
            Page left = pages.pages().get(i);
            for (Item.Placed half : placed(left)) {
                boolean atFold = half.frame().right() >= left.width() - OFFSET;
                for (Item.Placed other : atFold ? placed(pages.pages().get(i + 1)) : List.<Item.Placed>of()) {
                    boolean same = other.picture().key().equals(half.picture().key());
                    if (same && other.frame().x() <= OFFSET) {
                        compare(tally, half, other.box().translate(left.width(), 0), i + 1);
                    }
                }
            }
        }
        return tally.check();
    }

    private static List<Item.Placed> placed(Page page) {
        return page.items().stream()
                .filter(Item.Placed.class::isInstance)
                .map(Item.Placed.class::cast)
                .toList();
    }

    /** Both halves are the same picture at the same place, of which each page shows what lies on it. */
    private static void compare(Tally tally, Item.Placed half, Rect other, int page) {
        Rect box = half.box();
        long scale = Math.max(Math.abs(box.width() - other.width()), Math.abs(box.height() - other.height()));
        long offset = Math.max(Math.abs(box.x() - other.x()), Math.abs(box.y() - other.y()));
        tally.measured(Tally.millimetres(Math.max(scale, offset)) + " mm");
        if (scale > OFFSET) {
            tally.warning("scale " + Tally.millimetres(scale) + " mm", page, Tally.place(half.frame()));
        } else if (offset > OFFSET) {
            tally.warning("offset " + Tally.millimetres(offset) + " mm", page, Tally.place(half.frame()));
        }
    }
}
