package press.colophon.typeset.page;

import java.util.Optional;
import press.colophon.typeset.style.PageRules;
import press.colophon.typeset.style.PageRules.PageStyle;
import press.colophon.typeset.style.PageRules.Selector;

/** Sizes of pages as the page rules state them. */
record PageMasters(PageRules rules) {
    /** A page as far as the layout of text depends on it. */
    record Master(PageStyle style) {
        long contentWidth() {
            return Math.max(
                    1, style.width() - style.margins().left() - style.margins().right());
        }

        long contentHeight() {
            return Math.max(
                    1, style.height() - style.margins().top() - style.margins().bottom());
        }
    }

    /** Pages of a name; left and right ones are taken to have a type area of the same size. */
    Master master(String name) {
        return new Master(rules.style(new Selector(name, false, true, false)));
    }

    Master first() {
        return master("");
    }

    PageStyle style(String name, int index, boolean blank) {
        return rules.style(new Selector(name, index == 0, isRecto(index), blank));
    }

    /**
     * The master that a block begins on: that of the first block in it (start page value, CSS Paged Media 3, §7.1), so that
     * its padding does not stand on a page of its own.
     *
     * @param page its own
     */
    static String start(Box box, String page) {
        String start = page;
        Optional<Box> next = firstChild(box);
        while (next.isPresent()) {
            String own = next.get().origin().style().box().page();
            start = own.isEmpty() ? start : own;
            next = firstChild(next.get());
        }
        return start;
    }

    private static Optional<Box> firstChild(Box box) {
        if (!(box instanceof Box.Flow flow) || box.isOnePiece(1, 0)) {
            return Optional.empty();
        }
        return flow.children().stream()
                .filter(child -> !(child instanceof Box.Place || child instanceof Box.Side))
                .findFirst();
    }

    /** The first page is a right-hand one (typography §3.5). */
    static boolean isRecto(int index) {
        return index % 2 == 0;
    }
}
