package press.colophon.typeset.page;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeMap;
import press.colophon.typeset.display.StructureTree.Role;
import press.colophon.typeset.graphics.Length;
import press.colophon.typeset.style.ComputedStyle;
import press.colophon.typeset.style.ComputedStyle.Break;

/** A flow while it is being set: collapses margins, weighs breaks, gathers items into bands and bands into sections. */
final class FlowUnderway {
    private static final int NOT_DEFERRED = -1;

    private final Layout layout;
    private final boolean paged;
    private final List<Section> sections = new ArrayList<>();
    private List<Band> bands = new ArrayList<>();
    private List<FlowItem> items = new ArrayList<>();
    private long contentWidth;
    private Band.Geometry geometry;
    private boolean balance;
    private long bandGap;
    private String page = "";
    private Break sectionStart = Break.PAGE;
    private boolean sectionBegan;

    private Gap gap = Gap.NONE;
    /** The margins of {@link #gap} that would be there without the item before it. */
    private Gap gapWithout = Gap.NONE;

    private Gap gapBefore = Gap.NONE;

    private int penalty;
    private int keep;
    private int avoidDepth;
    private boolean avoidBegan;
    /** What it costs to begin a column with an item of the block that is not to be divided, if that has to be. */
    private final Map<Integer, Integer> divided = new TreeMap<>();

    private boolean columnBreak;
    private boolean beforeHeading;
    private OptionalLong opening = OptionalLong.empty();
    /** Items that text may pass, in this band, until the block that holds them ends. */
    private final List<Passable> passable = new ArrayList<>();

    private final List<Pending> events = new ArrayList<>();
    private final List<Overlay> overlays = new ArrayList<>();

    FlowUnderway(Layout layout, long width, boolean paged) {
        this.layout = layout;
        this.paged = paged;
        this.contentWidth = width;
        this.geometry = new Band.Geometry(1, 0, width, 0, Optional.empty());
    }

    /**
     * An event that takes place where the next item will stand.
     *
     * @param left distance from the left of the column, when that is not where the item begins
     */
    private record Pending(Event event, OptionalLong left) {}

    /** Something painted beside the next item: a marker, a box at the side. */
    private record Overlay(Fragment fragment, long x, long y, boolean onBaseline, long beside) {}

    /**
     * An item that text may pass.
     *
     * @param depth of the block that holds it
     * @param gapBefore margins before it that are not its own
     */
    private record Passable(int index, int depth, Gap gapBefore) {}

    /** Margins that collapse (CSS 2, §8.3.1): the greatest positive one and the least negative one. */
    private record Gap(long positive, long negative) {
        static final Gap NONE = new Gap(0, 0);

        Gap and(long margin) {
            return new Gap(Math.max(positive, margin), Math.min(negative, margin));
        }

        Gap and(Gap other) {
            return new Gap(Math.max(positive, other.positive), Math.min(negative, other.negative));
        }

        long height() {
            return positive + negative;
        }
    }

    /** An item to be. */
    static final class Piece {
        private final Fragment fragment;
        private final long x;
        private boolean onGrid;
        private int penalty;
        private Optional<Fragment> head = Optional.empty();
        private Optional<FlowItem.Edge> edge = Optional.empty();
        private boolean bare;
        private List<Decoration> decorations = List.of();
        private List<Fragment> lower = List.of();
        private int deferredIn = NOT_DEFERRED;

        Piece(Fragment fragment, long x) {
            this.fragment = fragment;
            this.x = x;
        }

        Piece onGrid(boolean value) {
            onGrid = value;
            return this;
        }

        Piece penalty(int value) {
            penalty = value;
            return this;
        }

        Piece head(Optional<Fragment> value) {
            head = value;
            return this;
        }

        Piece edge(Optional<FlowItem.Edge> value) {
            edge = value;
            return this;
        }

        /** Mere room: nothing stands beside it. */
        Piece bare() {
            bare = true;
            return this;
        }

        /** The same, with its picture lower by one, two … lines. */
        Piece lower(List<Fragment> value) {
            lower = value;
            return this;
        }

        /**
         * Text that follows may pass it.
         *
         * @param depth of the block whose end it may not pass
         */
        Piece deferred(boolean value, int depth) {
            deferredIn = value ? depth : NOT_DEFERRED;
            return this;
        }

