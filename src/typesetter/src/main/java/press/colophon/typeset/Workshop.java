package press.colophon.typeset;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import press.colophon.diagnostics.Diagnostic;
import press.colophon.diagnostics.Outcome;
import press.colophon.diagnostics.Resources;
import press.colophon.diagnostics.SourceSpan;
import press.colophon.typeset.font.FontStack;
import press.colophon.typeset.font.Fonts;
import press.colophon.typeset.graphics.Picture;
import press.colophon.typeset.line.LineBreaker;
import press.colophon.typeset.line.Lines;
import press.colophon.typeset.line.Paragraph;
import press.colophon.typeset.page.Materials;
import press.colophon.typeset.picture.GeneratedPictures;
import press.colophon.typeset.picture.Pictures;
import press.colophon.typeset.style.ComputedStyle;

/**
 * Faces, lines and pictures for the make-up of one document, each worked out once: page references are settled by making up
 * again, and most paragraphs are then the same as before. Confined to one thread.
 */
final class Workshop implements Materials {
    private final Fonts fonts;
    private final LineBreaker breaker;
    private final Resources resources;
    private final Map<FontQuery, FontStack> stacks = new HashMap<>();
    private final Pictures reader;
    private final GeneratedPictures generated;
    private final Map<String, Outcome<Optional<Picture>>> pictures = new HashMap<>();
    private final Map<SourceSpan, Outcome<Optional<Picture>>> drawings = new HashMap<>();
    private final Map<Paragraph, Lines> lines = new HashMap<>();
    private final Set<Diagnostic> diagnostics = new LinkedHashSet<>();

    Workshop(Toolbox toolbox, Resources resources) {
        this.fonts = toolbox.fonts();
        this.breaker = toolbox.breaker();
        this.resources = resources;
        this.reader = toolbox.pictures();
        this.generated = new GeneratedPictures(
                fonts.stack(List.of("sans-serif"), 400, false).faces().stream().findFirst());
    }

    private record FontQuery(List<String> families, int weight, boolean italic) {}

    @Override
    public FontStack fonts(ComputedStyle.Font font) {
        return stacks.computeIfAbsent(
                new FontQuery(font.families(), font.weight(), font.italic()),
                query -> fonts.stack(query.families(), query.weight(), query.italic()));
    }

    @Override
    public Lines breakLines(Paragraph paragraph) {
        return lines.computeIfAbsent(paragraph, unset -> {
            Outcome<Lines> outcome = breaker.breakLines(unset);
            diagnostics.addAll(outcome.diagnostics());
            return outcome.value();
        });
    }

    @Override
    public Outcome<Optional<Picture>> picture(String path, SourceSpan span) {
        return pictures.computeIfAbsent(
                path,
                unread -> GeneratedPictures.covers(unread) ? generated.picture(unread, span) : file(unread, span));
    }

    private Outcome<Optional<Picture>> file(String path, SourceSpan span) {
        return resources
                .read(path)
                .map(content -> reader.read(resources.location(path), content))
                .orElseGet(() -> missing(path, span));
    }

    private Outcome<Optional<Picture>> missing(String path, SourceSpan span) {
        Diagnostic diagnostic =
                Diagnostic.error("missing-image", span, "there is no picture " + resources.location(path));
        return new Outcome<>(Optional.empty(), List.of(diagnostic));
    }

    @Override
    public Outcome<Optional<Picture>> drawing(SourceSpan svg) {
        return drawings.computeIfAbsent(svg, reader::drawing);
    }

    /** What line breaking had to say, each thing once. */
    List<Diagnostic> diagnostics() {
        return new ArrayList<>(diagnostics);
    }
}
