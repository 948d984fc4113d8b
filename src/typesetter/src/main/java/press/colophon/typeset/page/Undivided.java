package press.colophon.typeset.page;

import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import press.colophon.diagnostics.Diagnostic;
import press.colophon.diagnostics.Diagnostics;
import press.colophon.typeset.language.LanguageProfile;
import press.colophon.typeset.language.LanguageProfile.Division;
import press.colophon.typeset.style.ComputedStyle.Display;
import press.colophon.typeset.style.ComputedStyle.TextAlign;
import press.colophon.typeset.style.StyledTree;
import press.colophon.typeset.style.StyledTree.StyledNode;

/** Reports each language whose words ought to be divided and cannot: justified lines gape without hyphens. */
final class Undivided {
    private final Diagnostics diagnostics;
    private final Set<String> reported = new TreeSet<>();

    private Undivided(Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
    }

    static void report(StyledTree tree, Diagnostics diagnostics) {
        new Undivided(diagnostics).visit(tree.root());
    }

    private void visit(StyledNode.Element node) {
        boolean text = false;
        for (StyledNode child : node.children()) {
            if (child instanceof StyledNode.Element element) {
                visit(element);
            } else if (child instanceof StyledNode.Text own) {
                text |= !own.text().isBlank();
            }
        }
        if (text && asksForHyphens(node)) {
            report(node);
        }
    }

    /** Words of another language within a line, names for the most part, do not make it gape. */
    private static boolean asksForHyphens(StyledNode.Element node) {
        TextAlign align = node.style().text().align();
        return node.style().text().hyphens()
                && node.style().box().display() != Display.INLINE
                && (align == TextAlign.JUSTIFY || align == TextAlign.JUSTIFY_ALL);
    }

    private void report(StyledNode.Element node) {
        String language = node.language();
        boolean unknown = LanguageProfile.of(language).hyphenation().division() == Division.UNKNOWN;
        if (unknown && reported.add(language.toLowerCase(Locale.ROOT))) {
            String name = language.isEmpty() ? "a text without a language" : "text in '" + language + "'";
            diagnostics.add(Diagnostic.warning(
                            "no-hyphenation",
                            node.span(),
                            name + " is set without hyphens: no patterns for it are known")
                    .withHint("say 'hyphens: manual' and 'text-align: left' for this language, or mark places with soft"
                            + " hyphens"));
        }
    }
}
