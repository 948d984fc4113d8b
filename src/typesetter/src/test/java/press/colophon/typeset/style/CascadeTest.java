package press.colophon.typeset.style;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class CascadeTest {
    @Test
    void moreSpecificSelectorWinsOverLaterOne() {
        String css = """
                #lead { text-align: end }
                .wide { text-align: center }
                p { text-align: justify }
                """;
        assertThat(Styling.of(css, "<p id='lead' class='wide'>a</p><p class='wide'>b</p><p>c</p>")
                        .reportsNothing()
                        .dump("text.align"))
                .isEqualTo("""
                        p end
                        p centre
                        p justify
                        """);
    }

    @Test
    void importantDeclarationWinsOverStyleAttribute() {
        String css = "p { color: red !important; orphans: 3 }";
        assertThat(Styling.of(css, "<p style='color: blue; orphans: 4'>a</p>").dump("text.colour", "flow.orphans"))
                .isEqualTo("p #ff0000 4\n");
    }

    @Test
    void textPropertiesAreInheritedAndBoxPropertiesAreNot() {
        String css = "div { color: #123; margin-left: 3pt }";
        assertThat(Styling.of(css, "<div><p>a <em>b</em></p></div>").dump("text.colour", "frame.margin.left"))
                .isEqualTo("""
                        div #112233 3
                          p #112233 0
                            em #112233 0
                        """);
    }

    @Test
    void keywordsOfTheCascadeTakeTheirValueFromElsewhere() {
        String css = """
                div { margin-left: 5pt; orphans: 4 }
                .a { margin-left: inherit; orphans: initial }
                .b { margin-left: 1pt; orphans: 9 }
                p.b { margin-left: unset; orphans: unset }
                """;
        assertThat(Styling.of(css, "<div><p class='a'>a</p><p class='b'>b</p></div>")
                        .dump("frame.margin.left", "flow.orphans"))
                .isEqualTo("""
                        div 5 4
                          p 5 2
                          p 0 4
                        """);
    }

    @Test
    void rulesForScreensAreLeftOut() {
        String css = """
                @media screen { p { orphans: 5 } }
                @media print { p { widows: 6 } }
                @media not print { p { widows: 7 } }
                """;
        String document =
                "<link rel=stylesheet href=a.css media=screen><link rel=stylesheet href=b.css media=print><p>a</p>";
        assertThat(Styling.of(css, "<p>a</p>").dump("flow.orphans", "flow.widows"))
                .isEqualTo("p 2 6\n");
        assertThat(Styling.of(document, Map.of("b.css", "p { orphans: 8 }"))
                        .reportsNothing()
                        .dump("flow.orphans"))
                .isEqualTo("p 8\n");
    }

    @Test
    void importedSheetComesBeforeTheImportingOneAndResolvesItsOwnAddresses() {
        Styling styled = Styling.of(
                "<link rel=stylesheet href='css/print.css'><p>a</p>",
                Map.of(
                        "css/print.css",
                        "@import 'parts/base.css'; @import url(screen.css) screen; p { orphans: 3 }",
                        "css/parts/base.css",
                        "@import '../print.css'; p { orphans: 7; widows: 7 }"
                                + "@font-face { font-family: Text; src: url(../../fonts/Text%20One.ttf) }"));
        assertThat(styled.reportsNothing().dump("flow.orphans", "flow.widows")).isEqualTo("p 3 7\n");
        assertThat(styled.tree().fontFaces().get(0).source()).isEqualTo("fonts/Text One.ttf");
    }

    @Test
    void selectorsOfLanguageStructureAndListsMatch() {
        String css = """
                p:lang(zh) { orphans: 3 }
                p:not(.a, .b) { widows: 3 }
                :where(#x) p { widows: 9 }
                li:nth-child(2n+1) { orphans: 7 }
                p:hover, a:focus { color: red }
                """;
        assertThat(Styling.of(
                                css,
                                "<div id=x lang=zh-CN><p>a</p><p class=b lang=en>b</p></div><ol><li>a</li><li>b</li></ol>")
                        .reportsNothing()
                        .dump("flow.orphans", "flow.widows"))
                .isEqualTo("""
                        div 2 2
                          p 3 3
                          p 2 9
                        ol 2 2
                          li 7 2
                            ::marker 7 2
                          li 2 2
                            ::marker 2 2
                        """);
    }

    @Test
    void aRuleInARuleGoesOnFromTheSelectorsAroundIt() {
        String css = """
                div, ul {
                  orphans: 3;
                  p { orphans: 4 }
                  > b { orphans: 5 }
                  &.wide { orphans: 6; & i { orphans: 7 } }
                  .out & { orphans: 8 }
                  a:link { orphans: 9 }
                  @media print { widows: 4 }
                  @media screen { widows: 5 }
                }
                """;
        assertThat(Styling.of(
                                css,
                                "<div><p>a</p><b>b</b></div><div class='wide'><i>c</i></div>"
                                        + "<div class='out'><ul><a href='#'>d</a></ul></div>")
                        .reportsNothing()
                        .dump("flow.orphans", "flow.widows"))
                .isEqualTo("""
                        div 3 4
                          p 4 4
                          b 5 4
                        div 6 4
                          i 7 4
                        div 3 4
                          ul 8 4
                            a 9 4
                        """);
    }

    @Test
    void aPseudoElementMayBeNamedInTheRuleOfItsElement() {
        String css = "p { &::before { content: 'x'; color: red } }";
        assertThat(Styling.of(css, "<p>a</p>").reportsNothing().dump("text.colour"))
                .isEqualTo("p cmyk(0 0 0 1000)\n  ::before #ff0000\n");
    }
}
