package press.colophon.site;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import press.colophon.content.Language;
import press.colophon.content.Localized;
import press.colophon.content.Publication;
import press.colophon.metadata.Work;

/**
 * Divides names for catalogues, which sort by the family name: as people.yaml divides them, else where it is certain. A name in
 * Chinese characters, of one word, or of three and more (which may be an organisation's) is left whole. Of a person whose Chinese
 * name has a family name of one character and a given name of two, as "Jin Jili" (靳吉丽), the family name is the word of one
 * syllable in pinyin (GB/T 28039). One whose name is no pinyin has it last ("Joseph Needham", 李约瑟).
 */
final class Names {
    private static final Pattern CHINESE = Pattern.compile("\\p{IsHan}{2,4}");
    private static final Pattern HAN = Pattern.compile(".*\\p{IsHan}.*");
    private static final Pattern TWO_WORDS = Pattern.compile("([^\\s,()\\[\\]]+) ([^\\s,()\\[\\]]+)");

    /** An initial and a final of pinyin (GB/T 16159), without regard for which go together. */
    private static final String SYLLABLE =
            "(?:(?:[bpmfdtnlgkhjqxrzcsyw]|[zcs]h)?(?:iang|iong|uang|ang|eng|ing|ong|ian|iao|uai|uan|üan|"
                    + "ai|an|ao|ei|en|er|ia|ie|in|iu|ou|ua|ue|ui|un|uo|üe|ün|a|e|i|o|u|ü))";

    private static final Pattern ONE_SYLLABLE = Pattern.compile(SYLLABLE);
    private static final Pattern SYLLABLES = Pattern.compile("(?:" + SYLLABLE + "['’-]?){1,3}");

    private Names() {}

    static Work.Name of(Publication.Person person, Language language, Optional<String> affiliation) {
        Localized.Reading reading = person.name().in(language);
        String full = reading.text();
        Optional<String> other = person.name().byLanguage().entrySet().stream()
                .filter(entry -> !entry.getKey().equals(reading.language()))
                .map(entry -> entry.getValue().value())
                .findFirst();
        Optional<Publication.DividedName> divided = HAN.matcher(full).matches()
                ? Optional.empty()
                : person.divided().or(() -> divided(full, other));
        return new Work.Name(
                full,
                divided.map(Publication.DividedName::family),
                divided.map(Publication.DividedName::given).orElse(""),
                other,
                affiliation);
    }

    private static Optional<Publication.DividedName> divided(String full, Optional<String> other) {
        Matcher words = TWO_WORDS.matcher(full);
        if (!words.matches()) {
            return Optional.empty();
        }
        Publication.DividedName familyFirst = new Publication.DividedName(words.group(1), words.group(2));
        Publication.DividedName familyLast = new Publication.DividedName(words.group(2), words.group(1));
        boolean chinese = other.filter(name -> CHINESE.matcher(name).matches()).isPresent();
        boolean pinyin = isPinyin(SYLLABLES, words.group(1)) && isPinyin(SYLLABLES, words.group(2));
        if (!chinese || !pinyin) {
            boolean korean = words.group(2).contains("-") && !words.group(1).contains("-"); // Kim Min-jun
            return korean ? Optional.empty() : Optional.of(familyLast);
        }
        boolean first = isPinyin(ONE_SYLLABLE, words.group(1));
        boolean last = isPinyin(ONE_SYLLABLE, words.group(2));
        return first == last ? Optional.empty() : Optional.of(first ? familyFirst : familyLast);
    }

    private static boolean isPinyin(Pattern syllables, String word) {
        return syllables.matcher(word.toLowerCase(Locale.ROOT)).matches();
    }
}
