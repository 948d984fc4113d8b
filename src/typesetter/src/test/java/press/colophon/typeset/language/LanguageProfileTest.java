package press.colophon.typeset.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import press.colophon.typeset.language.LanguageProfile.Capitals;
import press.colophon.typeset.language.LanguageProfile.Division;

class LanguageProfileTest {
    @ParameterizedTest
    @ValueSource(
            strings = {"zh", "zh-CN", "ZH-cn", "zh_CN", "zh-Hans", "zh-Hant-TW", "cmn-Hans-CN", "yue", "zh-yue-HK"})
    void chineseIsSetInSquaresInWhateverWayItsTagNamesIt(String tag) {
        assertThat(LanguageProfile.of(tag).squares()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "en-GB", "de-AT", "vi", "zh-Latn", "zh-Latn-pinyin", "x-zh", "zhuang", "", "und"})
    void everythingElseIsSetInWords(String tag) {
        assertThat(LanguageProfile.of(tag).squares()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "en, en",
        "en-US, en",
        "en-AU, en",
        "en-GB, en-gb",
        "en-GB-oxendict, en-gb",
        "de-AT, de",
        "pt-BR, pt",
        "pt-PT, pt-pt",
        "zh-HK, zh-hant",
        "zh-Hans-HK, zh",
        "zh-Latn-pinyin, zh-latn",
        "tlh, und",
        "de-CH-1996, de-ch"
    })
    void theMostSpecialProfileThatATagFallsUnderIsTaken(String tag, String profile) {
        assertThat(LanguageProfile.of(tag).tag()).isEqualTo(profile);
    }

    @Test
    void aLanguageThatNobodyKnowsIsToldFromOneThatNeedsNoHyphens() {
        assertThat(LanguageProfile.of("tlh").hyphenation().division()).isEqualTo(Division.UNKNOWN);
        assertThat(LanguageProfile.of("id").hyphenation().division()).isEqualTo(Division.UNKNOWN);
        assertThat(LanguageProfile.of("vi").hyphenation().division()).isEqualTo(Division.NONE_NEEDED);
    }

    @Test
    void onlyGermanWritesNounsWithACapital() {
        assertThat(LanguageProfile.of("de").hyphenation().capitals()).isEqualTo(Capitals.NOUNS);
        assertThat(LanguageProfile.of("nl").hyphenation().capitals()).isEqualTo(Capitals.NAMES);
    }
}
