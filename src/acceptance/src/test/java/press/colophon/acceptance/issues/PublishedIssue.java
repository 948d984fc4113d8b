package press.colophon.acceptance.issues;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import press.colophon.content.ContentLoader;
import press.colophon.content.Issue;
import press.colophon.content.Publication;
import press.colophon.diagnostics.Diagnostic;
import press.colophon.diagnostics.Diagnostics;
import press.colophon.diagnostics.Outcome;
import press.colophon.edition.Staging;
import press.colophon.page.PageRange;
import press.colophon.print.PressRoom;
import press.colophon.print.Print;
import press.colophon.print.Print.PrintedEdition;
import press.colophon.template.Theme;

/**
 * The printed editions of a generated issue, and what was said while they were made.
 *
 * @param exception what no input may lead to
 */
record PublishedIssue(List<PublishedEdition> editions, List<Diagnostic> diagnostics, Optional<Throwable> exception) {
    /** The warning that names a page of which much is empty, {@code … page 12 …}. */
    private static final String TOLD = "page-empty";

    private static final Path TEMPLATES =
            Path.of("../../templates").toAbsolutePath().normalize();

    PublishedIssue {
        editions = List.copyOf(editions);
        diagnostics = List.copyOf(diagnostics);
    }

    /**
     * Prints an issue; nothing else is made. PDFs stay in {@code work}, and what they were set from: {@code
     * en.pdf}, {@code en.xhtml}.
     *
     * @param content the content directory
     * @param work a directory for files of the build
     * @param press whether files for a printer are made and checked, too, which takes as long again
     */
    static PublishedIssue print(Path content, Path work, boolean press) throws IOException {
        Diagnostics diagnostics = new Diagnostics();
        try (Staging staging = Staging.open(work.resolve("site-output"), work.resolve("work"))) {
            Optional<Publication> publication = diagnostics.take(ContentLoader.load(content));
            if (publication.isEmpty()) {
                return new PublishedIssue(List.of(), diagnostics.list(), Optional.empty());
            }
            Publication known = publication.get();
            Theme theme = Theme.find(TEMPLATES, known.theme().value()).orElseThrow();
            Optional<PressRoom> room =
                    press ? diagnostics.take(PressRoom.open(known, theme, content)) : Optional.empty();
            Issue issue = known.issues().get(0);
            Outcome<List<PrintedEdition>> printed = new Print(known, theme, content, room).print(issue, staging);
            List<PublishedEdition> editions = new ArrayList<>();
            for (PrintedEdition edition : diagnostics.take(printed)) {
                editions.add(read(edition, staging));
                keep(edition, staging, work);
            }
            return new PublishedIssue(editions, diagnostics.list(), Optional.empty());
        } catch (RuntimeException | StackOverflowError failure) {
            return new PublishedIssue(List.of(), diagnostics.list(), Optional.of(failure));
        }
    }

    /** Pages of which more than a fifth is empty and that no warning names. */
    List<Integer> untold(PublishedEdition edition) {
        return edition.notablyEmpty().stream().filter(page -> !isTold(page)).toList();
    }

    private boolean isTold(int page) {
        Pattern name = Pattern.compile("\\bpage " + page + "\\b");
        return diagnostics.stream()
                .filter(one -> one.code().equals(TOLD))
                .anyMatch(one -> name.matcher(one.message()).find());
    }

    private static void keep(PrintedEdition edition, Staging staging, Path work) throws IOException {
        String language = edition.language().code();
        Files.write(work.resolve(language + ".pdf"), staging.read(edition.path()));
        Files.writeString(work.resolve(language + ".xhtml"), edition.document());
    }

    private static PublishedEdition read(PrintedEdition edition, Staging staging) throws IOException {
        String language = edition.language().code();
        String quality = staging.paths().stream()
                .filter(path -> path.endsWith("-" + language + "-quality.json"))
                .map(path -> new String(staging.read(path), StandardCharsets.UTF_8))
                .findFirst()
                .orElseThrow();
        byte[] pdf = staging.read(edition.path());
        return new PublishedEdition(
                language, fills(pdf), articlePages(edition), count(quality, "widows"), count(quality, "orphans"));
    }

    private static List<PageFill> fills(byte[] pdf) throws IOException {
        List<PageFill> fills = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDFRenderer renderer = new PDFRenderer(document);
            for (int page = 0; page < document.getNumberOfPages(); page++) {
                BufferedImage grey = renderer.renderImageWithDPI(page, PageFill.RESOLUTION, ImageType.GRAY);
                fills.add(PageFill.of(grey));
            }
        }
        return fills;
    }

    /** Pages, from 1, on which a piece of the contents or the supplement stands: all others are fixed by the theme. */
    private static Set<Integer> articlePages(PrintedEdition edition) {
        Set<String> fixed = new TreeSet<>();
        edition.issue().editorial().ifPresent(article -> fixed.add(article.slug()));
        edition.issue().fillers().forEach(article -> fixed.add(article.slug()));
        Set<Integer> pages = new TreeSet<>();
        edition.folios().articles().forEach((slug, range) -> {
            if (!fixed.contains(slug)) {
                pages(range).forEach(pages::add);
            }
        });
        return pages;
    }

    private static IntStream pages(PageRange range) {
        return IntStream.rangeClosed(Integer.parseInt(range.first()), Integer.parseInt(range.last()));
    }

    /** Of all languages of the edition; the quality report's {@code stories} say the same again. */
    private static int count(String quality, String measure) {
        String languages = quality.substring(0, quality.indexOf("\"stories\""));
        Matcher value = Pattern.compile("\"name\" : \"" + measure + "\",\\s*\"value\" : ([\\d.]+)")
                .matcher(languages);
        return value.results()
                .mapToInt(found -> (int) Double.parseDouble(found.group(1)))
                .sum();
    }
}
