package press.colophon.typeset.style;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What elements and attributes of HTML come to, and what is said of those that come to nothing. */
class MarkupTest {
    @Test
    void whatCannotBeSetIsAnErrorThatNamesItAndIsNotInTheTree() {
        Styling styled = Styling.of("", "<p>Half is <math><mn>1</mn><mn>2</mn></math>.<video src=a></video></p>");

        styled.reports(
                "issue.html:1:87: error[unsupported-element]: <math> cannot be set and is left out; put the formula in as a"
                        + " picture (SVG) with its reading as alternative text",
                "issue.html:1:121: error[unsupported-element]: <video> cannot be set and is left out; print a still picture of"
                        + " it");
        assertThat(styled.dump()).isEqualTo("p\n  'Half is '\n  '.'\n");
    }

    @Test
    void whatIsNotShownIsNotReported() {
        Styling.of("video { display: none }", "<video></video><input type=hidden hidden>")
                .reportsNothing();
    }

    @Test
    void anUnknownElementIsReportedOnceAndItsTextIsSet() {
        Styling styled = Styling.of("", "<p><foo>a</foo><foo>b</foo></p>");

        styled.reports(
                "issue.html:1:79: warning[unknown-element]: <foo> is no element of HTML; its content is set as text of"
                        + " the line; use span or div with a class");
        assertThat(styled.dump()).isEqualTo("p\n  foo\n    'a'\n  foo\n    'b'\n");
    }

    @Test
    void attributesWithoutEffectAreReportedOnce() {
        Styling.of("", "<table border=1><tr><td align=right>a<td align=right>b</table>")
                .reports(
                        "issue.html:1:90: warning[unknown-attribute]: the attribute border of <table> has no effect; say it in a"
                                + " style sheet",
                        "issue.html:1:106: warning[unknown-attribute]: the attribute align of <td> has no effect; say it in a"
                                + " style sheet");
    }

    @Test
    void valuesThatNobodyReadsAreReported() {
        Styling.of("", "<ol type=x start=two><li value=1.5>a</ol><table><tr><td colspan=all>b<th scope=up>c</table>")
                .reports(
                        "issue.html:1:85: warning[unknown-value]: 'x' is no value of the attribute type of <ol>",
                        "issue.html:1:93: warning[unknown-value]: 'two' is no value of the attribute start of <ol>",
                        "issue.html:1:107: warning[unknown-value]: '1.5' is no value of the attribute value of <li>",
                        "issue.html:1:140: warning[unknown-value]: 'all' is no value of the attribute colspan of <td>",
                        "issue.html:1:155: warning[unknown-value]: 'up' is no value of the attribute scope of <th>");
        Styling.of("", "<p dir=rtl>a</p>")
                .reports(
                        "issue.html:1:83: error[right-to-left]: text from right to left cannot be set; it would stand in the"
                                + " wrong order");
    }

    @Test
    void nestingThatNoThreadCouldFollowIsCutOff() {
        Styling.of("", "<div>".repeat(300) + "a")
                .reports(
                        "issue.html:1:571: error[nested-too-deep]: elements are nested more than 100 deep; what is in this one"
                                + " is left out");
    }

    @Test
    void counterStylesThatThereAreNotAreReported() {
        assertThat(Styling.of("li::before { content: counter(list-item, lower-klingon) }", "")
                        .codes())
                .containsExactly("unknown-value");
        assertThat(Styling.of("li { list-style-type: klingon }", "").codes()).containsExactly("unknown-value");
        Styling.of("li::before { content: counter(list-item, upper-latin) }", "")
                .reportsNothing();
    }

    @Test
    void linesOtherThanSolidOnesAreReported() {
        Styling.of("p { text-decoration: underline wavy }", "<p>a")
                .reports(
                        "print.css:1:22: warning[unknown-value]: 'underline wavy' is no value of 'text-decoration'; it takes:"
                                + " <text-decoration-line> || <text-decoration-style> || <text-decoration-color>");
    }

    @Test
    void linesThroughTextAreSharedByAllThatIsInIt() {
        assertThat(Styling.of(
                                "del { text-decoration: line-through #f00 } .none { text-decoration: none } .note { float: footnote }",
                                "<del>a<u>b</u><b class=none>c</b><i class=note>d</i></del>")
                        .dump("text.lines"))
                .isEqualTo("""
                        del TextLines(none, none, #ff0000)
                          u TextLines(cmyk(0 0 0 1000), none, #ff0000)
                          b TextLines(none, none, none)
                          ::footnote-call TextLines(none, none, #ff0000)
                          i TextLines(none, none, none)
                            ::footnote-marker TextLines(none, none, none)
                        """);
    }

    @Test
    void quotationMarksAreThoseOfTheLanguageAround() {
        assertThat(Styling.of(
                                "",
                                "<p lang=de><q lang=en>a<q>b</q></q></p><p lang=fr><q>c</q></p><p lang=zh-TW><q>d</q></p>"
                                        + "<p lang=zh-CN><q>e<q>f</q></q></p><p lang=de-AT><q>g</q></p>")
                        .dump())
                .isEqualTo("""
                        p
                          q
                            ::before Text(„)
                            'a'
                            q
                              ::before Text(‘)
                              'b'
                              ::after Text(’)
                            ::after Text(“)
                        p
                          q
                            ::before Text(«\u00a0)
                            'c'
                            ::after Text(\u00a0»)
                        p
                          q
                            ::before Text(「)
                            'd'
                            ::after Text(」)
                        p
                          q
                            ::before Text(“)
                            'e'
                            q
                              ::before Text(‘)
                              'f'
                              ::after Text(’)
                            ::after Text(”)
                        p
                          q
                            ::before Text(„)
                            'g'
                            ::after Text(“)
                        """);
    }

    @Test
    void aRubyElementIsPairsOfABaseAndItsAnnotation() {
        assertThat(Styling.of("", "<ruby>汉<rp>(</rp><rt>hàn</rt><rp>)</rp><rb>字</rb><rt>zì</rt>rest</ruby>")
                        .dump())
                .isEqualTo("""
                        ruby
                          ruby-pair
                            rb
                              '汉'
                            rt
                              'hàn'
                          ruby-pair
                            rb
                              '字'
                            rt
                              'zì'
                          'rest'
                        """);
    }

    @Test
    void theFirstLetterIsFoundThroughInlineElementsAndPastAnchors() {
        String rule = "p::first-letter { color: #f00 }";
        assertThat(Styling.of(rule, "<p><a id=a></a>“<b><i>ab</i></b></p>").dump())
                .isEqualTo("""
                        p
                          a
                          b
                            i
                              ::first-letter
                                '“a'
                              'b'
                        """);
        assertThat(Styling.of(rule, "<p><q>ab</q></p>").dump()).isEqualTo("""
                        p
                          q
                            ::first-letter
                              '“a'
                            'b'
                            ::after Text(”)
                        """);
        assertThat(Styling.of(rule, "<p><img alt=''>ab</p>").dump()).isEqualTo("""
                        p
                          img
                          'ab'
                        """);
    }
}
