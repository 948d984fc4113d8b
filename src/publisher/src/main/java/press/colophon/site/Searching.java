package press.colophon.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import press.colophon.content.Article;
import press.colophon.content.Issue;
import press.colophon.content.Language;
import press.colophon.content.Publication;
import press.colophon.edition.Staging;
import press.colophon.markdown.Body;
import press.colophon.page.Addresses;
import press.colophon.page.ArticleView;
import press.colophon.page.IssueView;
import press.colophon.page.PageModels;
import press.colophon.page.PersonView;
import press.colophon.page.Text;
import press.colophon.search.PlainText;
import press.colophon.search.SearchDocument;
import press.colophon.search.SearchDocument.Passage;
import press.colophon.search.SearchIndex;
import press.colophon.template.Templates;

/** The index of all articles in one language, by which the search page finds them. */
record Searching(Publication publication, PageModels models, Language language, Templates templates) {
    private record Piece(Issue issue, Article article) {}

    void addFiles(Staging staging) {
        String directory = Site.DIRECTORY + Addresses.searchIndex(language);
        List<Piece> pieces = pieces();
        SearchIndex.write(
                language.code(),
                pieces.size(),
                i -> document(pieces.get(i)),
                (path, text) -> staging.add(directory + path, text));
    }

    /** Newest issue first. */
    private List<Piece> pieces() {
        return publication.issues().stream()
                .flatMap(issue -> issue.articles().values().stream().map(article -> new Piece(issue, article)))
                .toList();
    }

    private SearchDocument document(Piece piece) {
        Issue issue = piece.issue();
        Article article = piece.article();
        ArticleView view = models.article(issue, article);
        Body body = article.bodyIn(language).getValue();
        return new SearchDocument(
                Addresses.article(language, issue, article),
                new Passage(title(view.titles()), lang(view.titles().title())),
                view.section().map(section -> section.number()).orElse(0),
                facts(view, models.issue(issue).designation()),
                names(view),
                new Passage(
                        Stream.concat(view.dek().map(Text::text).stream(), Stream.of(PlainText.of(body.html())))
                                .reduce((dek, text) -> dek + "\n" + text)
                                .orElse(""),
                        view.translated() ? "" : view.written().tag()));
    }

    private List<String> facts(ArticleView view, IssueView.Designation designation) {
        List<String> facts = new ArrayList<>();
        view.section().ifPresent(section -> facts.add(section.title().text()));
        message(designation).ifPresent(facts::add);
        return facts;
    }

    private Optional<String> message(IssueView.Designation designation) {
        return templates
                .messages(language.code())
                .text("site.designation", List.of(designation.year(), designation.number()));
    }

    private static String title(ArticleView.Titles titles) {
        return titles.title()
                + titles.subtitle().map(subtitle -> " — " + subtitle).orElse("");
    }

    private static String lang(Text text) {
        return text.foreign() ? text.lang() : "";
    }

    /** Whom and what an article is found by besides its own words. */
    private static List<String> names(ArticleView view) {
        List<String> names = new ArrayList<>();
        view.otherTitles().map(Searching::title).ifPresent(names::add);
        Stream.of(view.credits().authors().stream(), view.credits().translators().stream(), view.speaker().stream())
                .flatMap(people -> people)
                .forEach(person -> addNames(person, names));
        view.event().flatMap(ArticleView.EventView::place).map(Text::text).ifPresent(names::add);
        return names;
    }

    private static void addNames(PersonView person, List<String> names) {
        Stream.of(Optional.of(person.name()), person.otherName(), person.role(), person.affiliation())
                .flatMap(Optional::stream)
                .map(Text::text)
                .forEach(names::add);
    }
}
