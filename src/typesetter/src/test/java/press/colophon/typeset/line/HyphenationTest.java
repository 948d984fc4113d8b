package press.colophon.typeset.line;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import press.colophon.typeset.language.LanguageProfile;

class HyphenationTest {
    @ParameterizedTest
    @CsvSource({
        "en, stan-dard-iza-tion",
        "en-GB, stand-ard-isa-tion",
        "en, democ-racy",
        "en-GB, demo-cracy",
        "de, Sprach-re-ge-lung",
        "de, Fuß-no-te",
        "fr, ty-po-gra-phie",
        "fr, dé-ve-lop-pe-ment",
        "es, nor-ma-li-za-ción",
        "it, re-go-la-men-to",
        "pt, nor-ma-li-za-ção",
        "nl, maat-schap-pij",
        "pl, nor-ma-li-za-cja",
        "ru, стан-дар-ти-за-ция",
        "uk, стан-дар-ти-за-ція",
        "zh-Latn, biao-zhun-hua",
        "zh, stan-dard-iza-tion",
        "tlh, standardization",
        "vi, nghiêng"
    })
    void wordsAreDividedAsTheirLanguageDoes(String language, String word) {
        assertThat(divided(Hyphenation.standard(), language, word.replace("-", "")))
                .isEqualTo(word);
    }

    @Test
    void theHousesWordsAreEnglishAndNoOtherLanguageHasThem() {
        Hyphenation hyphenation = Hyphenation.withWords(List.of("Regu-lation"));
        assertThat(divided(hyphenation, "en", "regulation")).isEqualTo("regu-lation");
        assertThat(divided(hyphenation, "en-GB", "regulation")).isEqualTo("regu-lation");
        assertThat(divided(hyphenation, "de", "regulation")).isEqualTo("re-gu-la-ti-on");
        assertThat(isTitleWord(hyphenation, "en", "Regulation")).isTrue();
        assertThat(isTitleWord(hyphenation, "fr", "Regulation")).isFalse();
    }

    @Test
    void aNounOfGermanIsNoNameForItsCapital() {
        assertThat(isTitleWord(Hyphenation.standard(), "de", "Verordnung")).isTrue();
        assertThat(isTitleWord(Hyphenation.standard(), "en", "Regulation")).isFalse();
    }

    @Test
    void wordsThatAFileOfPatternsGivesWholeArePutBeforeItsPatterns() {
        Dictionary dictionary = Dictionary.tex("""
                % a comment with \\patterns{1z1}
                \\patterns{ % and one at the end of a line
                1a .b2a a1b
                }
                \\hyphenation{
                aba-b
                }
                """);
        assertThat(dictionary.positions("abab", 1, 1)).containsExactly(3);
        assertThat(dictionary.positions("abaab", 1, 1)).containsExactly(1, 2, 3, 4);
        assertThat(dictionary.exceptions()).containsOnlyKeys("abab");
    }

    @Test
    void theLetterAfterWhichAWordMayEndALineIsTheLanguages() {
        Hyphenation hyphenation = Hyphenation.standard();
        assertThat(divided(hyphenation, "en", "mostly")).isEqualTo("mostly");
        assertThat(divided(hyphenation, "de", "Rundung")).isEqualTo("Run-dung");
        assertThat(divided(hyphenation, "de", "Euro")).isEqualTo("Eu-ro");
    }

    private static boolean isTitleWord(Hyphenation hyphenation, String language, String word) {
        return hyphenation.isTitleWord(word, LanguageProfile.of(language).hyphenation());
    }

    private static String divided(Hyphenation hyphenation, String language, String word) {
        int[] positions =
                hyphenation.positions(word, LanguageProfile.of(language).hyphenation());
        List<String> parts = new ArrayList<>();
        int from = 0;
        for (int position : positions) {
            parts.add(word.substring(from, position));
            from = position;
        }
        parts.add(word.substring(from));
        return String.join("-", parts);
    }
}
