package press.colophon.typeset.language;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import press.colophon.typeset.language.LanguageProfile.Capitals;
import press.colophon.typeset.language.LanguageProfile.Division;
import press.colophon.typeset.language.LanguageProfile.Hyphens;
import press.colophon.typeset.language.LanguageProfile.QuotationMarks;
import press.colophon.typeset.language.LanguageProfile.Writing;

/** The table of languages, one a line. */
final class LanguageProfiles {
    /**
     * Tag; squares or words; quotation marks outside and inside; patterns with the letters that they leave at the left and at
     * the right, {@code none} where no word is divided, {@code ?} where no patterns are known; what a capital says.
     *
     * <p>Quotation marks: Unicode CLDR 46, delimiters; Chinese GB/T 15834—2011, 4.8.3; with {@code ~} for the no-break space
     * within French guillemets (<i>Lexique des règles typographiques en usage à l'Imprimerie nationale</i>, "guillemets").
     * Letters left and right: "hyphenmins, typesetting" in the file of patterns, which hyph-utf8 takes from its authors.
     * Vietnamese writes each syllable as a word. Latin words in Chinese are taken for English (CLREQ 3.2.4).
     */
    private static final String TABLE = """
            und      words    “ ” ‘ ’      ?                    names
            zh       squares  “ ” ‘ ’      en-us:2:3            names
            zh-hant  squares  「 」 『 』  en-us:2:3            names
            zh-latn  words    “ ” ‘ ’      zh-latn-pinyin:2:2   names
            en       words    “ ” ‘ ’      en-us:2:3            names
            en-gb    words    “ ” ‘ ’      en-gb:2:3            names
            de       words    „ “ ‚ ‘      de-1996:2:2          nouns
            de-ch    words    « » ‹ ›      de-1996:2:2          nouns
            fr       words    «~ ~» “ ”    fr:2:2               names
            es       words    « » “ ”      es:2:2               names
            it       words    « » “ ”      it:2:2               names
            pt       words    “ ” ‘ ’      pt:2:3               names
            pt-pt    words    « » “ ”      pt:2:3               names
            nl       words    ‘ ’ “ ”      nl:2:2               names
            pl       words    „ ” « »      pl:2:2               names
            ru       words    « » „ “      ru:2:2               names
            uk       words    « » „ “      uk:2:2               names
            vi       words    “ ” ‘ ’      none                 names
            ja       words    「 」 『 』  none                 names
            ko       words    “ ” ‘ ’      none                 names
            sv       words    ” ” ’ ’      ?                    names
            fi       words    ” ” ’ ’      ?                    names
            nb       words    « » ‘ ’      ?                    names
            nn       words    « » ‘ ’      ?                    names
            cs       words    „ “ ‚ ‘      ?                    names
            sk       words    „ “ ‚ ‘      ?                    names
            hu       words    „ ” » «      ?                    names
            """;

    /** Languages of the Chinese family that have tags of their own and are written as Chinese is (ISO 639-3, macrolanguage zho). */
    private static final Set<String> CHINESE =
            Set.of("cmn", "yue", "wuu", "nan", "hak", "gan", "hsn", "cdo", "cjy", "cpx", "lzh", "zho", "chi");

    /** Regions that write traditional characters unless the tag says otherwise (CLDR, likely subtags). */
    private static final Set<String> TRADITIONAL = Set.of("tw", "hk", "mo");

    private static final Map<String, LanguageProfile> PROFILES = parse();
    private static final LanguageProfile NEUTRAL = Objects.requireNonNull(PROFILES.get("und"));

    /** Tags that were looked up before; without influence on results. */
    private static final Map<String, LanguageProfile> KNOWN = new ConcurrentHashMap<>();

    private LanguageProfiles() {}

    static LanguageProfile lookUp(String tag) {
        return KNOWN.computeIfAbsent(tag, LanguageProfiles::find);
    }

    private static LanguageProfile find(String tag) {
        String range = written(tag.strip().replace('_', '-').toLowerCase(Locale.ROOT));
        while (!range.isEmpty()) {
            LanguageProfile profile = PROFILES.get(range);
            if (profile != null) {
                return profile;
            }
            range = range.substring(0, Math.max(0, range.lastIndexOf('-')));
        }
        return NEUTRAL;
    }

    /** Chinese by language and script, in whatever way the tag says so: {@code zh-TW}, {@code cmn-Hans-CN}, {@code zh-yue}. */
    private static String written(String tag) {
        List<String> parts = List.of(tag.split("-", -1));
        boolean chinese = parts.get(0).equals("zh") || CHINESE.contains(parts.get(0));
        if (!chinese) {
            return tag;
        }
        if (parts.contains("latn")) {
            return "zh-latn";
        }
        boolean traditional = parts.contains("hant")
                || (!parts.contains("hans") && parts.stream().anyMatch(TRADITIONAL::contains));
        return traditional ? "zh-hant" : "zh";
    }

    private static Map<String, LanguageProfile> parse() {
        Map<String, LanguageProfile> profiles = new HashMap<>();
        TABLE.lines()
                .map(line -> Parsing.profile(line.split("\\s+", -1)))
                .forEach(profile -> profiles.put(profile.tag(), profile));
        return Map.copyOf(profiles);
    }

    /** From the fields of a line of the table. */
    private static final class Parsing {
        private Parsing() {}

        static LanguageProfile profile(String[] fields) {
            Writing writing = fields[1].equals("squares") ? Writing.SQUARES : Writing.WORDS;
            QuotationMarks quotes =
                    new QuotationMarks(spaced(fields[2]), spaced(fields[3]), spaced(fields[4]), spaced(fields[5]));
            Capitals capitals = fields[7].equals("nouns") ? Capitals.NOUNS : Capitals.NAMES;
            return new LanguageProfile(fields[0], writing, quotes, hyphens(fields[6], capitals));
        }

        private static String spaced(String mark) {
            return mark.replace('~', '\u00A0');
        }

        private static Hyphens hyphens(String field, Capitals capitals) {
            if (field.equals("none") || field.equals("?")) {
                return Hyphens.without(field.equals("none") ? Division.NONE_NEEDED : Division.UNKNOWN);
            }
            String[] parts = field.split(":", -1);
            return new Hyphens(
                    Division.PATTERNS,
                    Optional.of(parts[0]),
                    Integer.parseInt(parts[1]),
                    Integer.parseInt(parts[2]),
                    capitals);
        }
    }
}
