package press.colophon.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import press.colophon.diagnostics.Diagnostic;
import press.colophon.diagnostics.Outcome;
import press.colophon.diagnostics.Source;

class MarkdownTest {
    @Test
    void cjkPunctuationDoesNotKeepEmphasisFromClosing() {
        assertHtml("**中文。**中文", "<p><strong>中文。</strong>中文</p>");
        assertHtml("中文**“引用”**中文", "<p>中文<strong>“引用”</strong>中文</p>");
        assertHtml("**《标准》**规定*（注）*。", "<p><strong>《标准》</strong>规定<em>（注）</em>。</p>");
        assertHtml("**ISO**标准和**GB/T**。", "<p><strong>ISO</strong>标准和<strong>GB/T</strong>。</p>");
    }

    @Test
    void latinTextKeepsTheRulesOfCommonMark() {
        assertHtml("a*\"foo\"*b and snake_case_name", "<p>a*\"foo\"*b and snake_case_name</p>");
    }

    @Test
    void lineBreakInChineseTextAddsNoSpace() {
        assertHtml("标准，\n化", "<p>标准，化</p>");
        assertHtml("按照**标准**\nISO\n执行", "<p>按照<strong>标准</strong>ISO执行</p>");
        assertHtml("two\nwords", "<p>two\nwords</p>");
    }

    @Test
    void lineBreakInEnglishTextAddsNoSpaceBetweenTwoHanOnly() {
        Body body = convert("the journal 中国\n标准化\nis\nbimonthly", "en").value();
        assertThat(body.html()).isEqualTo("<p>the journal <span lang=\"zh-CN\">中国标准化</span>\nis\nbimonthly</p>");
    }

    @Test
    void chineseInATextOfAnotherLanguageIsTaggedOnce() {
        assertThat(convert("the 《开本》 and *裁切* and <span lang=\"ja\">裁断</span>", "en")
                        .value()
                        .html())
                .isEqualTo("<p>the <span lang=\"zh-CN\">《开本》</span> and <em><span lang=\"zh-CN\">裁切</span></em>"
                        + " and <span lang=\"ja\">裁断</span></p>");
        assertThat(convert("ISO 标准", "zh").value().html()).isEqualTo("<p>ISO 标准</p>");
    }

    @Test
    void linkDefinitionsBelowOneAnotherMeanTheSame() {
        assertHtml(
                "[x] [y]\n\n[x]: a.md\n[y]: b.md \"t\"",
                "<p><a href=\"a.md\">x</a> <a href=\"b.md\" title=\"t\">y</a></p>");
    }

    @Test
    void fullWidthPunctuationEndsAnAddress() {
        assertHtml(
                "见https://www.iso.org/a_b（网站）。",
                "<p>见<a href=\"https://www.iso.org/a_b\">https://www.iso.org/a_b</a>（网站）。</p>");
        assertHtml(
                "访问https://www.iso.org查询，或https://a.cn/中文。",
                "<p>访问<a href=\"https://www.iso.org\">https://www.iso.org</a>查询，"
                        + "或<a href=\"https://a.cn/%E4%B8%AD%E6%96%87\">https://a.cn/中文</a>。</p>");
        assertHtml(
                "(see https://iso.org/a_(b)).",
                "<p>(see <a href=\"https://iso.org/a_(b)\">https://iso.org/a_(b)</a>).</p>");
    }

    @Test
    void pictureAloneInAParagraphIsAFigure() {
        assertHtml("![鸟瞰图](../media/a.svg \"会场 & 夜景\"){.wide credit=\"图：CSP\"}", """
            <figure class="wide"><img src="../media/a.svg" alt="鸟瞰图" />\
            <figcaption>会场 &amp; 夜景 <span class="credit">图：CSP</span></figcaption></figure>\
            """);
        assertHtml("![](a.svg){.decorative}", "<figure class=\"decorative\"><img src=\"a.svg\" alt=\"\" /></figure>");
        assertHtml("text ![b](b.svg)", "<p>text <img src=\"b.svg\" alt=\"b\" /></p>");
    }

