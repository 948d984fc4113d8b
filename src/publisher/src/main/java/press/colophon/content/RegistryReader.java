package press.colophon.content;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import press.colophon.diagnostics.SourceSpan;

/** Reads people.yaml, organizations.yaml, glossary.yaml, topics.yaml and hyphenation.yaml. */
final class RegistryReader {
    private final Loading loading;
    private final Form.Reading reading;

    RegistryReader(Loading loading, Form.Reading reading) {
        this.loading = loading;
        this.reading = reading;
    }

    Registry read(List<Publication.Section> sections) {
        Map<String, Publication.Organization> organizations = new LinkedHashMap<>();
        records("organizations").forEach((id, form) -> organization(id, form).ifPresent(o -> organizations.put(id, o)));
        Registry organizationsOnly = new Registry(Map.of(), organizations, sections, reading);
        Map<String, Publication.Person> people = new LinkedHashMap<>();
        records("people")
                .forEach((id, form) -> person(id, form, organizationsOnly).ifPresent(p -> people.put(id, p)));
        return new Registry(people, organizations, sections, reading);
    }

    List<Publication.Term> glossary() {
        if (!loading.paths().contains("glossary.yaml")) {
            return List.of();
        }
        return loading.yaml("glossary.yaml", "glossary").stream()
                .filter(Yaml.Sequence.class::isInstance)
                .flatMap(yaml -> ((Yaml.Sequence) yaml).items().stream())
                .map(item -> Form.of(item, reading))
                .flatMap(form -> form
                        .text("abbr")
                        .flatMap(abbr -> form.localized("term").map(term -> new Publication.Term(abbr, term)))
                        .stream())
                .toList();
    }

    /** Titles by tag. */
    Map<String, Localized> topics() {
        Map<String, Localized> topics = new LinkedHashMap<>();
        if (loading.paths().contains("topics.yaml")) {
            loading.yaml("topics.yaml", "topics")
                    .map(yaml -> Form.of(yaml, reading))
                    .ifPresent(form -> form.mapping()
                            .entries()
                            .keySet()
                            .forEach(tag -> form.localized(tag).ifPresent(title -> topics.put(tag, title))));
        }
        return topics;
    }

    /** Words with a hyphen wherever they may be divided. */
    List<String> hyphenation() {
        if (!loading.paths().contains("hyphenation.yaml")) {
            return List.of();
        }
        Map<String, String> words = new LinkedHashMap<>();
        loading.yaml("hyphenation.yaml", "hyphenation").stream()
                .filter(Yaml.Sequence.class::isInstance)
                .flatMap(yaml -> ((Yaml.Sequence) yaml).items().stream())
                .filter(Yaml.Scalar.class::isInstance)
                .map(Yaml.Scalar.class::cast)
                .forEach(word -> addTo(words, word));
        return List.copyOf(words.values());
    }

    private void addTo(Map<String, String> words, Yaml.Scalar word) {
        String divided = words.putIfAbsent(word.text().replace("-", ""), word.text());
        if (divided != null) {
            String message = "\"" + word.text() + "\" is here already, as \"" + divided + "\"";
            reading.diagnostics().add(Problem.DUPLICATE_ID.at(word.span(), message));
        }
    }

    private Map<String, Form> records(String name) {
        Map<String, Form> forms = new LinkedHashMap<>();
        loading.yaml(name + ".yaml", name)
                .filter(Yaml.Mapping.class::isInstance)
                .ifPresent(yaml -> ((Yaml.Mapping) yaml)
                        .entries()
                        .forEach((id, entry) -> forms.put(id, new Form(asMapping(entry), reading))));
        return forms;
    }

    /** The record at its key, which is where diagnostics about the whole of it point. */
    private static Yaml.Mapping asMapping(Yaml.Entry entry) {
        Map<String, Yaml.Entry> entries = entry.value() instanceof Yaml.Mapping mapping ? mapping.entries() : Map.of();
        return new Yaml.Mapping(entries, entry.key());
    }

    private static Optional<Publication.Person> person(String id, Form form, Registry registry) {
        SourceSpan span = form.mapping().span();
        return form.localized("name")
                .map(name -> new Publication.Person(
                        id,
                        name,
                        form.localized("honorific"),
                        form.localized("role"),
                        form.text("organization").flatMap(registry::organization),
                        form.localized("affiliation"),
                        form.text("family")
                                .map(family -> new Publication.DividedName(
                                        family.value(),
                                        form.text("given").map(Located::value).orElse(""))),
                        span));
    }

    private static Optional<Publication.Organization> organization(String id, Form form) {
        SourceSpan span = form.mapping().span();
        return form.localized("name")
                .map(name -> new Publication.Organization(id, name, form.localized("short"), form.uri("url"), span));
    }
}
