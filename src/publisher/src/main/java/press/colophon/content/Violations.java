package press.colophon.content;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import press.colophon.diagnostics.Diagnostic;
import press.colophon.diagnostics.Diagnostics;
import press.colophon.diagnostics.SourceSpan;
import press.colophon.markdown.Nearest;

/** Says what a schema finds wrong in the words of the people who write the files. */
final class Violations {
    private final Diagnostics diagnostics;

    Violations(Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
    }

    void unknownKey(String key, Yaml.Entry entry, Collection<String> known) {
        Optional<String> hint = Nearest.hint(key, known)
                .or(() ->
                        Optional.of("possible here: " + known.stream().sorted().collect(Collectors.joining(", "))));
        add(Problem.UNKNOWN_KEY.at(entry.key(), "there is no key \"" + key + "\" here"), hint);
    }

    void missing(JsonSchema.Subject subject, String key) {
        Yaml.Mapping mapping = (Yaml.Mapping) subject.value();
        SourceSpan span = mapping.entries().values().stream()
                .findFirst()
                .map(Yaml.Entry::key)
                .orElse(mapping.span());
        String where = subject.name().isEmpty() ? "" : " in \"" + subject.name() + "\"";
        Problem problem = key.equals("alt") ? Problem.MISSING_ALT : Problem.MISSING_FIELD;
        diagnostics.add(problem.at(span, "\"" + key + "\" is missing" + where));
    }

    void wrongType(String name, Yaml value, List<String> types) {
        String expected = types.stream().map(Violations::typeName).collect(Collectors.joining(" or "));
        String found = typeName(value);
        boolean isEmpty = value instanceof Yaml.Scalar scalar && scalar.type() == Yaml.ScalarType.NULL;
        String what = name.isEmpty() ? "this file" : "\"" + name + "\"";
        Diagnostic diagnostic = isEmpty
                ? Problem.MISSING_FIELD.at(value.span(), what + " has no value")
                : Problem.WRONG_TYPE.at(value.span(), what + " should be " + expected + ", not " + found);
        boolean needsQuotes = value instanceof Yaml.Scalar && types.contains("string") && !isEmpty;
        add(diagnostic, needsQuotes ? Optional.of("put it in quotes") : Optional.empty());
    }

    void unlessOneOf(JsonSchema.Subject subject, List<String> words) {
        String text = text(subject.value());
        if (!words.contains(text)) {
            Optional<String> hint =
                    Nearest.hint(text, words).or(() -> Optional.of("possible: " + String.join(", ", words)));
            add(
                    Problem.UNKNOWN_VALUE.at(
                            subject.value().span(),
                            "\"" + text + "\" is no " + subject.name().replace('_', ' ')),
                    hint);
        }
    }

    void unlessMatching(JsonSchema.Subject subject, Pattern pattern) {
        String text = text(subject.value());
        if (subject.value() instanceof Yaml.Scalar && !pattern.matcher(text).find()) {
            String message = "\"" + text + "\" is not " + subject.expected();
            diagnostics.add(Problem.BAD_VALUE.at(subject.value().span(), message));
        }
    }

    void malformed(JsonSchema.Subject subject, Formats.Malformed malformed) {
        diagnostics.add(malformed.problem().at(subject.value().span(), malformed.message()));
    }

    void ifEmpty(JsonSchema.Subject subject) {
        boolean isEmpty = subject.value().match(new Yaml.Cases<Boolean>() {
            @Override
            public Boolean scalar(Yaml.Scalar scalar) {
                return scalar.type() == Yaml.ScalarType.TEXT && scalar.text().isBlank();
            }

            @Override
            public Boolean sequence(Yaml.Sequence sequence) {
                return sequence.items().isEmpty();
            }

            @Override
            public Boolean mapping(Yaml.Mapping mapping) {
                return mapping.entries().isEmpty();
            }
        });
        if (isEmpty) {
            diagnostics.add(Problem.MISSING_FIELD.at(subject.value().span(), "\"" + subject.name() + "\" is empty"));
        }
    }

    /** @param side -1 if {@code limit} is the least value, 1 if it is the greatest */
    void ifBeyond(JsonSchema.Subject subject, String limit, int side) {
        if (!(subject.value() instanceof Yaml.Scalar scalar) || scalar.type() == Yaml.ScalarType.TEXT) {
            return;
        }
        if (Formats.number(scalar.text()).orElse(BigDecimal.ZERO).compareTo(new BigDecimal(limit)) == side) {
            String message = "\"" + subject.name() + "\" is " + (side < 0 ? "less" : "more") + " than " + limit;
            diagnostics.add(Problem.BAD_VALUE.at(scalar.span(), message));
        }
    }

    private void add(Diagnostic diagnostic, Optional<String> hint) {
        diagnostics.add(hint.map(diagnostic::withHint).orElse(diagnostic));
    }

    private static String text(Yaml value) {
        return value instanceof Yaml.Scalar scalar ? scalar.text() : "";
    }

    private static String typeName(Yaml value) {
        return value.match(new Yaml.Cases<String>() {
            @Override
            public String scalar(Yaml.Scalar scalar) {
                return switch (scalar.type()) {
                    case TEXT, NULL -> "a text";
                    case INTEGER, NUMBER -> "a number";
                    case BOOLEAN -> "true or false";
                };
            }

            @Override
            public String sequence(Yaml.Sequence sequence) {
                return "a list";
            }

            @Override
            public String mapping(Yaml.Mapping mapping) {
                return "a mapping of keys to values";
            }
        });
    }

    private static String typeName(String type) {
        return switch (type) {
            case "string" -> "a text";
            case "integer" -> "a whole number";
            case "number" -> "a number";
            case "boolean" -> "true or false";
            case "array" -> "a list";
            default -> "a mapping of keys to values";
        };
    }
}