    @Test
    void picturesAloneInAParagraphAreARowOfFigures() {
        assertHtml("![A](a.svg \"One\") ![B](b.svg \"Two\")", """
            <div class="pictures" data-count="2">
            <figure><img src="a.svg" alt="A" /><figcaption>One</figcaption></figure>
            <figure><img src="b.svg" alt="B" /><figcaption>Two</figcaption></figure>
            </div>""");
        assertHtml("![A](a.svg)\n![B](b.svg)\n![C](c.svg){credit=\"C: d\"}\n\n{.wide}", """
            <div class="pictures wide" data-count="3">
            <figure><img src="a.svg" alt="A" /></figure>
            <figure><img src="b.svg" alt="B" /></figure>
            <figure><img src="c.svg" alt="C" /><figcaption><span class="credit">C: d</span></figcaption></figure>
            </div>""");
    }

    @Test
    void aPictureOnALineOfItsOwnIsAFigureBesideTheText() {
        assertHtml("![A](a.svg \"One\")\ntext", """
            <figure><img src="a.svg" alt="A" /><figcaption>One</figcaption></figure>
            <p>text</p>""");
        assertHtml("one\n**two**\n![A](a.svg)\nthree", """
            <p>one
            <strong>two</strong>
            </p>
            <figure><img src="a.svg" alt="A" /></figure>
            <p>three</p>""");
    }

    @Test
    void lineOfAttributesBelongsToTheBlockBeforeIt() {
        assertHtml("> pulled\n\n{.pull}", "<aside class=\"pull\">\n<p>pulled</p>\n</aside>");
        assertHtml("> ## Box\n{.box #facts}", "<aside class=\"box\" id=\"facts\">\n<h2 id=\"box\">Box</h2>\n</aside>");
        assertHtml("- a\n- b\n{.names}", "<ul class=\"names\">\n<li>a</li>\n<li>b</li>\n</ul>");
        assertHtml("> cited", "<blockquote>\n<p>cited</p>\n</blockquote>");
    }

    @Test
    void bracesThatHoldNoAttributesAreText() {
        assertHtml("the set {a, b}, {.x} and {}", "<p>the set {a, b}, {.x} and {}</p>");
    }

    @Test
    void headingsHaveIdsInTheirOwnScript() {
        Body body = convert("## 两段视频致辞！\n\n## 两段视频致辞\n\n## A *b* & `c`\n\n## D {#own}\n\n## !", "zh")
                .value();
        assertThat(body.headings().stream().map(Body.Heading::id))
                .containsExactly("两段视频致辞", "两段视频致辞-2", "a-b-c", "own", "section");
        assertThat(body.headings().get(2).text()).isEqualTo("A b & c");
        assertThat(body.anchors()).contains("own", "两段视频致辞-2");
    }

    @Test
    void headingWithTheIdOfAnotherIsReported() {
        assertDiagnostics(
                "## A {#x}\n\n## B {#x}", "a.md:3:1: error[duplicate-anchor]: the id \"x\" stands here twice");
    }

    @Test
    void outlineBeginsAtTheSecondLevelAndABoxHasItsOwn() {
        assertDiagnostics(
                "> ### box\n{.box}\n\n## A\n\n#### B\n\n# C",
                "a.md:6:1: warning[heading-level]: a heading of level 4 follows one of level 2",
                "a.md:8:1: warning[heading-level]: a heading of the first level stands in the text;"
                        + " the title of an article has it; begin with ##");
    }

    @Test
    void footnotesAreNumberedAndLeadBack() {
        assertHtml("One[^a].\n\n[^a]: Note.", """
            <p>One<sup id="fnref-1"><a class="footnote-ref" href="#fn-1" role="doc-noteref">1</a></sup>.</p>
            <div class="footnotes" role="doc-endnotes">
            <ol>
            <li id="fn-1">
            <p>Note. <a href="#fnref-1" class="footnote-backref" role="doc-backlink">↩</a></p>
            </li>
            </ol>
            </div>\
            """);
    }

