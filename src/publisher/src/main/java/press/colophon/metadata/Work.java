package press.colophon.metadata;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import press.colophon.page.PageRange;

/**
 * An article, as catalogues describe it, in the language of its text.
 *
 * @param id the same in every build, unique in the publication; letters, digits and hyphens
 * @param language BCP 47 tag
 * @param title with the subtitle
 * @param authors who wrote it; of a speech, who gave it
 * @param date on which its issue appeared, ISO 8601
 * @param pages of the printed issue
 * @param image URL of its opening picture
 * @param standards designations that it cites
 * @param translations URLs of its texts in other languages
 */
public record Work(
        String id,
        String url,
        String language,
        String title,
        Optional<String> description,
        Serial.Issue issue,
        String date,
        Optional<String> section,
        List<Name> authors,
        List<Name> translators,
        Optional<PageRange> pages,
        Optional<String> image,
        List<String> keywords,
        List<String> standards,
        List<String> translations,
        Optional<Occasion> occasion) {
    public Work {
        authors = List.copyOf(authors);
        translators = List.copyOf(translators);
        keywords = List.copyOf(keywords);
        standards = List.copyOf(standards);
        translations = List.copyOf(translations);
    }

    /**
     * A person's name.
     *
     * @param full as the text's language writes it: {@code Jin Jili}, {@code 靳吉丽}
     * @param family empty if the name is not to be divided, as Chinese ones in Chinese characters
     * @param other in another language
     */
    public record Name(
            String full, Optional<String> family, String given, Optional<String> other, Optional<String> affiliation) {}

    /**
     * What a notice announces.
     *
     * @param last the last day
     */
    public record Occasion(LocalDate first, LocalDate last, Optional<String> place, Optional<String> url) {}
}
