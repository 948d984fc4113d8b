package press.colophon.content;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import press.colophon.diagnostics.Diagnostic;
import press.colophon.markdown.Body;
import press.colophon.markdown.Nearest;

/** Follows the links of all articles to the articles and headings they name. */
final class LinkChecker {
    private final Publication publication;
    private final References references;
    private final Loading loading;

    LinkChecker(Publication publication, Loading loading) {
        this.publication = publication;
        this.references = new References(publication);
        this.loading = loading;
    }

    void check() {
        for (Issue issue : publication.issues()) {
            for (Article article : issue.articles().values()) {
                article.bodies()
                        .forEach((language, body) ->
                                body.links().forEach(link -> check(new Place(article, language, body), link)));
            }
        }
    }

    /** Where a link stands. */
    private record Place(Article article, Language language, Body body) {}

    private void check(Place place, Body.Link link) {
        String target = link.target();
        if (target.startsWith("#")) {
            checkAnchor(link, place.body());
        } else if (!target.isEmpty() && !Paths.isAbsolute(target)) {
            Optional<References.Destination> destination = references.destination(place.body(), target);
            if (destination.isPresent()) {
                checkDestination(place, link, destination.get());
            } else {
                reportBroken(place, link);
            }
        } else if (target.isEmpty()) {
            report(Problem.BROKEN_LINK.at(link.span(), "this link has no address"), Optional.empty());
        }
    }

    private void checkDestination(Place place, Body.Link link, References.Destination destination) {
        Body there = destination.article().bodies().get(destination.language());
        if (there != null) {
            checkAnchor(link, there);
        }
        boolean hasOwnLanguage = destination.article().bodies().containsKey(place.language());
        if (!destination.language().equals(place.language()) && hasOwnLanguage) {
            String name = destination.article().slug() + "." + place.language() + ".md";
            report(
                    Problem.OTHER_LANGUAGE_LINK.at(
                            link.span(),
                            "this text in " + place.language() + " links to one in " + destination.language()),
                    Optional.of("link to " + name));
        }
    }

    private void checkAnchor(Body.Link link, Body there) {
        References.anchor(link.target())
                .filter(anchor -> !there.anchors().contains(anchor))
                .ifPresent(anchor -> report(
                        Problem.BROKEN_ANCHOR.at(
                                link.span(), there.source().path() + " has no heading \"#" + anchor + "\""),
                        Nearest.hint(anchor, there.anchors())));
    }

    private void reportBroken(Place place, Body.Link link) {
        int hash = link.target().indexOf('#');
        String path = hash < 0 ? link.target() : link.target().substring(0, hash);
        String from =
                place.body().source().path().substring(publication.directory().length() + 1);
        Optional<String> file = Paths.resolve(from, path);
        boolean exists = file.filter(loading.paths()::contains).isPresent();
        Diagnostic broken = Problem.BROKEN_LINK.at(
                link.span(),
                exists
                        ? "\"" + path + "\" is not an article of an issue's contents"
                        : "there is no article \"" + path + "\"");
        report(broken, exists ? Optional.empty() : file.flatMap(this::nearest));
    }

    private Optional<String> nearest(String file) {
        Collection<String> siblings = loading.paths().stream()
                .filter(path -> Paths.directory(path).equals(Paths.directory(file)))
                .map(Paths::fileName)
                .toList();
        return Nearest.hint(Paths.fileName(file), List.copyOf(siblings));
    }

    private void report(Diagnostic diagnostic, Optional<String> hint) {
        loading.diagnostics().add(hint.map(diagnostic::withHint).orElse(diagnostic));
    }
}