    @Test
    void notesWithoutTextAndTextsWithoutNoteAreReported() {
        assertDiagnostics(
                "One[^a].\n\n[^b]: Note.",
                "a.md:1:4: error[unknown-footnote]: there is no footnote \"a\"; write it as a paragraph [^a]: …",
                "a.md:3:1: warning[unused-footnote]: no text refers to the footnote \"b\"");
    }

    @Test
    void anAbbreviationOfPunctuationIsFoundWithinAWord() {
        assertHtml("ASP.NET\n\n*[.NET]: a framework", "<p>ASP<abbr title=\"a framework\">.NET</abbr></p>");
    }

    @Test
    void abbreviationsDivideNoAddressAndNoDescriptionOfAPicture() {
        assertHtml(
                "See https://iec.ch/IEC and ![IEC](a.png)\n\n*[IEC]: a commission",
                "<p>See <a href=\"https://iec.ch/IEC\">https://iec.ch/IEC</a> and <img src=\"a.png\" alt=\"IEC\" /></p>");
    }

    @Test
    void abbreviationsAreFoundBesideHan() {
        assertHtml("IEC主席和IECEE\n\n*[IEC]: 国际电工委员会", "<p><abbr title=\"国际电工委员会\">IEC</abbr>主席和IECEE</p>");
    }

    @Test
    void tablesAlignByClassAndDefinitionsAreLists() {
        assertHtml("| a | b |\n|---|--:|\n| 1 | **2** |", """
            <table>
            <thead>
            <tr><th>a</th><th class="align-right">b</th></tr>
            </thead>
            <tbody>
            <tr><td>1</td><td class="align-right"><strong>2</strong></td></tr>
            </tbody>
            </table>\
            """);
        assertHtml("术语\n: 定义", "<dl>\n<dt>术语</dt>\n<dd>定义</dd>\n</dl>");
    }

    @Test
    void htmlThatMayNotStandInAnArticleIsLeftOutAndReported() {
        String source = """
            a <script>alert(1)</script> b <b onclick="x()" class="k">c</b>

            <div><iframe src="//evil"></iframe><p style="x">kept</p></div>

            [l](javascript:alert%281%29) [m](<java&#10;script:x>) ![i](data:text/html,x)
            """;
        assertThat(convert(source, "en").value().html())
                .isEqualTo("<p>a  b <b class=\"k\">c</b></p>\n<div><p>kept</p></div>\n<p>l m </p>");
        assertDiagnostics(
                source,
                "a.md:1:3: error[html-not-allowed]: the element <script> is not allowed in an article; it was left"
                        + " out; say it in Markdown",
                "a.md:1:34: error[html-not-allowed]: the attribute onclick is not allowed in an article; it was left"
                        + " out; say it in Markdown",
                "a.md:3:6: error[html-not-allowed]: the element <iframe> is not allowed in an article; it was left"
                        + " out; say it in Markdown",
                "a.md:3:39: error[html-not-allowed]: the attribute style is not allowed in an article; it was left"
                        + " out; say it in Markdown",
                "a.md:5:5: error[html-not-allowed]: this address is not allowed in an article; it was left out",
                "a.md:5:35: error[html-not-allowed]: this address is not allowed in an article; it was left out",
                "a.md:5:60: error[html-not-allowed]: this address is not allowed in an article; it was left out");
    }

    @Test
    void commentsStayInTheManuscript() {
        assertHtml("a<!-- ask -- her --> b\n\n<!-- block\n\nof notes -->\n\nc", "<p>a b</p>\n<p>c</p>");
    }

