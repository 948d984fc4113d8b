package press.colophon.content;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import press.colophon.diagnostics.Diagnostic;
import press.colophon.markdown.Nearest;

/** What other files refer to by id. */
record Registry(
        Map<String, Publication.Person> people,
        Map<String, Publication.Organization> organizations,
        List<Publication.Section> sections,
        Form.Reading reading) {

    Optional<Publication.Person> person(Located<String> id) {
        return find(id, people, Problem.UNKNOWN_PERSON, "person");
    }

    List<Publication.Person> people(List<Located<String>> ids) {
        return ids.stream().flatMap(id -> person(id).stream()).toList();
    }

    Optional<Publication.Organization> organization(Located<String> id) {
        return find(id, organizations, Problem.UNKNOWN_ORGANIZATION, "organization");
    }

    Optional<Publication.Section> section(Located<String> id) {
        Optional<Publication.Section> found = sections.stream()
                .filter(section -> section.id().value().equals(id.value()))
                .findFirst();
        if (found.isEmpty()) {
            List<String> ids =
                    sections.stream().map(section -> section.id().value()).toList();
            report(Problem.UNKNOWN_SECTION, id, "section", ids);
        }
        return found;
    }

    private <T> Optional<T> find(Located<String> id, Map<String, T> known, Problem problem, String noun) {
        T found = known.get(id.value());
        if (found == null) {
            report(problem, id, noun, known.keySet());
        }
        return Optional.ofNullable(found);
    }

    void report(Problem problem, Located<String> id, String noun, Collection<String> known) {
        Diagnostic diagnostic = problem.at(id.span(), "no " + noun + " \"" + id.value() + "\"");
        reading.diagnostics()
                .add(Nearest.hint(id.value(), known).map(diagnostic::withHint).orElse(diagnostic));
    }
}
