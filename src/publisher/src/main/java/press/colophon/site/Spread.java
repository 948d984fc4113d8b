package press.colophon.site;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import press.colophon.content.Issue;
import press.colophon.content.Language;
import press.colophon.page.Addresses;

/**
 * A list from many issues, newest first, spread over pages of a bearable length. An issue stands on one page where it can, and a
 * list of a few issues does too.
 *
 * @param pages at least one
 * @param issue the one that an item of the list comes from
 * @param years the numbers of the pages on which they begin
 */
record Spread<T>(List<List<T>> pages, Function<T, Issue> issue, Map<String, Integer> years) {
    /** Articles on a page: about 25 KB. */
    static final int ARTICLES = 60;

    /**
     * @param articles how many articles an item stands for
     */
    static <T> Spread<T> of(List<T> items, Function<T, Issue> issue, ToIntFunction<T> articles) {
        Filling<T> filling = new Filling<>(articles);
        byIssue(items, issue).forEach(filling::addTogether);
        Map<String, Integer> years = new LinkedHashMap<>();
        for (int i = 0; i < filling.pages.size(); i++) {
            int number = i + 1;
            years(filling.pages.get(i), issue).forEach(year -> years.putIfAbsent(year, number));
        }
        return new Spread<>(filling.pages, issue, years);
    }

    private static <T> Stream<String> years(List<T> page, Function<T, Issue> issue) {
        return page.stream().map(item -> issue.apply(item).year().toString()).distinct();
    }

    /** The items of each issue, in the order of the list. */
    static <T> Collection<List<T>> byIssue(List<T> items, Function<T, Issue> issue) {
        Map<String, List<T>> issues = new LinkedHashMap<>();
        items.forEach(item -> issues.computeIfAbsent(issue.apply(item).id(), first -> new ArrayList<>())
                .add(item));
        return issues.values();
    }

    /** Pages as they fill. */
    private static final class Filling<T> {
        private final ToIntFunction<T> articles;
        private final List<List<T>> pages = new ArrayList<>(List.of(new ArrayList<>()));
        private int onPage;

        Filling(ToIntFunction<T> articles) {
            this.articles = articles;
        }

        void addTogether(List<T> items) {
            beginPageUnlessRoomFor(items.stream().mapToInt(articles).sum());
            items.forEach(this::add);
        }

        private void add(T item) {
            int more = articles.applyAsInt(item);
            beginPageUnlessRoomFor(more);
            pages.get(pages.size() - 1).add(item);
            onPage += more;
        }

        private void beginPageUnlessRoomFor(int more) {
            if (onPage > 0 && onPage + more > ARTICLES) {
                pages.add(new ArrayList<>());
                onPage = 0;
            }
        }
    }

    List<T> items() {
        return pages.stream().flatMap(List::stream).toList();
    }

    /** Addresses of the pages, of which the first has the list's own. */
    List<Function<Language, String>> addresses(Function<Language, String> list) {
        return numbers()
                .mapToObj(number ->
                        (Function<Language, String>) language -> Addresses.further(list.apply(language), number))
                .toList();
    }

    /**
     * What a page says of the others; nothing if it is the only one.
     *
     * @param number from 1
     * @param list address of the first page
     */
    Optional<Paging> paging(int number, String list) {
        return Paging.of(number, pages.size(), each -> Addresses.further(list, each), years(number, list));
    }

    private List<Paging.Year> years(int current, String list) {
        Set<String> here = years(pages.get(current - 1), issue).collect(Collectors.toSet());
        return years.entrySet().stream()
                .map(year -> new Paging.Year(
                        year.getKey(), Addresses.further(list, year.getValue()), here.contains(year.getKey())))
                .toList();
    }

    private IntStream numbers() {
        return IntStream.rangeClosed(1, pages.size());
    }
}