    @Test
    void attributesCannotCarryScripts() {
        assertDiagnostics(
                "[a](b.en.md){onclick=\"x()\" .k}",
                "a.md:1:14: error[unknown-attribute]: there is no attribute \"onclick\"; possible: class, credit, dir,"
                        + " id, lang, title");
    }

    @Test
    void pictureWithoutAlternativeIsReported() {
        assertDiagnostics(
                "![](a.svg)",
                "a.md:1:1: error[missing-alt]: this picture has no alternative text; describe it between the brackets,"
                        + " or mark it {.decorative}");
    }

    @Test
    void placesCountFromTheBeginningOfTheFile() {
        Source source = Source.of("a.md", "---\nkind: news\n---\n\n## 标题\n\n见[这里](x.zh.md#a)和![图](m/y.svg)\n");
        Body body = Markdown.convert(source, 19, "zh").value();
        assertThat(body.headings().get(0).span()).hasToString("a.md:5:1");
        assertThat(body.links().get(0).span().text()).isEqualTo("x.zh.md#a");
        assertThat(body.links().get(0).span()).hasToString("a.md:7:7");
        assertThat(body.images().get(0).span().text()).isEqualTo("m/y.svg");
    }

    @Test
    void rawLinksAndPicturesAreFactsToo() {
        Body body = convert("<a href=\"x.en.md\">x</a> <img src=\"y.svg\" alt=\"y\">", "en")
                .value();
        assertThat(body.links()).extracting(Body.Link::target).containsExactly("x.en.md");
        assertThat(body.images()).extracting(Body.Image::target).containsExactly("y.svg");
    }

    @Test
    void wordsAreCountedByHanCharacterAndLatinWord() {
        assertThat(convert("ISO 9001标准化，don’t 3.5%。", "zh").value().words()).isEqualTo(7);
    }

    @Test
    void anAbbreviationIsFoundInATermOfListsOfDefinitionsThatJoin() {
        assertThat(convert("a\n: /\n\n|\n”\n:\n\n*[ISO]: o", "en").value().html())
                .startsWith("<dl>")
                .contains("<dt>a</dt>");
    }

    @Test
    void aNoteInTheTextOfALinkIsANote() {
        assertThat(convert("[-[^a] ]()\n\n[^a]: t", "en").value().html())
                .startsWith("<p>[-<sup id=\"fnref-1\">")
                .contains("</sup> ]()</p>");
    }

    @Test
    void deepNestingIsReportedAndNotThrown() {
        for (String deep :
                new String[] {">".repeat(20_000), "[".repeat(20_000), "- ".repeat(10_000), "*a ".repeat(20_000)}) {
            assertThat(convert(deep, "en").value()).isNotNull();
        }
    }

    @Test
    void theLineThatIsNestedTooDeepIsTheSameOnEveryMachine() {
        String most = "> ".repeat(Nesting.MOST) + "deep";
        assertThat(convert("Text.\n\n" + most + "\n", "en").diagnostics()).isEmpty();
        assertThat(convert("Text.\n\n> " + most + "\n", "en").diagnostics())
                .extracting(diagnostic ->
                        diagnostic.code() + " in line " + diagnostic.span().line())
                .containsExactly("too-deep in line 3");
        assertThat(convert("- ".repeat(120) + "\n", "en").diagnostics()).isEmpty();
    }

    private static Outcome<Body> convert(String markdown, String language) {
        return Markdown.convert(Source.of("a.md", markdown), 0, language);
    }

    /** Blank lines between elements do not count. */
    private static void assertHtml(String markdown, String html) {
        assertThat(convert(markdown, "zh").value().html().replaceAll("\n+", "\n"))
                .isEqualTo(html);
    }

    private static void assertDiagnostics(String markdown, String... headlines) {
        assertThat(convert(markdown, "en").diagnostics().stream()
                        .map(Diagnostic::headline)
                        .collect(Collectors.joining("\n")))
                .isEqualTo(String.join("\n", headlines));
    }
}
