package press.colophon.print;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import press.colophon.content.Publication;
import press.colophon.diagnostics.Diagnostics;
import press.colophon.diagnostics.Outcome;
import press.colophon.diagnostics.Source;
import press.colophon.page.PageModels;
import press.colophon.template.Templates;
import press.colophon.template.Theme;
import press.colophon.typeset.Typesetter;
import press.colophon.typeset.display.DisplayList;

/** Sets what stands on a spine, as the theme's {@code print/spine.ftlh} wants it. Immutable and thread-safe. */
final class SpineTitle {
    /** Narrower spines bear no type, in millimetres: GB/T 11668—1989. */
    static final double NARROWEST = 5;

    private static final String TEMPLATE = "print/spine.ftlh";

    private final Publication publication;
    private final Templates templates;
    private final PrintResources resources;

    SpineTitle(Publication publication, Theme theme, Path content) {
        this.publication = publication;
        this.templates = new Templates(theme);
        this.resources = new PrintResources(theme, content);
    }

    /**
     * The page for a spine; none for one that is too narrow.
     *
     * @param length of the spine in millimetres
     * @param width of the spine in millimetres
     */
    Outcome<Optional<DisplayList>> set(PressRoom.Order order, double length, double width) {
        if (width < NARROWEST) {
            return Outcome.of(Optional.empty());
        }
        Diagnostics diagnostics = new Diagnostics();
        PageModels models = new PageModels(
                publication, order.language(), templates, new PrintLinks(publication, order.issue(), order.language()));
        PrintSpine model =
                new PrintSpine(models.publication(), models.issue(order.issue()), models.language(), length, width);
        Optional<String> document =
                diagnostics.take(templates.render(TEMPLATE, order.language().code(), model));
        Optional<DisplayList> set = document.flatMap(text -> diagnostics.take(new Typesetter(List.of())
                .typeset(Source.of("print/" + order.name() + "-spine.xhtml", text), resources)));
        return diagnostics.with(set);
    }
}
