package press.colophon.typeset.style;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class DiagnosticsTest {
    @Test
    void unknownPropertyIsReportedWithTheNearestName() {
        Styling.of("p {\n  colour: red;\n  transition: none;\n}", "<p>a</p><p>b</p>")
                .reports(
                        "print.css:2:3: warning[unknown-property]: unknown property 'colour'; did you mean 'color'?",
                        "print.css:3:3: warning[unknown-property]: unknown property 'transition'");
    }

    @Test
    void unknownValueIsReportedWithTheNearestKeywordOrTheGrammar() {
        Styling.of("p { text-align: justfy; orphans: 0; width: 3 pt; color: rgb(1 2) }", "<p>a</p>")
                .reports(
                        "print.css:1:17: warning[unknown-value]: 'justfy' is no value of 'text-align'; did you mean 'justify'?",
                        "print.css:1:34: warning[unknown-value]: '0' is no value of 'orphans'; it takes: <integer [1,99]>",
                        "print.css:1:44: warning[unknown-value]: '3 pt' is no value of 'width'; it takes: auto |"
                                + " <length-percentage [0,∞]>",
                        "print.css:1:57: warning[unknown-value]: 'rgb(1 2)' is no value of 'color'; it takes: <color>");
    }

    @Test
    void forgottenSemicolonIsGuessed() {
        Styling.of("p { color: red\n  orphans: 3; widows: 4 }", "<p>a</p>")
                .reports(
                        "print.css:1:12: warning[unknown-value]: 'red orphans: 3' is no value of 'color'; is a ';' missing?");
    }

    @Test
    void malformedRulesAreReportedAndTheRestIsUsed() {
        String css = """
                p { orphans 3; widows: 3 }
                { color: red }
                p, , b { orphans: 4 }
                p } p { orphans: 5 }
                p { & b { color: red } widows: 6 }
                p:foo { color: red }
                p::befor { color: red }
                @fontface { a: b }
                @page :frist { margin: 0 }
                p { content: "not closed
                  ; orphans: 7 }
                p { orphans: 8
                """;
        assertThat(Styling.of(css, "<p>a</p>")
                        .reports(
                                "print.css:1:5: error[css-syntax]: 'property: value' expected",
                                "print.css:2:1: error[css-syntax]: a selector is missing before this block",
                                "print.css:3:1: error[css-syntax]: a selector is missing beside a comma",
                                "print.css:4:3: error[css-syntax]: '}' closes nothing",
                                "print.css:6:1: warning[unknown-selector]: selector 'p:foo' is not understood",
                                "print.css:7:4: warning[unknown-selector]: unknown pseudo-element '::befor'; did you mean"
                                        + " '::before'?",
                                "print.css:8:1: warning[unknown-at-rule]: unknown at-rule '@fontface'; did you mean"
                                        + " '@font-face'?",
                                "print.css:9:8: warning[unknown-selector]: page selector ':frist' is not understood; did you"
                                        + " mean ':first'?",
                                "print.css:10:14: error[css-syntax]: string is not closed on its line",
                                "print.css:12:3: error[css-syntax]: '{' is never closed; add a '}'")
                        .dump("flow.orphans", "flow.widows"))
                .isEqualTo("p 8 6\n");
    }

    @Test
    void blockThatIsNotClosedIsBlamedWhereTheNextRuleBegins() {
        assertThat(Styling.of("p { orphans: 3;\nb { color: red }\np { widows: 4 }\n", "<p>a</p>")
                        .reports("print.css:1:3: error[css-syntax]: '{' is never closed; add a '}'")
                        .dump("flow.orphans"))
                .isEqualTo("p 3\n");
    }

    @Test
    void missingSheetIsAnErrorAtTheLink() {
        Styling.of("<p>a</p>\n<link rel=stylesheet href='css/none.css'>", Map.of())
                .reports(
                        "issue.html:2:28: error[missing-style-sheet]: there is no style sheet 'css/none.css'; paths are"
                                + " relative to the file that names them; nothing is fetched from the network");
    }

    @Test
    void placesInStyleElementsAndAttributesAreThoseOfTheDocument() {
        String document = """
                <?xml version="1.0"?>
                <html xmlns="http://www.w3.org/1999/xhtml"><head><style><![CDATA[
                  p > b { colr: red }
                ]]></style></head><body>
                <p style="orphan: 3">中<b>b</b></p></body></html>
                """;
        Styling.of(document, Map.of())
                .reports(
                        "issue.html:3:11: warning[unknown-property]: unknown property 'colr'; did you mean 'color'?",
                        "issue.html:5:11: warning[unknown-property]: unknown property 'orphan'; did you mean 'orphans'?");
    }

    @Test
    void valueThatAVariableSpoilsIsReportedOnceWhereItIsUsed() {
        String css = ":root { --x: 3pt } p { color: var(--x) } p.a { widows: 3 }";
        Styling.of(css, "<p>a</p><p class=a>b</p>")
                .reports("print.css:1:31: warning[unknown-value]: '3pt' is no value of 'color'; it takes: <color>");
    }

    @Test
    void mediaFeaturesAreReportedAndNeverHold() {
        assertThat(Styling.of("@media (min-width: 10cm), print and (color) { p { orphans: 3 } }", "<p>a</p>")
                        .reports(
                                "print.css:1:8: warning[unknown-media-feature]: media features are not supported; this never"
                                        + " holds",
                                "print.css:1:37: warning[unknown-media-feature]: media features are not supported; this never"
                                        + " holds")
                        .dump("flow.orphans"))
                .isEqualTo("p 2\n");
    }
}
