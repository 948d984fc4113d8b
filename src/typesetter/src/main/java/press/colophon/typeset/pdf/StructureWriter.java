package press.colophon.typeset.pdf;

import com.lowagie.text.pdf.PdfArray;
import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfIndirectReference;
import com.lowagie.text.pdf.PdfObject;
import com.lowagie.text.pdf.PdfString;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import press.colophon.typeset.display.DisplayList;
import press.colophon.typeset.display.StructureTree.Element;
import press.colophon.typeset.display.StructureTree.Role;
import press.colophon.typeset.graphics.Rect;

/**
 * The structure tree of a file (ISO 32000-1, 14.7.2): learns from the pages which content belongs to which element, and is
 * written after them.
 */
final class StructureWriter {
    private final PdfFile file;
    private final DisplayList list;
    private final List<Node> nodes = new ArrayList<>();
    private final PdfIndirectReference root;

    /** For each page the element that owns each of its marked contents; after the pages, for each annotation its owner. */
    private final Map<Integer, List<PdfIndirectReference>> owners = new TreeMap<>();

    private final List<PdfIndirectReference> annotationOwners = new ArrayList<>();
    private int sequence;

    StructureWriter(PdfFile file, DisplayList list) {
        this.file = file;
        this.list = list;
        this.root = file.reserve();
        for (Element element : list.structure().elements()) {
            Node parent = element.parent() == element.id() ? null : nodes.get(element.parent());
            Node node = new Node(element, file.reserve(), language(element));
            nodes.add(node);
            if (parent != null) {
                parent.children.add(node);
            }
        }
    }

    /** An element, what belongs to it, and where it lies on the page. */
    private static final class Node {
        private final Element element;
        private final PdfIndirectReference reference;
        private final String language;
        private final List<Node> children = new ArrayList<>();
        private final List<Content> contents = new ArrayList<>();
        private Optional<Area> area = Optional.empty();

        Node(Element element, PdfIndirectReference reference, String language) {
            this.element = element;
            this.reference = reference;
            this.language = language;
        }

        /** When its first content was painted. */
        int first() {
            int first = contents.isEmpty() ? Integer.MAX_VALUE : contents.get(0).sequence();
            for (Node child : children) {
                first = Math.min(first, child.first());
            }
            return first;
        }
    }

    /** A marked content (by number) or an annotation (by reference) on a page, and when it was painted. */
    private record Content(int sequence, int page, int number, Optional<PdfIndirectReference> annotation) {}

    private record Area(int page, Rect rect) {}

    /** Language of an element's content: its own, its parent's, in the end the document's. */
    String language(int element) {
        return nodes.get(element).language;
    }

    private String language(Element element) {
        return element.language()
                .orElseGet(() -> element.parent() == element.id()
                        ? list.description().language()
                        : nodes.get(element.parent()).language);
    }

    /** The number of a new marked content of {@code element}. */
    int content(int element, int page) {
        List<PdfIndirectReference> onPage = owners.computeIfAbsent(page, key -> new ArrayList<>());
        Node node = nodes.get(element);
        node.contents.add(new Content(sequence++, page, onPage.size(), Optional.empty()));
        onPage.add(node.reference);
        return onPage.size() - 1;
    }

    /** The key of an annotation of {@code element} in the parent tree. */
    int annotation(int element, int page, PdfIndirectReference annotation) {
        Node node = nodes.get(element);
        node.contents.add(new Content(sequence++, page, 0, Optional.of(annotation)));
        annotationOwners.add(node.reference);
        return list.pages().size() + annotationOwners.size() - 1;
    }

    /** A figure covers {@code rect}, too. What lies on a later page than its beginning does not count. */
    void extend(int element, int page, Rect rect) {
        Node node = nodes.get(element);
        node.area = Optional.of(node.area
                .map(area -> area.page() == page ? new Area(page, union(area.rect(), rect)) : area)
                .orElse(new Area(page, rect)));
    }

    private static Rect union(Rect a, Rect b) {
        long x = Math.min(a.x(), b.x());
        long y = Math.min(a.y(), b.y());
        return new Rect(x, y, Math.max(a.right(), b.right()) - x, Math.max(a.bottom(), b.bottom()) - y);
    }

    PdfIndirectReference write() {
        PdfDictionary tree = Cos.dictionary("StructTreeRoot");
        tree.put(Cos.name("K"), nodes.get(0).reference);
        tree.put(Cos.name("ParentTree"), file.add(parentTree()));
        tree.put(Cos.name("ParentTreeNextKey"), Cos.number(list.pages().size() + annotationOwners.size()));
        PdfArray ids = new PdfArray();
        Set<Integer> named = named();
        nodes.forEach(node -> file.add(dictionary(node, named), node.reference));
        named.stream()
                .map(nodes::get)
                .sorted(Comparator.comparing((Node node) -> node.element.role() == Role.NOTE))
                .forEach(node -> {
                    ids.add(id(node));
                    ids.add(node.reference);
                });
        if (!ids.isEmpty()) {
            PdfDictionary names = new PdfDictionary();
            names.put(Cos.name("Names"), ids);
            tree.put(Cos.name("IDTree"), file.add(names));
        }
        file.add(tree, root);
        return root;
    }

    /** Notes (ISO 14289-1, 7.9), and header cells that other cells name (ISO 32000-1, table 349). */
    private Set<Integer> named() {
        Set<Integer> named = new TreeSet<>();
        for (Node node : nodes) {
            if (node.element.role() == Role.NOTE) {
                named.add(node.element.id());
            }
            node.element.cell().ifPresent(cell -> named.addAll(cell.headers()));
        }
        return named;
    }

