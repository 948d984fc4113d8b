package press.colophon.site;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import press.colophon.content.Article;
import press.colophon.content.Language;
import press.colophon.content.Publication;
import press.colophon.page.Addresses;
import press.colophon.page.ArticleView;
import press.colophon.page.IssueView;
import press.colophon.page.PageModels;
import press.colophon.page.PrintedPages;
import press.colophon.page.Text;
import press.colophon.standards.Designation;

/** Shows which standards are cited where, in one language. */
record StandardPages(
        Publication publication,
        StandardsCited cited,
        StandardLists lists,
        CitingPages citing,
        PageModels models,
        PrintedPages printed) {
    /** Articles that the cumulative list names at a standard; the newest ten of more. */
    static final int LISTED = 20;

    static final int NEWEST = 10;

    /**
     * A page of the cumulative list of what the texts of one language cite.
     *
     * @param families those that have standards on it, in the order of {@link press.colophon.standards.Designation.Family}
     * @param beginnings of all families of the list, if it has several pages
     */
    record Index(Pages.Frame frame, List<Family> families, Optional<Paging> paging, List<Beginning> beginnings) {}

    /**
     * Where a family begins in the list.
     *
     * @param address of the page
     * @param current whether the page shows some of it
     */
    record Beginning(String name, String address, boolean current) {}

    /**
     * @param name {@code national}; the theme has a message for each
     */
    record Family(String name, List<Standard> standards) {}

    /**
     * What a standard is called.
     *
     * @param id anchor on the page of the list
     * @param address of its entry in the list, from the website's root
     * @param designation as the page's language writes it
     * @param otherTitle in the publication's other language
     */
    record Name(String id, String address, String designation, Optional<Text> title, Optional<Text> otherTitle) {}

    /**
     * A standard in the list.
     *
     * @param citations newest issue first
     * @param all where all of them stand, if they are too many for the list
     */
    record Standard(Name name, List<Citation> citations, Optional<All> all) {}

    record All(String address, int articles) {}

    /** The page of one standard. */
    record Citing(Pages.Frame frame, Name name, List<InIssue> issues, Optional<Paging> paging) {}

    record InIssue(IssueView issue, List<Citation> citations) {}

    /**
     * An article that cites it.
     *
     * @param address of the first place in its text, from the website's root
     * @param pages on which the printed edition of the page's language cites it
     */
    record Citation(ArticleView article, IssueView issue, String address, List<String> pages) {}

    /**
     * @param number of the page, from 1
     */
    Index index(Pages.Frame frame, Language language, int number) {
        Map<String, List<Standard>> families = new LinkedHashMap<>();
        for (StandardLists.Item item : lists.in(language).pages().get(number - 1)) {
            families.computeIfAbsent(family(item.designation()), added -> new ArrayList<>())
                    .add(standard(item, language));
        }
        Optional<Paging> paging = lists.paging(language, number);
        return new Index(
                frame,
                families.entrySet().stream()
                        .map(family -> new Family(family.getKey(), family.getValue()))
                        .toList(),
                paging,
                paging.isPresent() ? beginnings(language, families.keySet()) : List.of());
    }

    private static String family(Designation designation) {
        return designation.family().name().toLowerCase(Locale.ROOT);
    }

    private List<Beginning> beginnings(Language language, Set<String> shown) {
        Map<String, Integer> begin = new LinkedHashMap<>();
        lists.in(language).numbers().forEach((designation, page) -> begin.putIfAbsent(family(designation), page));
        return begin.entrySet().stream()
                .map(family -> new Beginning(
                        family.getKey(),
                        Addresses.further(Addresses.standards(language), family.getValue()),
                        shown.contains(family.getKey())))
                .toList();
    }

    private Standard standard(StandardLists.Item item, Language language) {
        List<StandardsCited.Place> places = item.places();
        boolean whole = places.size() <= LISTED;
        return new Standard(
                name(item.entry(), language),
                citations(whole ? places : places.subList(0, NEWEST), language),
                whole
                        ? Optional.empty()
                        : Optional.of(new All(Addresses.standard(language, item.designation()), places.size())));
    }

    /** The page of a standard that is cited often. */
    Citing citing(Pages.Frame frame, Language language, CitingPages.Page page) {
        Designation designation = page.designation();
        Spread<StandardsCited.Place> places =
                Objects.requireNonNull(citing.in(language).get(designation));
        StandardsCited.Entry entry = Objects.requireNonNull(cited.entries().get(designation));
        return new Citing(
                frame,
                name(entry, language),
                Spread.byIssue(places.pages().get(page.number() - 1), StandardsCited.Place::issue).stream()
                        .map(inIssue -> new InIssue(models.issue(inIssue.get(0).issue()), citations(inIssue, language)))
                        .toList(),
                places.paging(page.number(), Addresses.standard(language, designation)));
    }

    /** Those that an article cites in the text that is shown in this language. */
    List<Name> in(Article article, Language language) {
        return cited.in(article, article.bodyIn(language).getKey()).stream()
                .map(entry -> name(entry, language))
                .toList();
    }

    private Name name(StandardsCited.Entry entry, Language language) {
        return new Name(
                entry.designation().id(),
                lists.address(language, entry.designation()),
                entry.designation().text(language.tag()),
                title(entry, language, language),
                publication.languages().stream()
                        .filter(other -> !other.equals(language))
                        .findFirst()
                        .flatMap(other -> title(entry, other, language)));
    }

    private static Optional<Text> title(StandardsCited.Entry entry, Language of, Language shownIn) {
        return Optional.ofNullable(entry.titles().get(of))
                .map(title -> new Text(title.text(), of.tag(), !of.equals(shownIn)));
    }

    private List<Citation> citations(List<StandardsCited.Place> places, Language language) {
        return places.stream().map(place -> citation(place, language)).toList();
    }

    private Citation citation(StandardsCited.Place place, Language language) {
        return new Citation(
                models.article(place.issue(), place.article()),
                models.issue(place.issue()),
                Addresses.article(language, place.issue(), place.article()) + "#"
                        + place.ids().get(0),
                printed.places(place.issue(), place.article(), language, place.ids()));
    }
}
