package press.colophon.typeset.style;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class GeneratedContentTest {
    @Test
    void contentStandsBeforeAndAfterTheText() {
        String css = """
                a::after { content: " (" target-counter(attr(href), page) ")" leader(dotted) }
                a:before { content: "see " attr(title) url(arrow.svg) }
                i::before { content: normal } i::after { content: none }
                """;
        assertThat(Styling.of(css, "<p><a href='#x' title='X'>there</a> <i>b</i></p>")
                        .reportsNothing()
                        .dump())
                .isEqualTo("""
                        p
                          a
                            ::before Text(see ) Text(X) PictureFile(arrow.svg)
                            'there'
                            ::after Text( () TargetCounter(#x, page, decimal) Text()) Leader(.)
                          i
                            'b'
                        """);
    }

    @Test
    void listItemsGetMarkersAndNumbers() {
        String css = ".dash { list-style: '– ' } .own::marker { content: counter(list-item) ')' }";
        String body =
                "<ul><li>a</li></ul><ul class=dash><li>b</li></ul><ol start=5><li>c</li><li class=own value=9>d</li></ol>";
        assertThat(Styling.of(css, body).reportsNothing().dump()).isEqualTo("""
                ul
                  li
                    ::marker Text(•)
                    'a'
                ul
                  li
                    ::marker Text(– )
                    'b'
                ol
                  li
                    ::marker Counter(list-item, decimal) Text(.)
                    'c'
                  li
                    ::marker Counter(list-item, decimal) Text())
                    'd'
                """);
        assertThat(Styling.of(css, "<ol start=5><li value=9>d</li></ol>")
                        .dump("generated.counterReset", "generated.counterIncrement", "generated.counterSet"))
                .isEqualTo("""
                        ol {list-item=4} {} {}
                          li {} {list-item=1} {list-item=9}
                            ::marker {} {} {}
                        """);
    }

    @Test
    void noteLeavesItsCallInTheText() {
        String css = ".note { float: footnote } ::footnote-marker { content: '[' counter(footnote) ']' }";
        assertThat(Styling.of(css, "<p>a<span class=note>b</span> c</p>")
                        .reportsNothing()
                        .dump())
                .isEqualTo("""
                        p
                          'a'
                          ::footnote-call Counter(footnote, decimal)
                          span
                            ::footnote-marker Text([) Counter(footnote, decimal) Text(])
                            'b'
                          ' c'
                        """);
    }

    @Test
    void firstLetterTakesItsQuotationMarkAlong() {
        String css = "p::first-letter { initial-letter: 3 }";
        assertThat(Styling.of(css, "<p> “Yes”, he said.</p><p>中文</p><p><b>no</b></p>")
                        .reportsNothing()
                        .dump())
                .isEqualTo("""
                        p
                          ::first-letter
                            '“Y'
                          'es”, he said.'
                        p
                          ::first-letter
                            '中'
                          '文'
                        p
                          b
                            ::first-letter
                              'n'
                            'o'
                        """);
    }

    @Test
    void quotationMarksAlternateWithDepth() {
        assertThat(Styling.of("", "<q>a <q>b</q></q>").reportsNothing().dump()).isEqualTo("""
                q
                  ::before Text(“)
                  'a '
                  q
                    ::before Text(‘)
                    'b'
                    ::after Text(’)
                  ::after Text(”)
                """);
    }

    @Test
    void stringsAndBookmarksComeFromAttributesOrText() {
        String css = """
                h1 { string-set: title content(), issue attr(data-no) " / " counter(page); bookmark-label: attr(title) }
                h1.plain { bookmark-label: content() }
                """;
        assertThat(Styling.of(css, "<h1 data-no=6 title=T>a</h1><h1 class=plain data-no=7>b</h1>")
                        .reportsNothing()
                        .dump("generated.stringSet", "generated.bookmarkLevel", "generated.bookmarkLabel"))
                .isEqualTo("""
                        h1 {title=ElementText(), issue=Text(6) Text( / ) Counter(page, decimal)} 1 Text(T)
                        h1 {title=ElementText(), issue=Text(7) Text( / ) Counter(page, decimal)} 1 ElementText()
                        """);
    }

    @Test
    void hiddenElementsAreLeftOutAndSvgKeepsItsSource() {
        Styling styled = Styling.of(".x { display: none }", "<p class=x>a</p><svg id=s><path d='M0 0'/></svg>");
        assertThat(styled.reportsNothing().dump()).isEqualTo("svg\n");
        assertThat(styled.tree().root().toString()).contains("issue.html");
    }
}
