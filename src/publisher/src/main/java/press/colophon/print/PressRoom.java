package press.colophon.print;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import press.colophon.content.Issue;
import press.colophon.content.Located;
import press.colophon.content.Publication;
import press.colophon.diagnostics.Diagnostic;
import press.colophon.diagnostics.Diagnostics;
import press.colophon.diagnostics.Outcome;
import press.colophon.diagnostics.SourceSpan;
import press.colophon.template.Theme;
import press.colophon.typeset.display.DisplayList;
import press.colophon.typeset.graphics.Bytes;
import press.colophon.typeset.pdf.OutputCondition;
import press.colophon.typeset.pdf.PressPdf;
import press.colophon.typeset.pdf.PressSettings;

/**
 * The way from finished pages to what a printer gets: the writer of press files for the printing condition that the publication
 * names. Thread-safe; pictures that were converted for one edition are not converted again for the next.
 */
public final class PressRoom {
    private static final String THEME_PROFILES = "icc";
    private static final String PROFILE_NAME = ".icc";

    private final PressPdf writer;

    private PressRoom(PressPdf writer) {
        this.writer = writer;
    }

    /** Empty, and said why, when there is no profile that a press could use. */
    public static Outcome<Optional<PressRoom>> open(Publication publication, Theme theme, Path content) {
        Diagnostics diagnostics = new Diagnostics();
        Publication.Press wanted = publication.press();
        SourceSpan origin =
                wanted.profile().map(Located::span).orElse(publication.theme().span());
        Optional<byte[]> profile = profile(wanted, theme, content);
        if (profile.isEmpty()) {
            diagnostics.add(missing(wanted, theme, origin));
        }
        Optional<OutputCondition> condition = profile.flatMap(bytes -> diagnostics.take(
                OutputCondition.read(wanted.condition().map(Located::value), Bytes.of(bytes), origin)));
        return diagnostics.with(condition.map(
                known -> new PressRoom(new PressPdf(new PressSettings(known, wanted.marks(), ink(wanted))))));
    }

    /** The press file of an edition, with as many pages as come out on whole sheets. */
    Outcome<byte[]> print(Issue issue, DisplayList pages) {
        int sheet = issue.binding().method() == Issue.Binding.Method.SADDLE ? Sheets.SADDLE : Sheets.PERFECT;
        return writer.write(Sheets.fill(pages, sheet));
    }

    private static int ink(Publication.Press wanted) {
        return Optional.ofNullable(wanted.limits().get("ink"))
                .flatMap(limit -> limit.warning().or(limit::error))
                .map(percent -> (int) Math.round(percent.value() * 10))
                .orElse(PressSettings.USUAL_INK_LIMIT);
    }

    private static Optional<byte[]> profile(Publication.Press wanted, Theme theme, Path content) {
        try {
            if (wanted.profile().isEmpty()) {
                Optional<String> only = theme.files(THEME_PROFILES).stream()
                        .filter(name -> name.endsWith(PROFILE_NAME))
                        .findFirst();
                return only.isPresent() ? theme.read(THEME_PROFILES + "/" + only.get()) : Optional.empty();
            }
            String path = wanted.profile().get().value();
            Path file = content.resolve(path).normalize();
            return file.startsWith(content) && Files.isRegularFile(file)
                    ? Optional.of(Files.readAllBytes(file))
                    : theme.read(path);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static Diagnostic missing(Publication.Press wanted, Theme theme, SourceSpan origin) {
        return wanted.profile()
                .map(path -> Diagnostic.error(
                                "missing-colour-profile", origin, "there is no ICC profile \"" + path + "\"")
                        .withHint("the path counts from the content directory, else from " + theme.name()))
                .orElseGet(() -> Diagnostic.warning(
                                "no-press-files",
                                origin,
                                theme.name() + "/icc/ holds no ICC profile: no files for a press are made")
                        .withHint("name the printer's own in publication.yaml, press: {profile: …}"));
    }
}
