package press.colophon.publish;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import press.colophon.content.Issue;
import press.colophon.content.Publication;
import press.colophon.diagnostics.Diagnostics;
import press.colophon.diagnostics.Outcome;
import press.colophon.edition.Edition;
import press.colophon.edition.Staging;
import press.colophon.page.Addresses;
import press.colophon.page.PrintedPages;
import press.colophon.print.DocumentPlaces;
import press.colophon.print.EarlierPrint;
import press.colophon.print.PressRoom;
import press.colophon.print.Print;
import press.colophon.print.Print.PrintedEdition;
import press.colophon.publish.Progress.Stage;
import press.colophon.site.Site;
import press.colophon.site.SiteInput;

/** Publishes a periodical: the whole build, from what editors and designers wrote to what readers see. Stateless. */
public final class Press {
    private Press() {}

    /**
     * Makes the output directory hold a new edition if nothing is wrong with it; otherwise leaves it as it was and says all
     * that is wrong.
     *
     * @return the edition, if it was published
     * @throws press.colophon.edition.OutputException if the output directory is not one that a build may write to, or another
     *     build is at work
     */
    public static Outcome<Optional<Edition>> publish(Configuration configuration, Progress progress)
            throws IOException {
        configuration.safeguard().admit(configuration.output(), "colophon.output");
        configuration.safeguard().admit(configuration.work(), "colophon.work");
        try (Staging staging = Staging.open(configuration.output(), configuration.store(), configuration.work())) {
            Findings findings = new Findings();
            Optional<Manuscript> read = findings.take(Manuscript.read(configuration));
            if (read.isEmpty()) {
                return findings.with(Optional.empty());
            }
            Manuscript manuscript = read.get();
            boolean sound = !findings.with(manuscript).hasErrors();
            staging.belongsTo(manuscript.publication().id().value());
            progress.stage(Stage.CONTENT, counts(manuscript.publication()));
            // with errors, too: one run shows everything that is wrong
            List<PrintedEdition> printed = findings.take(print(manuscript, configuration, staging));
            progress.stage(Stage.PRINT, counts(printed) + quality(manuscript, printed));
            List<EarlierPrint> earlier =
                    findings.take(EarlierPrint.keep(manuscript.publication(), manuscript.notPrinted(), staging));
            progress.stage(Stage.SITE, findings.take(site(manuscript, printed, earlier, staging)));
            findings.take(OwnFiles.add(configuration.content(), staging));
            findings.take(OwnFiles.foreign(configuration.output(), staging));
            boolean appears = mayAppear(findings.with(manuscript), configuration);
            return placed(
                    findings.with(appears ? Optional.of(staging.publish()) : Optional.empty()),
                    manuscript.publication(),
                    sound);
        } catch (UncheckedIOException failure) {
            throw failure.getCause();
        }
    }

    /** Typesets the issues, several at a time; the same comes out however many processors there are. */
    private static Outcome<List<PrintedEdition>> print(
            Manuscript manuscript, Configuration configuration, Staging staging) {
        Diagnostics diagnostics = new Diagnostics();
        Print print = new Print(
                manuscript.publication(),
                manuscript.theme(),
                configuration.content(),
                diagnostics.take(
                        PressRoom.open(manuscript.publication(), manuscript.theme(), configuration.content())));
        List<PrintedEdition> editions =
                manuscript.printed().parallelStream().map(issue -> print.print(issue, staging)).toList().stream()
                        .flatMap(issue -> diagnostics.take(issue).stream())
                        .toList();
        return diagnostics.with(editions);
    }

    /** How well the newest issue is set; the reports in the press directory tell it of each. */
    private static String quality(Manuscript manuscript, List<PrintedEdition> editions) {
        return editions.stream()
                .filter(edition -> manuscript.printed().indexOf(edition.issue()) == 0)
                .map(edition -> "; " + edition.quality())
                .collect(Collectors.joining());
    }

    /** The website comes after the printed issues: it tells on which of their pages articles stand. */
    private static Outcome<String> site(
            Manuscript manuscript, List<PrintedEdition> printed, List<EarlierPrint> earlier, Staging staging) {
        Diagnostics diagnostics = new Diagnostics();
        Site.Summary site = diagnostics.take(Site.build(
                new SiteInput(
                        manuscript.publication(),
                        manuscript.files(),
                        manuscript.theme(),
                        printedFiles(manuscript, earlier),
                        pages(printed, earlier)),
                staging));
        return diagnostics.with(count(site.pages(), "page") + ", " + count(site.files(), "file"));
    }

    /**
     * What was found, at places in files that editors have.
     *
     * @param sound whether nothing was wrong with the content; otherwise the pages lack something, and are empty for it
     */
    private static <T> Outcome<T> placed(Outcome<T> made, Publication publication, boolean sound) {
        return new Outcome<>(
                made.value(),
                made.diagnostics().stream()
                        .filter(diagnostic -> sound || !diagnostic.code().equals(Print.PAGE_EMPTY))
                        .map(diagnostic -> DocumentPlaces.moved(diagnostic, publication))
                        .distinct()
                        .toList());
    }

    private static boolean mayAppear(Outcome<?> made, Configuration configuration) {
        return configuration.failOnWarning() ? made.diagnostics().isEmpty() : !made.hasErrors();
    }

    /** The files for readers that the printed issues come in, as the website links to them. */
    private static Set<String> printedFiles(Manuscript manuscript, List<EarlierPrint> earlier) {
        Publication publication = manuscript.publication();
        Stream<String> made = manuscript.printed().stream()
                .flatMap(issue ->
                        publication.languages().stream().map(language -> Addresses.pdf(publication, language, issue)));
        Stream<String> kept = earlier.stream()
                .filter(EarlierPrint::readable)
                .map(edition -> Addresses.pdf(publication, edition.language(), edition.issue()));
        return Stream.concat(made, kept).collect(Collectors.toUnmodifiableSet());
    }

    private static PrintedPages pages(List<PrintedEdition> printed, List<EarlierPrint> earlier) {
        PrintedPages.Builder pages = new PrintedPages.Builder();
        printed.forEach(edition -> pages.add(edition.issue(), edition.language(), edition.folios()));
        earlier.forEach(edition ->
                edition.folios().ifPresent(folios -> pages.add(edition.issue(), edition.language(), folios)));
        return pages.build();
    }

    private static String counts(List<PrintedEdition> printed) {
        int pages = printed.stream().mapToInt(PrintedEdition::pages).sum();
        return count(printed.size(), "edition") + ", " + count(pages, "page");
    }

    private static String counts(Publication publication) {
        int articles = publication.issues().stream()
                .map(Issue::articles)
                .mapToInt(bySlug -> bySlug.size())
                .sum();
        return count(publication.issues().size(), "issue") + ", " + count(articles, "article") + ", "
                + count(publication.languages().size(), "language");
    }

    private static String count(int number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }
}
