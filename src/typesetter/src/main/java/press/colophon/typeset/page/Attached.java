package press.colophon.typeset.page;

import java.util.ArrayList;
import java.util.List;
import press.colophon.typeset.style.ComputedStyle.Floating;

/** Notes and floats that are anchored in a fragment, set for the columns they will stand in. */
record Attached(Fragment fragment, List<Fragment> notes, List<FloatBox> floats) {

    static Attached to(Fragment fragment, Layout layout, Band.Geometry geometry) {
        List<Fragment> notes = new ArrayList<>();
        List<FloatBox> floats = new ArrayList<>();
        List<Fragment.Anchored> others = new ArrayList<>();
        for (Fragment.Anchored anchored : fragment.anchors()) {
            if (anchored.event() instanceof Event.Note note) {
                notes.add(new BoxSetter(layout).block(note.box(), geometry.width()));
            } else if (anchored.event() instanceof Event.Floated event) {
                floats.add(floatBox(event, layout, geometry));
            } else {
                others.add(anchored);
            }
        }
        return notes.isEmpty() && floats.isEmpty()
                ? new Attached(fragment, notes, floats)
                : new Attached(fragment.withAnchors(others), notes, floats);
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
