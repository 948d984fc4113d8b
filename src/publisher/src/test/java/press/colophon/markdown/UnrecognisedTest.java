package press.colophon.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import press.colophon.diagnostics.Source;

/** What looks like Markdown and is none is reported where it stands; what is meant as it is typed is not. */
class UnrecognisedTest {
    @Test
    void linesOfAMergeAreReportedBothStyles() {
        assertReported(
                "<<<<<<< HEAD\nours\n||||||| base\nold\n=======\ntheirs\n>>>>>>> other\n",
                "1 merge-conflict",
                "1 heading-level",
                "3 merge-conflict",
                "5 merge-conflict",
                "7 merge-conflict");
        assertReported("```\n<<<<<<< HEAD\n```\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "##标题",
                "#标题",
                "##\u3000标题",
                "＃ 标题",
                "＃＃ 标题",
                "##Heading", // headings
                "![图](a.svg “题”)",
                "![图](a b.svg)",
                "![图]（a.svg）",
                "！［图］（a.svg）",
                "![图]", // pictures
                "[半角]（https://iso.org）",
                "[table](a b.md)",
                "[the table][t1]",
                "！[图](a.svg)", // links
                "> Cut once. {.pull}",
                "text {.wide} text", // attributes
                "```\ncode",
                "**bold",
                "a ** b**",
                "~~struck~~",
                "＞ quoted", // signs that are not closed
                "+ 86 10 5550 1234",
                "- 5 degrees" // signs that are no item
            })
    void whatIsPrintedAsTypedIsReported(String markdown) {
        assertReported("Text.\n\n" + markdown, "3 unrecognised-markdown");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1、折\n2、裁",
                "1）折\n2）裁",
                "（1）折\n（2）裁",
                "①折\n②裁",
                "1.折\n2.裁",
                "一、折\n二、裁",
                "•fold\n•cut",
                "-fold\n-cut",
                "Text\n| a | b |\n",
                "| a | b |\n| c | d |",
                "Text\n|--|--|\n"
            })
    void linesThatRunTogetherAreReported(String markdown) {
        String line = markdown.startsWith("Text\n| a") ? "" : "2 unrecognised-markdown";
        assertReported(markdown, line.isEmpty() ? new String[0] : new String[] {line});
    }

    @Test
    void tableBelowTextIsReported() {
        assertReported("Text.\n| a | b |\n|---|---|\n| c | d |", "3 unrecognised-markdown", "4 unrecognised-markdown");
    }

    @Test
    void delimiterRowNeedsOneDash() {
        assertThat(convert("|a|b|\n|-|--|\n|c|d|").value().html()).startsWith("<table>");
    }

    @Test
    void pictureWithTextInTheNextLineIsReported() {
        assertReported("![a](a.svg)\nText.", "1 unrecognised-markdown");
        assertReported("Text.\n![a](a.svg)", "2 unrecognised-markdown");
        assertReported("![a](a.svg) ![b](b.svg)");
        assertReported("See ![a](a.svg) here.");
    }

    @Test
    void slipInAClassIsReported() {
        assertThat(convert("![a](a.svg){.wdie}").diagnostics())
                .extracting(diagnostic -> diagnostic.headline())
                .containsExactly(
                        "a.md:1:13: warning[unknown-class]: there is no class \"wdie\"; did you mean \"wide\"?");
        assertReported("![a](a.svg){.of-a-theme}");
    }

    @Test
    void classGivenTwiceCountsOnce() {
        assertThat(convert("> a\n\n{.box}\n{.box}").value().html()).startsWith("<aside class=\"box\">");
        assertThat(convert(">\n{.box}\n{.box}").diagnostics()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "`**` and `#标题` and `![x](a b)`",
                "\\*\\*as it is\\*\\* \\#标题",
                "2 ** 3 and 5 * 3, snake_case",
                "#话题# is a subject",
                "1、折，然后裁",
                "（1）only one",
                "Text [sic] and a[1]",
                "- one\n- 2 two",
                "a | b",
                "    <<<<<<< HEAD",
                "---\n\nText",
                "the set {a, b}, {.x} and {}"
            })
    void whatIsMeantAsItIsTypedIsNot(String markdown) {
        assertReported(markdown);
    }

    @Test
    void textThatTheReaderOfMarkdownFailsOnIsSetAsItStands() {
        assertReported("First.\n\n[<i>全]", "3 unreadable-text");
        assertThat(convert("First.\n\n[<i>全]").value().html()).isEqualTo("<p>First.</p>\n<p>[&lt;i&gt;全]</p>");
    }

    @Test
    void numberThatNoCaptionHasIsReportedUnlessItIsOfAnotherText() {
        String captions = "Text.\n\n![a](a.svg \"图1 裁切\")\n\n![b](b.svg \"Figure 2. Cut\")\n\n";
        assertReported(captions + "见图3。", "7 unknown-exhibit");
        assertReported(captions + "As Figure 4 shows.", "7 unknown-exhibit");
        assertReported(captions + "见图1和Figure 2。");
        assertReported(captions + "见GB/T 1.1—2020图3、《开本》图7，Figure 9 of ISO 9000.");
        assertReported("As Table 3 shows; 见表2。");
    }

    private static press.colophon.diagnostics.Outcome<Body> convert(String markdown) {
        return Markdown.convert(Source.of("a.md", markdown), 0, "zh");
    }

    private static void assertReported(String markdown, String... expected) {
        assertThat(convert(markdown).diagnostics().stream()
                        .map(diagnostic -> diagnostic.span().line() + " " + diagnostic.code())
                        .collect(Collectors.toList()))
                .as(markdown)
                .containsExactly(expected);
    }
}
