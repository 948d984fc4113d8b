package press.colophon.site;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import press.colophon.content.Article;
import press.colophon.content.Issue;
import press.colophon.content.Language;
import press.colophon.content.Localized;
import press.colophon.content.Located;
import press.colophon.content.Publication;
import press.colophon.page.Addresses;

/**
 * Where, who wrote, what about, and when: the articles of a publication by section, person, topic and year, newest first.
 *
 * @param sections in the order of the publication
 * @param people by id, so that Chinese names too stand in the order of their Latin letters
 * @param topics by id; those that topics.yaml names: any other tag is a keyword and has no page
 * @param years newest first
 */
record Archives(
        Map<Publication.Section, Spread<Listed>> sections,
        SortedMap<String, Spread<Contribution>> people,
        SortedMap<String, Spread<Piece>> topics,
        Map<String, List<Issue>> years) {

    /** An article in its issue. */
    record Piece(Issue issue, Article article) {}

    /** What a person did for an article. */
    enum Role {
        AUTHOR,
        SPEAKER,
        TRANSLATOR
    }

    record Contribution(Publication.Person person, Role role, Piece piece) {}

    /**
     * An entry of an issue's contents.
     *
     * @param index among the entries of its section in that issue
     */
    record Listed(Issue issue, Issue.Entry entry, int index) {}

    static Archives of(Publication publication) {
        SortedMap<String, List<Contribution>> people = new TreeMap<>();
        SortedMap<String, List<Piece>> topics = new TreeMap<>();
        Map<String, List<Issue>> years = new LinkedHashMap<>();
        for (Issue issue : publication.issues()) {
            add(years, issue.year().toString(), issue);
            for (Article article : issue.articles().values()) {
                Piece piece = new Piece(issue, article);
                contributions(piece).forEach(each -> add(people, each.person().id(), each));
                article.tags().stream()
                        .map(Located::value)
                        .distinct()
                        .filter(publication.topics()::containsKey)
                        .forEach(topic -> add(topics, topic, piece));
            }
        }
        return new Archives(
                sections(publication),
                spread(people, each -> each.piece().issue()),
                spread(topics, Piece::issue),
                years);
    }

    private static Map<Publication.Section, Spread<Listed>> sections(Publication publication) {
        Map<Publication.Section, Spread<Listed>> sections = new LinkedHashMap<>();
        for (Publication.Section section : publication.sections()) {
            List<Listed> entries = publication.issues().stream()
                    .flatMap(issue -> listed(issue, section))
                    .toList();
            sections.put(
                    section,
                    Spread.of(
                            entries,
                            Listed::issue,
                            each -> each.entry().articles().size()));
        }
        return sections;
    }

    private static Stream<Listed> listed(Issue issue, Publication.Section section) {
        List<Issue.Entry> entries = issue.contents().stream()
                .filter(contents ->
                        contents.section().id().value().equals(section.id().value()))
                .flatMap(contents -> contents.entries().stream())
                .toList();
        return IntStream.range(0, entries.size()).mapToObj(index -> new Listed(issue, entries.get(index), index));
    }

    private static <T> SortedMap<String, Spread<T>> spread(Map<String, List<T>> lists, Function<T, Issue> issue) {
        SortedMap<String, Spread<T>> spread = new TreeMap<>();
        lists.forEach((id, items) -> spread.put(id, Spread.of(items, issue, item -> 1)));
        return spread;
    }

    private static <T> void add(Map<String, List<T>> lists, String key, T item) {
        lists.computeIfAbsent(key, first -> new ArrayList<>()).add(item);
    }

    private static Stream<Contribution> contributions(Piece piece) {
        Article article = piece.article();
        return Stream.of(
                        contributions(article.authors(), Role.AUTHOR, piece),
                        contributions(
                                article.speaker().map(Article.Speaker::person).stream()
                                        .toList(),
                                Role.SPEAKER,
                                piece),
                        contributions(article.translators(), Role.TRANSLATOR, piece))
                .flatMap(each -> each);
    }

    private static Stream<Contribution> contributions(Collection<Publication.Person> persons, Role role, Piece piece) {
        return persons.stream().map(person -> new Contribution(person, role, piece));
    }

    /** The topics of an article that have pages, in the order its author gave them. */
    static List<Map.Entry<String, Localized>> topicsOf(Publication publication, Article article) {
        return article.tags().stream()
                .map(Located::value)
                .distinct()
                .flatMap(topic ->
                        Optional.ofNullable(publication.topics().get(topic))
                                .map(title -> Map.entry(topic, title))
                                .stream())
                .toList();
    }

    /** Addresses of all pages of the archives. */
    List<Function<Language, String>> addresses() {
        List<Function<Language, String>> addresses = new ArrayList<>();
        sections.forEach((section, entries) ->
                addresses.addAll(entries.addresses(language -> Addresses.section(language, section))));
        addresses.addAll(List.of(Addresses::people, Addresses::topics));
        people.forEach((id, works) -> addresses.addAll(works.addresses(language -> Addresses.person(language, id))));
        topics.forEach((id, pieces) -> addresses.addAll(pieces.addresses(language -> Addresses.topic(language, id))));
        years.keySet().forEach(year -> addresses.add(language -> Addresses.year(language, year)));
        return addresses;
    }
}