    private PdfDictionary parentTree() {
        PdfArray numbers = new PdfArray();
        owners.forEach((page, references) -> {
            numbers.add(Cos.number(page));
            numbers.add(file.add(Cos.array(references)));
        });
        for (int i = 0; i < annotationOwners.size(); i++) {
            numbers.add(Cos.number(list.pages().size() + i));
            numbers.add(annotationOwners.get(i));
        }
        PdfDictionary tree = new PdfDictionary();
        tree.put(Cos.name("Nums"), numbers);
        return tree;
    }

    private PdfDictionary dictionary(Node node, Set<Integer> named) {
        Element element = node.element;
        PdfDictionary dictionary = Cos.dictionary("StructElem");
        dictionary.put(Cos.name("S"), Cos.name(element.role().standardName()));
        dictionary.put(Cos.name("P"), element.parent() == element.id() ? root : nodes.get(element.parent()).reference);
        element.language().ifPresent(language -> dictionary.put(Cos.name("Lang"), Cos.text(language)));
        element.alternative().ifPresent(text -> dictionary.put(Cos.name("Alt"), Cos.text(text)));
        if (named.contains(element.id())) {
            dictionary.put(Cos.name("ID"), id(node));
        }
        attributes(node).ifPresent(attributes -> dictionary.put(Cos.name("A"), attributes));
        if (!node.contents.isEmpty()) {
            dictionary.put(Cos.name("Pg"), file.page(node.contents.get(0).page()));
        }
        PdfArray kids = kids(node);
        if (!kids.isEmpty()) {
            dictionary.put(Cos.name("K"), kids);
        }
        return dictionary;
    }

    /**
     * Children in their own order; contents of the element itself before the first child that was painted after them. A child
     * that was painted late, such as a float, holds nothing up; notes to a text come after it, so that no sentence is torn by them.
     */
    private PdfArray kids(Node node) {
        PdfArray kids = new PdfArray();
        Predicate<Node> isNote = child -> child.element.role() == Role.NOTE && !node.contents.isEmpty();
        List<Node> flow = node.children.stream().filter(isNote.negate()).toList();
        int[] begins = begins(flow);
        int next = 0;
        for (int i = 0; i < flow.size(); i++) {
            Node child = flow.get(i);
            int first = begins[i];
            while (first != Integer.MAX_VALUE
                    && next < node.contents.size()
                    && node.contents.get(next).sequence() < first) {
                kids.add(kid(node, node.contents.get(next++)));
            }
            kids.add(child.reference);
        }
        while (next < node.contents.size()) {
            kids.add(kid(node, node.contents.get(next++)));
        }
        node.children.stream().filter(isNote).forEach(note -> kids.add(note.reference));
        return kids;
    }

    /** For each of the children when it or any after it was first painted. */
    private static int[] begins(List<Node> children) {
        int[] begins = new int[children.size()];
        int earliest = Integer.MAX_VALUE;
        for (int i = children.size() - 1; i >= 0; i--) {
            earliest = Math.min(earliest, children.get(i).first());
            begins[i] = earliest;
        }
        return begins;
    }

    /** ISO 32000-1, 14.7.4.2 and 14.7.4.3. */
    private PdfObject kid(Node node, Content content) {
        if (content.annotation().isPresent()) {
            PdfDictionary object = Cos.dictionary("OBJR");
            object.put(Cos.name("Obj"), content.annotation().get());
            object.put(Cos.name("Pg"), file.page(content.page()));
            return object;
        }
        if (content.page() == node.contents.get(0).page()) {
            return Cos.number(content.number());
        }
        PdfDictionary marked = Cos.dictionary("MCR");
        marked.put(Cos.name("Pg"), file.page(content.page()));
        marked.put(Cos.name("MCID"), Cos.number(content.number()));
        return marked;
    }

    private Optional<PdfDictionary> attributes(Node node) {
        PdfDictionary attributes = new PdfDictionary();
        node.element.cell().ifPresent(cell -> {
            attributes.put(Cos.name("O"), Cos.name("Table"));
            attributes.put(Cos.name("ColSpan"), Cos.number(cell.columnSpan()));
            attributes.put(Cos.name("RowSpan"), Cos.number(cell.rowSpan()));
            if (node.element.role() == Role.TABLE_HEADER) {
                attributes.put(Cos.name("Scope"), Cos.name(cell.columnHeader() ? "Column" : "Row"));
            }
            if (!cell.headers().isEmpty()) {
                PdfArray headers = new PdfArray();
                cell.headers().forEach(header -> headers.add(id(nodes.get(header))));
                attributes.put(Cos.name("Headers"), headers);
            }
        });
        node.area.ifPresent(area -> {
            long top = list.pages().get(area.page()).height();
            Rect rect = area.rect();
            attributes.put(Cos.name("O"), Cos.name("Layout"));
            attributes.put(Cos.name("Placement"), Cos.name("Block"));
            attributes.put(
                    Cos.name("BBox"), Cos.rectangle(rect.x(), top - rect.bottom(), rect.right(), top - rect.y()));
        });
        return attributes.size() == 0 ? Optional.empty() : Optional.of(attributes);
    }

    /** Unique within the file, and cells before notes, in the order of the ID tree (ISO 32000-1, 7.9.6; ISO 14289-1, 7.9). */
    private static PdfObject id(Node node) {
        return new PdfString(String.format(
                        Locale.ROOT, node.element.role() == Role.NOTE ? "note-%08d" : "cell-%08d", node.element.id())
                .getBytes(StandardCharsets.US_ASCII));
    }
}
