package press.colophon.print;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import press.colophon.content.Issue;
import press.colophon.content.Language;
import press.colophon.content.Publication;
import press.colophon.diagnostics.Diagnostic;
import press.colophon.diagnostics.Diagnostics;
import press.colophon.diagnostics.Outcome;
import press.colophon.edition.Staging;
import press.colophon.page.PrintedPages;

/**
 * A printed edition that this build leaves as an earlier one made it.
 *
 * @param readable whether there is a PDF for readers
 * @param folios where its articles stand, if that was noted
 */
public record EarlierPrint(Issue issue, Language language, boolean readable, Optional<PrintedPages.Edition> folios) {
    /** Takes all files of the issues' printed editions into the new edition, as they are. */
    public static Outcome<List<EarlierPrint>> keep(Publication publication, List<Issue> issues, Staging staging) {
        Diagnostics diagnostics = new Diagnostics();
        List<EarlierPrint> editions = new ArrayList<>();
        List<Issue> unknown = new ArrayList<>();
        for (Issue issue : issues) {
            List<EarlierPrint> kept = publication.languages().stream()
                    .map(language -> keep(new PrintedFiles(publication, issue, language), staging))
                    .toList();
            editions.addAll(kept);
            if (kept.stream().anyMatch(edition -> edition.folios().isEmpty())) {
                unknown.add(issue);
            }
        }
        if (!unknown.isEmpty()) {
            diagnostics.add(withoutNumbers(unknown));
        }
        return diagnostics.with(editions);
    }

    private static EarlierPrint keep(PrintedFiles files, Staging staging) {
        TreeSet<String> kept = new TreeSet<>(staging.keep(files::contains));
        Optional<PrintedPages.Edition> folios = Optional.of(files.folios())
                .filter(kept::contains)
                .flatMap(path -> FolioList.read(new String(staging.read(path), StandardCharsets.UTF_8)));
        return new EarlierPrint(files.issue(), files.language(), kept.contains(files.pdf()), folios);
    }

    private static Diagnostic withoutNumbers(List<Issue> issues) {
        String ids = String.join(", ", issues.stream().map(Issue::id).sorted().toList());
        return Diagnostic.warning(
                        "pages-not-known",
                        issues.get(0).span(),
                        "no build has noted on which pages the articles of " + ids
                                + " are printed: its web pages appear without page numbers")
                .withHint("build once without -Dissue");
    }
}
