package press.colophon.content;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import press.colophon.diagnostics.Diagnostics;
import press.colophon.diagnostics.Source;

/**
 * A JSON Schema (draft 2020-12) of those that stand beside this class, and the check of a file against it.
 *
 * <p>It knows the keywords that those schemas use and refuses others. A library would take half a second to start and would
 * report in terms of the schema; editors need the place in their file and the word that they should have written. A test holds
 * this class to the verdicts of such a library.
 */
final class JsonSchema {
    /** Keywords that tell people something and check nothing. */
    private static final List<String> ANNOTATIONS =
            List.of("$schema", "$id", "$defs", "$comment", "title", "description", "examples", "default");

    private final Yaml.Mapping root;

    private JsonSchema(Yaml.Mapping root) {
        this.root = root;
    }

    private static final Map<String, JsonSchema> LOADED = new ConcurrentHashMap<>();

    /** The schema of a kind of file: {@code article}. */
    static JsonSchema of(String name) {
        return LOADED.computeIfAbsent(name, JsonSchema::load);
    }

    private static JsonSchema load(String name) {
        String resource = "schema/" + name + ".schema.json";
        try (InputStream in = JsonSchema.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalArgumentException("no resource " + resource);
            }
            Source source = Source.of(resource, new String(in.readAllBytes(), StandardCharsets.UTF_8));
            Diagnostics diagnostics = new Diagnostics();
            // JSON is YAML (YAML 1.2 §1.2).
            Yaml json = YamlParser.parse(source, diagnostics).orElseThrow();
            return new JsonSchema((Yaml.Mapping) json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Reports everything about {@code value} that the schema does not allow. */
    void check(Yaml value, Diagnostics diagnostics) {
        check("", value, root, new Violations(diagnostics));
    }

    private void check(String name, Yaml value, Yaml.Mapping schema, Violations violations) {
        if (schema.entries().containsKey("$ref")) {
            checkReferred(name, value, string(schema, "$ref").orElseThrow(), violations);
        }
        if (!hasType(value, strings(schema, "type"))) {
            violations.wrongType(name, value, strings(schema, "type"));
            return;
        }
        schema.entries().forEach((keyword, entry) -> {
            if (!ANNOTATIONS.contains(keyword)) {
                apply(keyword, new Subject(name, value, schema), entry.value(), violations);
            }
        });
    }

    /** What is checked: the name its author gave it, its value, and what the schema says of it. */
    record Subject(String name, Yaml value, Yaml.Mapping schema) {
        /** What the schema calls a right value. */
        String expected() {
            return string(schema, "title").orElse("as it should be");
        }
    }

    private void apply(String keyword, Subject subject, Yaml argument, Violations violations) {
        switch (keyword) {
            case "$ref", "type", "then" -> {} // with the keyword they go with
            case "properties" -> members(subject, (Yaml.Mapping) argument, violations);
            case "additionalProperties" -> others(subject, argument, violations);
            case "items" -> items(subject, (Yaml.Mapping) argument, violations);
            case "dependentRequired" -> dependents(subject, (Yaml.Mapping) argument, violations);
            case "required" -> required(subject, texts(argument), violations);
            case "if" -> condition(subject, (Yaml.Mapping) argument, violations);
            case "enum" -> violations.unlessOneOf(subject, texts(argument));
            case "const" -> violations.unlessOneOf(subject, List.of(text(argument)));
            case "pattern" -> violations.unlessMatching(subject, Pattern.compile(text(argument)));
            case "format" ->
                Formats.problem(text(argument), text(subject.value()))
                        .ifPresent(problem -> violations.malformed(subject, problem));
            case "minLength", "minItems", "minProperties" -> violations.ifEmpty(subject);
            case "minimum" -> violations.ifBeyond(subject, text(argument), -1);
            case "maximum" -> violations.ifBeyond(subject, text(argument), 1);
            default -> throw new IllegalStateException("unknown schema keyword " + keyword);
        }
    }

    private void members(Subject subject, Yaml.Mapping properties, Violations violations) {
        if (subject.value() instanceof Yaml.Mapping mapping) {
            mapping.entries().forEach((key, entry) -> {
                Yaml.Entry known = properties.entries().get(key);
                if (known != null) {
                    check(key, entry.value(), (Yaml.Mapping) known.value(), violations);
                }
            });
        }
    }

    /** Members that {@code properties} does not name: by a schema of their own, or none at all. */
    private void others(Subject subject, Yaml schema, Violations violations) {
        Set<String> known = Optional.ofNullable(subject.schema().entries().get("properties"))
                .map(properties -> ((Yaml.Mapping) properties.value()).entries().keySet())
                .orElse(Set.of());
        if (subject.value() instanceof Yaml.Mapping mapping) {
            mapping.entries().forEach((key, entry) -> {
                if (!known.contains(key) && schema instanceof Yaml.Mapping other) {
                    check(key, entry.value(), other, violations);
                } else if (!known.contains(key)) {
                    violations.unknownKey(key, entry, known);
                }
            });
        }
    }

    private void items(Subject subject, Yaml.Mapping schema, Violations violations) {
        if (subject.value() instanceof Yaml.Sequence sequence) {
            sequence.items().forEach(item -> check(subject.name(), item, schema, violations));
        }
    }

    private static void required(Subject subject, List<String> keys, Violations violations) {
        if (subject.value() instanceof Yaml.Mapping mapping) {
            keys.stream()
                    .filter(key -> !mapping.entries().containsKey(key))
                    .forEach(key -> violations.missing(subject, key));
        }
    }

    private static void dependents(Subject subject, Yaml.Mapping argument, Violations violations) {
        argument.entries().forEach((key, entry) -> {
            if (subject.value() instanceof Yaml.Mapping mapping
                    && mapping.entries().containsKey(key)) {
                required(subject, texts(entry.value()), violations);
            }
        });
    }

    private void condition(Subject subject, Yaml.Mapping condition, Violations violations) {
        Diagnostics unseen = new Diagnostics();
        check(subject.name(), subject.value(), condition, new Violations(unseen));
        if (unseen.list().isEmpty()) {
            check(subject.name(), subject.value(), mapping(subject.schema(), "then"), violations);
        }
    }

    /** {@code #/$defs/x} of this schema, or {@code other.schema.json#/$defs/x}. */
    private void checkReferred(String name, Yaml value, String reference, Violations violations) {
        int hash = reference.indexOf('#');
        JsonSchema schema = hash == 0 ? this : of(reference.substring(0, reference.indexOf('.')));
        schema.check(name, value, schema.definition(reference.substring(hash + 2)), violations);
    }

    private Yaml.Mapping definition(String pointer) {
        Yaml.Mapping at = root;
        for (String step : pointer.split("/", -1)) {
            at = mapping(at, step);
        }
        return at;
    }

    private static boolean hasType(Yaml value, List<String> types) {
        return types.isEmpty() || types.stream().anyMatch(type -> Formats.isType(value, type));
    }

    private static Yaml.Mapping mapping(Yaml.Mapping schema, String keyword) {
        return (Yaml.Mapping)
                Optional.ofNullable(schema.entries().get(keyword)).orElseThrow().value();
    }

    private static Optional<String> string(Yaml.Mapping schema, String keyword) {
        return Optional.ofNullable(schema.entries().get(keyword)).map(entry -> text(entry.value()));
    }

    private static List<String> strings(Yaml.Mapping schema, String keyword) {
        return Optional.ofNullable(schema.entries().get(keyword))
                .map(entry -> texts(entry.value()))
                .orElse(List.of());
    }

    private static List<String> texts(Yaml value) {
        Stream<Yaml> values = value instanceof Yaml.Sequence sequence ? sequence.items().stream() : Stream.of(value);
        return values.map(JsonSchema::text).toList();
    }

    private static String text(Yaml value) {
        return value instanceof Yaml.Scalar scalar ? scalar.text() : "";
    }
}
