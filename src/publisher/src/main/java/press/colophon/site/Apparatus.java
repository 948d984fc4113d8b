package press.colophon.site;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import press.colophon.content.Article;
import press.colophon.content.Issue;
import press.colophon.content.Language;
import press.colophon.metadata.Citations;
import press.colophon.metadata.LinkedData;
import press.colophon.metadata.Work;
import press.colophon.page.Addresses;
import press.colophon.page.PageRange;
import press.colophon.template.Markup;

/**
 * What goes with an article beside its text.
 *
 * @param printed on which pages of the printed edition in the page's language it stands
 * @param standards that its text cites
 * @param work its description for catalogues
 * @param linkedData the same in JSON-LD
 * @param citations how it is cited, by style
 * @param bibTex address of the reference from the website's root; so are the others
 * @param calendar of the event it announces
 */
record Apparatus(
        Optional<PageRange> printed,
        List<StandardPages.Name> standards,
        Work work,
        Markup linkedData,
        List<CitedAs> citations,
        String bibTex,
        String ris,
        Optional<String> calendar) {

    /**
     * @param style as readers know it
     */
    record CitedAs(String style, Markup reference) {}

    /** Puts it together. Thread-safe. */
    record Maker(Works works, StandardPages standards, Citations citations) {

        Apparatus of(Issue issue, Article article, Language language) {
            Work work = works.work(issue, article, language);
            Language written = article.bodyIn(language).getKey();
            return new Apparatus(
                    works.input().printed().article(issue, article, language),
                    standards.in(article, language),
                    work,
                    new Markup(LinkedData.of(work)),
                    Arrays.stream(Citations.Style.values())
                            .map(style -> new CitedAs(style.title(), new Markup(citations.html(work, style))))
                            .toList(),
                    Addresses.companion(written, issue, article, Companions.BIBTEX),
                    Addresses.companion(written, issue, article, Companions.RIS),
                    article.event().map(event -> Addresses.companion(written, issue, article, Companions.CALENDAR)));
        }
    }
}
