package press.colophon.typeset.page;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import press.colophon.typeset.graphics.Rect;

/**
 * Fills short pages with notices (typography §3.6): in their declared order each goes to the page of its master on which it
 * leaves the least empty, at the foot of the type area. What fits nowhere is not set.
 */
final class Notices {
    private final Layout layout;
    private final List<MadeUpPage> pages;

    Notices(Layout layout, List<MadeUpPage> pages) {
        this.layout = layout;
        this.pages = new ArrayList<>(pages);
    }

    /**
     * Pages with the notices that found a place.
     *
     * @param notices indexes of those
     */
    record Filled(List<MadeUpPage> pages, Set<Integer> notices) {}

    Filled place(List<Notice> notices) {
        Set<Integer> placed = new LinkedHashSet<>();
        for (int i = 0; i < notices.size(); i++) {
            if (place(notices.get(i))) {
                placed.add(i);
            }
        }
        return new Filled(pages, placed);
    }

    private boolean place(Notice notice) {
        int best = -1;
        for (int i = 0; i < pages.size(); i++) {
            MadeUpPage page = pages.get(i);
            boolean room = page.master().equals(notice.page())
                    && page.room().height() >= needed(notice, page.room().width());
            if (room
                    && (best < 0
                            || page.room().height() < pages.get(best).room().height())) {
                best = i;
            }
        }
        if (best >= 0) {
            pages.set(best, with(pages.get(best), notice));
        }
        return best >= 0;
    }

    /** Height of the notice with the room above it, in whole lines. */
    private long needed(Notice notice, long width) {
        long above = FrameGeometry.of(notice.box().origin().style(), width).marginTop();
        long step = ColumnWalk.step(layout.grid());
        return layout.grid().up(set(notice, width).height()) + Math.max(above, step);
    }

    private Fragment set(Notice notice, long width) {
        Fragment set = new BoxSetter(layout).block(notice.box(), width);
        Band.Geometry geometry = new Band.Geometry(1, 0, width, 0, java.util.Optional.empty());
        Attached attached = Attached.to(set, layout, geometry);
        Fragment whole = attached.fragment();
        long y = whole.height();
        List<Fragment> below = new ArrayList<>(attached.notes());
        attached.floats().forEach(box -> below.add(box.fragment()));
        for (Fragment fragment : below) {
            whole = whole.with(fragment, 0, y);
            y += fragment.height();
        }
        return new Fragment(whole.width(), y, whole.baseline(), whole.items(), whole.anchors());
    }

    private MadeUpPage with(MadeUpPage page, Notice notice) {
        Rect room = page.room();
        Fragment set = set(notice, room.width());
        long height = layout.grid().up(set.height());
        FrameGeometry geometry = FrameGeometry.of(notice.box().origin().style(), room.width());
        long y = room.bottom() - height;
        List<Rect> frames = new ArrayList<>(page.frames());
        frames.add(new Rect(room.x(), y, room.width(), height));
        Rect rest = new Rect(room.x(), room.y(), room.width(), room.height() - needed(notice, room.width()));
        Fragment content = page.content().with(set, room.x() + geometry.x(), y);
        return new MadeUpPage(page.master(), page.style(), page.blank(), content, frames, rest);
    }
}
