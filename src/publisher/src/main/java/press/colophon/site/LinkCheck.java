package press.colophon.site;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import press.colophon.diagnostics.Diagnostic;

/**
 * Follows every link within the website.
 *
 * @param files all files of the website, as paths from its root
 * @param base path of the website on its server, with which links on a page that has no place of its own begin
 */
record LinkCheck(Set<String> files, String base) {

    /** One error for each link that leads nowhere; for one that a template puts on many pages, that on the first of them. */
    List<Diagnostic> check(List<PageLinks> pages) {
        Map<String, PageLinks> byAddress =
                pages.stream().collect(Collectors.toUnmodifiableMap(PageLinks::address, Function.identity()));
        Set<String> reported = new HashSet<>();
        return pages.parallelStream()
                .flatMap(page -> page.links().stream()
                        .flatMap(link -> problem(page, link, byAddress)
                                .map(message -> Diagnostic.error("dead-link", link.origin(), message)
                                        .withHint("the link stands on the page " + page.address()))
                                .stream()))
                .toList()
                .stream()
                .filter(problem -> reported.add(problem.span() + " " + problem.message()))
                .toList();
    }

    private Optional<String> problem(PageLinks page, PageLinks.Link link, Map<String, PageLinks> pages) {
        URI target;
        try {
            target = new URI(link.target());
        } catch (URISyntaxException malformed) {
            return Optional.of("\"" + link.target() + "\" is no URL: " + malformed.getReason());
        }
        if (target.isAbsolute() || target.getRawAuthority() != null) {
            return Optional.empty();
        }
        String path = URI.create(base + encoded(page.address())).resolve(target).getPath();
        String file = target.getPath().isEmpty() ? page.address() : path.replaceFirst("^\\Q" + base + "\\E", "");
        if (!files.contains(file)) {
            return Optional.of("there is no \"" + file + "\" on the website, to which \"" + link.target() + "\" leads");
        }
        return anchorProblem(target, file, pages);
    }

    private static Optional<String> anchorProblem(URI target, String file, Map<String, PageLinks> pages) {
        String fragment = target.getFragment();
        PageLinks page = pages.get(file);
        return fragment == null
                        || fragment.isEmpty()
                        || page == null
                        || page.ids().contains(fragment)
                ? Optional.empty()
                : Optional.of("there is no \"#" + fragment + "\" on the page \"" + file + "\"");
    }

    private static String encoded(String path) {
        try {
            return new URI(null, null, path, null).getRawPath();
        } catch (URISyntaxException impossible) {
            throw new IllegalArgumentException(impossible);
        }
    }
}
