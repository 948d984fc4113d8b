package press.colophon.site;

import java.io.ByteArrayInputStream;
import java.io.StringWriter;
import java.util.HashMap;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Pattern;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import javax.xml.stream.XMLStreamWriter;

/**
 * Writes a drawing anew, event by event, with those elements and attributes of it that {@link SvgRules} knows. Comments,
 * instructions and the document type stay behind; nothing outside of the file is read.
 */
final class SvgCopy {
    static final String SVG = "http://www.w3.org/2000/svg";
    private static final String XLINK = "http://www.w3.org/1999/xlink";
    private static final String XHTML = "http://www.w3.org/1999/xhtml";
    /** As deep as libxml2 reads without being told otherwise ({@code xmlParserMaxDepth}). */
    private static final int DEEPEST = 256;

    private static final Pattern PART = Pattern.compile("#[^\\s\\\\]*");
    private static final Pattern EMBEDDED =
            Pattern.compile("data:image/(?:png|jpe?g|gif|webp);base64,[\\w+/=\\s]*", Pattern.CASE_INSENSITIVE);
    /** Characters that XML 1.1 has and XML 1.0, which is written, has not. */
    private static final Pattern NO_CHARACTER = Pattern.compile("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\uFFFE\\uFFFF]");

    private final XMLStreamReader in;
    private final StringWriter text = new StringWriter();
    private final XMLStreamWriter out;
    private final NavigableSet<String> removed = new TreeSet<>();
    private final Map<String, String> root = new HashMap<>();
    private int firstRemoved = 1;
    private int depth;

    /** Where a drawing nests deeper than anything draws. */
    private Optional<Integer> tooDeep = Optional.empty();

    SvgCopy(byte[] bytes) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setXMLResolver((publicId, systemId, base, namespace) -> new ByteArrayInputStream(new byte[0]));
        in = factory.createXMLStreamReader(new ByteArrayInputStream(bytes));
        out = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
    }

    /** The drawing, as far as it does not nest too deep. */
    String write() throws XMLStreamException {
        while (in.hasNext() && tooDeep.isEmpty()) {
            switch (in.next()) {
                case XMLStreamConstants.START_ELEMENT -> start();
                case XMLStreamConstants.END_ELEMENT -> end();
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA ->
                    out.writeCharacters(clean(in.getText()));
                case XMLStreamConstants.PROCESSING_INSTRUCTION -> remove("<?" + in.getPITarget() + "?>");
                default -> {
                    // Comments, white space around the root and the document type draw nothing.
                }
            }
        }
        out.writeEndDocument();
        return text.toString();
    }

    /** An attribute of the outermost element; empty if it is not there. */
    String ofRoot(String attribute) {
        return root.getOrDefault(attribute, "");
    }

    /** What was left out, as it is written in the file. */
    NavigableSet<String> removed() {
        return removed;
    }

    /** The line of the first thing that was left out. */
    int firstRemoved() {
        return firstRemoved;
    }

    Optional<Integer> tooDeep() {
        return tooDeep;
    }

    private void remove(String name) {
        if (removed.isEmpty()) {
            firstRemoved = in.getLocation().getLineNumber();
        }
        removed.add(name);
    }

    private void start() throws XMLStreamException {
        String name = in.getLocalName();
        String namespace = in.getNamespaceURI() == null ? "" : in.getNamespaceURI();
        boolean drawing = namespace.equals(SVG) || namespace.isEmpty();
        if (!drawing || !SvgRules.ELEMENTS.contains(name)) {
            if ((drawing || namespace.equals(XHTML)) && !SvgRules.IDLE.contains(name)) {
                remove("<" + name + ">");
            }
            skip();
            return;
        }
        if (depth == DEEPEST) {
            tooDeep = Optional.of(in.getLocation().getLineNumber());
            return;
        }
        out.writeStartElement(name);
        if (depth == 0) {
            out.writeDefaultNamespace(SVG);
            out.writeNamespace("xlink", XLINK);
            for (int i = 0; i < in.getAttributeCount(); i++) {
                root.put(in.getAttributeLocalName(i), in.getAttributeValue(i));
            }
        }
        depth++;
        for (int i = 0; i < in.getAttributeCount(); i++) {
            attribute(name, i);
        }
        if (name.equals("style")) {
            out.writeCharacters(clean(SvgSheet.safe(styles(), this::remove)));
            end();
        }
    }

    private void end() throws XMLStreamException {
        out.writeEndElement();
        depth--;
    }

    /** The text of a style element, whatever else stands in it. */
    private String styles() throws XMLStreamException {
        StringBuilder css = new StringBuilder();
        for (int open = 1; open > 0; ) {
            int event = in.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                open++;
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                open--;
            } else if (open == 1 && (event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA)) {
                css.append(in.getText());
            }
        }
        return css.toString();
    }

    private void skip() throws XMLStreamException {
        for (int open = 1; open > 0; ) {
            int event = in.next();
            open += event == XMLStreamConstants.START_ELEMENT ? 1 : event == XMLStreamConstants.END_ELEMENT ? -1 : 0;
        }
    }

    private void attribute(String element, int index) throws XMLStreamException {
        String namespace = in.getAttributeNamespace(index) == null ? "" : in.getAttributeNamespace(index);
        String name = in.getAttributeLocalName(index);
        String value = clean(in.getAttributeValue(index));
        if (namespace.equals(XMLConstants.XML_NS_URI)) {
            if (name.equals("lang") || name.equals("space")) {
                out.writeAttribute("xml:" + name, value);
            }
        } else if (name.equals("href") && (namespace.isEmpty() || namespace.equals(XLINK))) {
            reference(element, namespace.isEmpty() ? "href" : "xlink:href", value.strip());
        } else if (namespace.isEmpty() && !SvgRules.IDLE.contains(name) && !name.startsWith("data-")) {
            Optional<String> safe = safe(name, value);
            if (safe.isPresent()) {
                out.writeAttribute(name, safe.get());
            } else {
                remove(name);
            }
        }
    }

    private Optional<String> safe(String name, String value) {
        if (name.equals("style")) {
            return Optional.of(SvgSheet.safeDeclarations(value, this::remove));
        }
        if (SvgRules.PLAIN.contains(name)) {
            return Optional.of(value);
        }
        return SvgRules.ATTRIBUTES.contains(name) || SvgRules.PROPERTIES.contains(name)
                ? SvgSheet.safeValue(value)
                : Optional.empty();
    }

    /** Only what stands in the file: a part of it, or a picture of pixels. */
    private void reference(String element, String name, String value) throws XMLStreamException {
        if (PART.matcher(value).matches()
                || (element.equals("image") && EMBEDDED.matcher(value).matches())) {
            out.writeAttribute(name, value);
        } else if (!value.isEmpty()) {
            remove(name + (element.equals("image") ? " of another file" : ""));
        }
    }

    private static String clean(String value) {
        return NO_CHARACTER.matcher(value).replaceAll("");
    }
}
