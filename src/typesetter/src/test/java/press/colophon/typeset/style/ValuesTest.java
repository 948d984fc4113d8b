package press.colophon.typeset.style;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ValuesTest {
    @Test
    void lengthsBecomePoints() {
        String css = """
                html { font-size: 10pt; line-height: 15pt }
                p { margin: 1in 1cm 10mm 4q; padding: 96px 1pc 2rem 1.5em }
                .lines { margin-top: 2lh; font-size: 20pt; padding-top: 1em }
                """;
        assertThat(Styling.of(css, "<p>a</p><p class=lines>b</p>")
                        .reportsNothing()
                        .dump("frame.margin", "frame.padding"))
                .isEqualTo("""
                        p Sides(72, 28.346, 28.346, 2.835) Sides(72, 12, 20, 15)
                        p Sides(30, 28.346, 28.346, 2.835) Sides(20, 12, 20, 30)
                        """);
    }

    @Test
    void calculationsMixLengthsAndPercentages() {
        String css =
                "p { width: calc((100% - 6mm) / 2 + 1pt * 3); min-width: calc(2pt - 5pt); height: calc(2 * 3 * 1pt) }";
        assertThat(Styling.of(css, "<p>a</p>").reportsNothing().dump("box.width", "box.minWidth", "box.height"))
                .isEqualTo("p 50%-5.504 0 6\n");
    }

    @Test
    void lineHeightWithoutUnitIsInheritedAsFactor() {
        String css =
                ".factor { line-height: 1.5 } .length { line-height: 1.5em } div { font-size: 10pt } p { font-size: 20pt }";
        assertThat(Styling.of(css, "<div class=factor><p>a</p></div><div class=length><p>b</p></div>")
                        .dump("font.size", "font.lineHeight"))
                .isEqualTo("""
                        div 10 15
                          p 20 30
                        div 10 15
                          p 20 15
                        """);
    }

    @Test
    void customPropertiesAreInheritedAndFallBack() {
        String css = """
                :root { --accent: device-cmyk(0 .8 .95 0, #e63312); --gap: 2mm; --double: calc(var(--gap) * 2) }
                p { color: var(--accent); margin: var(--double) var(--none, 7pt); padding-left: var(--Gap, var(--gap)) }
                .b { --gap: 1pt; padding-left: var(--gap) }
                """;
        assertThat(Styling.of(css, "<p>a</p><p class=b>b</p>")
                        .reportsNothing()
                        .dump("text.colour", "frame.margin.top", "frame.margin.left", "frame.padding.left"))
                .isEqualTo("""
                        p cmyk(0 800 950 0, #e63312) 11.339 7 5.669
                        p cmyk(0 800 950 0, #e63312) 11.339 7 1
                        """);
    }

    @Test
    void circleOfCustomPropertiesCountsAsNotDeclared() {
        String css = "p { --a: var(--b); --b: var(--a); color: var(--a); orphans: var(--b, 5) }";
        assertThat(Styling.of(css, "<p>a</p>")
                        .reports(
                                "print.css:1:42: warning[unknown-variable]: a custom property in this value is not declared;"
                                        + " declare it, or give var() a second argument to fall back on")
                        .dump("text.colour", "flow.orphans"))
                .isEqualTo("p cmyk(0 0 0 1000) 5\n");
    }

    @Test
    void coloursAreReadInEveryNotation() {
        String css = """
                .a { color: #FA0 } .b { color: rgb(10, 20, 30) } .c { color: rgb(100% 0% 50%) }
                .d { color: DarkSlateGray } .e { color: device-cmyk(10% 0.2 0 1) }
                .f { color: tomato; background: currentColor; border: 1pt solid }
                """;
        assertThat(Styling.of(
                                css,
                                "<i class=a></i><i class=b></i><i class=c></i><i class=d></i><i class=e></i><i class=f></i>")
                        .reportsNothing()
                        .dump("text.colour", "frame.background", "frame.border.top"))
                .isEqualTo("""
                        i #ffaa00 none Border(0, none, #ffaa00)
                        i #0a141e none Border(0, none, #0a141e)
                        i #ff0080 none Border(0, none, #ff0080)
                        i #2f4f4f none Border(0, none, #2f4f4f)
                        i cmyk(100 200 0 1000) none Border(0, none, cmyk(100 200 0 1000))
                        i #ff6347 #ff6347 Border(1, solid, #ff6347)
                        """);
    }

    @Test
    void shorthandsSetTheirLonghandsAndResetTheRest() {
        String css = """
                p { font-kerning: none; font: italic small-caps 600 9.5pt/15pt "Source Serif 4", 思源宋体, serif }
                p { columns: 2 auto; column-rule: thin dotted red; gap: 4pt 6pt; list-style: none }
                p { border: 2pt solid red; border-left: none; border-top-color: blue; inset: 1pt auto }
                """;
        assertThat(Styling.of(css, "<p>a</p>")
                        .reportsNothing()
                        .dump("font", "columns", "frame.border", "box.inset", "generated.listMarker")
                        .replace(") ", ")\n"))
                .isEqualTo("""
                        p Font(Source Serif 4 思源宋体 serif, 9.5, 600, true, [smcp], true, true, 15)
                        Columns(2, 0, 6, 4, Border(0.25, dotted, #ff0000), true, false)
                        Sides(Border(2, solid, #0000ff), Border(2, solid, #ff0000), Border(2, solid, #ff0000), Border(0, none, cmyk(0 0 0 1000)))
                        Sides(1, auto, 1, auto)
                        none
                        """);
    }

    @Test
    void fontFeaturesComeFromVariantsAndSettings() {
        String css =
                "p { font-variant: small-caps oldstyle-nums; font-feature-settings: 'case', 'smcp' 0, 'liga' off }";
        assertThat(Styling.of(css, "<p>a</p>").reportsNothing().dump("font.features", "font.ligatures"))
                .isEqualTo("p [case, onum] false\n");
    }

    @Test
    void floatsFollowTheirReference() {
        String css = """
                .a { float: top } .b { float: bottom; float-reference: page } .c { float: footnote }
                """;
        assertThat(Styling.of(css, "<b class=a>a</b><b class=b>b</b><b class=c>c</b>")
                        .dump("flow.floating", "box.display"))
                .isEqualTo("""
                        b column_top block
                        b page_bottom block
                        ::footnote-call none inline
                        b footnote block
                          ::footnote-marker none inline
                        """);
    }
}
