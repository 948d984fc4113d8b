package press.colophon.page;

import java.util.Optional;
import press.colophon.content.Article;
import press.colophon.content.Issue;

/** Issues, as pages show them. */
record IssueModels(PageModels models, ArticleModels articles) {

    IssueView issue(Issue issue) {
        return new IssueView(
                issue.id(),
                models.issueUrl(issue),
                models.designation(issue),
                cover(issue),
                issue.editorial().map(article -> article(issue, article)),
                issue.contents().stream()
                        .map(contents -> section(issue, contents))
                        .toList(),
                issue.fillers().stream().map(article -> article(issue, article)).toList(),
                issue.supplement().map(supplement -> supplement(issue, supplement)));
    }

    private ArticleView article(Issue issue, Article article) {
        return models.article(issue, article);
    }

    private IssueView.Cover cover(Issue issue) {
        Issue.Cover cover = issue.cover();
        return new IssueView.Cover(
                cover.image()
                        .flatMap(image -> cover.alternative()
                                .map(alternative ->
                                        articles.figure(image.path(), alternative, ArticleModels.Caption.NONE))),
                cover.lines().stream()
                        .map(line ->
                                new IssueView.CoverLine(models.section(line.section()), article(issue, line.article())))
                        .toList());
    }

    private IssueView.SectionContents section(Issue issue, Issue.SectionContents contents) {
        SectionView section = models.section(contents.section());
        return new IssueView.SectionContents(
                section,
                contents.entries().stream()
                        .map(entry -> entry.match(new EntryModels(models, issue)))
                        .toList());
    }

    private IssueView.Supplement supplement(Issue issue, Issue.Supplement supplement) {
        return new IssueView.Supplement(
                article(issue, supplement.article()),
                models.text(supplement.title()),
                models.other(supplement.title()),
                supplement.free());
    }

    private record EntryModels(PageModels models, Issue issue) implements Issue.Entry.Cases<IssueView.Entry> {
        @Override
        public IssueView.Entry single(Issue.Single single) {
            return new IssueView.Entry(single.inContents(), Optional.of(article(single.article())), Optional.empty());
        }

        @Override
        public IssueView.Entry group(Issue.Group group) {
            return new IssueView.Entry(
                    true,
                    Optional.empty(),
                    Optional.of(new IssueView.Group(
                            group.id().value(),
                            models.text(group.title()),
                            models.other(group.title()),
                            group.articles().stream().map(this::article).toList())));
        }

        private ArticleView article(Article article) {
            return models.article(issue, article);
        }
    }
}
