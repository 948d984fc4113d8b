package press.colophon.site;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import press.colophon.content.Article;
import press.colophon.content.Issue;
import press.colophon.content.Language;
import press.colophon.content.Publication;
import press.colophon.diagnostics.Diagnostic;
import press.colophon.markdown.Body;
import press.colophon.standards.Designation;

/**
 * The standards that a publication cites, in the order of lists.
 *
 * @param entries by designation
 */
record StandardsCited(NavigableMap<Designation, Entry> entries) {

    /**
     * A standard.
     *
     * @param titles by language, each as it stands at the first place that has one
     * @param places newest issue first
     */
    record Entry(Designation designation, Map<Language, Title> titles, List<Place> places) {
        /** Those in the texts that pages of a language show. */
        List<Place> placesIn(Language language) {
            return places.stream()
                    .filter(place -> place.article().bodyIn(language).getKey().equals(place.language()))
                    .toList();
        }
    }

    record Title(String text, Body.Citation citation) {}

    /**
     * The places in one text that cite a standard.
     *
     * @param ids of the designations in the text
     */
    record Place(Issue issue, Article article, Language language, List<String> ids) {}

    static StandardsCited of(Publication publication) {
        StandardsCited cited = new StandardsCited(new TreeMap<>());
        publication
                .issues()
                .forEach(issue -> issue.articles()
                        .values()
                        .forEach(article -> article.bodies()
                                .forEach((language, body) -> cited.add(issue, article, language, body))));
        return cited;
    }

    private void add(Issue issue, Article article, Language language, Body body) {
        Map<Designation, List<String>> ids = new LinkedHashMap<>();
        for (Body.Citation citation : body.standards()) {
            ids.computeIfAbsent(citation.designation(), added -> new ArrayList<>())
                    .add(citation.id());
            Entry entry = entries.computeIfAbsent(
                    citation.designation(), added -> new Entry(added, new LinkedHashMap<>(), new ArrayList<>()));
            citation.title().ifPresent(title -> entry.titles().putIfAbsent(language, new Title(title, citation)));
        }
        ids.forEach((designation, places) -> Objects.requireNonNull(entries.get(designation))
                .places()
                .add(new Place(issue, article, language, places)));
    }

    /** Those that an article cites in a language. */
    List<Entry> in(Article article, Language language) {
        return Optional.ofNullable(article.bodies().get(language)).stream()
                .flatMap(body -> body.standards().stream())
                .map(Body.Citation::designation)
                .distinct()
                .sorted()
                .flatMap(designation -> Stream.ofNullable(entries.get(designation)))
                .toList();
    }

    /** A warning for each place that gives a standard another title than the first one does in the same language. */
    List<Diagnostic> conflicts() {
        return entries.values().stream()
                .flatMap(entry -> entry.places().stream().flatMap(place -> conflicts(entry, place)))
                .toList();
    }

    private static Stream<Diagnostic> conflicts(Entry entry, Place place) {
        Title first = entry.titles().get(place.language());
        if (first == null) {
            return Stream.empty();
        }
        return place.article().bodyIn(place.language()).getValue().standards().stream()
                .filter(citation -> citation.designation().equals(entry.designation()))
                .flatMap(citation -> citation
                        .title()
                        .filter(title -> !bare(title).equals(bare(first.text())))
                        .map(title -> conflict(citation, title, first))
                        .stream());
    }

    private static Diagnostic conflict(Body.Citation citation, String title, Title first) {
        String message = "the title of " + citation.designation() + " is \"" + title + "\" here";
        return Diagnostic.warning("standard-title", citation.span(), message)
                .withHint(
                        "it is \"" + first.text() + "\" in " + first.citation().span());
    }

    /** Spaces, dashes and capitals are a matter of house style, not of the title. */
    private static String bare(String title) {
        return title.replaceAll("[\\s\\p{Z}\\p{Pd}:：,，.]+", "").toLowerCase(Locale.ROOT);
    }
}
