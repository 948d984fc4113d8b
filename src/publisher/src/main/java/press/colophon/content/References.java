package press.colophon.content;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import press.colophon.markdown.Body;

/** What the links and pictures in an article's text lead to. Immutable and thread-safe. */
public final class References {
    private static final Pattern ARTICLE = Pattern.compile("issues/([^/]+)/articles/([^/]+)\\.([^./]+)\\.md");

    private final Publication publication;

    public References(Publication publication) {
        this.publication = publication;
    }

    /**
     * An article in one of its languages.
     *
     * @param anchor id in the text, where the link names one
     */
    public record Destination(Issue issue, Article article, Language language, Optional<String> anchor) {}

    /**
     * Where a link leads.
     *
     * @param target the address as written or as it stands in the HTML
     * @return empty for a link out of the publication, within the same text, or to nothing
     */
    public Optional<Destination> destination(Body from, String target) {
        int hash = target.indexOf('#');
        String path = hash < 0 ? target : target.substring(0, hash);
        if (path.isEmpty() || Paths.isAbsolute(path)) {
            return Optional.empty();
        }
        Optional<String> anchor = anchor(target);
        return Paths.resolve(path(from), path)
                .map(ARTICLE::matcher)
                .filter(Matcher::matches)
                .flatMap(parts -> publication
                        .issue(parts.group(1))
                        .flatMap(issue -> Optional.ofNullable(issue.articles().get(parts.group(2)))
                                .flatMap(article -> article.language(parts.group(3))
                                        .map(language -> new Destination(issue, article, language, anchor)))));
    }

    /** The path of a picture below the content directory; empty for an address that is not there. */
    public Optional<String> picture(Body from, String target) {
        return Paths.isAbsolute(target) ? Optional.empty() : Paths.resolve(path(from), target);
    }

    /** The anchor that an address names. */
    static Optional<String> anchor(String target) {
        int hash = target.indexOf('#');
        return hash < 0 || hash == target.length() - 1
                ? Optional.empty()
                : Optional.of(Paths.decoded(target.substring(hash + 1)));
    }

    private String path(Body from) {
        return from.source().path().substring(publication.directory().length() + 1);
    }
}
