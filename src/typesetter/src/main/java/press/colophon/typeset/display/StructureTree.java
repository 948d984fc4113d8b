package press.colophon.typeset.display;

import java.util.List;
import java.util.Optional;

/**
 * What the content means: a tree in reading order, as ISO 32000-1, 14.8.4 names it.
 *
 * @param elements by id; element 0 is the root, a child's id is greater than its parent's
 */
public record StructureTree(List<Element> elements) {
    public StructureTree {
        elements = List.copyOf(elements);
    }

    /**
     * A node of the tree.
     *
     * @param parent id of the parent, for the root its own
     * @param language BCP 47 tag where it differs from the parent's
     * @param alternative text that stands for a figure
     */
    public record Element(
            int id,
            int parent,
            Role role,
            Optional<String> language,
            Optional<String> alternative,
            Optional<TableCell> cell) {}

    /**
     * What a cell says of its place in the table.
     *
     * @param columnHeader whether a header cell is one for its column, otherwise for its row
     * @param headers elements of the header cells of this one, where its author names them
     */
    public record TableCell(int columnSpan, int rowSpan, boolean columnHeader, List<Integer> headers) {
        public TableCell {
            headers = List.copyOf(headers);
        }
    }

    /** Standard structure types (ISO 32000-1, 14.8.4). */
    public enum Role {
        DOCUMENT("Document"),
        PART("Part"),
        ARTICLE("Art"),
        SECTION("Sect"),
        DIVISION("Div"),
        BLOCK_QUOTE("BlockQuote"),
        CAPTION("Caption"),
        CONTENTS("TOC"),
        CONTENTS_ITEM("TOCI"),
        HEADING_1("H1"),
        HEADING_2("H2"),
        HEADING_3("H3"),
        HEADING_4("H4"),
        HEADING_5("H5"),
        HEADING_6("H6"),
        PARAGRAPH("P"),
        LIST("L"),
        LIST_ITEM("LI"),
        LABEL("Lbl"),
        LIST_BODY("LBody"),
        TABLE("Table"),
        TABLE_ROW("TR"),
        TABLE_HEADER("TH"),
        TABLE_DATA("TD"),
        TABLE_HEAD("THead"),
        TABLE_BODY("TBody"),
        TABLE_FOOT("TFoot"),
        SPAN("Span"),
        QUOTE("Quote"),
        NOTE("Note"),
        REFERENCE("Reference"),
        CODE("Code"),
        LINK("Link"),
        RUBY("Ruby"),
        RUBY_BASE("RB"),
        RUBY_TEXT("RT"),
        FIGURE("Figure");

        private final String standardName;

        Role(String standardName) {
            this.standardName = standardName;
        }

        /** The name that stands in the file. */
        public String standardName() {
            return standardName;
        }
    }
}
