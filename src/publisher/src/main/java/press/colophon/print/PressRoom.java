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
import press.colophon.typeset.display.Page;
import press.colophon.typeset.graphics.Bytes;
import press.colophon.typeset.graphics.Length;
import press.colophon.typeset.pdf.Cover;
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
    private final SpineTitle spineTitle;

    private PressRoom(PressPdf writer, Publication publication, Theme theme, Path content) {
        this.writer = writer;
        this.publication = publication;
        this.templates = new Templates(theme);
        this.spineTitle = new SpineTitle(publication, theme, content);
    }

    /** Empty, and said why, when there is no profile that a press could use. */
    public static Outcome<Optional<PressRoom>> open(Publication publication, Theme theme, Path content) {
        Diagnostics diagnostics = new Diagnostics();
        Publication.Press wanted = publication.press();
        SourceSpan origin =
                wanted.profile().map(Located::span).orElse(publication.theme().span());
        Optional<Profile> profile = profile(wanted, theme, content);
        if (profile.isEmpty()) {
            diagnostics.add(missing(wanted, theme, origin));
        }
        Optional<OutputCondition> condition = profile.flatMap(file -> diagnostics.take(
                OutputCondition.read(wanted.condition().map(Located::value), file.name(), file.bytes(), origin)));
        return diagnostics.with(condition.map(known -> new PressRoom(
                new PressPdf(new PressSettings(known, wanted.marks(), PressLimits.ink(wanted))),
                publication,
                theme,
                content)));
    }

    /**
     * What goes to the printer.
     *
     * @param stem path of the files below the output directory, without what tells them apart
     * @param barcode address of the barcode's picture
     * @param places where editors find what stands on the pages
     */
    record Order(Issue issue, Language language, String stem, String barcode, PagePlaces places) {
        /** The file's name without its directory. */
        String name() {
            return stem.substring(stem.lastIndexOf('/') + 1);
        }

        /** The same for the cover as a file of its own. */
        Order cover() {
            return new Order(issue, language, stem + "-cover", barcode, places);
        }
    }

    /**
     * Adds the press files of an edition, and what a look over each of them brought to light.
     *
     * @param set the pages and what make-up reported of them
     */
    Outcome<List<PreflightReport>> print(Order order, Outcome<DisplayList> set, Staging staging) {
        DisplayList pages = set.value();
        Diagnostics diagnostics = new Diagnostics();
        JobTicket ticket = new JobTicket(publication, order, pages);
        if (!Sheets.hasCover(order.issue(), pages)) {
            return diagnostics.with(List.of(diagnostics.take(body(order, set, ticket.whole(), staging))));
        }
        Outcome<DisplayList> inner = new Outcome<>(Sheets.inner(pages), set.diagnostics());
        return diagnostics.with(List.of(
                diagnostics.take(cover(order.cover(), pages, ticket, staging)),
                diagnostics.take(body(order, inner, ticket.inner(), staging))));
    }

    private Outcome<PreflightReport> body(Order order, Outcome<DisplayList> set, Facts facts, Staging staging) {
        Diagnostics diagnostics = new Diagnostics();
        DisplayList pages = set.value();
        byte[] file = diagnostics.take(writer.write(pages));
        PreflightReport report = preflight(facts, set.diagnostics()).check(pages, writer.coverage(pages), file);
        return diagnostics.with(diagnostics.take(deliver(order, file, report, pages.pages(), staging)));
    }

    private Preflight preflight(Facts facts, List<Diagnostic> notices) {
        return new Preflight(PressLimits.of(publication.press()), facts, notices);
    }

    private Outcome<PreflightReport> cover(Order order, DisplayList pages, JobTicket ticket, Staging staging) {
        Diagnostics diagnostics = new Diagnostics();
        Optional<DisplayList> title = diagnostics.take(spineTitle.set(order, ticket.height(), ticket.spine()));
        Cover cover = new Cover(Sheets.cover(pages), Length.ofMillimetres(ticket.spine()), title);
        byte[] file = diagnostics.take(writer.write(cover));
        PreflightReport report = preflight(ticket.cover(), List.of()).check(cover, writer.coverage(cover), file);
        return diagnostics.with(diagnostics.take(deliver(order, file, report, List.of(), staging)));
    }

    /** Adds a file with the reports on it, and says what a printer would send it back for. */
    private Outcome<PreflightReport> deliver(
            Order order, byte[] file, PreflightReport report, List<Page> pages, Staging staging) {
        Diagnostics diagnostics = new Diagnostics();
        staging.add(order.stem() + "-press.pdf", file);
        String page = order.stem() + "-preflight.html";
        report(diagnostics, "print/preflight.ftlh", order, report).ifPresent(text -> staging.addReport(page, text));
        report(diagnostics, "print/preflight.ftl", order, report)
                .ifPresent(text -> staging.addReport(order.stem() + "-preflight.json", text));
        PressProblems problems =
                new PressProblems(order, templates.messages(order.language().code()), staging.report(page), pages);
        report.failed().stream().filter(problems::isNews).forEach(check -> diagnostics.add(problems.of(check)));
        report.checks().stream().filter(problems::isForEditors).forEach(check -> diagnostics.add(problems.of(check)));
        return diagnostics.with(report);
    }

    private Optional<String> report(Diagnostics diagnostics, String template, Order order, PreflightReport report) {
        PreflightPage page = new PreflightPage(
                order.name() + "-press.pdf",
                writer.condition(),
                order.language().tag(),
                report);
        return diagnostics.take(templates.render(template, order.language().code(), page));
    }

    /** A file as diagnostics call it. */
    private record Profile(String name, Bytes bytes) {
        static Optional<Profile> of(Theme theme, String path) throws IOException {
            return theme.read(path).map(bytes -> new Profile(theme.name() + "/" + path, Bytes.of(bytes)));
        }
    }

    private static Optional<Profile> profile(Publication.Press wanted, Theme theme, Path content) {
        try {
            if (wanted.profile().isEmpty()) {
                Optional<String> only = theme.files(THEME_PROFILES).stream()
                        .filter(name -> name.endsWith(PROFILE_NAME))
                        .findFirst();
                return only.isPresent() ? Profile.of(theme, THEME_PROFILES + "/" + only.get()) : Optional.empty();
            }
            String path = wanted.profile().get().value();
            Path file = content.resolve(path).normalize();
            return file.startsWith(content) && Files.isRegularFile(file)
                    ? Optional.of(new Profile(path, Bytes.of(Files.readAllBytes(file))))
                    : Profile.of(theme, path);
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
