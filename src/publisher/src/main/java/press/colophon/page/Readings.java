package press.colophon.page;

import java.util.Optional;
import press.colophon.content.Language;
import press.colophon.content.Localized;
import press.colophon.content.Publication;

/**
 * Reads texts in one language of a publication, and in the other one where it has two.
 *
 * @param other the first language of the publication that is not {@code language}
 */
record Readings(Language language, Optional<Language> other) {

    static Readings of(Publication publication, Language language) {
        return new Readings(
                language,
                publication.languages().stream()
                        .filter(each -> !each.equals(language))
                        .findFirst());
    }

    Text text(Localized localized) {
        Localized.Reading reading = localized.in(language);
        return text(reading.text(), reading.language());
    }

    Optional<Text> text(Optional<Localized> localized) {
        return localized.map(this::text);
    }

    /** The text in the other language, where it is written in it and not already shown for want of this one. */
    Optional<Text> other(Localized localized) {
        return other.filter(language -> localized.exactly(this.language).isPresent())
                .flatMap(language -> localized.exactly(language).map(text -> text(text.value(), language)));
    }

    Text text(String text, Language written) {
        return new Text(text, written.tag(), !written.equals(language));
    }
}
