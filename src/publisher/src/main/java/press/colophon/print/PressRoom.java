package press.colophon.print;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import press.colophon.content.Issue;
import press.colophon.content.Language;
import press.colophon.content.Located;
import press.colophon.content.Publication;
import press.colophon.diagnostics.Diagnostic;
import press.colophon.diagnostics.Diagnostics;
import press.colophon.diagnostics.Outcome;
import press.colophon.diagnostics.SourceSpan;
import press.colophon.edition.Staging;
import press.colophon.template.Templates;
import press.colophon.template.Theme;
import press.colophon.typeset.display.DisplayList;
import press.colophon.typeset.graphics.Bytes;
import press.colophon.typeset.pdf.OutputCondition;
import press.colophon.typeset.pdf.PressPdf;
import press.colophon.typeset.pdf.PressSettings;
import press.colophon.typeset.preflight.Facts;
import press.colophon.typeset.preflight.Preflight;
import press.colophon.typeset.preflight.PreflightReport;

/**
 * The way from finished pages to what a printer gets: the writer of press files for the printing condition that the publication
 * names. Thread-safe; pictures that were converted for one edition are not converted again for the next.
 */
public final class PressRoom {
    private static final String THEME_PROFILES = "icc";
    private static final String PROFILE_NAME = ".icc";

    private final PressPdf writer;
    private final Publication publication;
    private final Templates templates;

    private PressRoom(PressPdf writer, Publication publication, Templates templates) {
        this.writer = writer;
        this.publication = publication;
        this.templates = templates;
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
        return diagnostics.with(condition.map(known -> new PressRoom(
                new PressPdf(new PressSettings(known, wanted.marks(), PressLimits.ink(wanted))),
                publication,
                new Templates(theme))));
    }

    /**
     * What goes to the printer.
     *
     * @param stem path of the files below the output directory, without what tells them apart
     * @param barcode address of the barcode's picture
     */
    record Order(Issue issue, Language language, String stem, String barcode) {}

    /** Adds the press file of an edition, on whole sheets, and what a look over it brought to light. */
    Outcome<PreflightReport> print(Order order, DisplayList pages, Staging staging) {
        Diagnostics diagnostics = new Diagnostics();
        int sheet = sheet(order.issue());
        DisplayList sheets = Sheets.fill(pages, sheet);
        byte[] file = diagnostics.take(writer.write(sheets));
        staging.add(order.stem() + "-press.pdf", file);
        PreflightReport report = new Preflight(PressLimits.of(publication.press()), facts(order, sheet))
                .check(sheets, writer.coverage(sheets), file);
        report(diagnostics, "print/preflight.ftlh", order, report)
                .ifPresent(page -> staging.add(order.stem() + "-preflight.html", page));
        report(diagnostics, "print/preflight.ftl", order, report)
                .ifPresent(data -> staging.add(order.stem() + "-preflight.json", data));
        report.failed()
                .forEach(check -> diagnostics.add(PressProblems.of(
                        check, order, templates.messages(order.language().code()))));
        return diagnostics.with(report);
    }

    private Optional<String> report(Diagnostics diagnostics, String template, Order order, PreflightReport report) {
        PreflightPage page = new PreflightPage(
                Path.of(order.stem()).getFileName() + "-press.pdf",
                writer.condition(),
                order.language().tag(),
                report);
        return diagnostics.take(templates.render(template, order.language().code(), page));
    }

    private static int sheet(Issue issue) {
        return issue.binding().method() == Issue.Binding.Method.SADDLE ? Sheets.SADDLE : Sheets.PERFECT;
    }

    private Facts facts(Order order, int sheet) {
        Publication.Identity identity = publication.identity();
        return new Facts(
                sheet,
                identity.trim().width(),
                identity.trim().height(),
                identity.issn().value().text(),
                identity.cn().map(Located::value),
                order.barcode(),
                List.of(order.issue().year().toString(), order.issue().number().toString()));
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
