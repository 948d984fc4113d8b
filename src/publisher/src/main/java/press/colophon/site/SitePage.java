package press.colophon.site;

import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import press.colophon.page.BodyView;

/**
 * A page to be made.
 *
 * @param address path from the website's root
 * @param language code of the language of its interface texts
 * @param subject pages of one subject show the same texts, and are made one after the other; most pages are their own
 * @param content its model; made when the page is rendered, so that a large publication need not be in memory at once
 */
record SitePage(String address, String template, String language, String subject, Function<Texts, Content> content) {

    SitePage(String address, String template, String language, Supplier<Content> content) {
        this(address, template, language, address, texts -> content.get());
    }

    /**
     * @param targets links that come from an article, so that a dead one can be shown to its author
     * @param shown what stands on it of articles' texts
     */
    record Content(Record model, List<BodyView.Target> targets, Shown shown) {
        static Content of(Record model) {
            return new Content(model, List.of(), new Shown(List.of(), new Found()));
        }
    }

    /**
     * Texts that need not be looked through for links.
     *
     * @param texts HTML, in the order of the page
     * @param found their links and ids
     */
    record Shown(List<String> texts, Found found) {

        /** Where the text is among them, from a place on; negative if it is none. */
        int place(String text, int from) {
            for (int i = from; i < texts.size(); i++) {
                if (texts.get(i).equals(text)) {
                    return i;
                }
            }
            return -1;
        }
    }
}
