package press.colophon.typeset.style;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.Range;
import org.jsoup.parser.ParseError;
import org.jsoup.parser.Parser;
import press.colophon.diagnostics.Diagnostics;
import press.colophon.diagnostics.Source;
import press.colophon.diagnostics.SourceSpan;

/** A parsed document and where its parts stand in the source. */
final class PrintDocument {
    /** An XML declaration, or the namespace on the root element. */
    private static final Pattern XHTML = Pattern.compile(
            "(?s)\\s*<\\?xml.*|(?:\\s|<!--.*?-->|<![^>]*>)*<html\\s[^>]*xmlns=.*", Pattern.CASE_INSENSITIVE);

    /** More of them only repeat the first. */
    private static final int ERRORS = 20;

    private final Source source;
    private final Document document;

    private PrintDocument(Source source, Document document) {
        this.source = source;
        this.document = document;
    }

    static PrintDocument parse(Source source, Diagnostics diagnostics) {
        boolean xhtml = XHTML.matcher(
                        source.text().substring(0, Math.min(2000, source.text().length())))
                .matches();
        Parser parser = (xhtml ? Parser.xmlParser() : Parser.htmlParser()).setTrackPosition(true);
        parser.setTrackErrors(xhtml ? ERRORS : 0);
        Document document = Jsoup.parse(source.text(), "", parser);
        for (ParseError error : parser.getErrors()) {
            int at = Math.min(error.getPosition(), source.text().length());
            diagnostics.warning("markup", source.span(at, at), error.getErrorMessage());
        }
        Ruby.pair(document);
        return new PrintDocument(source, document);
    }

    Source source() {
        return source;
    }

    Document document() {
        return document;
    }

    Element root() {
        Element html = document.firstElementChild();
        return html == null ? document.appendElement("html") : html;
    }

    /** {@code name} and {@code content} of the meta elements. */
    Map<String, String> metadata() {
        Map<String, String> metadata = new LinkedHashMap<>();
        for (Element meta : document.select("meta[name][content]")) {
            metadata.put(meta.attr("name"), meta.attr("content"));
        }
        return metadata;
    }

    /** The element's own language, or the one that it inherits. */
    static String language(Element element, String inherited) {
        for (String name : new String[] {"xml:lang", "lang"}) {
            if (element.hasAttr(name)) {
                return element.attr(name);
            }
        }
        return inherited;
    }

    /** The language that an element is in: its own or that of the nearest element around it that has one. */
    static String language(Element element) {
        String own = language(element, "");
        return own.isEmpty() && element.parent() != null ? language(element.parent()) : own;
    }

    /** Notes the language of every element in an attribute, for {@code :lang()}. */
    void noteLanguages() {
        noteLanguage(root(), "");
    }

    private static void noteLanguage(Element element, String inherited) {
        String language = language(element, inherited);
        element.attr(SelectorText.LANGUAGE, language);
        element.children().forEach(child -> noteLanguage(child, language));
    }

    /** Span of a text, or of an element's start tag; for what a parser added, that of what is around it. */
    SourceSpan span(Node node) {
        Node written = node;
        while (!written.sourceRange().isTracked() && written.parent() != null) {
            written = written.parent();
        }
        return span(written.sourceRange());
    }

    /** From start tag to end tag. */
    SourceSpan wholeSpan(Element element) {
        Range start = element.sourceRange();
        Range end = element.endSourceRange();
        return start.isTracked() && end.isTracked() && end.endPos() >= start.startPos()
                ? source.span(
                        start.startPos(), Math.min(end.endPos(), source.text().length()))
                : span(start);
    }

    /** Where an attribute's value stands. */
    SourceSpan attributeSpan(Element element, String name) {
        Range value = element.attributes().sourceRange(name).valueRange();
        return value.isTracked() ? span(value) : span(element);
    }

    private SourceSpan span(Range range) {
        if (!range.isTracked()) {
            return source.whole();
        }
        int end = Math.min(range.endPos(), source.text().length());
        return source.span(Math.min(range.startPos(), end), end);
    }

    /**
     * The stretch of the source where a text stands as it is: without {@code <![CDATA[}; a source of its own if characters
     * are escaped in it.
     */
    SourceSpan spanOf(String text, SourceSpan within) {
        int at = within.text().indexOf(text);
        return at >= 0
                ? source.span(within.start() + at, within.start() + at + text.length())
                : Source.of(source.path(), text).span(0, text.length());
    }
}
