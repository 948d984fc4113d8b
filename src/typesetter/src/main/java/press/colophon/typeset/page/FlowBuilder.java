package press.colophon.typeset.page;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import press.colophon.typeset.graphics.Length;
import press.colophon.typeset.style.ComputedStyle;
import press.colophon.typeset.style.ComputedStyle.Display;
import press.colophon.typeset.style.ComputedStyle.Position;
import press.colophon.typeset.style.Dimension;

/** Walks the box tree in order and sets it as a flow: sections of bands of items. Used for one flow. */
final class FlowBuilder implements Box.Cases<Boolean> {
    /** Text does not run beside a box where it has less room than this many ems. */
    private static final int NARROWEST = 6;

    private final Layout layout;
    private final FlowUnderway flow;
    private final SideRoom sides = new SideRoom();
    private final List<Notice> notices = new ArrayList<>();
    private final Deque<Decoration> decorations = new ArrayDeque<>();
    /** Padding boxes that positioned descendants are placed against. */
    private final Deque<Containing> containing = new ArrayDeque<>();

    /** Blocks that are open. */
    private int depth;

    private long left;
    private long width;
    private String page = "";

    /**
     * @param paged the flow goes through pages; otherwise it is the content of a box, whose notes and floats are its
     *     container's business
     */
    FlowBuilder(Layout layout, long width, boolean paged) {
        this.layout = layout;
        this.flow = new FlowUnderway(layout, width, paged);
        this.width = width;
    }

    /** From the left of the column. */
    private record Containing(long left, long width) {}

    /** Fillers met on the way, which find their pages when all others are made up. */
    List<Notice> notices() {
        return List.copyOf(notices);
    }

    List<Section> build(Box root) {
        root.match(this);
        clearSides();
        return flow.finish();
    }

    /** A filler for a short page leaves the flow. */
    private boolean leaves(Box box) {
        boolean notice = flow.paged() && box.origin().style().flow().fitting().filler() == ComputedStyle.Filler.SPACE;
        if (notice) {
            String own = box.origin().style().box().page();
            notices.add(new Notice(box, own.isEmpty() ? page : own));
        }
        return notice;
    }

    @Override
    public Boolean flow(Box.Flow box) {
        if (leaves(box)) {
            return true;
        }
        if (box.isOnePiece(flow.columns(), width) || staysWhole(box)) {
            return onePiece(box);
        }
        ComputedStyle style = box.origin().style();
        boolean spans = style.columns().spanAll() && flow.columns() > 1;
        Band.Geometry around = flow.geometry();
        long[] saved = {left, width};
        if (spans) {
            flow.settleMarker(left);
            flow.beginBand(around.spanning(), false);
            left = 0;
            width = around.totalWidth();
        }
        open(box, opened -> {
            box.marker().ifPresent(marker -> marker(marker, box.origin()));
            children(box);
            if (box.marker().isPresent()) {
                flow.settleMarker(left);
            }
        });
        if (spans) {
            flow.beginBand(around, true);
            left = saved[0];
            width = saved[1];
        }
        return true;
    }

    private void children(Box.Flow box) {
        ComputedStyle style = box.origin().style();
        if (style.box().display() == Display.GRID) {
            clearSides();
            grid(box);
            return;
        }
        int count = style.columns().multiple() ? style.columns().used(width) : 1;
        if (count == 1) {
            box.children().forEach(child -> child.match(this));
            return;
        }
        clearSides();
        flow.settleMarker(left);
        Band.Geometry around = flow.geometry();
        long[] saved = {left, width};
        Band.Geometry columns = Band.Geometry.of(box, flow.geometry().x() + left, width);
        flow.beginBand(columns, style.columns().balance());
        left = 0;
        width = columns.width();
        box.children().forEach(child -> child.match(this));
        clearSides();
        flow.beginBand(around, false);
        left = saved[0];
        width = saved[1];
    }

