package press.colophon.typeset.picture;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.Optional;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.Transformer;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.helpers.DefaultHandler;
import press.colophon.typeset.graphics.Bytes;

/** Reads and writes the XML of SVG files. Entities are expanded within limits; nothing outside of the file is fetched. */
final class SvgXml {
    /** As deep as libxml2 reads without being told otherwise ({@code xmlParserMaxDepth}). */
    static final int DEEPEST = 256;

    private static final String MAX_DEPTH = "jdk.xml.maxElementDepth";

    private SvgXml() {}

    static Optional<Document> parse(Bytes bytes, SvgProblems problems) {
        try {
            DocumentBuilder builder = safeFactory().newDocumentBuilder();
            builder.setErrorHandler(new DefaultHandler());
            builder.setEntityResolver((publicId, systemId) -> new InputSource(new StringReader("")));
            return Optional.of(builder.parse(new ByteArrayInputStream(bytes.toArray())));
        } catch (SAXParseException e) {
            if (String.valueOf(e.getMessage()).contains("maxElementDepth")) {
                problems.tooDeep(e.getLineNumber(), e.getColumnNumber());
            } else {
                problems.error(e.getLineNumber(), e.getColumnNumber(), "broken XML: " + e.getMessage());
            }
        } catch (SAXException | IOException e) {
            problems.error("broken XML: " + e.getMessage());
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException("the Java platform has a secure XML parser", e);
        }
        return Optional.empty();
    }

    private static DocumentBuilderFactory safeFactory() throws ParserConfigurationException {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        factory.setFeature("http://xml.org/sax/features/external-general-entities", false);
        factory.setFeature("http://xml.org/sax/features/external-parameter-entities", false);
        factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
        factory.setXIncludeAware(false);
        factory.setAttribute(MAX_DEPTH, String.valueOf(DEEPEST));
        return factory;
    }

    static String write(Document document) {
        try {
            Transformer identity = TransformerFactory.newDefaultInstance().newTransformer();
            identity.setOutputProperty(OutputKeys.OMIT_XML_DECLARATION, "yes");
            StringWriter out = new StringWriter();
            identity.transform(new DOMSource(document), new StreamResult(out));
            return out.toString();
        } catch (TransformerException e) {
            throw new IllegalStateException("a document that was parsed can be written", e);
        }
    }
}
