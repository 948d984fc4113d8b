package press.colophon.site;

import java.util.List;
import java.util.function.Supplier;
import press.colophon.page.BodyView;

/**
 * A page to be made.
 *
 * @param address path from the website's root
 * @param language code of the language of its interface texts
 * @param content its model; made when the page is rendered, so that a large publication need not be in memory at once
 */
record SitePage(String address, String template, String language, Supplier<Content> content) {

    /**
     * @param targets links that come from an article, so that a dead one can be shown to its author
     */
    record Content(Record model, List<BodyView.Target> targets) {
        static Content of(Record model) {
            return new Content(model, List.of());
        }
    }
}
