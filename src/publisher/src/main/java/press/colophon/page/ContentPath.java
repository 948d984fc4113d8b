package press.colophon.page;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.regex.Pattern;
import press.colophon.content.Issue;

/** Paths below the content directory, as links in articles name them. */
public final class ContentPath {
    /** RFC 3986, 3.1; or a network-path reference, 4.2. */
    private static final Pattern ABSOLUTE = Pattern.compile("^(?:[A-Za-z][A-Za-z0-9+.-]*:|//).*");

    private ContentPath() {}

    /** The file that a link in an article of {@code issue} names, unless it leads to the web, within the text or to an article. */
    public static Optional<String> ofFile(Issue issue, String target) {
        return of(issue, target).filter(path -> !path.endsWith(".md"));
    }

    /** The path that a link in an article of {@code issue} names, unless it leads to the web or within the text. */
    static Optional<String> of(Issue issue, String target) {
        int hash = target.indexOf('#');
        String path = hash < 0 ? target : target.substring(0, hash);
        return path.isEmpty() || ABSOLUTE.matcher(target).matches()
                ? Optional.empty()
                : Optional.of(resolve(articles(issue), path));
    }

    /** The directory of an issue's articles, with a slash at its end. */
    static String articles(Issue issue) {
        return "issues/" + issue.id() + "/articles/";
    }

    private static String resolve(String directory, String relative) {
        Deque<String> parts = new ArrayDeque<>();
        for (String part : (directory + decode(relative)).split("/", -1)) {
            if (part.equals("..") && !parts.isEmpty()) {
                parts.removeLast();
            } else if (!part.isEmpty() && !part.equals(".")) {
                parts.addLast(part);
            }
        }
        return String.join("/", parts);
    }

    /** A stray percent sign stands for itself. */
    private static String decode(String text) {
        try {
            return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException notEncoded) {
            return text;
        }
    }
}
