package press.colophon.site;

import java.util.List;
import java.util.Optional;
import press.colophon.page.ArticleView;
import press.colophon.page.BodyView;
import press.colophon.page.IssueView;
import press.colophon.page.LanguageView;
import press.colophon.page.PublicationView;
import press.colophon.page.Text;
import press.colophon.template.Markup;

/** The models of the website's pages. Addresses in them are paths from the website's root, which {@link Frame#root} leads to. */
final class Pages {
    private Pages() {}

    /**
     * What every page has around its own matter.
     *
     * @param root leads from the page to the website's root: {@code ../../}, or empty
     * @param address of the page itself
     * @param inMenu the same, or the first page of its list, if the menu on every page leads there
     * @param canonical absolute URL under which the page's text is to be known
     * @param switches the same page in every language
     * @param alternates the page in those languages that really have its text
     * @param latest the newest issue
     */
    record Frame(
            PublicationView publication,
            LanguageView language,
            String root,
            String address,
            Optional<String> inMenu,
            String canonical,
            List<Switch> switches,
            List<Alternate> alternates,
            Optional<IssueView> latest) {}

    /**
     * @param current whether this is the page's own language
     */
    record Switch(LanguageView language, String address, boolean current) {}

    /**
     * @param hreflang BCP 47 tag, or {@code x-default}
     * @param url absolute
     */
    record Alternate(String hreflang, String url) {}

    /** The language chooser: one edition for each language. */
    record Chooser(Frame frame, List<Edition> editions) {}

    record Edition(LanguageView language, PublicationView publication, String address, Optional<IssueView> latest) {}

    record Home(Frame frame, List<IssueView> issues, Markup linkedData) {}

    /**
     * @param pdf address of the printed issue, if there is one
     * @param linkedData its description in JSON-LD
     */
    record Issue(
            Frame frame,
            IssueView issue,
            Optional<String> pdf,
            Optional<IssueView> newer,
            Optional<IssueView> older,
            Markup linkedData) {}

    /**
     * @param group the set of articles it belongs to
     * @param parallel address of the page with its texts in two languages side by side
     * @param elsewhere its chapters in that other language, if it has as many there
     */
    record Article(
            Frame frame,
            IssueView issue,
            ArticleView article,
            BodyView body,
            Optional<IssueView.Group> group,
            Optional<ArticleView> previous,
            Optional<ArticleView> next,
            Optional<String> pdf,
            Optional<String> parallel,
            Optional<Chapters> elsewhere,
            List<Topic> topics,
            Apparatus apparatus) {}

    /**
     * @param addresses of the chapters in their order
     */
    record Chapters(LanguageView language, List<String> addresses) {}

    /** What an article is about, with the page of all articles about it. */
    record Topic(Text title, String address) {}

    /** An article in two languages side by side: {@code article} in the page's own, {@code other} in the second. */
    record Parallel(Frame frame, IssueView issue, ArticleView article, ArticleView other, List<AlignedRow> rows) {}

    record About(Frame frame) {}

    record NotFound(Frame frame) {}

    record Search(Frame frame) {}

    record Sitemap(List<SitemapEntry> entries) {}

    /**
     * @param modified ISO 8601 date
     */
    record SitemapEntry(String url, String modified, List<Alternate> alternates) {}

    record Robots(String site) {}

    record Manifest(Frame frame) {}

    /**
     * What servers are told.
     *
     * @param policy Content-Security-Policy of every page; a page's own may be stricter
     * @param base path of the website on its server
     */
    record Hosting(String policy, String base, List<LanguageView> languages) {}
}
