package press.colophon.print;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import press.colophon.typeset.display.DisplayList;
import press.colophon.typeset.display.Page;

/** Makes pages come out on whole sheets. */
final class Sheets {
    /** A folded sheet has four pages. */
    static final int SADDLE = 4;

    /** A leaf has two. */
    static final int PERFECT = 2;

    private Sheets() {}

    /** Empty pages before the last one, which is the back cover, until the number of pages is a multiple of {@code sheet}. */
    static DisplayList fill(DisplayList list, int sheet) {
        int missing = Math.floorMod(-list.pages().size(), sheet);
        if (missing == 0 || list.pages().isEmpty()) {
            return list;
        }
        Page back = list.pages().get(list.pages().size() - 1);
        List<Page> pages = new ArrayList<>(list.pages());
        Page empty = new Page("", back.width(), back.height(), back.bleed(), List.of(), List.of());
        pages.addAll(pages.size() - 1, Collections.nCopies(missing, empty));
        if (back.label().equals(Integer.toString(list.pages().size()))) {
            String label = Integer.toString(pages.size());
            pages.set(
                    pages.size() - 1,
                    new Page(label, back.width(), back.height(), back.bleed(), back.frames(), back.items()));
        }
        return new DisplayList(list.description(), pages, list.structure(), list.bookmarks(), list.anchors());
    }
}
