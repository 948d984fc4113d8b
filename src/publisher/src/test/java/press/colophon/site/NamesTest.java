package press.colophon.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import press.colophon.content.Language;
import press.colophon.content.Localized;
import press.colophon.content.Located;
import press.colophon.content.Publication;
import press.colophon.diagnostics.Source;
import press.colophon.diagnostics.SourceSpan;
import press.colophon.metadata.Work;

class NamesTest {
    private static final Language EN = new Language("en");
    private static final Language ZH = new Language("zh");
    private static final SourceSpan SPAN = Source.withoutText("people.yaml").whole();

    @Test
    void nameIsDividedWhereItIsCertain() {
        assertThat(sorted("Jin Jili", "靳吉丽")).isEqualTo("Jin, Jili");
        assertThat(sorted("Jili Jin", "靳吉丽")).isEqualTo("Jin, Jili");
        assertThat(sorted("Joseph Needham", "李约瑟")).isEqualTo("Needham, Joseph");
        assertThat(sorted("Silvio Dulinsky", "")).isEqualTo("Dulinsky, Silvio");
    }

    @Test
    void nameThatCouldBeDividedTwoWaysIsLeftWhole() {
        assertThat(sorted("Wei Zhang", "张伟")).isEqualTo("Wei Zhang");
        assertThat(sorted("Kim Min-jun", "")).isEqualTo("Kim Min-jun");
        assertThat(sorted("World Health Organization", "世界卫生组织")).isEqualTo("World Health Organization");
        assertThat(sorted("Martin Luther King Jr.", "")).isEqualTo("Martin Luther King Jr.");
        assertThat(sorted("Smith, Ltd.", "")).isEqualTo("Smith, Ltd.");
    }

    @Test
    void nameIsDividedAsPeopleYamlDividesIt() {
        Publication.Person person = person(
                "Martin Luther King Jr.", "", Optional.of(new Publication.DividedName("King", "Martin Luther, Jr.")));
        assertThat(sorted(person)).isEqualTo("King, Martin Luther, Jr.");
    }

    private static String sorted(String english, String chinese) {
        return sorted(person(english, chinese, Optional.empty()));
    }

    private static String sorted(Publication.Person person) {
        Work.Name name = Names.of(person, EN, Optional.empty());
        return name.family().map(family -> family + ", " + name.given()).orElse(name.full());
    }

    private static Publication.Person person(
            String english, String chinese, Optional<Publication.DividedName> divided) {
        Map<Language, Located<String>> names = new LinkedHashMap<>();
        names.put(EN, new Located<>(english, SPAN));
        if (!chinese.isEmpty()) {
            names.put(ZH, new Located<>(chinese, SPAN));
        }
        Optional<Localized> none = Optional.empty();
        return new Publication.Person(
                "a", new Localized(names, SPAN), none, none, Optional.empty(), none, divided, SPAN);
    }
}
