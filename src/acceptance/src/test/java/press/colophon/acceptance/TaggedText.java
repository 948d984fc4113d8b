package press.colophon.acceptance;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;

/** A tagged file as those hear it who do not see it: its structure tree with the text of each element, in reading order. */
final class TaggedText {
    private final Map<COSDictionary, Map<Integer, String>> contents = new HashMap<>();
    private final Map<COSDictionary, Integer> pages = new HashMap<>();
    private final Node root;

    /**
     * An element.
     *
     * @param attributes language, alternative text and what tables say, as they stand in the file
     * @param page on which its own text begins, from 1; 0 for an element without text of its own
     * @param parts texts and elements in their order
     */
    record Node(String type, String attributes, int page, List<Object> parts) {
        /** All text of the element. */
        String text() {
            StringBuilder text = new StringBuilder();
            parts.forEach(part -> text.append(part instanceof Node node ? node.text() : part));
            return text.toString();
        }

        /** The elements of a type at any depth, this one included. */
        List<Node> all(String wanted) {
            List<Node> found = new ArrayList<>(type.equals(wanted) ? List.of(this) : List.of());
            children().forEach(child -> found.addAll(child.all(wanted)));
            return found;
        }

        List<Node> children() {
            return parts.stream()
                    .filter(Node.class::isInstance)
                    .map(Node.class::cast)
                    .toList();
        }
    }

    private TaggedText(PDDocument document) throws IOException {
        for (int i = 0; i < document.getNumberOfPages(); i++) {
            PDPage page = document.getPage(i);
            pages.put(page.getCOSObject(), i + 1);
            PDFMarkedContentExtractor extractor = new PDFMarkedContentExtractor();
            extractor.setSuppressDuplicateOverlappingText(false);
            extractor.processPage(page);
            Map<Integer, String> texts = contents.computeIfAbsent(page.getCOSObject(), unread -> new HashMap<>());
            for (PDMarkedContent content : extractor.getMarkedContents()) {
                if (content.getMCID() >= 0) {
                    texts.put(content.getMCID(), text(content));
                }
            }
        }
        COSDictionary tree =
                document.getDocumentCatalog().getStructureTreeRoot().getCOSObject();
        this.root = node(tree.getCOSDictionary(COSName.K));
    }

    static Node read(PDDocument document) throws IOException {
        return new TaggedText(document).root;
    }

    private static String text(PDMarkedContent content) {
        if (content.getActualText() != null) {
            return content.getActualText();
        }
        StringBuilder text = new StringBuilder();
        for (Object part : content.getContents()) {
            if (part instanceof TextPosition position) {
                text.append(position.getUnicode());
            } else if (part instanceof PDMarkedContent inner) {
                text.append(text(inner));
            }
        }
        return text.toString();
    }

    private Node node(COSDictionary element) {
        List<Object> parts = new ArrayList<>();
        int page = 0;
        COSBase kids = element.getDictionaryObject(COSName.K);
        COSArray all = kids instanceof COSArray array ? array : new COSArray();
        if (kids != null && all != kids) {
            all.add(kids);
        }
        for (int i = 0; i < all.size(); i++) {
            COSBase kid = all.getObject(i);
            if (kid instanceof COSDictionary child && child.containsKey(COSName.S)) {
                parts.add(node(child));
                continue;
            }
            COSDictionary sheet = element.getCOSDictionary(COSName.PG);
            int number = -1;
            if (kid instanceof COSInteger mcid) {
                number = mcid.intValue();
            } else if (kid instanceof COSDictionary reference) {
                number = reference.getInt(COSName.MCID, -1);
                sheet = reference.containsKey(COSName.PG) ? reference.getCOSDictionary(COSName.PG) : sheet;
            }
            if (number >= 0) {
                parts.add(contents.getOrDefault(sheet, Map.of()).getOrDefault(number, ""));
                page = page == 0 ? pages.getOrDefault(sheet, 0) : page;
            }
        }
        return new Node(element.getNameAsString(COSName.S), attributes(element), page, parts);
    }

    private static String attributes(COSDictionary element) {
        StringBuilder attributes = new StringBuilder();
        if (element.containsKey(COSName.LANG)) {
            attributes.append(" lang=").append(element.getString(COSName.LANG));
        }
        if (element.containsKey("Alt")) {
            attributes.append(" alt=\"").append(element.getString("Alt")).append('"');
        }
        COSDictionary more = element.getCOSDictionary(COSName.A);
        for (String key : List.of("Scope", "ColSpan", "RowSpan", "ListNumbering")) {
            if (more != null && more.containsKey(key)) {
                COSBase value = more.getDictionaryObject(key);
                attributes
                        .append(' ')
                        .append(key)
                        .append('=')
                        .append(value instanceof COSName name ? name.getName() : ((COSInteger) value).intValue());
            }
        }
        return attributes.toString();
    }

    /** The tree as text: an element a line with its attributes, its page and its own text. */
    static String dump(Node root) {
        StringBuilder out = new StringBuilder();
        dump(root, "", out);
        return out.toString();
    }

    private static void dump(Node node, String indent, StringBuilder out) {
        out.append(indent).append(node.type()).append(node.attributes());
        out.append(node.page() == 0 ? "\n" : " p. " + node.page() + "\n");
        for (Object part : node.parts()) {
            if (part instanceof Node child) {
                dump(child, indent + "  ", out);
            } else if (!part.toString().isEmpty()) {
                out.append(indent)
                        .append("  “")
                        .append(part.toString().replace("\u00ad", "\\-"))
                        .append("”\n");
            }
        }
    }
}
