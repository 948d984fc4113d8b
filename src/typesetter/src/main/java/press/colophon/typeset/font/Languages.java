package press.colophon.typeset.font;

import java.util.Locale;
import java.util.Map;

/** OpenType's names of languages (OpenType 1.9, "Language System Tags"), of those whose letters fonts tell apart. */
final class Languages {
    /** What fonts call text in no particular language. */
    private static final String DEFAULT = "dflt";

    private static final Map<String, String> TAGS = Map.ofEntries(
            Map.entry("az", "AZE "),
            Map.entry("bg", "BGR "),
            Map.entry("ca", "CAT "),
            Map.entry("crh", "CRT "),
            Map.entry("de", "DEU "),
            Map.entry("en", "ENG "),
            Map.entry("es", "ESP "),
            Map.entry("fr", "FRA "),
            Map.entry("it", "ITA "),
            Map.entry("ja", "JAN "),
            Map.entry("ko", "KOR "),
            Map.entry("mk", "MKD "),
            Map.entry("mo", "MOL "),
            Map.entry("nl", "NLD "),
            Map.entry("pl", "PLK "),
            Map.entry("pt", "PTG "),
            Map.entry("ro", "ROM "),
            Map.entry("ru", "RUS "),
            Map.entry("se", "NSM "),
            Map.entry("sr", "SRB "),
            Map.entry("tr", "TRK "),
            Map.entry("zh", "ZHS "));

    private Languages() {}

    /** The OpenType tag of a BCP 47 tag. Chinese is Simplified unless its script or region says otherwise. */
    static String tag(String language) {
        Locale locale = Locale.forLanguageTag(language);
        if (locale.getLanguage().equals("zh")) {
            boolean hongKong =
                    locale.getCountry().equals("HK") || locale.getCountry().equals("MO");
            boolean traditional =
                    locale.getScript().equals("Hant") || locale.getCountry().equals("TW");
            if (!locale.getScript().equals("Hans") && (hongKong || traditional)) {
                return hongKong ? "ZHH " : "ZHT ";
            }
        }
        return TAGS.getOrDefault(locale.getLanguage(), DEFAULT);
    }
}
