package press.colophon.content;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import press.colophon.diagnostics.SourceSpan;
import press.colophon.markdown.Body;

/**
 * A piece of an issue, in the languages it is written in.
 *
 * @param titles what the piece is called in the places where it is named; in more languages than the bodies, where only the
 *     title is translated
 * @param bodies by language, in the publication's order; at least one
 */
public record Article(
        String slug,
        Kind kind,
        Titles titles,
        Optional<Localized> dek,
        List<Publication.Person> authors,
        List<Publication.Person> translators,
        Optional<Speaker> speaker,
        Optional<Attribution> source,
        Optional<Lead> lead,
        Optional<Event> event,
        List<Located<String>> tags,
        Map<Language, Body> bodies,
        SourceSpan span) {
    public Article {
        authors = List.copyOf(authors);
        translators = List.copyOf(translators);
        tags = List.copyOf(tags);
        bodies = Ordered.copyOf(bodies);
    }

    /** Kinds of piece; templates differ by them. */
    public enum Kind {
        EDITORIAL,
        NEWS,
        FEATURE,
        SPEECH,
        LIST,
        NOTICE,
        SUPPLEMENT
    }

    /**
     * @param shortTitle for running heads
     * @param coverTitle for the cover line
     */
    public record Titles(
            Localized title,
            Optional<Localized> subtitle,
            Optional<Localized> shortTitle,
            Optional<Localized> coverTitle) {}

    /** Who gives a speech, as presented with it. */
    public record Speaker(Publication.Person person, Optional<Localized> role, Optional<Localized> affiliation) {}

    /** Where a text was taken from. */
    public record Attribution(Localized name, Optional<Located<URI>> url) {}

    public record Lead(Media image, Localized alternative, Optional<Localized> caption, Optional<Localized> credit) {}

    public record Event(
            Located<LocalDate> start,
            Optional<Located<LocalDate>> end,
            Optional<Localized> place,
            Optional<Located<URI>> url) {}

    /** The language with this code, if the article is written in it. */
    public Optional<Language> language(String code) {
        return bodies.keySet().stream()
                .filter(language -> language.code().equals(code))
                .findFirst();
    }

    /** The body in this language, else in the first language it is written in. */
    public Map.Entry<Language, Body> bodyIn(Language language) {
        Body exact = bodies.get(language);
        return exact != null
                ? Map.entry(language, exact)
                : bodies.entrySet().iterator().next();
    }
}
