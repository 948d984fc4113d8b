package press.colophon.search;

import java.util.List;

/**
 * What is to be found: a page with its texts.
 *
 * @param address of the page, as a link from the search page leads there
 * @param title as lists show it
 * @param section number from 1 that the reader can narrow a search to; 0 for none
 * @param facts lines that a list of results shows beside the title: section, issue
 * @param names other texts by which the page is found: its title in another language, its people
 * @param text of the page, plain; its blocks on lines of their own
 */
public record SearchDocument(
        String address, Passage title, int section, List<String> facts, List<String> names, Passage text) {
    public SearchDocument {
        facts = List.copyOf(facts);
        names = List.copyOf(names);
    }

    /**
     * A text.
     *
     * @param lang BCP 47 tag, empty if it is in the language of the search page
     */
    public record Passage(String text, String lang) {}
}
