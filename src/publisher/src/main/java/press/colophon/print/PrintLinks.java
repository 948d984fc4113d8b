package press.colophon.print;

import press.colophon.content.Article;
import press.colophon.content.Issue;
import press.colophon.content.Language;
import press.colophon.content.Publication;
import press.colophon.page.LinkResolver;
import press.colophon.page.PrintedPages;

/**
 * Addresses within a print document: what is in the issue by its id, the rest by its address on the website. An id of an
 * article's text gets the article's slug before it, since all articles share one document.
 */
final class PrintLinks implements LinkResolver {
    /** Where {@link PrintResources} finds the content directory. */
    static final String CONTENT = "content/";

    private final Publication publication;
    private final Issue issue;
    private final Language language;

    PrintLinks(Publication publication, Issue issue, Language language) {
        this.publication = publication;
        this.issue = issue;
        this.language = language;
    }

    @Override
    public String issue(Issue target) {
        return target.id().equals(issue.id()) ? "#contents" : website(target);
    }

    @Override
    public String section(Publication.Section section) {
        return "#section-" + section.id().value();
    }

    @Override
    public String article(ArticleTarget target) {
        if (target.issue().id().equals(issue.id())) {
            return "#"
                    + target.fragment()
                            .map(fragment -> id(target.article(), fragment))
                            .orElse(target.article().slug());
        }
        return website(target.issue())
                + target.article().slug()
                + "/"
                + target.fragment().map(fragment -> "#" + fragment).orElse("");
    }

    @Override
    public String media(String path) {
        return CONTENT + path;
    }

    @Override
    public String id(Article article, String id) {
        return PrintedPages.anchor(article, id);
    }

    private String website(Issue target) {
        return publication.site().value().toString().replaceAll("/+$", "") + "/" + language.code() + "/issues/"
                + target.id() + "/";
    }
}