    /** What is opened and closed around the content of every block. */
    private void open(Box box, Consumer<FrameGeometry> content) {
        Origin origin = box.origin();
        ComputedStyle style = origin.style();
        if (style.flow().clear()) {
            clearSides();
        }
        String outerPage = enter(box, origin);
        FrameGeometry geometry = FrameGeometry.of(style, width);
        flow.margin(geometry.marginTop());
        long[] saved = {left, width};
        left += geometry.x();
        Optional<Decoration> decoration = decorate(style, geometry);
        edge(geometry.top(), decoration, true);
        boolean positioned = style.box().position() == Position.RELATIVE;
        if (positioned) {
            long border = style.frame().border().left().width();
            containing.addLast(new Containing(
                    left + border,
                    geometry.borderWidth()
                            - border
                            - style.frame().border().right().width()));
        }
        left += geometry.left();
        width = geometry.content();
        depth++;
        content.accept(geometry);
        if (positioned) {
            containing.removeLast();
        }
        if (sides.openedIn(depth--)) {
            clearSides();
        }
        flow.closed(depth + 1);
        edge(geometry.bottom(), decoration, false);
        decoration.ifPresent(added -> decorations.removeLast());
        left = saved[0];
        width = saved[1];
        flow.after(origin, geometry.marginBottom());
        page = outerPage;
    }

    /** A block without a page master of its own stays on that of its parent (CSS Paged Media 3, §7.1). */
    private String enter(Box box, Origin origin) {
        String outer = page;
        String own = origin.style().box().page();
        page = own.isEmpty() ? outer : own;
        flow.before(origin, PageMasters.start(box, page));
        if (flow.sectionBegan()) {
            width = Math.max(1, flow.width() - left);
        }
        return outer;
    }

    private Optional<Decoration> decorate(ComputedStyle style, FrameGeometry geometry) {
        if (!Decoration.isVisible(style.frame())) {
            return Optional.empty();
        }
        boolean across = flow.columns() == 1;
        long x = across ? flow.geometry().x() + left : left;
        Decoration decoration = new Decoration(style.frame(), x, geometry.borderWidth(), across);
        decorations.addLast(decoration);
        return Optional.of(decoration);
    }

    /** Padding and border, which cling to the content; a decorated box has an edge even where it has neither. */
    private void edge(long height, Optional<Decoration> decoration, boolean start) {
        if (height == 0 && decoration.isEmpty()) {
            return;
        }
        if (!start) {
            flow.forbidBreak();
            flow.dropGap();
        }
        flow.add(new FlowUnderway.Piece(Fragment.empty(width, height), left)
                .edge(decoration.map(found -> new FlowItem.Edge(found, start)))
                .around(decorations));
        if (start) {
            flow.forbidBreak();
        } else {
            sides.passed(height);
        }
    }

    @Override
    public Boolean text(Box.Text box) {
        if (leaves(box)) {
            return true;
        }
        if (box.isOnePiece(flow.columns(), width) || staysWhole(box)) {
            return onePiece(box);
        }
        ComputedStyle style = box.origin().style();
        boolean spans = style.columns().spanAll() && flow.columns() > 1;
        if (spans) {
            Origin plain = box.origin();
            return flow(new Box.Flow(
                    plain.withStyle(Styles.spanning(style)),
                    Optional.empty(),
                    List.of(new Box.Text(
                            plain.withStyle(Styles.inside(style)).withEvents(List.of()), box.marker(), box.pieces()))));
        }
        open(box, geometry -> {
            box.marker().ifPresent(marker -> marker(marker, box.origin()));
            lines(box);
            if (box.marker().isPresent()) {
                flow.settleMarker(left);
            }
        });
        return true;
    }

