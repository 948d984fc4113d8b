package press.colophon.typeset.page;

import java.util.ArrayList;
import java.util.List;
import press.colophon.typeset.page.FloatBox.Edge;
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
                    floats.add(place, box.withAnchorsOf(from(box.fragment())));
                } else {
                    others.add(anchored);
                }
            }
            return others.size() == fragment.anchors().size() ? fragment : fragment.withAnchors(others);
        }
    }

    /** A float takes whole lines of the grid, with at least its margin between it and the text. */
    private static FloatBox floatBox(Event.Floated event, Layout layout, Band.Geometry geometry) {
        FloatBox whole = floatBox(event.box(), event.to(), layout, geometry);
        List<FloatBox> lower = new Elastic(layout)
                .lower(event.box()).stream()
                        .map(box -> floatBox(box, event.to(), layout, geometry))
                        .toList();
        return new FloatBox(whole.fragment(), whole.edge(), whole.ofPage(), whole.height(), lower);
    }

    private static FloatBox floatBox(Box box, Floating to, Layout layout, Band.Geometry geometry) {
        boolean ofPage = to == Floating.PAGE_TOP || to == Floating.PAGE_BOTTOM || to == Floating.PAGE_EDGE;
        Edge edge = to == Floating.PAGE_EDGE
                ? Edge.EITHER
                : to == Floating.PAGE_TOP || to == Floating.COLUMN_TOP ? Edge.TOP : Edge.BOTTOM;
        long width = ofPage ? geometry.totalWidth() : geometry.width();
        FrameGeometry frame = FrameGeometry.of(box.origin().style(), width);
        long margin = switch (edge) {
            case TOP -> frame.marginBottom();
            case BOTTOM -> frame.marginTop();
            case EITHER -> Math.max(frame.marginTop(), frame.marginBottom());
        };
        long room = margin > 0 ? margin : ColumnWalk.step(layout.grid()) / 2;
        Fragment set = new BoxSetter(layout).within(box, width, layout.pageHeight() - room);
        return new FloatBox(set, edge, ofPage, layout.grid().up(set.height() + room), List.of());
    }
}
