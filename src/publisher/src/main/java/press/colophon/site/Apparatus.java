package press.colophon.site;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Entities;
import org.jsoup.parser.Parser;
import press.colophon.content.Article;
import press.colophon.content.Issue;
import press.colophon.content.Language;
import press.colophon.markdown.Tags;
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
        private static final String NUMBER = "csl-left-margin";
        private static final Set<String> EMPHASIS = Set.of("b", "em", "i", "strong", "u");

        Apparatus of(Issue issue, Article article, Language language) {
            Work work = works.work(issue, article, language);
            Language written = article.bodyIn(language).getKey();
            return new Apparatus(
                    works.input().printed().article(issue, article, language),
                    standards.in(article, language),
                    work,
                    new Markup(LinkedData.of(work)),
                    Arrays.stream(Citations.Style.values())
                            .map(style -> new CitedAs(style.title(), reference(citations.html(work, style))))
                            .toList(),
                    Addresses.companion(written, issue, article, Companions.BIBTEX),
                    Addresses.companion(written, issue, article, Companions.RIS),
                    article.event().map(event -> Addresses.companion(written, issue, article, Companions.CALENDAR)));
        }

        /** Emphasis stays; the number of the entry in a list, and what styles do by attributes, does not. */
        private static Markup reference(String html) {
            StringBuilder reference = new StringBuilder();
            Deque<String> open = new ArrayDeque<>();
            int copied = 0;
            for (Tags tags = new Tags(html); tags.next(); ) {
                if (!open.contains(NUMBER)) {
                    reference.append(text(html.substring(copied, tags.start())));
                }
                copied = tags.end();
                if (!tags.isEmpty()) {
                    String kept = tags.isClosing() ? open.pop() : kept(tags);
                    if (EMPHASIS.contains(kept)) {
                        reference
                                .append(tags.isClosing() ? "</" : "<")
                                .append(kept)
                                .append('>');
                    }
                    if (!tags.isClosing()) {
                        open.push(kept);
                    }
                }
            }
            return new Markup(
                    reference.append(text(html.substring(copied))).toString().strip());
        }

        private static String kept(Tags tags) {
            Map<String, String> attributes = tags.attributes();
            if (attributes.getOrDefault("class", "").equals(NUMBER)) {
                return NUMBER;
            }
            return attributes.getOrDefault("style", "").contains("italic") ? "i" : tags.name();
        }

        private static String text(String html) {
            return html.indexOf('&') < 0
                    ? html.replace("\u00A0", "&nbsp;")
                    : Entities.escape(
                            Parser.unescapeEntities(html, false), new Document.OutputSettings().prettyPrint(false));
        }
    }
}
