package press.colophon.typeset.style;

import press.colophon.diagnostics.Diagnostics;
import press.colophon.diagnostics.Outcome;
import press.colophon.diagnostics.Resources;
import press.colophon.diagnostics.Source;

/**
 * Applies style sheets to a print document.
 *
 * <p>The document is XHTML if it begins like it, else HTML. Its style sheets are the built-in one, {@code style} and {@code
 * link rel=stylesheet} elements for print, and {@code style} attributes; PROPERTIES.md lists what they may say. Reported are
 * {@code css-syntax}, {@code missing-style-sheet}, {@code not-utf-8} and {@code font-face} as errors, and as warnings {@code
 * unknown-property}, {@code unknown-value}, {@code unknown-variable}, {@code unknown-at-rule}, {@code unknown-selector},
 * {@code unknown-media-feature} and {@code markup}: each place once. {@link MarkupCheck} adds what it finds. Thread-safe.
 */
public final class Styler {
    /** Makes a styled tree of a document; paths that {@code resources} is asked for are relative to the document. */
    public Outcome<StyledTree> style(Source document, Resources resources) {
        Diagnostics diagnostics = new Diagnostics();
        // markup to elements
        PrintDocument parsed = PrintDocument.parse(document, diagnostics);
        // style sheets to rules
        Imports imports = new Imports(resources, diagnostics);
        SheetReader reader = new SheetReader(imports, diagnostics);
        Sheets sheets = new DocumentSheets(parsed, imports, reader, diagnostics).collect();
        if (sheets.askForLanguages()) {
            parsed.noteLanguages();
        }
        // rules to the styles of elements
        StyleComputer computer = new StyleComputer(diagnostics);
        TreeBuilder builder = new TreeBuilder(
                parsed, new Cascade(sheets.rules(), computer), reader, new MarkupCheck(parsed, diagnostics));
        TreeBuilder.Root root = builder.build(computer.forRoot());
        // page rules to the styles of pages
        String language = root.element().language();
        PageRules pages = new PageCascade(sheets.pages(), computer, root.values(), language).settled();
        return diagnostics.with(new StyledTree(
                root.element(), pages, sheets.fontFaces(), parsed.document().title(), language, parsed.metadata()));
    }
}
