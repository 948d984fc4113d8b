package press.colophon.typeset.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import press.colophon.diagnostics.Diagnostics;
import press.colophon.diagnostics.SourceSpan;
import press.colophon.typeset.display.Mark;
import press.colophon.typeset.display.StructureTree.Role;
import press.colophon.typeset.graphics.Colour;
import press.colophon.typeset.line.Inline;
import press.colophon.typeset.line.TextStyle;
import press.colophon.typeset.style.ComputedStyle;
import press.colophon.typeset.style.ComputedStyle.Display;
import press.colophon.typeset.style.ComputedStyle.Floating;
import press.colophon.typeset.style.ComputedStyle.Position;
import press.colophon.typeset.style.ContentPart;
import press.colophon.typeset.style.StyledTree;
import press.colophon.typeset.style.StyledTree.StyledNode;

/** Reads the styled tree once, in order, and makes the box tree of it. Used for one document. */
final class BoxBuilder {
    private final Materials materials;
    private final Diagnostics diagnostics;
    private final PictureReader pictures;
    private final Structure structure = new Structure();
    private final Counters counters = new Counters();
    private final Owners owners = new Owners();
    private final Origins origins = new Origins(counters);
    private final Map<Integer, String> articles = new HashMap<>();
    private final List<FillerBox> fillers = new ArrayList<>();
    private boolean references;
    private int sides;
    private int positionedDepth;

    BoxBuilder(Materials materials, Diagnostics diagnostics) {
        this.materials = materials;
        this.diagnostics = diagnostics;
        this.pictures = new PictureReader(materials, diagnostics);
    }

    BoxTree build(StyledTree tree) {
        Undivided.report(tree, diagnostics);
        Box root = block(tree.root(), new Context(0, tree.language(), Optional.empty()));
        return new BoxTree(root, owners.list(), structure.tree(), origins.texts(), references, articles, fillers);
    }

    /**
     * What is inherited on the way down.
     *
     * @param element the structure element around
     * @param background tint of the inline elements around
     * @param rise of the baseline by all inline elements around, in scaled points: a link in a superscript is raised, too
     */
    private record Context(
            int element, String language, Optional<Owner.Target> link, Optional<Colour> background, long rise) {
        Context(int element, String language, Optional<Owner.Target> link) {
            this(element, language, link, Optional.empty(), 0);
        }

        Context within(int other, String otherLanguage) {
            return new Context(other, otherLanguage, link, background, rise);
        }
    }

    private Box block(StyledNode.Element node, Context context) {
        if (node.style().flow().fitting().filler() != ComputedStyle.Filler.NONE) {
            return filler(node, context);
        }
        int element = structure.add(context.element(), context.language(), node);
        return block(node, context, element);
    }

    /** What a filler counts does not count for what follows: it may be left out. */
    private Box filler(StyledNode.Element node, Context context) {
        Counters before = counters.copy();
        int from = structure.count();
        Box box = block(node, context, structure.add(context.element(), context.language(), node));
        counters.restore(before);
        fillers.add(new FillerBox(node, box, from, structure.count()));
        return box;
    }

    private Box block(StyledNode.Element node, Context context, int element) {
        if (node.name().equals("article")) {
            node.attribute("id").ifPresent(id -> articles.put(element, id));
        }
        counters.enter(node.style().generated());
        Origin origin = origins.origin(node, element);
        Context inside =
                new Context(element, node.language(), link(node, element).or(context::link));
        Box box = node.style().box().display() == Display.TABLE
                ? table(node, origin, inside)
                : container(node, origin, inside);
        counters.leave();
        return box;
    }

    private Box.Table table(StyledNode.Element node, Origin origin, Context context) {
        Box.Table table = new TableReader(
                        (cell, parent, language) -> block(cell, new Context(parent, language, context.link())),
                        this::rowOrigin)
                .read(origin, node);
        HeaderCells.settle(table, structure);
        return table;
    }

    private static Optional<Owner.Target> link(StyledNode.Element node, int element) {
        return node.attribute("href")
                .filter(href -> node.name().equals("a"))
                .map(href -> new Owner.Target(href, Origins.description(node), element));
    }

    private Origin rowOrigin(StyledNode.Element node, int parent, String language) {
        int element = structure.add(parent, language, node);
        return origins.origin(node, element);
    }

