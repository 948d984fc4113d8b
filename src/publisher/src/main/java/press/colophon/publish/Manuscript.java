package press.colophon.publish;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import press.colophon.content.ContentFiles;
import press.colophon.content.ContentLoader;
import press.colophon.content.ContentResources;
import press.colophon.content.Issue;
import press.colophon.content.Publication;
import press.colophon.diagnostics.Diagnostic;
import press.colophon.diagnostics.Diagnostics;
import press.colophon.diagnostics.Outcome;
import press.colophon.diagnostics.Resources;
import press.colophon.diagnostics.Source;
import press.colophon.template.Theme;

/**
 * All that people made for an edition: the editors' publication, the designers' theme.
 *
 * @param files below the content directory
 * @param printed the issues to typeset, newest first
 */
record Manuscript(Publication publication, Resources files, Theme theme, List<Issue> printed) {
    Manuscript {
        printed = List.copyOf(printed);
    }

    /** The issues that were typeset by an earlier build, if by any. */
    List<Issue> notPrinted() {
        Set<String> ids = printed.stream().map(Issue::id).collect(Collectors.toSet());
        return publication.issues().stream()
                .filter(issue -> !ids.contains(issue.id()))
                .toList();
    }

    /** Empty if there is no publication or no theme to show it with. */
    static Outcome<Optional<Manuscript>> read(Configuration configuration) {
        Diagnostics diagnostics = new Diagnostics();
        ContentFiles files = ContentFiles.in(configuration.content());
        Optional<Publication> publication = diagnostics.take(ContentLoader.load(files));
        Optional<Manuscript> manuscript = publication.flatMap(whole -> diagnostics
                .take(theme(whole, configuration.templates()))
                .map(theme -> {
                    List<Issue> printed = diagnostics.take(printed(whole, configuration.issue()));
                    return new Manuscript(whole, new ContentResources(files), theme, printed);
                }));
        return diagnostics.with(manuscript);
    }

    private static Outcome<Optional<Theme>> theme(Publication publication, Path templates) {
        Diagnostics diagnostics = new Diagnostics();
        String name = publication.theme().value();
        Optional<Theme> theme = Theme.find(templates, name);
        if (theme.isEmpty()) {
            diagnostics.add(
                    Diagnostic.error("unknown-theme", publication.theme().span(), "no theme \"" + name + "\"")
                            .withHint("a theme is a folder in " + templates.getFileName()));
        }
        return diagnostics.with(theme);
    }

    private static Outcome<List<Issue>> printed(Publication publication, Optional<String> wanted) {
        Diagnostics diagnostics = new Diagnostics();
        List<Issue> issues = publication.issues().stream()
                .filter(issue -> wanted.map(issue.id()::equals).orElse(true))
                .toList();
        if (issues.isEmpty()) {
            wanted.ifPresent(id -> diagnostics.add(Diagnostic.error(
                            "unknown-issue",
                            Source.of("issue", id).span(0, id.length()),
                            "the publication has no issue \"" + id + "\"")
                    .withHint("it has " + names(publication.issues()))));
        }
        return diagnostics.with(issues);
    }

    private static String names(List<Issue> issues) {
        return issues.isEmpty() ? "none" : issues.stream().map(Issue::id).collect(Collectors.joining(", "));
    }
}
