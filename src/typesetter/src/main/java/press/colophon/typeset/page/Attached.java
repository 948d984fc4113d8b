package press.colophon.typeset.page;

import java.util.ArrayList;
import java.util.List;
import press.colophon.typeset.style.ComputedStyle.Floating;

/** Notes and floats that are anchored in a fragment, set for the columns they will stand in. */
record Attached(Fragment fragment, List<Fragment> notes, List<FloatBox> floats) {

    static Attached to(Fragment fragment, Layout layout, Band.Geometry geometry) {
        List<Fragment> notes = new ArrayList<>();
        List<FloatBox> floats = new ArrayList<>();
        Fragment bare = new Gathering(layout, geometry, notes, floats).from(fragment);
        return new Attached(bare, notes, floats);
    }

    /** Notes called in a float stand at the foot of the column that anchors the float; so with notes called in notes. */
    private record Gathering(Layout layout, Band.Geometry geometry, List<Fragment> notes, List<FloatBox> floats) {
        Fragment from(Fragment fragment) {
            List<Fragment.Anchored> others = new ArrayList<>();
            for (Fragment.Anchored anchored : fragment.anchors()) {
                if (anchored.event() instanceof Event.Note note) {
                    // What it calls itself comes after it.
                    int place = notes.size();
                    notes.add(place, from(new BoxSetter(layout).block(note.box(), geometry.width())));
                } else if (anchored.event() instanceof Event.Floated event) {
                    FloatBox box = floatBox(event, layout, geometry);
                    int place = floats.size();
                    floats.add(place, new FloatBox(from(box.fragment()), box.top(), box.ofPage(), box.height()));
                } else {
                    others.add(anchored);
                }
            }
            return others.size() == fragment.anchors().size() ? fragment : fragment.withAnchors(others);
        }
    }

    /** A float takes whole lines of the grid, with at least its margin between it and the text. */
    private static FloatBox floatBox(Event.Floated event, Layout layout, Band.Geometry geometry) {
        boolean ofPage = event.to() == Floating.PAGE_TOP || event.to() == Floating.PAGE_BOTTOM;
        boolean top = event.to() == Floating.PAGE_TOP || event.to() == Floating.COLUMN_TOP;
        long width = ofPage ? geometry.totalWidth() : geometry.width();
        Fragment set = new BoxSetter(layout).block(event.box(), width);
        FrameGeometry frame = FrameGeometry.of(event.box().origin().style(), width);
        long margin = top ? frame.marginBottom() : frame.marginTop();
        long room = margin > 0 ? margin : ColumnWalk.step(layout.grid()) / 2;
        return new FloatBox(set, top, ofPage, layout.grid().up(set.height() + room));
    }
}
