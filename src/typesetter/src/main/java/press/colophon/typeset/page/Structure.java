package press.colophon.typeset.page;

import java.util.ArrayList;
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
            Map.entry("dl", Role.DIVISION),
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
            Map.entry("dt", Role.PARAGRAPH),
            Map.entry("dd", Role.PARAGRAPH),
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
            Map.entry("img", Role.FIGURE),
            Map.entry("svg", Role.FIGURE));

    private static final Pattern SPAN = Pattern.compile("[1-9][0-9]{0,3}");

    private final List<StructureTree.Element> elements = new ArrayList<>();
    private boolean suspended;

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
        return add(parent, role.get(), language, alternative, cell(node));
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
        if (role(parent) == Role.CONTENTS && node.name().equals("li")) {
            return Optional.of(Role.CONTENTS_ITEM);
        }
        if (node.name().equals("a") && node.attribute("href").isEmpty()) {
            return Optional.empty();
        }
        if (node.name().equals("img")
                && node.attribute("alt").filter(String::isEmpty).isPresent()) {
            return Optional.empty();
        }
        return Optional.ofNullable(ROLES.get(node.name()));
    }

    private static Optional<StructureTree.TableCell> cell(StyledNode.Element node) {
        if (!node.name().equals("td") && !node.name().equals("th")) {
            return Optional.empty();
        }
        boolean ofRow = node.attribute("scope").filter("row"::equals).isPresent();
        return Optional.of(new StructureTree.TableCell(span(node, "colspan"), span(node, "rowspan"), !ofRow));
    }

    /** A span attribute of a table cell; 1 for what is no number (HTML, 4.9.11). */
    static int span(StyledNode.Element node, String attribute) {
        Optional<String> value = node.attribute(attribute).map(String::strip);
        return value.filter(text -> SPAN.matcher(text).matches()).isPresent() ? Integer.parseInt(value.get()) : 1;
    }
}
