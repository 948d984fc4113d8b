package press.colophon.content;

import java.util.Map;
import java.util.Optional;
import press.colophon.diagnostics.SourceSpan;

/**
 * A text that a reader sees, in as many languages as it is written in; at least one.
 *
 * <p>The one fallback rule: the language asked for, else the publication's first language, else the first that is there. What
 * falls back says so ({@link Reading#language()}), so that templates can tag it with its own {@code lang}.
 *
 * @param byLanguage in the publication's order of languages
 */
public record Localized(Map<Language, Located<String>> byLanguage, SourceSpan span) {
    public Localized {
        if (byLanguage.isEmpty()) {
            throw new IllegalArgumentException("a localized text needs a language");
        }
        byLanguage = Ordered.copyOf(byLanguage);
    }

    static Localized of(Language language, Located<String> text) {
        return new Localized(Map.of(language, text), text.span());
    }

    public Reading in(Language language) {
        return exactly(language)
                .map(text -> new Reading(text.value(), language))
                .orElseGet(() -> {
                    Map.Entry<Language, Located<String>> first =
                            byLanguage.entrySet().iterator().next();
                    return new Reading(first.getValue().value(), first.getKey());
                });
    }

    /** The text in this language, without falling back. */
    public Optional<Located<String>> exactly(Language language) {
        return Optional.ofNullable(byLanguage.get(language));
    }

    /** A text and the language it is in. */
    public record Reading(String text, Language language) {}
}
