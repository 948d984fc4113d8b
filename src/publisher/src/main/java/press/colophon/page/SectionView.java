package press.colophon.page;

import java.util.Optional;

/**
 * A section of the periodical.
 *
 * @param number from 1, in the publication's order; themes choose the section's colour by it
 * @param url from the {@link LinkResolver}
 */
public record SectionView(
        String id, int number, String url, Text title, Optional<Text> otherTitle, Optional<Text> description) {}
