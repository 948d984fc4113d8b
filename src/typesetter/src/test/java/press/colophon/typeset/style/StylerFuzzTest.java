package press.colophon.typeset.style;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import press.colophon.diagnostics.Source;
import press.colophon.typeset.style.StyledTree.StyledNode;

class StylerFuzzTest {
    private static final String[] PIECES = {
        "p",
        ".a",
        "#b",
        "::before",
        ":is(",
        ":not(.a, b)",
        ">",
        "+",
        ",",
        " ",
        "{",
        "}",
        "(",
        ")",
        "[x='y']",
        ";",
        ":",
        "\n",
        "color: red;",
        "font: 9pt/12pt X;",
        "margin: calc(1pt + (2% - 3em));",
        "--x: var(--y);",
        "--y: var(--x, 3pt);",
        "width: var(--x);",
        "content: counter(page) attr(a) 'x",
        "content: \"é\\",
        "/*",
        "*/",
        "@page",
        "@media print",
        "@x",
        "@font-face",
        "src: url(a b)",
        "!important",
        "url(",
        "<!--",
        "-",
        "1e",
        "+.5pt",
        "中文",
        "\\31 ",
        "@page :left {",
        "\uD83D",
        "float: footnote;",
        "display: list-item;"
    };

    @Test
    void nothingThatIsWrittenMakesItFail() {
        Random random = new Random(42);
        for (int i = 0; i < 3_000; i++) {
            String css = pieces(random);
            StyledTree tree = Styling.of(css, "<p class=a>x<b id=b style='" + css.replace("'", "") + "'>y</b></p>")
                    .tree();
            assertThat(text(tree.root())).as(css).endsWith("xy");
        }
    }

    @Test
    void elementsThatShareTheirMatchesAreStyledLikeThoseThatDoNot() {
        String css = """
                ol li { orphans: 3 } li li { orphans: 4 } li:nth-child(2) { widows: 5 } [title=x] li { widows: 6 }
                #odd { widows: 7 } .a > li { orphans: 8 } li:lang(zh) { orphans: 9 }
                """;
        String item = "<li>a<ul class=a><li>b</li><li id=odd>c</li></ul></li>";
        String once = "<ol>" + item + item + "</ol><ol title=x>" + item + "</ol><ul lang=zh>" + item + "</ul>";
        String[] paths = {"flow.orphans", "flow.widows"};
        String alone = Styling.of(css, once).dump(paths);
        assertThat(Styling.of(css, once + once).dump(paths)).isEqualTo(alone + alone);
        assertThat(alone).startsWith("""
                ol 2 2
                  li 3 2
                    ::marker 3 2
                    ul 3 2
                      li 8 2
                        ::marker 8 2
                      li 8 7
                """);
    }

    @Test
    void twoRunsAreAlike() {
        String document =
                "<style>p { string-set: b 'x', a attr(id); font-feature-settings: 'zero', 'case' }</style><p id=q a=1 z=2>a";
        assertThat(Styling.of(document, Map.of()).tree().root())
                .hasToString(Styling.of(document, Map.of()).tree().root().toString());
    }

    @Test
    void emptyAndDeepDocumentsAreStyled() {
        assertThat(Styling.of("", Map.of()).tree().root().name()).isEqualTo("html");
        String deep = "<div>".repeat(20_000) + "x";
        assertThat(new Styler()
                        .style(Source.of("deep.html", deep), path -> Optional.empty())
                        .value())
                .isNotNull();
        assertThat(new Styler()
                        .style(Source.of("deep.xhtml", "<?xml version='1.0'?><html>" + deep), path -> Optional.empty())
                        .value())
                .isNotNull();
    }

    private static String pieces(Random random) {
        return IntStream.range(0, random.nextInt(25))
                .mapToObj(i -> PIECES[random.nextInt(PIECES.length)])
                .collect(Collectors.joining());
    }

    private static String text(StyledNode node) {
        if (node instanceof StyledNode.Text text) {
            return text.text();
        }
        return ((StyledNode.Element) node)
                .children().stream().map(StylerFuzzTest::text).collect(Collectors.joining());
    }
}