    private void lines(Box.Text box) {
        makeRoom(box.origin());
        List<TextSetter.SetLine> lines = new TextSetter(layout).set(box, width, sides.beside(left, width));
        ComputedStyle.Flow style = box.origin().style().flow();
        int initial = box.initialLines();
        for (int i = 0; i < lines.size(); i++) {
            TextSetter.SetLine line = lines.get(i);
            int penalty = i == 0 ? 0 : Penalties.withinParagraph(i, lines.size(), style.orphans(), style.widows());
            if (i > 0 && lines.get(i - 1).hyphenated()) {
                penalty += Penalties.HYPHEN;
            }
            if (i > 0 && (i < initial + 1 || sides.active())) {
                penalty = Penalties.FORBIDDEN;
            }
            flow.add(new FlowUnderway.Piece(line.fragment(), left)
                    .onGrid(line.onGrid())
                    .penalty(penalty)
                    .around(decorations));
            sides.passed(line.fragment().height());
        }
    }

    /** Text runs beside a box only where there is room for it. */
    private void makeRoom(Origin origin) {
        if (sides.beside(left, width).room(width)
                < NARROWEST * origin.style().font().size()) {
            clearSides();
        }
    }

    private void marker(Box.Text marker, Origin origin) {
        Fragment set = new TextSetter(layout).marker(marker);
        if (sides.active()) {
            sides.keepMarkers(set.width() + set.height() / 2);
        }
        makeRoom(origin);
        flow.marker(set, left, sides.beside(left, width).left());
    }

    @Override
    public Boolean image(Box.Image box) {
        return onePiece(box);
    }

    @Override
    public Boolean table(Box.Table box) {
        if (isTooWideForAColumn(box)) {
            return flow(acrossColumns(box));
        }
        if (box.isOnePiece(flow.columns(), width) || staysWhole(box)) {
            return onePiece(box);
        }
        clearSides();
        open(box, geometry -> {
            boolean below = box.origin().style().table().captionAtBottom();
            captions(box, !below);
            rows(new TableSetter(layout, box).set(geometry));
            captions(box, below);
        });
        return true;
    }

    /** Words of a table are not cut while there are columns beside its own, unless it is in a box that has to stay in one. */
    private boolean isTooWideForAColumn(Box.Table box) {
        if (!flow.paged() || flow.columns() == 1 || !decorations.isEmpty()) {
            return false;
        }
        long edges = FrameGeometry.of(box.origin().style(), width)
                .excess(box.origin().style());
        long least = new TableSetter(layout, box).measures().narrowest();
        return Length.exceeds(least + Math.max(0, edges), width);
    }

    private static Box.Flow acrossColumns(Box.Table box) {
        Origin plain = box.origin();
        ComputedStyle style = plain.style();
        Origin inner = plain.withStyle(Styles.inside(style)).withEvents(List.of());
        Box.Table table = new Box.Table(inner, box.captions(), box.columns(), box.rows(), box.head());
        return new Box.Flow(plain.withStyle(Styles.spanning(style)), Optional.empty(), List.of(table));
    }

    private void captions(Box.Table box, boolean now) {
        for (Box caption : now ? box.captions() : List.<Box>of()) {
            if (box.origin().style().table().captionAtBottom()) {
                flow.forbidBreak();
            }
            caption.match(this);
            if (!box.origin().style().table().captionAtBottom()) {
                flow.forbidBreak();
            }
        }
    }

    private void rows(TableSetter.Rows rows) {
        int heads = (int) rows.rows().stream().filter(TableSetter.SetRow::head).count();
        for (int i = 0; i < rows.rows().size(); i++) {
            TableSetter.SetRow row = rows.rows().get(i);
            int penalty = row.joined()
                    ? Penalties.FORBIDDEN
                    : Penalties.betweenRows(i - heads, rows.rows().size() - heads);
            flow.add(new FlowUnderway.Piece(row.fragment(), left + rows.x())
                    .penalty(penalty)
                    .head(row.head() ? Optional.empty() : rows.head())
                    .around(decorations));
        }
    }

    private void grid(Box.Flow box) {
        ComputedStyle.Columns columns = box.origin().style().columns();
        boolean first = true;
        for (Fragment row : new GridSetter(layout).rows(box, width)) {
            if (!first) {
                flow.margin(columns.rowGap());
            }
            flow.add(new FlowUnderway.Piece(row, left).around(decorations));
            first = false;
        }
    }

