package press.colophon.site;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import press.colophon.diagnostics.Diagnostic;
import press.colophon.page.FigureView;

class SvgFileTest {
    private static final String START =
            "<svg xmlns=\"http://www.w3.org/2000/svg\" xmlns:xlink=\"http://www.w3.org/1999/xlink\"";

    @Test
    void whatDrawsIsPublishedAsItStands() {
        assertPublishes(
                "<g fill=\"none\" transform=\"rotate(45 1 2)\"><path d=\"M0 0L1 1\" style=\"stroke:#f00;stroke-width:2\"/></g>",
                "<g fill=\"none\" transform=\"rotate(45 1 2)\"><path d=\"M0 0L1 1\" style=\"stroke:#f00;stroke-width:2;\"></path></g>");
        assertPublishes("<text font-family=\"'A', serif\">A &lt; B &amp; C</text>", null);
        assertPublishes("<rect fill=\"url(#a)\" class=\"b\"></rect><use xlink:href=\"#a\"></use>", null);
        assertPublishes("<image href=\"data:image/png;base64,iVBO\" width=\"1\"></image>", null);
        assertPublishes(
                "<style>/* b */.b > rect:nth-child(2), #c{fill:rgb(1,2,3)} @media print{.d{fill:url( '#e' )}}</style>",
                "<style>.b &gt; rect:nth-child(2), #c{fill:rgb(1,2,3);}@media print{.d{fill:url( '#e' );}}</style>");
        assertPublishes(
                "<style>@font-face{font-family:F;src:url(data:font/woff2;base64,AA==) format('woff2')}</style>",
                "<style>@font-face{font-family:F;src:url(data:font/woff2;base64,AA==) format('woff2');}</style>");
    }

    @Test
    void whatDrawingProgramsNoteForThemselvesStaysBehindInSilence() {
        assertPublishes(
                "<!-- made by hand --><metadata><a/></metadata><i:grid xmlns:i=\"urn:i\" id=\"g\"/>"
                        + "<rect i:label=\"x\" xmlns:i=\"urn:i\" data-name=\"y\" style=\"-i-font:z;fill:red\"/>",
                "<rect style=\"fill:red;\"></rect>");
    }

