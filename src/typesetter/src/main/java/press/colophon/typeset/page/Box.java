package press.colophon.typeset.page;

import java.util.List;
import java.util.Optional;
import press.colophon.typeset.graphics.Picture;
import press.colophon.typeset.style.ComputedStyle;
import press.colophon.typeset.style.ComputedStyle.Break;
import press.colophon.typeset.style.ComputedStyle.Floating;
import press.colophon.typeset.style.ComputedStyle.Position;

/**
 * A node of the box tree: the styled tree with what is not laid out left out, anonymous boxes put in, counters counted and
 * white space collapsed. Independent of any measure and page.
 */
sealed interface Box {
    Origin origin();

    <R> R match(Cases<R> cases);

    /**
     * Whether a block cannot be divided by its nature.
     *
     * @param columns of the flow that it stands in
     * @param width that it has
     */
    default boolean isOnePiece(int columns, long width) {
        ComputedStyle style = origin().style();
        boolean nested =
                columns > 1 && style.columns().multiple() && style.columns().used(width) > 1;
        boolean positioned =
                style.box().position() == Position.RELATIVE && style.flow().inside() == Break.AVOID;
        return !style.box().height().auto()
                || !style.box().minHeight().auto()
                || !style.box().maxHeight().auto()
                || (nested && style.flow().floating() == Floating.NONE)
                || positioned;
    }

    /** One branch for each kind of box. */
    interface Cases<R> {
        R flow(Flow flow);

        R text(Text text);

        R image(Image image);

        R table(Table table);

        R place(Place place);

        R side(Side side);
    }

    /**
     * A block that holds blocks; a multi-column container or a grid when its style says so.
     *
     * @param marker of a list item
     */
    record Flow(Origin origin, Optional<Text> marker, List<Box> children) implements Box {
        public Flow {
            children = List.copyOf(children);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.flow(this);
        }
    }

    /** A block that holds inline content: a paragraph. */
    record Text(Origin origin, Optional<Text> marker, List<Piece> pieces) implements Box {
        public Text {
            pieces = List.copyOf(pieces);
        }

        /** Lines that its first letter spans; 0 when it has none of the kind. */
        int initialLines() {
            int lines = 0;
            for (Piece piece : pieces) {
                lines = piece instanceof Piece.Initial letter ? Math.max(lines, letter.lines()) : lines;
            }
            return lines;
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.text(this);
        }
    }

    /** A picture that is a block. */
    record Image(Origin origin, Picture picture) implements Box {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.image(this);
        }
    }

    /**
     * A table.
     *
     * @param columns the {@code col} elements, as far as there are any
     * @param head number of rows at the beginning that are repeated when the table is continued
     */
    record Table(Origin origin, List<Box> captions, List<Origin> columns, List<Row> rows, int head) implements Box {
        public Table {
            captions = List.copyOf(captions);
            columns = List.copyOf(columns);
            rows = List.copyOf(rows);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.table(this);
        }
    }

    /** A row of a table. */
    record Row(Origin origin, List<Cell> cells) {
        public Row {
            cells = List.copyOf(cells);
        }
    }

    /** A cell, with the rows and columns it spans. */
    record Cell(Box content, int columns, int rows) {}

    /** Takes no room: only its origin's events matter. */
    record Place(Origin origin) implements Box {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.place(this);
        }
    }

    /**
     * A box at an edge, beside which the following text runs.
     *
     * @param edge {@code LEFT}, {@code RIGHT}, {@code INSIDE} or {@code OUTSIDE}
     * @param number tells it from others, for {@link Event.Side}
     */
    record Side(Origin origin, Box box, Floating edge, int number) implements Box {
        /** Whether a box floats there. */
        static boolean isEdge(Floating floating) {
            return switch (floating) {
                case LEFT, RIGHT, INSIDE, OUTSIDE -> true;
                default -> false;
            };
        }

        /** Whether its edge depends on the page. */
        boolean mirrored() {
            return edge == Floating.INSIDE || edge == Floating.OUTSIDE;
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.side(this);
        }
    }
}
