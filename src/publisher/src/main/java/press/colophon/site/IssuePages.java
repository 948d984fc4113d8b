package press.colophon.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import press.colophon.content.Article;
import press.colophon.content.Issue;
import press.colophon.content.Language;
import press.colophon.content.Publication;
import press.colophon.markdown.Body;
import press.colophon.metadata.LinkedData;
import press.colophon.page.Addresses;
import press.colophon.page.ArticleView;
import press.colophon.page.BodyView;
import press.colophon.page.IssueView;
import press.colophon.page.PageModels;
import press.colophon.template.Markup;

/** The pages of an issue in one language: its contents and its articles. */
record IssuePages(SiteInput input, Frames frames, Language language, Apparatus.Maker apparatus) {

    List<SitePage> pages(Issue issue) {
        List<SitePage> pages = new ArrayList<>();
        pages.add(contents(issue));
        List<Article> articles = List.copyOf(issue.articles().values());
        for (int i = 0; i < articles.size(); i++) {
            pages.add(article(issue, articles, i));
            parallel(issue, articles.get(i)).ifPresent(pages::add);
        }
        return pages;
    }

    private PageModels models() {
        return frames.modelsIn(language());
    }

    private Publication publication() {
        return input.publication();
    }

    private SitePage contents(Issue issue) {
        Frames.Place place = new Frames.Place(
                language(), each -> Addresses.issue(each, issue), publication().languages());
        int index = publication().issues().indexOf(issue);
        return new SitePage(
                Addresses.issue(language(), issue),
                "site/issue.ftlh",
                language().code(),
                () -> SitePage.Content.of(new Pages.Issue(
                        frames.frame(place),
                        models().issue(issue),
                        pdf(issue),
                        issueAt(index - 1),
                        issueAt(index + 1),
                        linkedData(issue))));
    }

    private Markup linkedData(Issue issue) {
        return new Markup(LinkedData.of(
                apparatus.works().number(issue, language()),
                issue.articles().values().stream()
                        .map(article -> apparatus.works().work(issue, article, language()))
                        .toList()));
    }

    private Optional<IssueView> issueAt(int index) {
        List<Issue> issues = publication().issues();
        return index < 0 || index >= issues.size() ? Optional.empty() : Optional.of(models().issue(issues.get(index)));
    }

    private Optional<String> pdf(Issue issue) {
        return Optional.of(Addresses.pdf(publication(), language(), issue)).filter(input.promised()::contains);
    }

    private SitePage article(Issue issue, List<Article> articles, int index) {
        Article article = articles.get(index);
        String address = Addresses.article(language(), issue, article);
        return new SitePage(address, "site/article.ftlh", language().code(), subject(issue, article), texts -> {
            ArticleText text = texts.text(issue, article, language());
            ArticleText.Place place = texts.alone(Frames.rootFrom(address), language());
            BodyView body = text.on(place);
            return new SitePage.Content(
                    new Pages.Article(
                            frames.frame(place(issue, article)),
                            models().issue(issue),
                            models().article(issue, article),
                            body,
                            group(issue, article),
                            index == 0 ? Optional.empty() : neighbour(issue, articles.get(index - 1)),
                            index + 1 == articles.size() ? Optional.empty() : neighbour(issue, articles.get(index + 1)),
                            pdf(issue),
                            second(article).map(other -> Addresses.parallel(language(), issue, article)),
                            second(article).flatMap(other -> chapters(issue, article, other)),
                            topics(article),
                            apparatus.of(issue, article, language())),
                    body.targets(),
                    new SitePage.Shown(List.of(body.html().html()), text.foundOn(place)));
        });
    }

    private static String subject(Issue issue, Article article) {
        return issue.id() + "/" + article.slug();
    }

    /** The language beside which a text is read: the first other one the article is written in. */
    private Optional<Language> second(Article article) {
        return Optional.of(article)
                .filter(each -> each.bodies().containsKey(language()))
                .flatMap(each -> each.bodies().keySet().stream()
                        .filter(other -> !other.equals(language()))
                        .findFirst());
    }

    /** So that a reader who changes the language in a long article need not look for the place. */
    private Optional<Pages.Chapters> chapters(Issue issue, Article article, Language other) {
        List<Body.Heading> here = chapters(article, language());
        List<Body.Heading> there = chapters(article, other);
        String address = Addresses.article(other, issue, article);
        return Optional.of(new Pages.Chapters(
                        frames.modelsIn(other).language(),
                        there.stream()
                                .map(heading -> address + "#" + heading.id())
                                .toList()))
                .filter(chapters -> here.size() == there.size());
    }

    private static List<Body.Heading> chapters(Article article, Language language) {
        return article.bodyIn(language).getValue().headings().stream()
                .filter(heading -> heading.level() == 2)
                .toList();
    }

    private Optional<SitePage> parallel(Issue issue, Article article) {
        return second(article)
                .map(other -> new SitePage(
                        Addresses.parallel(language(), issue, article),
                        "site/parallel.ftlh",
                        language().code(),
                        subject(issue, article),
                        texts -> parallel(issue, article, other, texts)));
    }

    private SitePage.Content parallel(Issue issue, Article article, Language other, Texts texts) {
        Frames.Place place = new Frames.Place(
                language(),
                each -> article.bodies().containsKey(each)
                        ? Addresses.parallel(each, issue, article)
                        : Addresses.article(each, issue, article),
                List.of(language()));
        String root = Frames.rootFrom(Addresses.parallel(language(), issue, article));
        Parallel.Side first = new Parallel.Side(texts.text(issue, article, language()), texts.alone(root, language()));
        Parallel.Side second =
                new Parallel.Side(texts.text(issue, article, other), texts.beside(root, language(), other));
        List<AlignedRow> rows = Parallel.align(first, second);
        return new SitePage.Content(
                new Pages.Parallel(
                        frames.frame(place),
                        models().issue(issue),
                        models().article(issue, article),
                        frames.modelsIn(other).article(issue, article),
                        rows),
                Stream.of(first, second).flatMap(Parallel.Side::targets).toList(),
                shown(rows, first, second));
    }

    private static SitePage.Shown shown(List<AlignedRow> rows, Parallel.Side first, Parallel.Side second) {
        Found found = first.found();
        found.addAll(second.found());
        return new SitePage.Shown(
                rows.stream()
                        .flatMap(row ->
                                Stream.of(row.first().html(), row.second().html()))
                        .toList(),
                found);
    }

    private Frames.Place place(Issue issue, Article article) {
        return new Frames.Place(
                language(),
                each -> Addresses.article(each, issue, article),
                publication().languages().stream()
                        .filter(article.bodies()::containsKey)
                        .toList());
    }

    private List<Pages.Topic> topics(Article article) {
        return Archives.topicsOf(publication(), article).stream()
                .map(topic ->
                        new Pages.Topic(models().text(topic.getValue()), Addresses.topic(language(), topic.getKey())))
                .toList();
    }

    private Optional<ArticleView> neighbour(Issue issue, Article article) {
        return Optional.of(models().article(issue, article));
    }

    private Optional<IssueView.Group> group(Issue issue, Article article) {
        return models().issue(issue).contents().stream()
                .flatMap(section -> section.entries().stream())
                .flatMap(entry -> entry.group().stream())
                .filter(group -> slugs(group).anyMatch(article.slug()::equals))
                .findFirst();
    }

    private static Stream<String> slugs(IssueView.Group group) {
        return group.articles().stream().map(ArticleView::slug);
    }
}
