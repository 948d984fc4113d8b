package press.colophon.typeset.style;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import press.colophon.typeset.style.PageRules.PageStyle;
import press.colophon.typeset.style.PageRules.Selector;

class PageRulesTest {
    private static final String SHEET = """
            html { font: 9pt/12pt "Source Sans 3" }
            @page { size: 210mm 285mm; margin: 20mm 10% 27mm; bleed: 3mm; line-grid: 15pt }
            @page :left { margin-left: 16mm; @bottom-left { content: counter(page) } }
            @page article:right { margin-left: 20mm; @bottom-right { content: counter(page) } }
            @page :first { margin-top: 0 }
            @page article { @top-left { content: string(title, last) " — " string(section); font-size: 8pt; color: red } }
            @page article:first { @top-left { content: none } }
            """;

    @Test
    void leftAndRightPagesHaveTheirOwnMarginsAndBoxes() {
        Styling styled = Styling.of(SHEET, "<p>a</p>").reportsNothing();
        assertThat(dump(styled.page("", false))).isEqualTo("""
                595.276 × 807.874 bleed 8.504 grid 15 margins Sides(56.693, 59.528, 76.535, 45.354)
                bottom-left 9/12: Counter(page, decimal)
                """);
        assertThat(dump(styled.page("article", true))).isEqualTo("""
                595.276 × 807.874 bleed 8.504 grid 15 margins Sides(56.693, 59.528, 76.535, 56.693)
                bottom-right 9/12: Counter(page, decimal)
                top-left 8/12: NamedString(title, last) Text( — ) NamedString(section, first)
                """);
    }

    @Test
    void nameOutranksPseudoClassAndNoneRemovesTheBox() {
        PageStyle first =
                Styling.of(SHEET, "<p>a</p>").tree().pages().style(new Selector("article", true, true, false));
        assertThat(dump(first)).isEqualTo("""
                595.276 × 807.874 bleed 8.504 grid 15 margins Sides(0, 59.528, 76.535, 56.693)
                bottom-right 9/12: Counter(page, decimal)
                """);
    }

    @Test
    void insideAndOutsideAreMirrored() {
        String css = """
                @page { size: 100pt 200pt; margin: 1pt; margin-inside: 20pt; margin-outside: 10pt;
                  @top-outside { content: "x" } @outside-top { content: "tab" } }
                """;
        Styling styled = Styling.of(css, "<p>a</p>").reportsNothing();
        assertThat(dump(styled.page("", true))).isEqualTo("""
                100 × 200 bleed 0 grid 0 margins Sides(1, 10, 1, 20)
                right-top 12/14.4: Text(tab)
                top-right 12/14.4: Text(x)
                """);
        assertThat(dump(styled.page("", false))).isEqualTo("""
                100 × 200 bleed 0 grid 0 margins Sides(1, 20, 1, 10)
                left-top 12/14.4: Text(tab)
                top-left 12/14.4: Text(x)
                """);
    }

    @Test
    void sizesHaveNamesAndOrientations() {
        String css = "@page { size: landscape A5; marks: crop } @page b { size: 4in } @page c { size: letter }";
        Styling styled = Styling.of(css, "<p>a</p>").reportsNothing();
        assertThat(dump(styled.page("", true))).startsWith("595.276 × 419.528 bleed 6 ");
        assertThat(dump(styled.page("b", true))).startsWith("288 × 288 ");
        assertThat(dump(styled.page("c", true))).startsWith("612 × 792 ");
    }

    @Test
    void importantDeclarationsAndCustomPropertiesReachPages() {
        String css =
                ":root { --paper: 100pt } @page { size: var(--paper) !important } @page x { size: 50pt; margin: 5% }";
        assertThat(dump(Styling.of(css, "<p>a</p>").reportsNothing().page("x", true)))
                .isEqualTo("100 × 100 bleed 0 grid 0 margins Sides(5, 5, 5, 5)\n");
    }

    private static String dump(PageStyle page) {
        String boxes = page.marginBoxes().entrySet().stream()
                .filter(box -> !box.getKey().equals("footnote"))
                .map(box -> box.getKey() + " "
                        + Styling.text(box.getValue().style().font().size()) + "/"
                        + Styling.text(box.getValue().style().font().lineHeight()) + ": "
                        + Styling.text(box.getValue().content()) + "\n")
                .sorted()
                .collect(Collectors.joining());
        return Styling.text(page.width()) + " × " + Styling.text(page.height()) + " bleed " + Styling.text(page.bleed())
                + " grid " + Styling.text(page.baseline()) + " margins " + Styling.text(page.margins()) + "\n" + boxes;
    }
}
