package press.colophon.page;

import java.util.List;
import java.util.Optional;
import press.colophon.content.Article;

/**
 * An article without its text: all that a card, a contents entry or the head of its page shows.
 *
 * @param issue id of its issue
 * @param url from the {@link LinkResolver}
 * @param otherTitles in the publication's other language, where the title is known in it
 * @param speaker of a speech; role and affiliation are those given with the speech, else the person's own
 * @param section none for the editorial, fillers and the supplement
 * @param written the language the text is read in here: the page's own, or the one it falls back to
 * @param translated whether there is a text in the page's language
 */
public record ArticleView(
        String slug,
        String issue,
        String url,
        Article.Kind kind,
        Titles titles,
        Optional<Titles> otherTitles,
        Optional<Text> dek,
        Credits credits,
        Optional<PersonView> speaker,
        Optional<FigureView> lead,
        Optional<EventView> event,
        Optional<SectionView> section,
        LanguageView written,
        boolean translated) {

    /** Short title and cover title are the title where the article has none of its own. */
    public record Titles(Text title, Optional<Text> subtitle, Text shortTitle, Text coverTitle) {}

    public record Credits(List<PersonView> authors, List<PersonView> translators, Optional<SourceView> source) {
        public Credits {
            authors = List.copyOf(authors);
            translators = List.copyOf(translators);
        }
    }

    /** Where a text was taken from. */
    public record SourceView(Text name, Optional<String> url) {}

    /**
     * @param start ISO 8601
     * @param end ISO 8601
     * @param dates both as the language writes them, {@code October 6–10, 2025}
     */
    public record EventView(String start, String end, String dates, Optional<Text> place, Optional<String> url) {}
}