        Piece around(Collection<Decoration> value) {
            decorations = List.copyOf(value);
            return this;
        }
    }

    Band.Geometry geometry() {
        return geometry;
    }

    boolean paged() {
        return paged;
    }

    int columns() {
        return geometry.count();
    }

    long width() {
        return contentWidth;
    }

    /** Whether the block just opened began a new section, whose pages may be of another width. */
    boolean sectionBegan() {
        boolean began = sectionBegan;
        sectionBegan = false;
        return began;
    }

    // --- what stands between items ---

    void margin(long height) {
        gap = gap.and(height);
        gapWithout = gapWithout.and(height);
    }

    /** An item begins that text may pass: its margins are its own. */
    void passableBegins() {
        gapBefore = gap;
    }

    void dropGap() {
        // The last margin inside a padded box belongs to its inside (CSS 2, §8.3.1): it is kept as room.
        gap = new Gap(Math.max(0, gap.height()), 0);
    }

    /** Height of a column on a page of the master that is in use. */
    long columnHeight() {
        return layout.masters().master(page).contentHeight();
    }

    void forbidBreak() {
        penalty = Penalties.FORBIDDEN;
    }

    void events(List<Event> added) {
        added.forEach(event -> events.add(new Pending(event, OptionalLong.empty())));
    }

    /** A box that is positioned against a block whose padding box begins at {@code left}. */
    void absolute(Event.Absolute absolute, long left) {
        events.add(new Pending(absolute, OptionalLong.of(left)));
    }

    /**
     * @param beside room that a box at the side takes from the line beside which the marker will stand
     */
    void marker(Fragment marker, long left, long beside) {
        long distance = marker.height() * 2 / 7;
        overlays.add(new Overlay(marker, left - marker.width() - distance, 0, true, beside));
    }

    /** The lines to come begin at their own edge again. */
    void sidesCleared() {
        overlays.replaceAll(
                overlay -> new Overlay(overlay.fragment(), overlay.x(), overlay.y(), overlay.onBaseline(), 0));
    }

    /** A marker beside which nothing came to stand has a line of its own. */
    void settleMarker(long left) {
        for (Overlay overlay : List.copyOf(overlays)) {
            if (overlay.onBaseline() && overlays.contains(overlay)) {
                Fragment marker = overlay.fragment();
                add(new Piece(new Fragment(0, marker.height(), marker.baseline(), List.of(), List.of()), left));
            }
        }
    }

    void overlay(Fragment fragment, long x, long y) {
        overlays.add(new Overlay(fragment, x, y, false, 0));
    }

    /**
     * A block begins.
     *
     * @param wantedPage its page master
     */
    void before(Origin origin, String wantedPage) {
        ComputedStyle style = origin.style();
        if (paged) {
            boolean runsOn = style.flow().before() == Break.PAGE
                    && style.flow().fitting().runOn() >= 0
                    && wantedPage.equals(page)
                    && !(bands.isEmpty() && items.isEmpty());
            if (runsOn) {
                newStory(style.flow().fitting().runOn());
            } else {
                pageBreak(style.flow().before(), wantedPage);
            }
        }
        if (style.flow().before() == Break.AVOID) {
            forbidBreak();
        }
        if (style.flow().inside() == Break.AVOID) {
            avoidBegan |= avoidDepth == 0;
            avoidDepth++;
        }
        beforeHeading |= isHeading(origin);
        events(origin.events());
    }

    /** A block ends. */
    void after(Origin origin, long marginBottom) {
        after(origin, marginBottom, false);
    }

    /**
     * @param own whether the margin belongs to an item that may be moved away
     */
    void after(Origin origin, long marginBottom, boolean own) {
        ComputedStyle style = origin.style();
        if (style.flow().inside() == Break.AVOID) {
            avoidDepth--;
            divideIfTooHigh();
        }
        if (style.flow().after() == Break.AVOID) {
            keep = Math.max(keep, isHeading(origin) ? 2 : 1);
        }
        gap = gap.and(marginBottom);
        gapWithout = own ? gapWithout : gapWithout.and(marginBottom);
        if (paged) {
            pageBreak(style.flow().after(), page);
        }
    }

