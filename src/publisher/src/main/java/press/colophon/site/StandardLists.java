package press.colophon.site;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import press.colophon.content.Language;
import press.colophon.page.Addresses;
import press.colophon.standards.Designation;

/**
 * The list of the standards that the texts of each language cite, spread over pages of a bearable length: a magazine of ten years
 * cites thousands.
 *
 * @param lists by language
 */
record StandardLists(Map<Language, Listed> lists) {
    /** Entries and articles named at them on a page: about 90 KB. */
    private static final int LINES = 400;

    /**
     * A standard in the list of a language.
     *
     * @param places in texts of that language, at least one; newest issue first
     */
    record Item(StandardsCited.Entry entry, List<StandardsCited.Place> places) {
        Designation designation() {
            return entry.designation();
        }

        /** How much of a page it takes. */
        private int lines() {
            return 1 + (places.size() > StandardPages.LISTED ? StandardPages.NEWEST + 1 : places.size());
        }
    }

    /**
     * The list of one language.
     *
     * @param pages at least one
     * @param numbers of the page on which a standard stands, from 1
     */
    record Listed(List<List<Item>> pages, Map<Designation, Integer> numbers) {
        static Listed of(StandardsCited cited, Language language) {
            List<List<Item>> pages = new ArrayList<>(List.of(new ArrayList<>()));
            Map<Designation, Integer> numbers = new LinkedHashMap<>();
            int lines = 0;
            for (StandardsCited.Entry entry : cited.entries().values()) {
                Item item = new Item(entry, entry.placesIn(language));
                if (item.places().isEmpty()) {
                    continue;
                }
                lines += item.lines();
                if (lines > LINES) {
                    pages.add(new ArrayList<>());
                    lines = item.lines();
                }
                pages.get(pages.size() - 1).add(item);
                numbers.put(item.designation(), pages.size());
            }
            return new Listed(pages, numbers);
        }
    }

    static StandardLists of(List<Language> languages, StandardsCited cited) {
        Map<Language, Listed> lists = new LinkedHashMap<>();
        languages.forEach(language -> lists.put(language, Listed.of(cited, language)));
        return new StandardLists(lists);
    }

    Set<Language> languages() {
        return lists.keySet();
    }

    Listed in(Language language) {
        return Objects.requireNonNull(lists.get(language));
    }

    List<Item> items(Language language) {
        return in(language).pages().stream().flatMap(List::stream).toList();
    }

    /** Of a standard's entry in a language's list; of the list if no text in that language cites it. */
    String address(Language language, Designation designation) {
        Integer number = in(language).numbers().get(designation);
        return number == null
                ? Addresses.standards(language)
                : Addresses.further(Addresses.standards(language), number) + "#" + designation.id();
    }

    /** Where the pages of a language's list stand, in their order. */
    List<Frames.Place> places(Language language) {
        return IntStream.rangeClosed(1, count(language))
                .mapToObj(number -> place(language, number))
                .toList();
    }

    /** Another language may have fewer pages: its last one stands for those that it has not. */
    private Frames.Place place(Language language, int number) {
        return new Frames.Place(
                language,
                each -> Addresses.further(Addresses.standards(each), Math.min(number, count(each))),
                languages().stream().filter(each -> count(each) >= number).toList());
    }

    private int count(Language language) {
        return in(language).pages().size();
    }

    /** What a page says of the others; nothing if it is the only one. */
    Optional<Paging> paging(Language language, int number) {
        return Paging.of(
                number, count(language), each -> Addresses.further(Addresses.standards(language), each), List.of());
    }
}
