package press.colophon.print;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import press.colophon.content.Article;
import press.colophon.content.Issue;
import press.colophon.content.Language;
import press.colophon.content.Publication;
import press.colophon.diagnostics.Diagnostic;
import press.colophon.diagnostics.Diagnostics;
import press.colophon.diagnostics.Outcome;
import press.colophon.diagnostics.Resources;
import press.colophon.diagnostics.Source;
import press.colophon.edition.Staging;
import press.colophon.markdown.Body;
import press.colophon.page.PageModels;
import press.colophon.page.PrintedPages;
import press.colophon.search.Phrases;
import press.colophon.template.Templates;
import press.colophon.template.Theme;
import press.colophon.typeset.Typesetter;
import press.colophon.typeset.display.DisplayList;
import press.colophon.typeset.pdf.DigitalPdf;
import press.colophon.typeset.quality.QualityReport;

/**
 * Makes the printed editions of an issue, one for each language of the publication.
 *
 * <p>Thread-safe. Editions do not depend on each other, so that a caller may make them at the same time.
 */
public final class Print {
    /** The code of warnings of pages that remain empty to a good part. */
    public static final String PAGE_EMPTY = "page-empty";

    private static final String DOCUMENTS = "print/";

    private final Publication publication;
    private final Templates templates;
    private final Optional<PressRoom> press;
    private final Typesetter typesetter;
    private final KeptEditions kept;

    /**
     * @param content the content directory, in which pictures are found
     * @param press empty when there can be no files for a press, which was reported
     */
    public Print(Publication publication, Theme theme, Path content, Optional<PressRoom> press) {
        this.publication = publication;
        this.templates = new Templates(theme, new Phrases()::of);
        this.press = press;
        this.typesetter = new Typesetter(publication.hyphenation());
        this.kept = new KeptEditions(theme, content);
    }

    /**
     * An edition that was made.
     *
     * @param path of its PDF below the output directory
     * @param folios where its articles stand
     * @param document the print document it was set from, kept for whoever looks for the place a diagnostic names
     * @param quality how well its text is set, on one line
     */
    public record PrintedEdition(
            Issue issue,
            Language language,
            String path,
            PrintedPages.Edition folios,
            String document,
            int pages,
            String quality) {}

    /** Whether a diagnostic is about a print document, made of content and theme, and not about what people wrote. */
    public static boolean isInDocument(Diagnostic diagnostic) {
        return diagnostic.span().source().path().startsWith(DOCUMENTS);
    }

    /** The name of an edition's print document in diagnostics. */
    static String document(PrintedFiles files) {
        return DOCUMENTS + files.name() + ".xhtml";
    }

    /** Typesets the editions of an issue, several at a time, and adds the PDFs to {@code staging}. */
    public Outcome<List<PrintedEdition>> print(Issue issue, Staging staging) {
        Diagnostics diagnostics = new Diagnostics();
        List<PrintedEdition> editions = new ArrayList<>();
        publication.languages().parallelStream()
                .map(language -> guarded(new Task(publication, issue, language), staging))
                .toList()
                .forEach(edition -> diagnostics.take(edition).ifPresent(editions::add));
        return diagnostics.with(editions);
    }

    private record Task(Publication publication, Issue issue, Language language) {
        /** {@code 2025-06 en}. */
        String name() {
            return issue.id() + " " + language.code();
        }

        PrintedFiles files() {
            return new PrintedFiles(publication, issue, language);
        }

        PressRoom.Order order(PagePlaces places) {
            return new PressRoom.Order(
                    issue, language, files().press(), PrintModels.barcode(publication, issue), places);
        }
    }

    private Outcome<Optional<PrintedEdition>> guarded(Task task, Staging staging) {
        String report = task.files().press() + "-failure.txt";
        Guard guard = new Guard(DocumentPlaces.issue(task.issue()), task.name(), trace -> {
            staging.addReport(report, trace);
            return staging.report(report);
        });
        return guard.make(() -> print(task, staging));
    }

