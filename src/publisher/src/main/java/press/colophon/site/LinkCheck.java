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
    private static final String UP = "../";
    private static final String ELSEWHERE = "https://";

    /**
     * @param file path from the website's root
     */
    private record Destination(String file, Optional<String> fragment) {}

    /**
     * Whether a link leads to a file, by way of the website's root: from all pages of a depth to the same one.
     *
     * @param root leads from the page to the website's root
     */
    boolean leadsToFile(String root, String target) {
        return target.startsWith(root)
                && isPlain(target, root.length(), target.length())
                && files.contains(target.substring(root.length()));
    }

    /** Whether it is the URL of something elsewhere and in order, as its plain characters tell; a parser judges the others. */
    private static boolean isPlainUrl(String target) {
        int host = ELSEWHERE.length();
        boolean plain = target.startsWith(ELSEWHERE) && target.length() > host && isLetter(target.charAt(host));
        for (int i = host; plain && i < target.length(); i++) {
            char c = target.charAt(i);
            plain = isLetter(c) || isMark(c) || c == '/';
        }
        return plain;
    }

    /** Whether a link need not be followed again when all pages are there: it leads to a file, or within its own page. */
    boolean isSettled(PageLinks page, String target) {
        if (target.startsWith("#")) {
            return page.has(target.substring(1));
        }
        if (isPlainUrl(target)) {
            return true;
        }
        Optional<Destination> plain = plain(page, target);
        return plain.isPresent()
                ? plain.filter(destination -> destination.fragment().isEmpty())
                        .filter(destination -> files.contains(destination.file()))
                        .isPresent()
                : target.indexOf('#') < 0 && problem(page, target, Map.of()).isEmpty();
    }

    /** One error for each link that leads nowhere; for one that a template puts on many pages, that on the first of them. */
    List<Diagnostic> check(List<PageLinks> pages) {
        Map<String, PageLinks> byAddress =
                pages.stream().collect(Collectors.toUnmodifiableMap(PageLinks::address, Function.identity()));
        Set<String> reported = new HashSet<>();
        return pages.parallelStream()
                .flatMap(page -> page.links().stream()
                        .flatMap(link -> problem(page, link.target(), byAddress)
                                .map(message -> Diagnostic.error("dead-link", link.origin(), message)
                                        .withHint("the link stands on the page " + page.address()))
                                .stream()))
                .toList()
                .stream()
                .filter(problem -> reported.add(problem.span() + " " + problem.message()))
                .toList();
    }

    private Optional<String> problem(PageLinks page, String link, Map<String, PageLinks> pages) {
        Optional<Destination> plain = plain(page, link);
        if (plain.isPresent()) {
            return problem(plain.get(), link, pages);
        }
        try {
            URI target = new URI(link);
            return target.isAbsolute() || target.getRawAuthority() != null
                    ? Optional.empty()
                    : problem(destination(page, target), link, pages);
        } catch (URISyntaxException malformed) {
            return Optional.of("\"" + link + "\" is no URL: " + malformed.getReason());
        }
    }

    /** Empty if the address needs more than to go up some directories and down others. */
    private static Optional<Destination> plain(PageLinks page, String target) {
        int down = 0;
        int directory = page.address().lastIndexOf('/') + 1;
        while (target.startsWith(UP, down) && directory > 0) {
            down += UP.length();
            directory = page.address().lastIndexOf('/', directory - 2) + 1;
        }
        int hash = target.indexOf('#');
        int end = hash < 0 ? target.length() : hash;
        if (!isPlain(target, down, end)) {
            return Optional.empty();
        }
        String file = page.address().substring(0, directory).concat(target.substring(down, end));
        return Optional.of(
                new Destination(file, hash < 0 ? Optional.empty() : Optional.of(target.substring(hash + 1))));
    }

    /** A path below a directory that is written as its file is called; most are. Others are left to a parser of URLs. */
    private static boolean isPlain(String target, int from, int end) {
        boolean begins = true;
        for (int i = from; i < end; i++) {
            char c = target.charAt(i);
            if (!isLetter(c) && (begins || !(isMark(c) || c == '/'))) {
                return false;
            }
            begins = c == '/';
        }
        for (int i = end + 1; i < target.length(); i++) {
            if (!isLetter(target.charAt(i)) && !isMark(target.charAt(i))) {
                return false;
            }
        }
        return from < end && !begins;
    }

    private static boolean isLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || c == '_';
    }

    private static boolean isMark(char c) {
        return c == '.' || c == '-';
    }

    private Destination destination(PageLinks page, URI target) {
        String path = URI.create(base + encoded(page.address())).resolve(target).getPath();
        String file = target.getPath().isEmpty() ? page.address() : path.replaceFirst("^\\Q" + base + "\\E", "");
        return new Destination(file, Optional.ofNullable(target.getFragment()));
    }

    private Optional<String> problem(Destination to, String link, Map<String, PageLinks> pages) {
        if (!files.contains(to.file())) {
            return Optional.of("there is no \"" + to.file() + "\" on the website, to which \"" + link + "\" leads");
        }
        PageLinks page = pages.get(to.file());
        return to.fragment()
                .filter(fragment -> !fragment.isEmpty() && page != null && !page.has(fragment))
                .map(fragment -> "there is no \"#" + fragment + "\" on the page \"" + to.file() + "\"");
    }

    private static String encoded(String path) {
        try {
            return new URI(null, null, path, null).getRawPath();
        } catch (URISyntaxException impossible) {
            throw new IllegalArgumentException(impossible);
        }
    }
}