    /**
     * A block that fits in no column has to be divided, wherever it begins: so it begins where it stands (CSS Fragmentation 3,
     * §4.4: the restriction is dropped).
     */
    private void divideIfTooHigh() {
        if (avoidDepth > 0) {
            return;
        }
        if (paged && !divided.isEmpty()) {
            int last = items.size();
            long height = 0;
            for (int i = Math.max(0, divided.keySet().iterator().next() - 1); i < last; i++) {
                height += items.get(i).gap() + items.get(i).height();
            }
            if (Length.exceeds(height - items.get(last - 1).gap(), columnHeight())) {
                divided.forEach(
                        (index, cost) -> items.set(index, items.get(index).withPenalty(cost)));
            }
        }
        divided.clear();
    }

    private boolean isHeading(Origin origin) {
        if (origin.element() < 0) {
            return false;
        }
        Role role = layout.tree().structure().elements().get(origin.element()).role();
        return switch (role) {
            case HEADING_1, HEADING_2, HEADING_3, HEADING_4, HEADING_5, HEADING_6 -> true;
            default -> false;
        };
    }

    private void pageBreak(Break kind, String wantedPage) {
        if (kind == Break.COLUMN) {
            columnBreak = true;
        }
        boolean forced = kind == Break.PAGE || kind == Break.RECTO || kind == Break.VERSO;
        if (forced || !wantedPage.equals(page)) {
            newSection(wantedPage, forced ? kind : Break.PAGE);
        }
    }

    /** A story that may run on below the one before it. */
    private void newStory(long room) {
        endBand();
        penalty = 0;
        keep = 0;
        opening = OptionalLong.of(room);
    }

    private void newSection(String name, Break start) {
        endBand();
        if (!bands.isEmpty()) {
            sections.add(new Section(page, sectionStart, bands));
            bands = new ArrayList<>();
            sectionStart = Break.PAGE;
        }
        sectionStart = start == Break.PAGE ? sectionStart : start;
        if (!name.equals(page) && geometry.count() == 1) {
            contentWidth = layout.masters().master(name).contentWidth();
            geometry = new Band.Geometry(1, 0, contentWidth, 0, Optional.empty());
            sectionBegan = true;
        }
        page = name;
        gap = Gap.NONE;
        gapWithout = Gap.NONE;
        penalty = 0;
        keep = 0;
    }

    // --- bands ---

    void beginBand(Band.Geometry columns, boolean balanced) {
        endBand();
        geometry = columns;
        balance = balanced;
    }

    private void endBand() {
        closed(0);
        if (!items.isEmpty()) {
            bands.add(new Band(geometry, balance, bandGap, keep > 0, GridPadding.apply(items, layout.grid()), opening));
            items = new ArrayList<>();
            divided.clear();
            opening = OptionalLong.empty();
        }
        bandGap = 0;
    }

    // --- items ---

    void add(Piece piece) {
        boolean first = items.isEmpty();
        long above = first ? 0 : gap.height();
        bandGap = first ? gap.height() : bandGap;
        long reach = reach(piece.fragment.height());
        Fragment fragment = decorated(piece.fragment, piece.x, piece.edge.isPresent() || piece.bare);
        Attached attached =
                paged ? Attached.to(fragment, layout, geometry) : new Attached(fragment, List.of(), List.of());
        items.add(new FlowItem(
                attached.fragment(),
                above,
                reach,
                piece.x,
                piece.onGrid,
                cost(piece.penalty),
                columnBreak && !first,
                first || !(beforeHeading || piece.decorations.isEmpty()) ? 0 : AddedLines.most(above, layout.grid()),
                attached.notes(),
                attached.floats(),
                piece.head,
                piece.decorations,
                piece.edge,
                lower(piece, attached.fragment()),
                Optional.empty()));
        pass(piece);
        gap = Gap.NONE;
        penalty = 0;
        keep = piece.edge.isPresent() ? keep : Math.max(0, keep - lines(piece.fragment));
        avoidBegan = false;
        columnBreak = false;
        beforeHeading = false;
    }

