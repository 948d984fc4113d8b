package press.colophon.typeset.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import press.colophon.typeset.display.StructureTree;
import press.colophon.typeset.display.StructureTree.Role;
import press.colophon.typeset.style.ComputedStyle.Floating;
import press.colophon.typeset.style.StyledTree.StyledNode;

/** Builds the structure tree while the document is read in order. */
final class Structure {
    private static final Map<String, Role> ROLES = Map.ofEntries(
            Map.entry("article", Role.ARTICLE),
            Map.entry("section", Role.SECTION),
            Map.entry("div", Role.DIVISION),
            Map.entry("header", Role.DIVISION),
            Map.entry("footer", Role.DIVISION),
            Map.entry("main", Role.DIVISION),
            Map.entry("aside", Role.DIVISION),
            Map.entry("nav", Role.DIVISION),
            Map.entry("figure", Role.DIVISION),
            Map.entry("address", Role.DIVISION),
            Map.entry("blockquote", Role.BLOCK_QUOTE),
            Map.entry("figcaption", Role.CAPTION),
            Map.entry("caption", Role.CAPTION),
            Map.entry("h1", Role.HEADING_1),
            Map.entry("h2", Role.HEADING_2),
            Map.entry("h3", Role.HEADING_3),
            Map.entry("h4", Role.HEADING_4),
            Map.entry("h5", Role.HEADING_5),
            Map.entry("h6", Role.HEADING_6),
            Map.entry("p", Role.PARAGRAPH),
            Map.entry("pre", Role.PARAGRAPH),
            Map.entry("dl", Role.LIST),
            Map.entry("dt", Role.LABEL),
            Map.entry("dd", Role.LIST_BODY),
            Map.entry("ul", Role.LIST),
            Map.entry("ol", Role.LIST),
            Map.entry("li", Role.LIST_ITEM),
            Map.entry("table", Role.TABLE),
            Map.entry("thead", Role.TABLE_HEAD),
            Map.entry("tbody", Role.TABLE_BODY),
            Map.entry("tfoot", Role.TABLE_FOOT),
            Map.entry("tr", Role.TABLE_ROW),
            Map.entry("th", Role.TABLE_HEADER),
            Map.entry("td", Role.TABLE_DATA),
            Map.entry("a", Role.LINK),
            Map.entry("code", Role.CODE),
            Map.entry("q", Role.QUOTE),
            Map.entry("ruby-pair", Role.RUBY),
            Map.entry("rb", Role.RUBY_BASE),
            Map.entry("rt", Role.RUBY_TEXT),
            Map.entry("img", Role.FIGURE),
            Map.entry("svg", Role.FIGURE));

    private static final Pattern SPAN = Pattern.compile("[1-9][0-9]{0,3}");

    private final List<StructureTree.Element> elements = new ArrayList<>();
    /** The cells of tables, by element. */
    private final Map<Integer, StyledNode.Element> cells = new HashMap<>();
    /** The items of lists of definitions that are still open, by list. */
    private final Map<Integer, Group> groups = new HashMap<>();

    private boolean suspended;

    /**
     * Terms and what is said of them.
     *
     * @param item the list item
     * @param defined whether a definition was met, so that the next term begins another one
     */
    private record Group(int item, boolean defined) {}

    Structure() {
        add(0, Role.DOCUMENT, Optional.empty(), Optional.empty(), Optional.empty());
    }

    StructureTree tree() {
        return new StructureTree(elements);
    }

    /** How many elements there are: the id of the next one. */
    int count() {
        return elements.size();
    }

    /** What comes now is furniture of the page and has no place in the structure. */
    void suspend() {
        suspended = true;
    }

    void resume() {
        suspended = false;
    }

    Role role(int element) {
        return elements.get(element).role();
    }

