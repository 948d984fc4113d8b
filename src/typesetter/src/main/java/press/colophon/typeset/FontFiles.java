package press.colophon.typeset;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import press.colophon.diagnostics.Diagnostic;
import press.colophon.diagnostics.Diagnostics;
import press.colophon.diagnostics.Outcome;
import press.colophon.diagnostics.Resources;
import press.colophon.diagnostics.Source;
import press.colophon.diagnostics.SourceSpan;
import press.colophon.typeset.font.Fonts;
import press.colophon.typeset.graphics.Bytes;
import press.colophon.typeset.style.StyledTree.FontFaceRule;

/** Brings the font files that a document declares to {@link Fonts}. */
final class FontFiles {
    private FontFiles() {}

    static Outcome<List<Fonts.Declaration>> read(List<FontFaceRule> rules, Resources resources) {
        Diagnostics diagnostics = new Diagnostics();
        Map<String, Optional<Bytes>> files = new HashMap<>();
        List<Fonts.Declaration> declarations = new ArrayList<>();
        for (FontFaceRule rule : rules) {
            Optional<Bytes> file = files.computeIfAbsent(
                    rule.source(), path -> resources.read(path).map(Bytes::of));
            if (file.isPresent()) {
                declarations.add(
                        new Fonts.Declaration(rule.family(), rule.weight(), rule.italic(), file.get(), rule.span()));
            } else {
                diagnostics.add(missing(rule, resources));
            }
        }
        return diagnostics.with(declarations);
    }

    private static Diagnostic missing(FontFaceRule rule, Resources resources) {
        return Diagnostic.error(
                        "missing-font", rule.span(), "there is no font file " + resources.location(rule.source()))
                .withHint("the path counts from the style sheet that names it");
    }

    /**
     * @param rules what the document declares
     */
    static Diagnostic none(Source document, List<FontFaceRule> rules) {
        SourceSpan place = rules.isEmpty() ? document.whole() : rules.get(0).span();
        return Diagnostic.error("no-font", place, "no usable font is declared, so no text can be set")
                .withHint("declare a TrueType file with @font-face { font-family: …; src: url(…) }");
    }
}
