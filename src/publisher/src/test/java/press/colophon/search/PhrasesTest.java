package press.colophon.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where lines of Chinese headings may end; a stroke is such a place. */
class PhrasesTest {
    private static final Phrases PHRASES = new Phrases();

    private static void assertPhrases(String expected) {
        String text = expected.replace("|", "");
        assertThat(String.join("|", PHRASES.of(text, "zh-CN"))).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "中国|标准化|研究院|举办|系列|活动|庆祝|世界|标准日",
                "柬埔寨|标准|工作|迎来|人工智能",
                "国际|电信|联盟|全球|青年|庆祝|活动|即将|举办",
            })
    void aLineEndsBetweenWords(String title) {
        assertPhrases(title);
    }

    @ParameterizedTest
    @ValueSource(strings = {"数字里的|标准|体系|与方法", "办公室里的|算术|教科书", "各类|组织|都能用的|标准"})
    void aParticleStaysWithWhatItFollows(String title) {
        assertPhrases(title);
    }

    @ParameterizedTest
    @ValueSource(strings = {"国际|交流|与合作|促进会", "数字|标准|为东盟|贸易|铺路", "世界|汽车|标准|创新|大会|在深圳|举办"})
    void aPrepositionStaysWithWhatItPrecedes(String title) {
        assertPhrases(title);
    }

    @ParameterizedTest
    @ValueSource(strings = {"中国|代表夏薇佳当选|主席", "全体|会议设三个分论坛", "共建互认的|人工智能|标准"})
    void aCharacterThatIsPartOfNoKnownWordStaysWithItsNeighbours(String title) {
        assertPhrases(title);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2025年|全国|大学生",
                "截至9月底|我国|转化率",
                "中国|标准化|杂志社|第6期",
                "我国|首个IEC标准|发布",
                "2025年ISO年会|在卢旺达|举行",
                "转化率|整体|已达86%"
            })
    void lettersAndDigitsStayWithTheHanCharactersNextToThem(String title) {
        assertPhrases(title);
    }

    @ParameterizedTest
    @ValueSource(strings = {"自愿，但言出必行", "海淀“世界|标准日”主题|活动", "支撑《玩具|安全|指令》和《通用|产品》", "影响力|也是生意——把需求|变成|机遇"})
    void nextToAMarkTheBrowserDecides(String title) {
        assertPhrases(title);
    }

    @Test
    void aPhraseLongerThanASmallScreenIsDividedAtItsParticles() {
        assertPhrases("让他去做好人好事的|好帮手");
    }

    @Test
    void aTextThatFitsTheSmallestLineIsOnePhrase() {
        assertPhrases("国际交流与合作");
    }

    @Test
    void anotherLanguageIsOnePhrase() {
        assertThat(PHRASES.of("Standards in 中国", "en")).containsExactly("Standards in 中国");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "，", "𠮷野家𠮷", "的", "下一站：韩国", "\u3000全　角\n换行 x", "<b>&amp;标准</b>"})
    void thePartsAreTheTextWhateverItIs(String text) {
        List<String> parts = PHRASES.of(text, "zh-CN");
        assertThat(String.join("", parts)).isEqualTo(text);
        assertThat(parts).isNotEmpty();
    }

    @Test
    void manyReadersGetTheSame() {
        List<String> titles =
                IntStream.range(0, 200).mapToObj(i -> "标准化" + i + "工作").collect(Collectors.toList());
        Phrases shared = new Phrases();
        assertThat(titles.parallelStream()
                        .map(title -> shared.of(title, "zh-CN"))
                        .toList())
                .isEqualTo(
                        titles.stream().map(title -> PHRASES.of(title, "zh-CN")).toList());
    }
}
