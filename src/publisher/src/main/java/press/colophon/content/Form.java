package press.colophon.content;

import java.math.BigDecimal;
import java.net.URI;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import press.colophon.diagnostics.Diagnostics;
import press.colophon.diagnostics.SourceSpan;

/**
 * A mapping read as the fields of a record. The schema has reported what is missing or of a wrong type; here such a field is
 * empty.
 */
record Form(Yaml.Mapping mapping, Reading reading) {
    /**
     * What reading needs to know of the publication.
     *
     * @param languages of which a plain string is in the first
     */
    record Reading(List<Language> languages, Diagnostics diagnostics) {
        Language source() {
            return languages.get(0);
        }

        /** The language with this code; reported and empty if the publication has none. */
        Optional<Language> language(String code, SourceSpan span) {
            Optional<Language> known = languages.stream()
                    .filter(language -> language.code().equals(code))
                    .findFirst();
            if (known.isEmpty()) {
                String codes = languages.stream().map(Language::code).collect(Collectors.joining(", "));
                diagnostics.add(Problem.UNKNOWN_LANGUAGE
                        .at(span, "the publication has no language \"" + code + "\"")
                        .withHint("its languages are " + codes));
            }
            return known;
        }
    }

    static Form of(Yaml yaml, Reading reading) {
        return new Form(
                yaml instanceof Yaml.Mapping mapping ? mapping : new Yaml.Mapping(Map.of(), yaml.span()), reading);
    }

    SourceSpan span() {
        return mapping.entries().values().stream()
                .findFirst()
                .map(Yaml.Entry::key)
                .orElse(mapping.span());
    }

    Optional<Yaml> value(String key) {
        return Optional.ofNullable(mapping.entries().get(key)).map(Yaml.Entry::value);
    }

    Optional<Located<String>> text(String key) {
        return value(key).flatMap(Form::text);
    }

    private static Optional<Located<String>> text(Yaml yaml) {
        return yaml instanceof Yaml.Scalar scalar
                        && scalar.type() == Yaml.ScalarType.TEXT
                        && !scalar.text().isBlank()
                ? Optional.of(new Located<>(scalar.text().strip(), scalar.span()))
                : Optional.empty();
    }

    List<Located<String>> texts(String key) {
        return items(key).stream().flatMap(item -> text(item).stream()).toList();
    }

    Optional<Located<Integer>> integer(String key) {
        return number(key)
                .filter(number -> number.value().stripTrailingZeros().scale() <= 0
                        && number.value().abs().compareTo(BigDecimal.valueOf(Integer.MAX_VALUE)) <= 0)
                .map(number -> new Located<>(number.value().intValueExact(), number.span()));
    }

    Optional<Located<BigDecimal>> number(String key) {
        return value(key)
                .filter(yaml -> Formats.isType(yaml, "number"))
                .flatMap(yaml ->
                        Formats.number(((Yaml.Scalar) yaml).text()).map(number -> new Located<>(number, yaml.span())));
    }

    boolean flag(String key, boolean otherwise) {
        return value(key)
                .filter(yaml -> Formats.isType(yaml, "boolean"))
                .map(yaml -> ((Yaml.Scalar) yaml).text().equalsIgnoreCase("true"))
                .orElse(otherwise);
    }

    Optional<Located<LocalDate>> date(String key) {
        return text(key).flatMap(text -> Formats.date(text.value()).map(date -> new Located<>(date, text.span())));
    }

    Optional<Located<YearMonth>> yearMonth(String key) {
        return text(key)
                .flatMap(text -> Formats.yearMonth(text.value()).map(month -> new Located<>(month, text.span())));
    }

    Optional<Located<URI>> uri(String key) {
        return text(key).flatMap(text -> Formats.webAddress(text.value()).map(uri -> new Located<>(uri, text.span())));
    }

    <E extends Enum<E>> Optional<Located<E>> word(String key, Class<E> words) {
        return text(key)
                .flatMap(text -> Stream.of(words.getEnumConstants())
                        .filter(word -> word.name().equalsIgnoreCase(text.value()))
                        .findFirst()
                        .map(word -> new Located<>(word, text.span())));
    }

    List<Yaml> items(String key) {
        return value(key)
                .map(yaml -> yaml instanceof Yaml.Sequence sequence ? sequence.items() : List.<Yaml>of())
                .orElse(List.of());
    }

    Optional<Form> form(String key) {
        return value(key).filter(Yaml.Mapping.class::isInstance).map(yaml -> of(yaml, reading));
    }

    List<Form> forms(String key) {
        return items(key).stream()
                .filter(Yaml.Mapping.class::isInstance)
                .map(item -> of(item, reading))
                .toList();
    }

    Optional<Localized> localized(String key) {
        return value(key).flatMap(this::localized);
    }

    private Optional<Localized> localized(Yaml yaml) {
        Map<Language, Located<String>> texts = new LinkedHashMap<>();
        text(yaml).ifPresent(text -> texts.put(reading.source(), text));
        if (yaml instanceof Yaml.Mapping byLanguage) {
            byLanguage.entries().forEach((code, entry) -> reading.language(code, entry.key()));
            for (Language language : reading.languages()) {
                Optional.ofNullable(byLanguage.entries().get(language.code()))
                        .flatMap(entry -> text(entry.value()))
                        .ifPresent(text -> texts.put(language, text));
            }
        }
        return texts.isEmpty() ? Optional.empty() : Optional.of(new Localized(texts, yaml.span()));
    }
}