    private Outcome<Optional<PrintedEdition>> print(Task task, Staging staging) {
        Diagnostics diagnostics = new Diagnostics();
        // The page model, and the document that the theme makes of it.
        Optional<String> document = diagnostics.take(document(task));
        if (document.isEmpty()) {
            return diagnostics.with(Optional.empty());
        }
        diagnostics.addAll(lost(task, document.get()));
        // Pages and files, unless an earlier build has made the same.
        return diagnostics.with(diagnostics.take(kept.get(
                task.files(), document.get(), staging, resources -> make(task, document.get(), resources, staging))));
    }

    private Outcome<Optional<PrintedEdition>> make(Task task, String document, Resources resources, Staging staging) {
        Diagnostics diagnostics = new Diagnostics();
        // Pages.
        Source source = Source.of(document(task.files()), document);
        Outcome<Optional<DisplayList>> typeset = typesetter.typeset(source, resources);
        List<Diagnostic> found = origins(task, source).trace(TableWords.gathered(typeset.diagnostics()));
        diagnostics.addAll(found);
        Optional<DisplayList> pages = typeset.value();
        if (pages.isEmpty()) {
            return diagnostics.with(Optional.empty());
        }
        PagePlaces places = new PagePlaces(task.issue(), task.language(), StoryElements.of(document, pages.get()));
        List<Diagnostic> empty =
                new EmptyPages(pages.get(), places, printed(task.issue()).toList()).found();
        diagnostics.addAll(empty);
        // Files.
        staging.add(task.files().pdf(), diagnostics.take(DigitalPdf.write(pages.get())));
        QualityReport quality = QualityReport.of(pages.get());
        staging.addReport(task.files().press() + "-quality.txt", quality.text());
        staging.addReport(task.files().press() + "-quality.json", quality.json());
        press.ifPresent(
                room -> diagnostics.take(room.print(task.order(places), new Outcome<>(pages.get(), found), staging)));
        int count = pages.get().pages().size();
        PrintedPages.Edition folios = Folios.read(document, pages.get());
        staging.add(task.files().folios(), FolioList.write(folios));
        return diagnostics.with(Optional.of(new PrintedEdition(
                task.issue(),
                task.language(),
                task.files().pdf(),
                folios,
                document,
                count,
                summary(task, count, empty.size(), quality))));
    }

    /** {@code 2025-06 en: 68 pages, 2 more than a fifth empty (en: word space 0.331 em)}. */
    private static String summary(Task task, int pages, int empty, QualityReport quality) {
        String text = quality.summary();
        return task.name() + ": " + pages + (pages == 1 ? " page" : " pages")
                + (empty == 0 ? "" : ", " + empty + " more than a fifth empty")
                + (text.isEmpty() ? "" : " (" + text + ")");
    }

    /** Text of articles that the theme left out of the print document. */
    private List<Diagnostic> lost(Task task, String document) {
        SourceCheck check = new SourceCheck(document);
        PageModels models = models(task);
        Stream.concat(printed(task.issue()), task.issue().editorial().stream())
                .forEach(article -> check.compare(article, models.body(task.issue(), article)));
        return check.found();
    }

    private static Origins origins(Task task, Source document) {
        Map<String, Body> bodies = new HashMap<>();
        task.issue()
                .articles()
                .forEach((slug, article) -> bodies.put(
                        slug,
                        article.bodies()
                                .getOrDefault(
                                        task.language(),
                                        article.bodies().values().iterator().next())));
        return new Origins(document, bodies);
    }

    /** What has to be in print: fillers need not. */
    private static Stream<Article> printed(Issue issue) {
        return Stream.concat(
                issue.contents().stream()
                        .flatMap(section -> section.entries().stream())
                        .flatMap(entry -> entry.articles().stream()),
                issue.supplement().stream().map(Issue.Supplement::article));
    }

    private PageModels models(Task task) {
        return new PageModels(
                task.publication(),
                task.language(),
                templates,
                new PrintLinks(task.publication(), task.issue(), task.language()));
    }

    private Outcome<Optional<String>> document(Task task) {
        PageModels models = models(task);
        PrintIssue model = new PrintModels(task.publication(), task.issue(), models).model();
        return templates.render("print/issue.ftlh", task.language().code(), model);
    }
}
