package press.colophon.typeset.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import press.colophon.typeset.display.DisplayList;
import press.colophon.typeset.display.Item;
import press.colophon.typeset.display.Mark;
import press.colophon.typeset.display.Page;
import press.colophon.typeset.display.StructureTree;
import press.colophon.typeset.display.StructureTree.Role;
import press.colophon.typeset.display.TextLine;

/**
 * Takes the structure elements of fillers that were not set out of finished pages, and the links that lead to them: their
 * text stays as text.
 */
final class Omission implements Item.Cases<Item> {
    /** New ids by the old ones. */
    private final int[] ids;

    private final List<StructureTree.Element> elements = new ArrayList<>();

    /** Targets that are nowhere in the document. */
    private final Set<String> missing;

    private Omission(DisplayList list, List<FillerBox> leftOut) {
        StructureTree structure = list.structure();
        this.missing = missing(list, leftOut);
        Set<Integer> deadLinks = deadLinks(list);
        boolean[] out = new boolean[structure.elements().size()];
        for (FillerBox filler : leftOut) {
            Arrays.fill(out, filler.from(), filler.to(), true);
        }
        this.ids = new int[out.length];
        for (StructureTree.Element element : structure.elements()) {
            if (!out[element.id()]) {
                ids[element.id()] = elements.size();
                elements.add(new StructureTree.Element(
                        elements.size(),
                        ids[element.parent()],
                        deadLinks.contains(element.id()) ? Role.SPAN : element.role(),
                        element.language(),
                        element.alternative(),
                        element.cell().map(this::cell)));
            }
        }
    }

    private static Set<String> missing(DisplayList list, List<FillerBox> leftOut) {
        return leftOut.stream()
                .flatMap(filler -> filler.ids().stream())
                .filter(id -> !list.anchors().containsKey(id))
                .map(id -> "#" + id)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Elements of links that lead nowhere. */
    private Set<Integer> deadLinks(DisplayList list) {
        return list.pages().stream()
                .flatMap(page -> page.items().stream())
                .filter(this::isDead)
                .map(item -> ((Item.Link) item).mark())
                .filter(Mark.Content.class::isInstance)
                .map(mark -> ((Mark.Content) mark).element())
                .collect(Collectors.toUnmodifiableSet());
    }

    private boolean isDead(Item item) {
        return item instanceof Item.Link link && missing.contains(link.target());
    }

    private StructureTree.TableCell cell(StructureTree.TableCell cell) {
        List<Integer> headers =
                cell.headers().stream().map(header -> ids[header]).toList();
        return new StructureTree.TableCell(cell.columnSpan(), cell.rowSpan(), cell.columnHeader(), headers);
    }

    static DisplayList of(List<FillerBox> leftOut, DisplayList list) {
        if (leftOut.isEmpty()) {
            return list;
        }
        Omission omission = new Omission(list, leftOut);
        return new DisplayList(
                list.description(),
                list.pages().stream().map(omission::page).toList(),
                new StructureTree(omission.elements),
                list.bookmarks(),
                list.anchors());
    }

    private Page page(Page page) {
        return new Page(
                page.label(),
                page.width(),
                page.height(),
                page.bleed(),
                page.frames(),
                page.lines().stream().map(this::line).toList(),
                page.items().stream()
                        .filter(item -> !isDead(item))
                        .map(item -> item.match(this))
                        .toList());
    }

    private TextLine line(TextLine line) {
        TextLine.Paragraph of = line.paragraph();
        if (of.element() < 0 || ids[of.element()] == of.element()) {
            return line;
        }
        TextLine.Paragraph paragraph = new TextLine.Paragraph(
                ids[of.element()], of.language(), of.size(), of.justified(), of.lines(), of.pass());
        return new TextLine(
                line.x(),
                line.baseline(),
                line.measure(),
                paragraph,
                line.number(),
                line.ratio(),
                line.spare(),
                line.end(),
                line.runs());
    }

    private Mark mark(Mark mark) {
        return mark instanceof Mark.Content content ? new Mark.Content(ids[content.element()]) : mark;
    }

    @Override
    public Item glyphs(Item.Glyphs glyphs) {
        return new Item.Glyphs(
                glyphs.x(), glyphs.baseline(), glyphs.run(), glyphs.colour(), glyphs.language(), mark(glyphs.mark()));
    }

    @Override
    public Item fill(Item.Fill fill) {
        return fill;
    }

    @Override
    public Item picture(Item.Placed placed) {
        return new Item.Placed(placed.box(), placed.frame(), placed.picture(), mark(placed.mark()));
    }

    @Override
    public Item link(Item.Link link) {
        return new Item.Link(link.area(), link.target(), link.description(), mark(link.mark()));
    }
}
