package press.colophon.site;

import java.util.List;
import java.util.Optional;
import press.colophon.content.Article;
import press.colophon.content.Issue;
import press.colophon.content.Language;
import press.colophon.content.Publication;
import press.colophon.page.Addresses;
import press.colophon.page.FigureView;
import press.colophon.page.LinkResolver;
import press.colophon.standards.Designation;

/**
 * Addresses for pages in one language.
 *
 * @param root put before each address: leads to the website's root, or is empty
 * @param idPrefix put before the ids of an article's text: empty, except where a page has two texts
 * @param files that pages show
 * @param standards where they are listed
 */
record SiteLinks(Language language, String root, String idPrefix, MediaFiles files, StandardLists standards)
        implements LinkResolver {

    @Override
    public String id(Article article, String id) {
        return idPrefix + id;
    }

    @Override
    public String issue(Issue issue) {
        return root + Addresses.issue(language, issue);
    }

    @Override
    public String section(Publication.Section section) {
        return root + Addresses.section(language, section);
    }

    /**
     * A link leads to the article in the reader's language, unless it names a place that only the text in the language it was
     * written for has.
     */
    @Override
    public String article(ArticleTarget target) {
        String page = root + Addresses.article(languageOf(target), target.issue(), target.article());
        return page + target.fragment().map(id -> "#" + id).orElse("");
    }

    private Language languageOf(ArticleTarget target) {
        return target.fragment()
                .filter(id -> !has(target.article(), language, id) && has(target.article(), target.written(), id))
                .map(id -> target.written())
                .orElse(language);
    }

    private static boolean has(Article article, Language language, String id) {
        return article.bodyIn(language).getValue().html().contains("id=\"" + id + "\"");
    }

    @Override
    public Optional<String> standard(Designation designation) {
        return Optional.of(root + standards.address(language, designation));
    }

    @Override
    public String media(String path) {
        return root + path;
    }

    @Override
    public Optional<FigureView.Size> size(String path) {
        return Optional.ofNullable(files.sizes().get(path));
    }

    @Override
    public List<FigureView.Version> versions(String path) {
        return files.versions().getOrDefault(path, List.of()).stream()
                .map(version -> new FigureView.Version(root + version.source(), version.width()))
                .toList();
    }
}
