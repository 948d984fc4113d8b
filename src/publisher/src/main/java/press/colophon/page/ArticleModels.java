package press.colophon.page;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import press.colophon.content.Article;
import press.colophon.content.Issue;
import press.colophon.content.Language;
import press.colophon.content.Localized;
import press.colophon.content.Located;
import press.colophon.content.Publication;

/** Articles, as pages show them. */
record ArticleModels(Readings readings, People people, Phrases phrases, LinkResolver links) {

    /** What the record of an article does not say of itself. */
    record Place(Issue issue, Optional<SectionView> section, LanguageView written) {}

    ArticleView article(Article article, Place place) {
        return new ArticleView(
                article.slug(),
                place.issue().id(),
                links.article(
                        new LinkResolver.ArticleTarget(place.issue(), article, readings.language(), Optional.empty())),
                article.kind(),
                titles(article.titles()),
                otherTitles(article.titles()),
                readings.text(article.dek()),
                credits(article),
                article.speaker().map(people::speaker),
                article.lead().map(this::lead),
                article.event().map(this::event),
                place.section(),
                place.written(),
                article.bodies().containsKey(readings.language()));
    }

    private ArticleView.Titles titles(Article.Titles titles) {
        Text title = readings.text(titles.title());
        return new ArticleView.Titles(
                title,
                titles.subtitle().map(readings::text),
                titles.shortTitle().map(readings::text).orElse(title),
                titles.coverTitle().map(readings::text).orElse(title));
    }

    private Optional<ArticleView.Titles> otherTitles(Article.Titles titles) {
        return readings.other(titles.title())
                .map(title -> new ArticleView.Titles(
                        title,
                        titles.subtitle().flatMap(readings::other),
                        titles.shortTitle().flatMap(readings::other).orElse(title),
                        titles.coverTitle().flatMap(readings::other).orElse(title)));
    }

    private ArticleView.Credits credits(Article article) {
        return new ArticleView.Credits(
                names(article.authors()),
                names(article.translators()),
                article.source()
                        .map(source -> new ArticleView.SourceView(
                                readings.text(source.name()),
                                source.url().map(url -> url.value().toString()))));
    }

    private List<PersonView> names(List<Publication.Person> persons) {
        return persons.stream().map(people::person).toList();
    }

    private FigureView lead(Article.Lead lead) {
        return figure(lead.image().path(), lead.alternative(), new Caption(lead.caption(), lead.credit()));
    }

    /** What stands below a picture. */
    record Caption(Optional<Localized> caption, Optional<Localized> credit) {
        static final Caption NONE = new Caption(Optional.empty(), Optional.empty());
    }

    FigureView figure(String path, Localized alternative, Caption caption) {
        return new FigureView(
                links.media(path),
                links.size(path),
                links.versions(path),
                readings.text(alternative),
                readings.text(caption.caption()),
                readings.text(caption.credit()));
    }

    private ArticleView.EventView event(Article.Event event) {
        LocalDate start = event.start().value();
        LocalDate end = event.end().map(Located::value).orElse(start);
        return new ArticleView.EventView(
                start.toString(),
                end.toString(),
                phrases.range(start, end),
                readings.text(event.place()),
                event.url().map(url -> url.value().toString()));
    }

    static Language written(Article article, Language language) {
        return article.bodyIn(language).getKey();
    }
}
