package press.colophon.site;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import press.colophon.content.Article;
import press.colophon.content.Issue;
import press.colophon.content.Language;
import press.colophon.markdown.Tags;
import press.colophon.page.PageModels;
import press.colophon.template.Templates;

/** The texts of articles for pages that are made one after the other; each is made ready once. Confined to one thread. */
final class Texts {
    private final Frames frames;
    private final MediaFiles media;
    private final StandardLists standards;
    private final Templates templates;
    private final Map<String, ArticleText> made = new HashMap<>();

    Texts(Frames frames, MediaFiles media, StandardLists standards, Templates templates) {
        this.frames = frames;
        this.media = media;
        this.standards = standards;
        this.templates = templates;
    }

    /** The text that pages in this language show, with links to such pages. */
    ArticleText text(Issue issue, Article article, Language language) {
        return made.computeIfAbsent(
                language.code() + "/" + issue.id() + "/" + article.slug(), first -> make(issue, article, language));
    }

    private ArticleText make(Issue issue, Article article, Language language) {
        PageModels models = frames.modelsIn(language);
        SiteLinks links = new SiteLinks(language, ArticleText.ROOT, ArticleText.ID_PREFIX, media, standards);
        return new ArticleText(new ScreenText(templates).of(models.body(issue, article, links)));
    }

    /** Where the text stands by itself. */
    ArticleText.Place alone(String root, Language language) {
        return new ArticleText.Place(root, "", Tags.escaped(table(language)));
    }

    /**
     * Where a second text stands beside it.
     *
     * @param language of the page
     * @param second of the text
     */
    ArticleText.Place beside(String root, Language language, Language second) {
        String name = frames.modelsIn(second).language().name();
        return new ArticleText.Place(root, second.code() + "-", Tags.escaped(table(language) + ", " + name));
    }

    private String table(Language language) {
        return templates.messages(language.code()).text("site.table", List.of()).orElse("");
    }
}