    /** The structure element for {@code node}: a new child of {@code parent}, or that itself where nothing is to be said. */
    int add(int parent, String parentLanguage, StyledNode.Element node) {
        Optional<String> language =
                node.language().equals(parentLanguage) ? Optional.empty() : Optional.of(node.language());
        Optional<Role> role = role(node, parent);
        if (role.isEmpty()) {
            return language.isEmpty() ? parent : add(parent, Role.SPAN, language, Optional.empty(), Optional.empty());
        }
        Optional<String> alternative = role.get() == Role.FIGURE
                ? node.attribute("alt").or(() -> node.attribute("aria-label"))
                : Optional.empty();
        int place = role.get() == Role.LABEL || role.get() == Role.LIST_BODY ? definitionItem(parent, node) : parent;
        int element = add(place, role.get(), language, alternative, cell(node));
        if (!suspended && (node.name().equals("td") || node.name().equals("th"))) {
            cells.put(element, node);
        }
        return element;
    }

    /** The item of a term or a definition: one for each group of terms with what follows them (HTML, 4.4.9). */
    private int definitionItem(int parent, StyledNode.Element node) {
        if (suspended || role(parent) != Role.LIST) {
            return parent;
        }
        boolean defines = node.name().equals("dd");
        Group group = groups.get(parent);
        if (group == null || (group.defined() && !defines)) {
            group = new Group(add(parent, Role.LIST_ITEM), false);
        }
        groups.put(parent, new Group(group.item(), group.defined() || defines));
        return group.item();
    }

    /** The node of a table cell; empty for other elements, and for cells that are furniture. */
    Optional<StyledNode.Element> cellNode(int element) {
        return Optional.ofNullable(cells.get(element));
    }

    /** Says what a cell is in its table, when that is known as a whole. */
    void settleCell(int element, boolean columnHeader, List<Integer> headers) {
        StructureTree.Element known = elements.get(element);
        Optional<StructureTree.TableCell> cell = known.cell()
                .map(before ->
                        new StructureTree.TableCell(before.columnSpan(), before.rowSpan(), columnHeader, headers));
        elements.set(
                element,
                new StructureTree.Element(
                        element, known.parent(), known.role(), known.language(), known.alternative(), cell));
    }

    int add(int parent, Role role) {
        return add(parent, role, Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** Whether text may stand in the element itself, without a paragraph around it. */
    boolean holdsText(int element) {
        return switch (role(element)) {
            case DOCUMENT, PART, ARTICLE, SECTION, DIVISION, BLOCK_QUOTE, LIST, TABLE, TABLE_ROW, CONTENTS -> false;
            default -> true;
        };
    }

    private int add(
            int parent,
            Role role,
            Optional<String> language,
            Optional<String> alternative,
            Optional<StructureTree.TableCell> cell) {
        if (suspended) {
            return parent;
        }
        int id = elements.size();
        elements.add(new StructureTree.Element(id, parent, role, language, alternative, cell));
        return id;
    }

    private Optional<Role> role(StyledNode.Element node, int parent) {
        if (node.style().flow().floating() == Floating.FOOTNOTE) {
            return Optional.of(Role.NOTE);
        }
        if (node.attribute("role").filter("doc-toc"::equals).isPresent()) {
            return Optional.of(Role.CONTENTS);
        }
        if (role(parent) == Role.CONTENTS
                && (node.name().equals("ol") || node.name().equals("ul"))) {
            return Optional.empty();
        }
        if (node.name().equals("div") && role(parent) == Role.LIST) {
            // a group of a list of definitions
            return Optional.of(Role.LIST_ITEM);
        }
        if (role(parent) == Role.CONTENTS && node.name().equals("li")) {
            return Optional.of(Role.CONTENTS_ITEM);
        }
        if (node.name().equals("a") && node.attribute("href").isEmpty()) {
            return Optional.empty();
        }
        if (PictureReader.isPicture(node) && PictureReader.isDecorative(node)) {
            return Optional.empty();
        }
        return Optional.ofNullable(ROLES.get(node.name()));
    }

    private static Optional<StructureTree.TableCell> cell(StyledNode.Element node) {
        if (!node.name().equals("td") && !node.name().equals("th")) {
            return Optional.empty();
        }
        return Optional.of(new StructureTree.TableCell(span(node, "colspan"), span(node, "rowspan"), true, List.of()));
    }

    /** A span attribute of a table cell; 1 for what is no number (HTML, 4.9.11). */
    static int span(StyledNode.Element node, String attribute) {
        Optional<String> value = node.attribute(attribute).map(String::strip);
        return value.filter(text -> SPAN.matcher(text).matches()).isPresent() ? Integer.parseInt(value.get()) : 1;
    }
}
