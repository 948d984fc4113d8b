package press.colophon.typeset.style;

import java.util.List;
import press.colophon.typeset.style.ComputedStyle.Filler;

/** What no standard has a property for: filling pages, sheets and the ends of sections (typography §3.2, §3.6). */
final class FittingProperties {
    static final Property<Integer> SIGNATURE = Property.of(
                    "-colophon-signature",
                    "none | <integer [1,64]>",
                    "none",
                    Syntax.keyword("none", 1).or(Lengths.integer(1, 64)))
            .note("on the root: the page count is a multiple of it, or a warning says how many pages are missing");

    static final Property<Filler> FILLER = Property.of("-colophon-filler", "none", Keywords.of(Filler.class))
            .note("page: set where it stands when a page is missing to a whole signature, in document order; "
                    + "space: set once, at the foot of the page with its page master that it fills best, "
                    + "or not at all. Counters are after a filler what they were before it");

    static final Property<Long> ELASTIC = Property.of(
                    "-colophon-elastic", "<length [0,∞]>", "0", Lengths.positiveLength())
            .note("on a picture with a height: how much lower it may be, by whole lines of the grid, "
                    + "so that its pages become one page less");

    static final Property<Boolean> DEFER = Property.of(
                    "-colophon-defer", "none", Keywords.of("none", false).and("column", true))
            .note("column: where the element finds no room in its column, text that follows it in its parent fills the "
                    + "column, and the element stands at the top of the next; it is not divided unless it is higher "
                    + "than a column");

    static final Property<Long> RUN_ON = Property.of(
                    "-colophon-run-on",
                    "none | <length [0,∞]>",
                    "none",
                    Syntax.keyword("none", -1L).or(Lengths.positiveLength()))
            .note("on an element with break-before: page: it may begin below the text before it where at least this "
                    + "much of a page remains, if that leaves less empty than a page of its own");

    static final List<Property<?>> ALL = List.of(SIGNATURE, FILLER, ELASTIC, DEFER, RUN_ON);

    private FittingProperties() {}
}
