package press.colophon.page;

import java.util.Optional;
import press.colophon.content.Article;
import press.colophon.content.Localized;
import press.colophon.content.Publication;

/** Names of people and organisations. */
record People(Readings readings) {

    PersonView person(Publication.Person person) {
        return view(person, person.role(), affiliation(person));
    }

    PersonView speaker(Article.Speaker speaker) {
        Publication.Person person = speaker.person();
        return view(
                person, speaker.role().or(person::role), speaker.affiliation().or(() -> affiliation(person)));
    }

    OrganizationView organization(Publication.Organization organization) {
        return new OrganizationView(
                organization.id(),
                readings.text(organization.name()),
                readings.other(organization.name()),
                readings.text(organization.shortName()),
                organization.url().map(url -> url.value().toString()));
    }

    private PersonView view(Publication.Person person, Optional<Localized> role, Optional<Localized> affiliation) {
        Text name = readings.text(person.name());
        Optional<Text> honorific = readings.text(person.honorific());
        return new PersonView(
                person.id(),
                name,
                readings.other(person.name()),
                honorific.filter(text -> !follows(text)),
                honorific.filter(People::follows),
                readings.text(role),
                readings.text(affiliation),
                initials(name.text()));
    }

    private static Optional<Localized> affiliation(Publication.Person person) {
        return person.affiliation().or(() -> person.organization().map(Publication.Organization::name));
    }

    /** Chinese honorifics follow the name (靳吉丽博士), English ones precede it (Dr. Jin Jili). */
    private static boolean follows(Text honorific) {
        return honorific.lang().startsWith("zh");
    }

    static String initials(String name) {
        String[] words = name.strip().split("[\\s·]+", -1);
        String first = firstCharacter(words[0]);
        boolean han =
                !first.isEmpty() && Character.UnicodeScript.of(first.codePointAt(0)) == Character.UnicodeScript.HAN;
        return han || words.length == 1 ? first : first + firstCharacter(words[words.length - 1]);
    }

    private static String firstCharacter(String word) {
        return word.isEmpty() ? "" : word.substring(0, word.offsetByCodePoints(0, 1));
    }
}
