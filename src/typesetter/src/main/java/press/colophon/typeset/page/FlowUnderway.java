package press.colophon.typeset.page;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import press.colophon.typeset.display.StructureTree.Role;
import press.colophon.typeset.style.ComputedStyle;
import press.colophon.typeset.style.ComputedStyle.Break;

/** A flow while it is being set: collapses margins, weighs breaks, gathers items into bands and bands into sections. */
final class FlowUnderway {
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

    private long positiveGap;
    private long negativeGap;
    private int penalty;
    private int keep;
    private int avoidDepth;
    private boolean avoidBegan;
    private boolean columnBreak;
    private boolean beforeHeading;
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
        positiveGap = Math.max(positiveGap, height);
        negativeGap = Math.min(negativeGap, height);
    }

    private long gap() {
        return positiveGap + negativeGap;
    }

    void dropGap() {
        // The last margin inside a padded box belongs to its inside (CSS 2, §8.3.1): it is kept as room.
        long inside = gap();
        positiveGap = Math.max(0, inside);
        negativeGap = 0;
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
            pageBreak(style.flow().before(), wantedPage);
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
        ComputedStyle style = origin.style();
        if (style.flow().inside() == Break.AVOID) {
            avoidDepth--;
        }
        if (style.flow().after() == Break.AVOID) {
            keep = Math.max(keep, isHeading(origin) ? 2 : 1);
        }
        margin(marginBottom);
        if (paged) {
            pageBreak(style.flow().after(), page);
        }
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
        positiveGap = 0;
        negativeGap = 0;
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
        if (!items.isEmpty()) {
            bands.add(new Band(geometry, balance, bandGap, keep > 0, GridPadding.apply(items, layout.grid())));
            items = new ArrayList<>();
        }
        bandGap = 0;
    }

    // --- items ---

    void add(Piece piece) {
        boolean first = items.isEmpty();
        long gap = gap();
        if (first) {
            bandGap = gap;
            gap = 0;
        }
        long reach = reach(piece.fragment.height());
        Fragment fragment = decorated(piece.fragment, piece.x, piece.edge.isPresent() || piece.bare);
        Attached attached =
                paged ? Attached.to(fragment, layout, geometry) : new Attached(fragment, List.of(), List.of());
        items.add(new FlowItem(
                attached.fragment(),
                gap,
                reach,
                piece.x,
                piece.onGrid,
                cost(piece.penalty),
                columnBreak && !first,
                first || !(beforeHeading || piece.decorations.isEmpty()) ? 0 : AddedLines.most(gap, layout.grid()),
                attached.notes(),
                attached.floats(),
                piece.head,
                piece.decorations,
                piece.edge,
                lower(piece, attached.fragment())));
        positiveGap = 0;
        negativeGap = 0;
        penalty = 0;
        keep = piece.edge.isPresent() ? keep : Math.max(0, keep - lines(piece.fragment));
        avoidBegan = false;
        columnBreak = false;
        beforeHeading = false;
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
        boolean inside = avoidDepth > 0 && !avoidBegan;
        if (inside || keep > 0 || penalty >= Penalties.FORBIDDEN || within >= Penalties.FORBIDDEN) {
            return Penalties.FORBIDDEN;
        }
        return within + (beforeHeading ? Penalties.BEFORE_HEADING : 0);
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
