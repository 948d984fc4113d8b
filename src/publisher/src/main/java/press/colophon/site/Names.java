package press.colophon.site;

import java.util.Optional;
import java.util.regex.Pattern;
import press.colophon.content.Language;
import press.colophon.content.Localized;
import press.colophon.content.Publication;
import press.colophon.metadata.Work;

/**
 * Divides names for catalogues, which sort by the family name. A name in Chinese characters is left whole. Otherwise the family
 * name is the first word of a person whose Chinese name has two to four characters and no dot, as Chinese names have ("Jin Jili",
 * 靳吉丽); it is the last word of everyone else ("Silvio Dulinsky"), whose Chinese name, if any, is a transcription.
 */
final class Names {
    private static final Pattern CHINESE = Pattern.compile("\\p{IsHan}{2,4}");
    private static final Pattern HAN = Pattern.compile(".*\\p{IsHan}.*");

    private Names() {}

    static Work.Name of(Publication.Person person, Language language, Optional<String> affiliation) {
        Localized.Reading reading = person.name().in(language);
        String full = reading.text();
        Optional<String> other = person.name().byLanguage().entrySet().stream()
                .filter(entry -> !entry.getKey().equals(reading.language()))
                .map(entry -> entry.getValue().value())
                .findFirst();
        int first = full.indexOf(' ');
        if (HAN.matcher(full).matches() || first < 0) {
            return new Work.Name(full, Optional.empty(), "", other, affiliation);
        }
        boolean familyFirst =
                other.filter(name -> CHINESE.matcher(name).matches()).isPresent();
        int cut = familyFirst ? first : full.lastIndexOf(' ');
        String before = full.substring(0, cut);
        String after = full.substring(cut + 1);
        return familyFirst
                ? new Work.Name(full, Optional.of(before), after, other, affiliation)
                : new Work.Name(full, Optional.of(after), before, other, affiliation);
    }
}
