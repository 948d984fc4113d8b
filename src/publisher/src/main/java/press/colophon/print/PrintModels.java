package press.colophon.print;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import press.colophon.content.Article;
import press.colophon.content.Issue;
import press.colophon.content.Publication;
import press.colophon.page.BodyView;
import press.colophon.page.IssueView;
import press.colophon.page.PageModels;

/** Builds the page model of a printed edition. */
final class PrintModels {
    private final Publication publication;
    private final Issue issue;
    private final PageModels models;
    private final IssueView view;

    PrintModels(Publication publication, Issue issue, PageModels models) {
        this.publication = publication;
        this.issue = issue;
        this.models = models;
        this.view = models.issue(issue);
    }

    PrintIssue model() {
        return new PrintIssue(
                models.publication(),
                view,
                models.language(),
                barcode(publication, issue),
                website(),
                issue.editorial().map(this::story),
                issue.fillers().stream().map(this::story).toList(),
                sections(),
                issue.supplement().map(supplement -> story(supplement.article())));
    }

    /** EAN-13 with add-on: ISSN, year of the issue, number in the year (GB/T 16827). */
    static String barcode(Publication publication, Issue issue) {
        return "colophon:ean13?issn=" + publication.identity().issn().value().text() + "&year="
                + issue.year().value() + "&issue=" + issue.number().value();
    }

    private String website() {
        return publication
                .imprint()
                .contact()
                .flatMap(Publication.Contact::website)
                .map(located -> located.value().toString())
                .orElseGet(() -> publication.site().value().toString());
    }

    private List<PrintIssue.Section> sections() {
        List<PrintIssue.Section> sections = new ArrayList<>();
        for (int i = 0; i < issue.contents().size(); i++) {
            sections.add(section(issue.contents().get(i), view.contents().get(i)));
        }
        return sections;
    }

    private PrintIssue.Section section(Issue.SectionContents contents, IssueView.SectionContents shown) {
        List<PrintIssue.Passage> passages = new ArrayList<>();
        List<PrintIssue.Story> briefs = new ArrayList<>();
        for (int i = 0; i < contents.entries().size(); i++) {
            List<Article> articles = contents.entries().get(i).articles();
            Optional<IssueView.Group> group = shown.entries().get(i).group();
            if (group.isEmpty() && isBrief(articles.get(0))) {
                briefs.add(story(articles.get(0)));
            } else {
                close(briefs, passages);
                passages.add(new PrintIssue.Passage(
                        group,
                        group.isPresent(),
                        articles.stream().map(this::story).toList()));
            }
        }
        close(briefs, passages);
        return new PrintIssue.Section(shown.section(), passages);
    }

    private static void close(List<PrintIssue.Story> briefs, List<PrintIssue.Passage> passages) {
        if (!briefs.isEmpty()) {
            passages.add(new PrintIssue.Passage(Optional.empty(), true, briefs));
            briefs.clear();
        }
    }

    private static boolean isBrief(Article article) {
        return article.kind() == Article.Kind.NEWS || article.kind() == Article.Kind.NOTICE;
    }

    private PrintIssue.Story story(Article article) {
        BodyView body = models.body(issue, article);
        return new PrintIssue.Story(models.article(issue, article), body.withHtml(Footnotes.atTheirCalls(body.html())));
    }
}