    /** Each runs, embeds, animates or fetches in some browser or viewer. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            <script>a()</script>                                                            | <script>
            <x:script xmlns:x="http://www.w3.org/2000/svg">a()</x:script>                   | <script>
            <script xmlns="">a()</script>                                                   | <script>
            <h:script xmlns:h="http://www.w3.org/1999/xhtml">a()</h:script>                 | <script>
            <foreignObject><p xmlns="http://www.w3.org/1999/xhtml">x</p></foreignObject>    | <foreignObject>
            <a><set attributeName="href" to="javascript:a()"/></a>                          | <set>
            <animate attributeName="xlink:href" values="javascript:a()"/>                   | <animate>
            <a href="javascript:a()"/>                                                      | href
            <a href=" java&#10;script:a()"/>                                                | href
            <a xlink:href="&#x6A;avascript:a()"/>                                           | xlink:href
            <a href="https://example.org/"/>                                                | href
            <use href="data:image/svg+xml;base64,AAAA#a"/>                                  | href
            <image href="data:image/svg+xml;base64,AAAA"/>                                  | href of another file
            <image href="//example.org/a.png"/>                                             | href of another file
            <feImage href="a.png"/>                                                         | <feImage>
            <rect onclick="a()"/>                                                           | onclick
            <rect ONLOAD="a()"/>                                                            | ONLOAD
            <rect fill="url(http://example.org/#a)"/>                                       | fill
            <rect fill="u\\72l(http://example.org/#a)"/>                                    | fill
            <rect fill="u/**/rl(http://example.org/#a)"/>                                   | fill
            <rect fill="URL( 'http://example.org/#a"/>                                      | fill
            <rect filter="src('//example.org')"/>                                           | filter
            <rect cursor="image-set('//example.org' 1x)"/>                                  | cursor
            <rect style="fill:u\\72l(//example.org)"/>                                      | the style "fill"
            <rect style="background:url(//example.org)"/>                                   | the style "background"
            <rect style="fill:url('#a') url(//example.org)"/>                               | the style "fill"
            <style>@import '//example.org';</style>                                         | @import in <style>
            <style>@\\69mport '//example.org';</style>                                      | @\\69mport in <style>
            <style>@import url(//example.org)</style>                                       | @import in <style>
            <style>rect{fill:u\\72l(//example.org)}</style>                                 | the style "fill"
            <style>@font-face{src:url(//example.org)}</style>                               | the style "src"
            <style>@media print{@import '//example.org';}</style>                           | @import in <style>
            <style><![CDATA[rect{fill:url("//example.org")}]]></style>                      | the style "fill"
            <?xml-stylesheet href="//example.org"?>                                         | <?xml-stylesheet?>
            """)
    void whatRunsOrFetchesIsTakenOutAndReported(String hostile, String removed) {
        SvgFile file = SvgFile.parse("a.svg", (START + ">\n<g>" + hostile + "</g></svg>").getBytes(UTF_8));
        assertThat(file.safe().diagnostics())
                .extracting(Diagnostic::headline)
                .containsExactly("a.svg:2:1: warning[unsafe-svg]: taken out of the drawing: " + removed
                        + "; export it as plain SVG, without scripts and with all pictures embedded");
        String published = new String(file.safe().value(), UTF_8);
        assertThat(published.replace(START, ""))
                .doesNotContain("script", "example.org", "a()", "data:", "\\", "import", "url(/", "src");
    }

    @Test
    void entitiesOfTheFileAreExpandedAndThoseOfOtherFilesAreEmpty() {
        SvgFile file = SvgFile.parse(
                "a.svg",
                ("<!DOCTYPE svg [<!ENTITY ns \"http://www.w3.org/2000/svg\">"
                                + "<!ENTITY f SYSTEM \"file:///etc/hostname\">]><svg xmlns=\"&ns;\"><text>a&f;b</text></svg>")
                        .getBytes(UTF_8));
        assertThat(new String(file.safe().value(), UTF_8)).isEqualTo(START + "><text>ab</text></svg>");
        assertThat(file.safe().diagnostics()).isEmpty();
    }

    @Test
    void entitiesThatMultiplyAreRefused() {
        StringBuilder type = new StringBuilder("<!DOCTYPE svg [<!ENTITY e0 \"aaaaaaaaaa\">");
        for (int i = 1; i < 10; i++) {
            type.append("<!ENTITY e" + i + " \"" + ("&e" + (i - 1) + ";").repeat(10) + "\">");
        }
        assertThat(SvgFile.parse("a.svg", (type + "]><svg>&e9;</svg>").getBytes(UTF_8))
                        .safe()
                        .diagnostics())
                .extracting(Diagnostic::code)
                .containsExactly("broken-svg");
    }

    @ParameterizedTest
    @CsvSource({"255, true", "256, false", "20000, false"})
    void aDrawingNestsSoDeepAndNoDeeper(int groups, boolean published) {
        String svg = START + ">\n" + "<g>".repeat(groups) + "</g>".repeat(groups) + "</svg>";
        if (published) {
            assertThat(SvgFile.parse("a.svg", svg.getBytes(UTF_8)).safe().diagnostics())
                    .isEmpty();
        } else {
            assertRefused(svg, "svg-too-deep");
        }
    }

    @Test
    void aDrawingThatIsNoXmlIsRefusedWithItsLine() {
        assertRefused("<svg>\n<g></svg>", "broken-svg");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            width='72pt' height='1in'                | 96 | 96
            width='.5in' height='25.4mm'             | 48 | 96
            width='100%' viewBox='0 0 30,20'         | 30 | 20
            """)
    void sizeIsThatOfTheRootOrOfItsViewBox(String attributes, int width, int height) {
        assertThat(SvgFile.parse("a.svg", ("<svg " + attributes + "/>").getBytes(UTF_8))
                        .size())
                .contains(new FigureView.Size(width, height));
    }

    private static void assertPublishes(String content, @org.jspecify.annotations.Nullable String expected) {
        SvgFile file = SvgFile.parse("a.svg", (START + ">" + content + "</svg>").getBytes(UTF_8));
        assertThat(file.safe().diagnostics()).isEmpty();
        assertThat(new String(file.safe().value(), UTF_8))
                .isEqualTo(START + ">" + (expected == null ? content : expected) + "</svg>");
    }

    private static void assertRefused(String svg, String code) {
        SvgFile file = SvgFile.parse("a.svg", svg.getBytes(UTF_8));
        assertThat(file.safe().diagnostics())
                .singleElement()
                .satisfies(problem -> assertThat(problem.headline()).startsWith("a.svg:2:1: error[" + code + "]"));
        assertThat(new String(file.safe().value(), UTF_8)).isEqualTo("<svg xmlns=\"http://www.w3.org/2000/svg\"/>");
    }
}