    @Override
    public Boolean place(Box.Place place) {
        for (Event event : place.origin().events()) {
            if (event instanceof Event.Absolute absolute && !containing.isEmpty()) {
                Containing block = containing.getLast();
                flow.absolute(new Event.Absolute(absolute.box(), block.width()), block.left());
            } else {
                flow.events(List.of(event));
            }
        }
        return true;
    }

    @Override
    public Boolean side(Box.Side side) {
        clearSides();
        boolean atLeft = layout.references().atLeft(side);
        if (side.mirrored()) {
            flow.events(List.of(new Event.Side(side.number())));
        }
        Fragment set = new BoxSetter(layout).shrunk(side.box(), width);
        FrameGeometry margins = FrameGeometry.of(side.box().origin().style(), width);
        ComputedStyle.Sides<Dimension> margin =
                side.box().origin().style().frame().margin();
        boolean turned = side.mirrored() && layout.references().versos().contains(side.number());
        long marginLeft = (turned ? margin.right() : margin.left()).resolve(width);
        long marginRight = (turned ? margin.left() : margin.right()).resolve(width);
        long taken = set.width() + marginLeft + marginRight;
        long x = atLeft ? left + marginLeft : left + width - taken + marginLeft;
        flow.overlay(set, x, margins.marginTop());
        long edge = atLeft ? left + taken : left + width - taken;
        sides.open(atLeft, edge, margins.marginTop() + set.height() + margins.marginBottom(), depth);
        return true;
    }

    /** Room until the boxes at the sides end. */
    private void clearSides() {
        long rest = sides.clear();
        if (rest > 0) {
            flow.sidesCleared();
            flow.forbidBreak();
            flow.add(new FlowUnderway.Piece(Fragment.empty(width, rest), left)
                    .bare()
                    .around(decorations));
        }
    }

    /**
     * Whether a block that is not to be divided is set as one piece, so that it can be moved as one: a picture with its caption,
     * made lower where it is higher than a column; anything else that text may pass and that is no higher.
     */
    private boolean staysWhole(Box box) {
        ComputedStyle style = box.origin().style();
        boolean whole = flow.paged()
                && style.flow().inside() == ComputedStyle.Break.AVOID
                && !(style.columns().spanAll() && flow.columns() > 1);
        return whole
                && (Elastic.hasPicture(box)
                        || (style.flow().fitting().deferred()
                                && new BoxSetter(layout).block(box, width).height() <= flow.columnHeight()));
    }

    private Boolean onePiece(Box box) {
        clearSides();
        Origin origin = box.origin().withEvents(List.of());
        String outerPage = enter(box, origin);
        FrameGeometry geometry = FrameGeometry.of(origin.style(), width);
        boolean deferred = flow.columns() > 1 && origin.style().flow().fitting().deferred();
        if (deferred) {
            flow.passableBegins();
        }
        flow.margin(geometry.marginTop());
        Fragment set = set(box);
        long x = box instanceof Box.Image ? ImageSetter.x(origin.style(), width - set.width(), width) : geometry.x();
        List<Fragment> lower =
                new Elastic(layout).lower(box).stream().map(this::set).toList();
        flow.add(new FlowUnderway.Piece(set, left + x)
                .lower(lower)
                .deferred(deferred, depth)
                .around(decorations));
        flow.after(origin, geometry.marginBottom(), deferred);
        page = outerPage;
        return true;
    }

    private Fragment set(Box box) {
        BoxSetter setter = new BoxSetter(layout);
        boolean narrow =
                box instanceof Box.Image && box.origin().style().box().width().auto();
        if (narrow) {
            return setter.shrunk(box, width);
        }
        return flow.paged() ? setter.within(box, width, flow.columnHeight()) : setter.block(box, width);
    }
}
