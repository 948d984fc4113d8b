package press.colophon.acceptance.issues;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Writes what holds for every issue of a publication: its facts, its people, its organizations. */
final class PublicationFiles {
    private final Chance chance;
    private final List<String> languages;
    private final int sections;
    private final int people;
    private final int organizations;

    /** @param sections how many the publication has */
    PublicationFiles(long seed, Tongues tongues, int sections) {
        this.chance = new Chance(seed, "publication");
        this.languages = tongues.editions();
        this.sections = sections;
        this.people = chance.between(20, 70);
        this.organizations = chance.between(8, 36);
    }

    int people() {
        return people;
    }

    /** The id of a person. */
    static String person(int index) {
        return String.format(Locale.ROOT, "person-%02d", index + 1);
    }

    private static String organization(int index) {
        return String.format(Locale.ROOT, "organization-%02d", index + 1);
    }

    /** The id of a section. */
    static String section(int index) {
        return "section-" + (index + 1);
    }

    private String text(String rule) {
        return Yaml.localized(languages, language -> Prose.of(language).phrase(rule, chance));
    }

    String publicationYaml() {
        return """
                id: generated
                languages: %s
                title: %s
                description: %s
                theme: journal
                site: {url: "https://generated.example"}
                issn: 1234-5679
                frequency: %s
                country: CN
                copyright:
                  holder: %s
                sections:
                """.formatted(
                                Yaml.list(languages),
                                text("section"),
                                text("dek"),
                                chance.oneOf(List.of("monthly", "bimonthly", "quarterly")),
                                text("orgname"))
                + each(sections, i -> "  - {id: " + section(i) + ", title: " + text("section") + "}\n")
                + bodies()
                + masthead()
                + (chance.happens(0.6) ? committee() : "")
                + (chance.happens(0.4) ? partners() : "")
                + (chance.happens(0.7) ? contact() : "");
    }

    private String bodies() {
        return "bodies:\n  - {role: host, organization: " + organization(0) + "}\n  - {role: publisher, organization: "
                + organization(1) + "}\n";
    }

    private String masthead() {
        return "masthead:\n"
                + each(
                        chance.between(2, 8),
                        i -> "  - {role: " + text("role2") + ", people: " + people(chance.between(1, 4)) + "}\n");
    }

    private String committee() {
        return "committee:\n"
                + each(chance.between(1, 4), i -> "  - title: " + text("role2") + "\n    members:\n" + members());
    }

    private String members() {
        boolean positions = chance.happens(0.6);
        return each(
                chance.between(1, 14),
                i -> "      - {person: " + randomPerson() + (positions ? ", position: " + text("position") : "")
                        + "}\n");
    }

    private String partners() {
        List<String> names = IntStream.range(0, chance.between(4, organizations))
                .mapToObj(PublicationFiles::organization)
                .toList();
        return "partners:\n  title: " + text("section") + "\n  organizations: " + Yaml.list(names) + "\n";
    }

    private String contact() {
        return """
                contact:
                  address: %s
                  website: https://generated.example/magazine
                  departments:
                    - name: %s
                      phones: ["+86 10 5550 0123"]
                      emails: ["editors@generated.example"]
                """.formatted(text("orgname"), text("section"));
    }

    private String people(int count) {
        return Yaml.list(IntStream.range(0, count)
                .mapToObj(i -> randomPerson())
                .distinct()
                .toList());
    }

    private String randomPerson() {
        return person(chance.between(0, people - 1));
    }

    String peopleYaml() {
        return each(people, i -> {
            String organization = organization(chance.between(0, organizations - 1));
            String role = chance.happens(0.8) ? "  role: " + text("role2") + "\n" : "";
            String honorific = chance.happens(0.2) && languages.contains("en") ? "  honorific: {en: \"Dr.\"}\n" : "";
            String affiliation = chance.happens(0.7)
                    ? "  organization: " + organization + "\n"
                    : "  affiliation: " + text("orgname") + "\n";
            String name = Yaml.localized(
                    languages, language -> Prose.of(language).phrase(language.equals("zh") ? "人" : "person", chance));
            return person(i) + ":\n  name: " + name + "\n" + honorific + role + affiliation;
        });
    }

    String organizationsYaml() {
        return each(organizations, i -> organization(i) + ":\n  name: " + text("orgname") + "\n");
    }

    private static String each(int count, java.util.function.IntFunction<String> part) {
        return IntStream.range(0, count).mapToObj(part).collect(Collectors.joining());
    }
}
