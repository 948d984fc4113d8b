package press.colophon.typeset.style;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import press.colophon.diagnostics.Diagnostics;
import press.colophon.diagnostics.Source;
import press.colophon.diagnostics.SourceSpan;
import press.colophon.typeset.style.SheetReader.Sheet;

/** Collects a document's style sheets: the built-in one, then those of {@code style} and {@code link} elements in order. */
final class DocumentSheets {
    private static final String BUILT_IN = "print.css";

    private final PrintDocument document;
    private final Imports imports;
    private final SheetReader reader;
    private final Diagnostics diagnostics;

    DocumentSheets(PrintDocument document, Imports imports, SheetReader reader, Diagnostics diagnostics) {
        this.document = document;
        this.imports = imports;
        this.reader = reader;
        this.diagnostics = diagnostics;
    }

    Sheets collect() {
        Source builtIn = builtIn();
        reader.read(new Sheet(builtIn.span(0, builtIn.text().length()), BUILT_IN, false));
        for (Element element : document.document().select("style, link[href]")) {
            if (isForPrint(element)) {
                read(element);
            }
        }
        return reader.sheets();
    }

    private void read(Element element) {
        if (element.normalName().equals("link")) {
            boolean sheet = List.of(element.attr("rel").toLowerCase(Locale.ROOT).split("\\s+", -1))
                    .contains("stylesheet");
            if (sheet) {
                String path = ResourcePath.resolve("", element.attr("href"));
                imports.load(path, document.attributeSpan(element, "href")).ifPresent(reader::read);
            }
            return;
        }
        for (Node node : element.childNodes()) {
            String css = SheetText.of(node);
            reader.read(new Sheet(document.spanOf(css, document.span(node)), "", true));
        }
    }

    private boolean isForPrint(Element element) {
        if (!element.hasAttr("media")) {
            return true;
        }
        SourceSpan media = document.spanOf(element.attr("media"), document.attributeSpan(element, "media"));
        return MediaQuery.matches(RuleReader.trimmed(ComponentReader.read(media, diagnostics)), diagnostics);
    }

    private static Source builtIn() {
        try (InputStream in = DocumentSheets.class.getResourceAsStream(BUILT_IN)) {
            if (in == null) {
                throw new IllegalStateException(BUILT_IN + " is not beside its class");
            }
            return Source.of("built-in " + BUILT_IN, new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
