package press.colophon.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import press.colophon.content.Article;
import press.colophon.content.Issue;
import press.colophon.content.Language;
import press.colophon.content.Localized;
import press.colophon.content.Located;
import press.colophon.content.Media;
import press.colophon.content.Publication;
import press.colophon.markdown.Body;
import press.colophon.metadata.Serial;
import press.colophon.metadata.Work;
import press.colophon.page.Addresses;
import press.colophon.standards.Designation;

/** Describes a publication's articles and issues for catalogues. */
record Works(SiteInput input, Frames frames) {

    private Publication publication() {
        return input.publication();
    }

    /** An article as it is read on the pages of a language: in that, or in the one it falls back to. */
    Work work(Issue issue, Article article, Language shownIn) {
        Language language = article.bodyIn(shownIn).getKey();
        Body body = article.bodyIn(shownIn).getValue();
        return new Work(
                publication().id().value() + "-" + issue.id() + "-" + article.slug() + "-" + language.code(),
                frames.url(Addresses.article(language, issue, article)),
                language.tag(),
                title(article, language),
                article.dek().map(dek -> text(dek, language)),
                number(issue, language),
                issue.published().value().toString(),
                issue.section(article).map(section -> text(section.title(), language)),
                authors(article, language),
                names(article.translators(), language),
                input.printed().article(issue, article, language),
                article.lead().map(lead -> frames.url(lead.image().path())),
                article.tags().stream().map(Located::value).toList(),
                body.standards().stream()
                        .map(Body.Citation::designation)
                        .distinct()
                        .map(Designation::text)
                        .toList(),
                article.bodies().keySet().stream()
                        .filter(other -> !other.equals(language))
                        .map(other -> frames.url(Addresses.article(other, issue, article)))
                        .toList(),
                article.event().map(event -> occasion(event, language)));
    }

    /** Title and subtitle as references join them: a colon in English, a dash in Chinese. */
    private static String title(Article article, Language language) {
        String title = text(article.titles().title(), language);
        return article.titles()
                .subtitle()
                .map(subtitle -> title + (language.code().equals("zh") ? "——" : ": ") + text(subtitle, language))
                .orElse(title);
    }

    private static List<Work.Name> authors(Article article, Language language) {
        List<Work.Name> names = new ArrayList<>(names(article.authors(), language));
        article.speaker()
                .ifPresent(speaker -> names.add(Names.of(
                        speaker.person(),
                        language,
                        speaker.affiliation()
                                .map(text -> text(text, language))
                                .or(() -> affiliation(speaker.person(), language)))));
        return names;
    }

    private static List<Work.Name> names(List<Publication.Person> people, Language language) {
        return people.stream()
                .map(person -> Names.of(person, language, affiliation(person, language)))
                .toList();
    }

    private static Optional<String> affiliation(Publication.Person person, Language language) {
        return person.affiliation()
                .or(() -> person.organization().map(Publication.Organization::name))
                .map(text -> text(text, language));
    }

    private static Work.Occasion occasion(Article.Event event, Language language) {
        return new Work.Occasion(
                event.start().value(),
                event.end().map(Located::value).orElse(event.start().value()),
                event.place().map(place -> text(place, language)),
                event.url().map(url -> url.value().toString()));
    }

    Serial.Issue number(Issue issue, Language language) {
        return new Serial.Issue(
                serial(language),
                frames.url(Addresses.issue(language, issue)),
                issue.year().value().toString(),
                issue.number().value().toString(),
                issue.volume().map(volume -> volume.value().toString()),
                issue.published().value(),
                issue.cover().image().map(Media::path).map(frames::url),
                Optional.of(Addresses.pdf(publication(), language, issue))
                        .filter(input.promised()::contains)
                        .map(frames::url));
    }

    Serial serial(Language language) {
        Publication.Identity identity = publication().identity();
        return new Serial(
                text(identity.title(), language),
                identity.title().byLanguage().entrySet().stream()
                        .filter(entry -> !entry.getKey().equals(language))
                        .map(entry -> entry.getValue().value())
                        .toList(),
                frames.url(Addresses.home(language)),
                language.tag(),
                identity.issn().value().text(),
                identity.description().map(description -> text(description, language)),
                identity.founded().map(founded -> founded.value().toString()),
                publisher(language));
    }

    private Serial.Body publisher(Language language) {
        return publication().imprint().bodies().stream()
                .filter(body -> body.role() == Publication.BodyRole.PUBLISHER)
                .map(Publication.Body::organization)
                .map(body -> new Serial.Body(
                        text(body.name(), language),
                        body.url().map(url -> url.value().toString())))
                .findFirst()
                .orElseGet(() -> new Serial.Body(
                        text(publication().identity().copyright().holder(), language), Optional.empty()));
    }

    private static String text(Localized localized, Language language) {
        return localized.in(language).text();
    }
}