    private Box container(StyledNode.Element node, Origin origin, Context context) {
        if (PictureReader.isPicture(node)) {
            return pictures.read(node, origin).orElseGet(() -> new Box.Place(origin));
        }
        Optional<Box.Text> marker = marker(node, origin);
        Origin body = origin;
        Context inside = context;
        if (structure.role(origin.element()) == Role.LIST_ITEM && !node.name().equals("div")) {
            int list = structure.add(origin.element(), Role.LIST_BODY);
            body = new Origin(origin.name(), origin.style(), list, origin.language(), origin.span(), origin.events());
            inside = context.within(list, node.language());
        }
        BlockContent content = new BlockContent(structure, body);
        generated(node, content, inside);
        for (StyledNode child : node.children()) {
            child(child, node, content, inside);
        }
        return content.finish(marker);
    }

    private Optional<Box.Text> marker(StyledNode.Element node, Origin origin) {
        for (StyledNode child : node.children()) {
            if (child instanceof StyledNode.Element element && element.name().equals("::marker")) {
                int label = structure.add(origin.element(), Role.LABEL);
                Origin itself = origins.origin(element, label);
                BlockContent content = new BlockContent(structure, itself);
                generated(element, content, new Context(label, node.language(), Optional.empty()));
                return content.inline().isEmpty()
                        ? Optional.empty()
                        : Optional.of(new Box.Text(
                                itself, Optional.empty(), content.inline().take()));
            }
        }
        return Optional.empty();
    }

    private void child(StyledNode child, StyledNode.Element parent, BlockContent content, Context context) {
        if (child instanceof StyledNode.Text text) {
            text(text.text(), parent, text.span(), content, context);
        } else if (child instanceof StyledNode.Element element
                && !element.name().equals("::marker")) {
            element(element, content, context);
        }
    }

    private void element(StyledNode.Element node, BlockContent content, Context context) {
        ComputedStyle style = node.style();
        if (style.box().display() == Display.NONE) {
            return;
        }
        if (style.box().position() == Position.RUNNING) {
            structure.suspend();
            Box box = block(node, context);
            structure.resume();
            anchor(List.of(new Event.Running(style.generated().running(), box)), content, node, context);
        } else if (style.flow().floating() != Floating.NONE || style.box().position() == Position.ABSOLUTE) {
            outOfFlow(node, content, context);
        } else if (isBlock(style.box().display())) {
            content.block(block(node, context));
        } else if (PictureReader.isPicture(node) || style.box().display() == Display.INLINE_BLOCK) {
            inlineBox(node, content, context);
        } else {
            inline(node, content, context);
        }
    }

    private void outOfFlow(StyledNode.Element node, BlockContent content, Context context) {
        Floating floating = node.style().flow().floating();
        boolean positioned = node.style().box().position() == Position.ABSOLUTE && floating == Floating.NONE;
        positionedDepth += positioned ? 1 : 0;
        Box box = block(node, context.within(context.element(), context.language()));
        positionedDepth -= positioned ? 1 : 0;
        if (positionedDepth > 0 && !positioned) {
            // A positioned box has neither columns nor a foot: what would go there stays where it is.
            content.block(box);
            return;
        }
        if (Box.Side.isEdge(floating)) {
            Box.Side side = new Box.Side(box.origin().withEvents(List.of()), box, floating, sides++);
            references |= side.mirrored();
            content.side(side);
            return;
        }
        Event event = floating == Floating.FOOTNOTE
                ? new Event.Note(box)
                : floating == Floating.NONE ? new Event.Absolute(box, 0) : new Event.Floated(box, floating);
        anchor(List.of(event), content, node, context);
    }

    /** Events in the text stand there; between blocks they wait for the next one. */
    private void anchor(List<Event> events, BlockContent content, StyledNode.Element node, Context context) {
        if (content.inline().isEmpty()) {
            Origin place = content.origin().anonymous(content.origin().element());
            content.place(new Box.Place(place.withEvents(events)));
        } else {
            int owner = owner(node, context, events);
            content.inline().piece(new Piece.Ready(new Inline.Anchor(owner)), false);
        }
    }

    private void inline(StyledNode.Element node, BlockContent content, Context around) {
        int textElement = content.textElement(around.element());
        int element = structure.add(textElement, around.language(), node);
        Optional<Owner.Target> link = link(node, element).or(around::link);
        long rise = around.rise() + InlineStyles.baselineShift(node.style());
        Optional<Colour> background = node.style().frame().background().or(around::background);
        Context context = new Context(element, node.language(), link, background, rise);
        counters.enter(node.style().generated());
        List<Event> events = origins.events(node);
        if (!events.isEmpty()) {
            content.inline().piece(new Piece.Ready(new Inline.Anchor(owner(node, context, events))), false);
        }
        if (node.name().equals("br")) {
            content.inline().lineBreak(textStyle(node, context), node.span(), owner(node, context, List.of()));
        }
        generated(node, content, context);
        for (StyledNode child : node.children()) {
            child(child, node, content, context);
        }
        counters.leave();
    }

