package press.colophon.typeset.page;

import static org.assertj.core.api.Assertions.assertThat;
import static press.colophon.typeset.page.Pages.assertPages;

import java.util.List;
import org.junit.jupiter.api.Test;
import press.colophon.diagnostics.Outcome;
import press.colophon.typeset.display.DisplayList;
import press.colophon.typeset.display.Item;
import press.colophon.typeset.graphics.Length;

/** The language of a text rules its setting, whatever the language around it. */
class LanguagesTest {
    private static final String ENGLISH = "The requirements of this document are generic and are intended to apply to"
            + " organizations of every type and size.";

    private static final String CHINESE = "标准化是为了在既定范围内获得最佳秩序，促进共同效益，对现实问题确立共同使用和重复使用的条款的活动。";

    @Test
    void englishIsSetAlikeInAnEnglishAndInAChineseDocument() {
        String style = "p { text-align: justify; hyphens: auto; }";
        String alone = Pages.show(Pages.set(style, "<p>" + ENGLISH).value());
        String within = Pages.show(Pages.set(style, "<div lang=zh-CN><p lang=en>" + ENGLISH + "</p></div>")
                .value());
        assertThat(within).isEqualTo(alone).contains("-\n");
    }

    /** The columns are 75 pt wide, with 10 pt between them, and begin 20 pt from the left of the page; an em is 7 pt. */
    @Test
    void columnsMeasureWholeEmOfChineseWhereTheyHoldChinese() {
        assertThat(secondColumn("<div class=columns lang=zh-CN><p>" + CHINESE.repeat(4) + "</p></div>"))
                .isEqualTo("110");
        assertThat(secondColumn("<div class=columns><p lang=zh-CN>" + CHINESE.repeat(4) + "</p></div>"))
                .isEqualTo("110");
    }

    @Test
    void columnsOfEnglishAreNotCutToWholeEmByTheChineseAroundThem() {
        String text = "<p lang=en>" + ENGLISH.repeat(4) + "</p>";
        assertThat(secondColumn("<div class=columns lang=zh-CN><h2>标题</h2>" + text + "</div>"))
                .isEqualTo("105");
    }

    /** A Han character weighs two letters: here there are fewer characters of Chinese and yet more Chinese. */
    @Test
    void columnsOfBothSuitTheLanguageThatTakesMoreRoom() {
        String english = "<p>" + ENGLISH.substring(0, 80) + "</p>";
        assertThat(secondColumn("<div class=columns>" + english + "<p lang=zh-CN>" + CHINESE + "</p></div>"))
                .isEqualTo("110");
    }

    /** Where the second column begins, in whole points. */
    private static String secondColumn(String body) {
        Outcome<DisplayList> outcome = Pages.set(".columns { font-size: 7pt; hyphens: manual; }", body);
        long start = outcome.value().pages().get(0).items().stream()
                .filter(Item.Glyphs.class::isInstance)
                .mapToLong(item -> ((Item.Glyphs) item).x())
                .filter(x -> x > Length.ofPoints(95))
                .min()
                .orElseThrow();
        return String.valueOf(Math.round((double) start / Length.POINT));
    }

    @Test
    void quotationsHaveTheMarksOfTheTextAroundThem() {
        assertPages("", """
                <p>It says <q>one <q>two</q></q>.</p>
                <p lang=de>Er sagt <q>eins <q>zwei</q></q>.</p>
                <p lang=fr>Il dit <q>un <q>deux</q></q>.</p>
                <p lang=de>Er sagt <q lang=en>one</q>.</p>
                <p lang=zh-Hant>他人<q>一<q>二</q></q>。</p>""", """
                page 1
                  27.804: It says “one ‘two’”.
                  37.804: Er sagt „eins ‚zwei‘“.
                  47.804: Il dit «\u00a0un “deux”\u00a0».
                  57.804: Er sagt „one“.
                  67.804: 他人「一『二』」。
                """);
    }

    @Test
    void aLanguageWithoutHyphenationIsNamedOnce() {
        String style = "p { text-align: justify; hyphens: auto; }";
        assertThat(Pages.problems(style, "<p lang=id>Satu.<p lang=id>Dua.<p lang=sv>Tre.<p lang=vi>Bốn.<p>Five."))
                .isEqualTo(List.of("no-hyphenation", "no-hyphenation"));
        assertThat(Pages.problems("p { hyphens: manual; }", "<p lang=id>Satu.")).isEmpty();
        assertThat(Pages.problems("p { hyphens: auto; text-align: left; }", "<p lang=id>Satu."))
                .isEmpty();
    }
}
