package press.colophon.typeset.pdf;

import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfIndirectReference;
import com.lowagie.text.pdf.PdfObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import press.colophon.typeset.display.DisplayList;
import press.colophon.typeset.display.Item;
import press.colophon.typeset.display.Mark;
import press.colophon.typeset.display.Page;
import press.colophon.typeset.display.StructureTree;
import press.colophon.typeset.display.StructureTree.Role;
import press.colophon.typeset.graphics.Rect;

/** Marks the content of one page and gathers its links (ISO 32000-1, 14.6 and 14.7.4). */
final class Tags implements Marking {
    private static final Map<Mark.Artifact, String> ARTIFACT_TYPES = Map.of(
            Mark.Artifact.PAGINATION, "Pagination",
            Mark.Artifact.LAYOUT, "Layout",
            Mark.Artifact.BACKGROUND, "Background");

    private final PdfFile file;
    private final DisplayList list;
    private final StructureWriter structure;
    private final int page;
    private final ContentStream.Axes axes;
    private final List<PdfIndirectReference> annotations = new ArrayList<>();
    private Optional<Mark> current = Optional.empty();

    Tags(PdfFile file, DisplayList list, StructureWriter structure, int page) {
        this.file = file;
        this.list = list;
        this.structure = structure;
        this.page = page;
        this.axes = new ContentStream.Axes(0, list.pages().get(page).height());
    }

    List<PdfIndirectReference> annotations() {
        return annotations;
    }

    @Override
    public void enter(ContentStream out, Mark mark) {
        if (current.filter(mark::equals).isPresent()) {
            return;
        }
        leave(out);
        current = Optional.of(mark);
        if (mark instanceof Mark.Content content) {
            StructureTree.Element element = element(content);
            int number = structure.content(element.id(), page);
            out.write("/" + element.role().standardName() + " <</MCID " + number + ">> BDC");
        } else if (mark instanceof Mark.Artifact artifact) {
            out.write("/Artifact <</Type /" + ARTIFACT_TYPES.get(artifact) + box(artifact) + ">> BDC");
        }
    }

    /** Backgrounds say how far they reach (ISO 32000-1, table 330). */
    private String box(Mark.Artifact artifact) {
        Page sheet = list.pages().get(page);
        return artifact == Mark.Artifact.BACKGROUND
                ? " /BBox [0 0 " + Decimal.points(sheet.width()) + " " + Decimal.points(sheet.height()) + "]"
                : "";
    }

    @Override
    public boolean beginLanguage(ContentStream out, Mark mark, String language) {
        if (mark instanceof Mark.Content content
                && !structure.language(content.element()).equals(language)) {
            out.write("/Span <</Lang (" + language + ")>> BDC");
            return true;
        }
        return false;
    }

    @Override
    public void paint(Mark mark, Rect area) {
        if (mark instanceof Mark.Content content && element(content).role() == Role.FIGURE) {
            structure.extend(content.element(), page, area);
        }
    }

    @Override
    public void link(Item.Link link) {
        Optional<PdfDictionary> destination = destination(link.target());
        if (destination.isEmpty()) {
            return;
        }
        PdfIndirectReference reference = file.reserve();
        PdfDictionary annotation = Cos.dictionary("Annot");
        annotation.putAll(destination.get());
        annotation.put(Cos.name("Subtype"), Cos.name("Link"));
        annotation.put(Cos.name("Rect"), rectangle(link.area()));
        annotation.put(Cos.name("Border"), Cos.array(List.of(Cos.number(0), Cos.number(0), Cos.number(0))));
        // Print: ISO 19005-2, 6.3.2.
        annotation.put(Cos.name("F"), Cos.number(4));
        annotation.put(Cos.name("Contents"), Cos.text(link.description()));
        annotation.put(Cos.name("StructParent"), Cos.number(structure.annotation(linkElement(link), page, reference)));
        file.add(annotation, reference);
        annotations.add(reference);
    }

    @Override
    public void leave(ContentStream out) {
        if (current.isPresent()) {
            out.write("EMC");
            current = Optional.empty();
        }
    }

    /** Where the link leads; nowhere when the document has no such place, which is reported long before. */
    private Optional<PdfDictionary> destination(String target) {
        PdfDictionary destination = new PdfDictionary();
        if (target.startsWith("#")) {
            Optional<PdfObject> place = Optional.ofNullable(list.anchors().get(target.substring(1)))
                    .map(anchor -> Navigation.destination(file, list, anchor));
            place.ifPresent(explicit -> destination.put(Cos.name("Dest"), explicit));
            return place.map(explicit -> destination);
        }
        PdfDictionary action = Cos.dictionary("Action");
        action.put(Cos.name("S"), Cos.name("URI"));
        action.put(Cos.name("URI"), Cos.text(Uri.ascii(target)));
        destination.put(Cos.name("A"), action);
        return Optional.of(destination);
    }

    private PdfObject rectangle(Rect area) {
        return Cos.rectangle(axes.x(area.x()), axes.y(area.bottom()), axes.x(area.right()), axes.y(area.y()));
    }

    /** A link annotation belongs into a Link element (ISO 14289-1, 7.18.5): that of its mark or one around it. */
    private int linkElement(Item.Link link) {
        if (link.mark() instanceof Mark.Content content) {
            StructureTree.Element element = element(content);
            while (element.role() != Role.LINK && element.parent() != element.id()) {
                element = list.structure().elements().get(element.parent());
            }
            if (element.role() == Role.LINK) {
                return element.id();
            }
        }
        throw new IllegalArgumentException("the link to " + link.target() + " belongs to no Link element");
    }

    private StructureTree.Element element(Mark.Content content) {
        return list.structure().elements().get(content.element());
    }
}
