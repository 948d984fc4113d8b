package press.colophon.typeset;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import press.colophon.diagnostics.Diagnostics;
import press.colophon.diagnostics.Outcome;
import press.colophon.diagnostics.Resources;
import press.colophon.diagnostics.Source;
import press.colophon.typeset.display.DisplayList;
import press.colophon.typeset.font.Fonts;
import press.colophon.typeset.line.Hyphenation;
import press.colophon.typeset.page.MakeUp;
import press.colophon.typeset.style.StyledTree;
import press.colophon.typeset.style.Styler;

/**
 * Sets print documents: XHTML or HTML with print CSS and font files in, pages out. Thread-safe. Documents set one after the
 * other share what is the same for all of them: the languages of an issue have their drawings read once.
 *
 * <pre>{@code
 * Outcome<DisplayList> pages = new Typesetter(List.of()).typeset(Source.of("issue.html", html), resources);
 * Outcome<byte[]> pdf = DigitalPdf.write(pages.value());
 * }</pre>
 */
public final class Typesetter {
    private final Hyphenation hyphenation;
    /** What the document before was set with; empty before the first. */
    private Optional<Toolbox> last = Optional.empty();

    /**
     * @param words words of the publication's own with their hyphens, {@code stan-dard-iz-er}; a word without hyphens is
     *     never divided
     */
    public Typesetter(Collection<String> words) {
        this.hyphenation = Hyphenation.withWords(List.copyOf(words));
    }

    /**
     * Sets a document. Whatever is wrong with it, what can be set is set.
     *
     * @param resources style sheets, fonts and pictures, by paths relative to the document
     * @return the pages; none if no usable font is declared, for then no text can be set at all
     */
    public Outcome<Optional<DisplayList>> typeset(Source document, Resources resources) {
        Diagnostics diagnostics = new Diagnostics();
        // What the style sheets say of every element.
        StyledTree tree = diagnostics.take(new Styler().style(document, resources));
        // The faces that they name.
        Toolbox toolbox = diagnostics.take(toolbox(diagnostics.take(FontFiles.read(tree.fontFaces(), resources))));
        if (toolbox.fonts().isEmpty()) {
            diagnostics.add(FontFiles.none(document, tree.fontFaces()));
            return diagnostics.with(Optional.empty());
        }
        // Lines and pages.
        Workshop workshop = new Workshop(toolbox, resources);
        DisplayList pages = diagnostics.take(new MakeUp().makeUp(tree, workshop));
        diagnostics.addAll(workshop.diagnostics());
        return diagnostics.with(Optional.of(pages));
    }

    /** The tools of the document before, if it had the same faces and nothing was wrong with them. */
    private synchronized Outcome<Toolbox> toolbox(List<Fonts.Declaration> declarations) {
        if (last.filter(known -> known.serves(declarations)).isPresent()) {
            return new Outcome<>(last.get(), List.of());
        }
        Outcome<Toolbox> opened = Toolbox.open(declarations, hyphenation);
        last = opened.diagnostics().isEmpty() ? Optional.of(opened.value()) : Optional.empty();
        return opened;
    }
}
