package press.colophon.site;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import press.colophon.content.Language;
import press.colophon.page.Addresses;
import press.colophon.standards.Designation;

/**
 * The pages of standards that more articles cite than the common list can show.
 *
 * @param standards by language, in the order of lists
 */
record CitingPages(StandardLists lists, Map<Language, Map<Designation, Spread<StandardsCited.Place>>> standards) {

    static CitingPages of(StandardLists lists) {
        Map<Language, Map<Designation, Spread<StandardsCited.Place>>> standards = new LinkedHashMap<>();
        for (Language language : lists.languages()) {
            Map<Designation, Spread<StandardsCited.Place>> often = new LinkedHashMap<>();
            for (StandardLists.Item item : lists.items(language)) {
                if (item.places().size() > StandardPages.LISTED) {
                    often.put(item.designation(), Spread.of(item.places(), StandardsCited.Place::issue, place -> 1));
                }
            }
            standards.put(language, often);
        }
        return new CitingPages(lists, standards);
    }

    Map<Designation, Spread<StandardsCited.Place>> in(Language language) {
        return Objects.requireNonNull(standards.get(language));
    }

    /** Where a page stands; a language whose texts cite the standard less often may not have it. */
    Frames.Place place(Language language, Designation designation, int number) {
        return new Frames.Place(
                language,
                each -> address(each, designation, number),
                lists.languages().stream()
                        .filter(each -> count(each, designation) >= number)
                        .toList());
    }

    private String address(Language language, Designation designation, int number) {
        int count = count(language, designation);
        return count == 0
                ? lists.address(language, designation)
                : Addresses.further(Addresses.standard(language, designation), Math.min(number, count));
    }

    private int count(Language language, Designation designation) {
        Spread<StandardsCited.Place> places = in(language).get(designation);
        return places == null ? 0 : places.pages().size();
    }

    /**
     * @param number of the page among those of the standard, from 1
     */
    record Page(Designation designation, int number, Frames.Place place) {}

    List<Page> pages(Language language) {
        List<Page> pages = new ArrayList<>();
        in(language)
                .forEach((designation, places) -> IntStream.rangeClosed(
                                1, places.pages().size())
                        .mapToObj(number -> new Page(designation, number, place(language, designation, number)))
                        .forEach(pages::add));
        return pages;
    }
}
