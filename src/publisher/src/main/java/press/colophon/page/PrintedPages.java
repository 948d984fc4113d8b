package press.colophon.page;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import press.colophon.content.Article;
import press.colophon.content.Issue;
import press.colophon.content.Language;

/**
 * On which pages of the printed editions things stand; empty for an issue that was not typeset.
 *
 * @param editions by {@link #key}
 */
public record PrintedPages(Map<String, Edition> editions) {
    public static final PrintedPages NONE = new PrintedPages(Map.of());

    public PrintedPages {
        editions = Map.copyOf(editions);
    }

    /**
     * One printed edition.
     *
     * @param anchors page number by id in the print document
     * @param articles pages by slug
     */
    public record Edition(Map<String, String> anchors, Map<String, PageRange> articles) {
        public Edition {
            anchors = Map.copyOf(anchors);
            articles = Map.copyOf(articles);
        }
    }

    /** Collects editions; not thread-safe. */
    public static final class Builder {
        private final Map<String, Edition> editions = new LinkedHashMap<>();

        public void add(Issue issue, Language language, Edition edition) {
            editions.put(key(issue, language), edition);
        }

        public PrintedPages build() {
            return new PrintedPages(new HashMap<>(editions));
        }
    }

    private static String key(Issue issue, Language language) {
        return issue.id() + "." + language.code();
    }

    public Optional<PageRange> article(Issue issue, Article article, Language language) {
        return edition(issue, language).map(edition -> edition.articles().get(article.slug()));
    }

    /** The different pages of places in an article, in their order. */
    public List<String> places(Issue issue, Article article, Language language, List<String> ids) {
        return edition(issue, language).stream()
                .flatMap(edition -> ids.stream().map(id -> edition.anchors().get(anchor(article, id))))
                .filter(java.util.Objects::nonNull)
                .distinct()
                .toList();
    }

    /** The id that an id in an article's text has in the print document, where all articles share one. */
    public static String anchor(Article article, String id) {
        return article.slug() + "-" + id;
    }

    private Optional<Edition> edition(Issue issue, Language language) {
        return Optional.ofNullable(editions.get(key(issue, language)));
    }
}
