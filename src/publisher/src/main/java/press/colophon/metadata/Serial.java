package press.colophon.metadata;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A periodical, in one language.
 *
 * @param url of its home in that language
 * @param language BCP 47 tag
 * @param otherTitles in its other languages
 * @param founded ISO 8601, a day or a month
 */
public record Serial(
        String title,
        List<String> otherTitles,
        String url,
        String language,
        String issn,
        Optional<String> description,
        Optional<String> founded,
        Body publisher) {
    public Serial {
        otherTitles = List.copyOf(otherTitles);
    }

    /** An organisation. */
    public record Body(String name, Optional<String> url) {}

    /**
     * A number of it.
     *
     * @param url of its contents
     * @param cover URL of the picture
     * @param pdf URL of the whole issue
     */
    public record Issue(
            Serial serial,
            String url,
            String year,
            String number,
            Optional<String> volume,
            LocalDate published,
            Optional<String> cover,
            Optional<String> pdf) {}
}
