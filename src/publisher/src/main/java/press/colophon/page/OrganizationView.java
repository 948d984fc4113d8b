package press.colophon.page;

import java.util.Optional;

/** An organisation as named on a page. */
public record OrganizationView(
        String id, Text name, Optional<Text> otherName, Optional<Text> shortName, Optional<String> url) {}