    private void inlineBox(StyledNode.Element node, BlockContent content, Context context) {
        int textElement = content.textElement(context.element());
        Box box = block(node, context.within(textElement, context.language()));
        if (box instanceof Box.Place) {
            return;
        }
        int owner = owner(node, context.within(box.origin().element(), node.language()), List.of());
        content.inline().piece(new Piece.InlineBox(box, owner), true);
    }

    private void text(String text, StyledNode.Element parent, SourceSpan span, BlockContent content, Context context) {
        if (content.inline().isEmpty() && text.isBlank() && !InlineStyles.preserves(parent.style())) {
            return;
        }
        int element = content.textElement(context.element());
        String shown = InlineStyles.transform(text, parent.style().text().transform());
        int owner = owner(parent, context.within(element, context.language()), List.of());
        int initial = parent.style().text().initialLetterLines();
        if (initial > 1 && !text.isBlank()) {
            content.inline()
                    .piece(new Piece.Initial(shown.strip(), textStyle(parent, context), span, initial, owner), true);
        } else {
            content.inline()
                    .text(
                            shown,
                            textStyle(parent, context),
                            parent.style().text().whiteSpace(),
                            span,
                            owner);
        }
    }

    /** Content that a style sheet generates in the element. */
    private void generated(StyledNode.Element node, BlockContent content, Context context) {
        for (ContentPart part : node.generated()) {
            int element = content.textElement(context.element());
            Context inside = context.within(element, node.language());
            part.match(new GeneratedContent(node, content, inside));
        }
    }

    private final class GeneratedContent implements ContentPart.Cases<Boolean> {
        private final StyledNode.Element node;
        private final BlockContent content;
        private final Context context;

        GeneratedContent(StyledNode.Element node, BlockContent content, Context context) {
            this.node = node;
            this.content = content;
            this.context = context;
        }

        private Boolean add(String text) {
            String shown = InlineStyles.transform(text, node.style().text().transform());
            content.inline()
                    .text(
                            shown,
                            textStyle(node, context),
                            node.style().text().whiteSpace(),
                            node.span(),
                            owner(node, context, List.of()));
            return true;
        }

        private Boolean refer(ContentPart part) {
            references = true;
            int owner = owner(node, context, List.of());
            content.inline().piece(new Piece.Reference(part, textStyle(node, context), node.span(), owner), true);
            return true;
        }

        @Override
        public Boolean text(ContentPart.Text text) {
            return add(text.text());
        }

        @Override
        public Boolean counter(ContentPart.Counter counter) {
            boolean ofPages = counter.name().equals("page") || counter.name().equals("pages");
            return ofPages
                    ? refer(counter)
                    : add(CounterFormat.format(counters.value(counter.name()), counter.style()));
        }

        @Override
        public Boolean targetCounter(ContentPart.TargetCounter counter) {
            return refer(counter);
        }

        @Override
        public Boolean targetText(ContentPart.TargetText text) {
            return refer(text);
        }

        @Override
        public Boolean string(ContentPart.NamedString string) {
            diagnostics.warning(
                    "string-outside-margin-box",
                    node.span(),
                    "string(" + string.name() + ") has a value in the margin boxes of a page only");
            return false;
        }

        @Override
        public Boolean elementText(ContentPart.ElementText text) {
            return false;
        }

        @Override
        public Boolean running(ContentPart.Running element) {
            diagnostics.warning(
                    "element-outside-margin-box",
                    node.span(),
                    "element(" + element.name() + ") has a value in the margin boxes of a page only");
            return false;
        }

        @Override
        public Boolean leader(ContentPart.Leader leader) {
            int owner = owners.furniture(node);
            Inline inline = new Inline.Leader(leader.pattern(), textStyle(node, context), owner);
            content.inline().piece(new Piece.Ready(inline), true);
            return true;
        }

        @Override
        public Boolean picture(ContentPart.PictureFile file) {
            Origin origin = origins.origin(node, context.element()).withEvents(List.of());
            pictures.read(file, origin)
                    .ifPresent(box ->
                            content.inline().piece(new Piece.InlineBox(box, owner(node, context, List.of())), true));
            return true;
        }
    }

    private int owner(StyledNode.Element node, Context context, List<Event> events) {
        return owners.add(new Owner(
                new Mark.Content(context.element()),
                node.style().text().colour(),
                node.language(),
                node.style().text().lines(),
                context.background(),
                context.link(),
                events));
    }

    private TextStyle textStyle(StyledNode.Element node, Context context) {
        return InlineStyles.textStyle(node.style(), node.language(), materials, context.rise());
    }

    private static boolean isBlock(Display display) {
        return display != Display.NONE && display != Display.INLINE && display != Display.INLINE_BLOCK;
    }
}
