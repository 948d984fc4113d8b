package press.colophon.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How the two languages of a piece lead to one another and stand beside each other. */
class LanguagesTest {
    @TempDir
    Path directory;

    private Built build(MiniPublication mini) throws IOException {
        return Built.of(mini, directory);
    }

    private List<String> rows(String english, String chinese) throws IOException {
        return build(new MiniPublication().with("letter.en", english).with("letter.zh", chinese))
                .page("en/issues/2025-06/letter/parallel/index.html")
                .select("article > .row")
                .stream()
                .map(row -> String.join(" | ", row.select("> .text").eachText()))
                .toList();
    }

    @Test
    void twoTextsStandSideBySide() throws IOException {
        Golden.check(
                "letter-parallel.zh.txt",
                build(new MiniPublication()).outline("zh/issues/2025-06/letter/parallel/index.html"));
    }

    @Test
    void whereOneTextHasMoreParagraphsTheyStandTogetherAndTheOthersByTheirLike() throws IOException {
        assertThat(rows("""
                        One.

                        ## First

                        A.

                        > Q.

                        B.

                        C.

                        ## Second

                        D.
                        """, """
                        一。

                        ## 第一

                        甲。

                        > 问。

                        乙丙。

                        ## 第二

                        丁。
                        """))
                .containsExactly(
                        "One. | 一。", "First | 第一", "A. | 甲。", "Q. | 问。", "B. C. | 乙丙。", "Second | 第二", "D. | 丁。");
    }

    @Test
    void aChapterWithOtherBlocksStandsBesideItsLikeAsAWhole() throws IOException {
        assertThat(rows("One.\n\n## First\n\nA.\n\n- x\n", "一。\n\n## 第一\n\n甲。\n\n> 问。\n"))
                .containsExactly("One. | 一。", "First A. x | 第一 甲。 问。");
    }

    @Test
    void textsInDifferentChaptersStandBesideEachOtherUndivided() throws IOException {
        assertThat(rows("One.\n\n## First\n\nA.\n", "一。\n\n甲。\n")).containsExactly("One. First A. | 一。 甲。");
    }

    @Test
    void aChapterLeadsToItselfInTheOtherLanguage() throws IOException {
        MiniPublication mini = new MiniPublication()
                .with("letter.en", "## One {#one}\n\n## Two {#two}\n\n## Three {#three}\n")
                .with("letter.zh", "## 一 {#yi}\n\n## 二 {#er}\n\n## 三 {#san}\n");
        assertThat(build(mini)
                        .page("en/issues/2025-06/letter/index.html")
                        .select(".chapters a.elsewhere")
                        .eachAttr("href"))
                .containsExactly(
                        "../../../../zh/issues/2025-06/letter/index.html#yi",
                        "../../../../zh/issues/2025-06/letter/index.html#er",
                        "../../../../zh/issues/2025-06/letter/index.html#san");
        mini.with("letter.zh", "## 一 {#yi}\n");
        assertThat(build(mini).page("en/issues/2025-06/letter/index.html").select(".chapters a.elsewhere"))
                .isEmpty();
    }

    @Test
    void everyVersionNamesTheOthers() throws IOException {
        Document page = build(new MiniPublication()).page("en/issues/2025-06/letter/index.html");
        assertThat(page.select("head link[hreflang]").outerHtml()).isEqualTo("""
            <link rel="alternate" hreflang="en" href="https://example.org/mini/en/issues/2025-06/letter/">
            <link rel="alternate" hreflang="zh-CN" href="https://example.org/mini/zh/issues/2025-06/letter/">\
            """.stripIndent());
        assertThat(page.select(".languages a").attr("href"))
                .isEqualTo("../../../../zh/issues/2025-06/letter/index.html");
    }
}
