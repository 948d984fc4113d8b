package press.colophon.page;

import java.util.List;
import press.colophon.diagnostics.SourceSpan;
import press.colophon.template.Markup;

/**
 * The text of an article.
 *
 * @param html XHTML syntax, links and pictures resolved, ids made unique by {@link LinkResolver#id}
 * @param lang BCP 47 tag
 * @param foreign whether the page is in another language
 * @param words a Han character counting as one
 * @param targets where its links and pictures lead, and where their author wrote them
 */
public record BodyView(
        Markup html, String lang, boolean foreign, int words, List<HeadingView> headings, List<Target> targets) {
    public BodyView {
        headings = List.copyOf(headings);
        targets = List.copyOf(targets);
    }

    /** The same text after something was done to its HTML. */
    public BodyView withHtml(Markup newHtml) {
        return new BodyView(newHtml, lang, foreign, words, headings, targets);
    }

    /**
     * @param level 2 for the topmost
     */
    public record HeadingView(int level, String id, String text) {}

    /**
     * @param address as it stands in the HTML
     */
    public record Target(String address, SourceSpan span) {}
}
