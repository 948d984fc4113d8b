package press.colophon.typeset.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import press.colophon.typeset.font.Fonts;

/**
 * Replaces the texts of an SVG document by the outlines of their glyphs, set in the theme's fonts: so that they look the same on
 * every machine, Chinese among English included. Follows SVG 1.1 §10 for position lists, anchors and white space; text on a path
 * and vertical text are left out.
 */
final class SvgText {
    /** The namespace of SVG elements. */
    static final String SVG = "http://www.w3.org/2000/svg";

    /** Attributes that mean something for text only. */
    private static final Set<String> TEXT_ONLY = Set.of(
            "x",
            "y",
            "dx",
            "dy",
            "rotate",
            "textLength",
            "lengthAdjust",
            "class",
            "style",
            "text-anchor",
            "font",
            "font-family",
            "font-size",
            "font-weight",
            "font-style",
            "letter-spacing",
            "dominant-baseline");

    private final Document document;
    private final Fonts fonts;
    private final SvgProblems problems;
    private final SvgStyle style;

    SvgText(Document document, Fonts fonts, SvgProblems problems) {
        this.document = document;
        this.fonts = fonts;
        this.problems = problems;
        this.style = new SvgStyle(document);
    }

    void outline() {
        NodeList found = document.getElementsByTagNameNS(SVG, "text");
        List<Element> texts = new ArrayList<>();
        for (int i = 0; i < found.getLength(); i++) {
            texts.add((Element) found.item(i));
        }
        texts.forEach(this::outline);
    }

    private void outline(Element text) {
        SvgTextLayout layout = new SvgTextLayout(problems);
        Element group = convert(text, layout);
        layout.finish();
        text.getParentNode().replaceChild(group, text);
    }

    /** A group with the element's looks, in which each text node is a path whose outlines the layout fills in. */
    private Element convert(Element element, SvgTextLayout layout) {
        Element group = document.createElementNS(SVG, "g");
        copyLooks(element, group);
        SvgFont font = SvgFont.of(element, style, fonts);
        reportUnknown(SvgFont.families(style.inherited(element, "font-family", "")));
        layout.enter(positions(element, font.size()));
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child.getNodeType() == Node.TEXT_NODE || child.getNodeType() == Node.CDATA_SECTION_NODE) {
                Element path = document.createElementNS(SVG, "path");
                group.appendChild(path);
                layout.add(child.getTextContent(), setting(element, font), path);
            } else if (child instanceof Element inner && Set.of("tspan", "a").contains(inner.getLocalName())) {
                group.appendChild(convert(inner, layout));
            }
        }
        layout.leave();
        return group;
    }

    /** A list of families is a list of choices: only one of which none is known is worth a remark. */
    private void reportUnknown(List<String> families) {
        if (!families.isEmpty() && fonts.unknown(families).size() == families.size()) {
            problems.warn(
                    "unknown-font",
                    "the theme has no font " + families.get(0) + ": another one is used in the drawing");
        }
    }

    private SvgTextLayout.Setting setting(Element element, SvgFont font) {
        String language = style.inherited(element, "xml:lang", style.inherited(element, "lang", ""));
        return new SvgTextLayout.Setting(
                font,
                style.inherited(element, "text-anchor", "start"),
                language,
                style.inherited(element, "xml:space", "default").equals("preserve"));
    }

    private static SvgTextLayout.Positions positions(Element element, double em) {
        return new SvgTextLayout.Positions(
                list(element, "x", em), list(element, "y", em), list(element, "dx", em), list(element, "dy", em));
    }

    private static List<Double> list(Element element, String attribute, double em) {
        String text = element.getAttribute(attribute).strip();
        List<Double> values = new ArrayList<>();
        for (String value : text.isEmpty() ? new String[0] : text.split("[\\s,]+")) {
            values.add(SvgFont.length(value, em, 0));
        }
        return values;
    }

    private void copyLooks(Element from, Element to) {
        NamedNodeMap attributes = from.getAttributes();
        for (int i = 0; i < attributes.getLength(); i++) {
            Node attribute = attributes.item(i);
            if (!TEXT_ONLY.contains(attribute.getNodeName()) && attribute.getNamespaceURI() == null) {
                to.setAttribute(attribute.getNodeName(), attribute.getNodeValue());
            }
        }
        StringBuilder declarations = new StringBuilder();
        for (Map.Entry<String, String> declaration : style.declared(from).entrySet()) {
            if (!TEXT_ONLY.contains(declaration.getKey())) {
                declarations
                        .append(declaration.getKey())
                        .append(':')
                        .append(declaration.getValue())
                        .append(';');
            }
        }
        if (!declarations.isEmpty()) {
            to.setAttribute("style", declarations.toString());
        }
    }
}