    /** What came between an item that text may pass and this one is known now. */
    private void pass(Piece piece) {
        int index = items.size() - 1;
        Optional<Passable> before =
                passable.stream().filter(passed -> passed.index() == index - 1).findFirst();
        before.ifPresent(passed -> items.set(
                passed.index(),
                items.get(passed.index())
                        .withDeferral(new FlowItem.Deferral(
                                0, passed.gapBefore().and(gapWithout).height(), gap.height()))));
        boolean deferred = piece.deferredIn != NOT_DEFERRED;
        if (deferred) {
            passable.add(new Passable(index, piece.deferredIn, gapBefore));
        }
        gapWithout = Gap.NONE;
    }

    /**
     * A block has ended: text after it does not pass what is in it.
     *
     * @param depth of the block
     */
    void closed(int depth) {
        for (Passable passed : passable) {
            FlowItem item = items.get(passed.index());
            int passing = items.size() - passed.index() - 1;
            if (passed.depth() >= depth && passing > 0) {
                FlowItem.Deferral known = item.deferral().orElseThrow();
                items.set(
                        passed.index(),
                        item.withDeferral(new FlowItem.Deferral(passing, known.gapWithout(), known.below())));
            }
        }
        passable.removeIf(passed -> passed.depth() >= depth);
    }

    /** Company for a heading, in lines: a picture or the row of a table is worth as many as are as high. */
    private int lines(Fragment fragment) {
        return (int) Math.max(1, fragment.height() / ColumnWalk.step(layout.grid()));
    }

    /** A picture that something stands beside, or that is anchored to, gives way like any other; anchors stay. */
    private static List<Fragment> lower(Piece piece, Fragment whole) {
        boolean alone = whole.items().size() == piece.fragment.items().size();
        return alone
                ? piece.lower.stream()
                        .map(fragment -> fragment.withAnchors(whole.anchors()))
                        .toList()
                : List.of();
    }

    private int cost(int within) {
        boolean joined = keep > 0 || penalty >= Penalties.FORBIDDEN || within >= Penalties.FORBIDDEN;
        int cost = joined ? Penalties.FORBIDDEN : within + (beforeHeading ? Penalties.BEFORE_HEADING : 0);
        if (avoidDepth == 0 || avoidBegan) {
            return cost;
        }
        divided.put(items.size(), cost);
        return Penalties.FORBIDDEN;
    }

    private long reach(long height) {
        long reach = height;
        for (Overlay overlay : overlays) {
            reach = overlay.onBaseline()
                    ? reach
                    : Math.max(reach, overlay.y() + overlay.fragment().height());
        }
        return reach;
    }

    /** The fragment with what waited to stand beside it; padding has nothing beside it. */
    private Fragment decorated(Fragment fragment, long x, boolean bare) {
        Fragment whole = fragment;
        for (Overlay overlay : overlays) {
            if (!(bare && overlay.onBaseline())) {
                long y = overlay.onBaseline()
                        ? fragment.baseline() - overlay.fragment().baseline()
                        : overlay.y();
                whole = before(whole, overlay.fragment(), overlay.x() + overlay.beside() - x, y);
            }
        }
        overlays.removeIf(overlay -> !(bare && overlay.onBaseline()));
        if (!events.isEmpty()) {
            List<Fragment.Anchored> anchors = new ArrayList<>();
            events.forEach(
                    pending -> anchors.add(new Fragment.Anchored(pending.left().orElse(x) - x, 0, pending.event())));
            anchors.addAll(whole.anchors());
            whole = whole.withAnchors(anchors);
            events.clear();
        }
        return whole;
    }

    /** {@code fragment} with {@code first} painted, and read, before it. */
    private static Fragment before(Fragment fragment, Fragment first, long x, long y) {
        Fragment empty = new Fragment(fragment.width(), fragment.height(), fragment.baseline(), List.of(), List.of());
        return empty.with(first, x, y).with(fragment, 0, 0);
    }

    List<Section> finish() {
        if (!events.isEmpty() || !overlays.isEmpty()) {
            add(new Piece(Fragment.empty(geometry.width(), 0), 0));
        }
        endBand();
        if (!bands.isEmpty()) {
            sections.add(new Section(page, sectionStart, bands));
        }
        return sections;
    }
}
