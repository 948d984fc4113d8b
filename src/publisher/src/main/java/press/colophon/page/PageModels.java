package press.colophon.page;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import press.colophon.content.Article;
import press.colophon.content.Issue;
import press.colophon.content.Language;
import press.colophon.content.Localized;
import press.colophon.content.Located;
import press.colophon.content.Publication;
import press.colophon.diagnostics.Diagnostic;
import press.colophon.template.Messages;
import press.colophon.template.Templates;

/**
 * The page models of one publication in one language. Thread-safe.
 *
 * <p>Titles that are known in a second language come with both: the reading in this language, and the other one. A text that is
 * not there in this language falls back as {@link Localized} says, and is marked as foreign.
 */
public final class PageModels {
    private final Publication publication;
    private final Language language;
    private final LinkResolver links;
    private final Map<Language, LanguageView> languages;
    private final Readings readings;
    private final ImprintModels imprints;
    private final ArticleModels articles;
    private final People people;
    private final Phrases phrases;
    private final Bodies bodies;
    private final Map<String, IssueView> issues = new ConcurrentHashMap<>();
    private final Map<String, ArticleView> articleViews = new ConcurrentHashMap<>();

    public PageModels(Publication publication, Language language, Templates templates, LinkResolver links) {
        this.publication = publication;
        this.language = language;
        this.links = links;
        this.languages = publication.languages().stream()
                .collect(Collectors.toUnmodifiableMap(Function.identity(), each -> languageView(each, templates)));
        this.readings = Readings.of(publication, language);
        this.phrases = phrases(language, templates);
        this.people = new People(readings);
        this.imprints = new ImprintModels(readings, people, phrases);
        this.articles = new ArticleModels(readings, people, phrases, links);
        this.bodies = new Bodies(publication, language);
    }

    /** What a theme's messages lack for any page to be written in their language. */
    public static List<Diagnostic> problems(Messages messages) {
        return messages.missing(Phrases.REQUIRED);
    }

    private static Phrases phrases(Language language, Templates templates) {
        return new Phrases(templates.messages(language.code()), Locale.forLanguageTag(language.tag()));
    }

    private static LanguageView languageView(Language language, Templates templates) {
        return new LanguageView(
                language.code(), language.tag(), phrases(language, templates).languageName());
    }

    /** The language of these models. */
    public LanguageView language() {
        return view(language);
    }

    private LanguageView view(Language of) {
        return java.util.Objects.requireNonNull(languages.get(of));
    }

    public PublicationView publication() {
        Publication.Identity identity = publication.identity();
        return new PublicationView(
                publication.id().value(),
                publication.site().value().toString().replaceAll("/+$", ""),
                readings.text(identity.title()),
                readings.other(identity.title()),
                readings.text(identity.tagline()),
                readings.text(identity.description()),
                registration(identity),
                new PublicationView.Copyright(
                        readings.text(identity.copyright().holder()),
                        readings.text(identity.copyright().shortName())),
                publication.sections().stream().map(this::section).toList(),
                imprints.imprint(publication.imprint()),
                publication.languages().stream().map(this::view).toList());
    }

    private PublicationView.Registration registration(Publication.Identity identity) {
        return new PublicationView.Registration(
                identity.issn().value().text(),
                identity.cn().map(Located::value),
                identity.frequency().value(),
                identity.founded().map(Located::value).map(phrases::month),
                identity.country().value());
    }

    public SectionView section(Publication.Section section) {
        return new SectionView(
                section.id().value(),
                1 + publication.sections().indexOf(section),
                links.section(section),
                readings.text(section.title()),
                readings.other(section.title()),
                readings.text(section.description()));
    }

    public IssueView issue(Issue issue) {
        return issues.computeIfAbsent(issue.id(), id -> new IssueModels(this, articles).issue(issue));
    }

    IssueView.Designation designation(Issue issue) {
        return new IssueView.Designation(
                issue.year().toString(),
                issue.number().toString(),
                issue.volume().map(Object::toString),
                phrases.months(issue.months()),
                phrases.day(issue.published().value()));
    }

    /** Made once: issues, archives, neighbours and standards show articles, too. */
    public ArticleView article(Issue issue, Article article) {
        return articleViews.computeIfAbsent(issue.id() + "/" + article.slug(), first -> articleView(issue, article));
    }

    private ArticleView articleView(Issue issue, Article article) {
        LanguageView written = view(ArticleModels.written(article, language));
        return articles.article(
                article, new ArticleModels.Place(issue, issue.section(article).map(this::section), written));
    }

    /** A person as the publication knows them, whatever a speech may say besides. */
    public PersonView person(Publication.Person person) {
        return people.person(person);
    }

    /** The text of an article in this language, or in the one it falls back to, with links as these models make them. */
    public BodyView body(Issue issue, Article article) {
        return body(issue, article, links);
    }

    /** The text of an article with links as another place in the same document tree needs them. */
    public BodyView body(Issue issue, Article article, LinkResolver other) {
        return bodies.body(issue, article, other);
    }

    String issueUrl(Issue issue) {
        return links.issue(issue);
    }

    public Text text(Localized localized) {
        return readings.text(localized);
    }

    public Optional<Text> other(Localized localized) {
        return readings.other(localized);
    }
}
