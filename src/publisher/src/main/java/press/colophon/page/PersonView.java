package press.colophon.page;

import java.util.Optional;

/**
 * A person as named on a page.
 *
 * @param otherName in the publication's other language, if it is known there
 * @param honorificBefore what stands before the name (Dr., H.E.)
 * @param honorificAfter what stands after it, as in Chinese (博士, 阁下)
 * @param affiliation name of the organisation, or free text
 * @param initials for a monogram: first letters of the first and last name, or the first Han character
 */
public record PersonView(
        String id,
        Text name,
        Optional<Text> otherName,
        Optional<Text> honorificBefore,
        Optional<Text> honorificAfter,
        Optional<Text> role,
        Optional<Text> affiliation,
        String initials) {}
