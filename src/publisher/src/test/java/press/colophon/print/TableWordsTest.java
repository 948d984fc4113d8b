package press.colophon.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import press.colophon.diagnostics.Diagnostic;
import press.colophon.diagnostics.Source;

class TableWordsTest {
    private static final Source DOCUMENT = Source.of(
            "print/x.xhtml",
            "<p>first</p><table><td>second</td><td>third</td></table><p>fourth</p><table><td>fifth</td></table>");

    private static Diagnostic at(String code, String word) {
        int start = DOCUMENT.text().indexOf(word);
        return Diagnostic.warning(
                code, DOCUMENT.span(start, start + word.length()), "“" + word + "” is longer than a line and was cut");
    }

    @Test
    void wordsThatATableCutsAreOneWarningATable() {
        assertThat(TableWords.gathered(List.of(
                        at("overlong-word", "first"),
                        at("overlong-word", "second"),
                        at("overlong-word", "third"),
                        at("overlong-word", "fourth"),
                        at("overlong-word", "fifth"))))
                .extracting(Diagnostic::message)
                .containsExactly(
                        "“first” is longer than a line and was cut",
                        "“fourth” is longer than a line and was cut",
                        "“second” is longer than a line and was cut, with others in this table: 2 words",
                        "“fifth” is longer than a line and was cut");
    }

    @Test
    void otherFindingsInATableStayByThemselves() {
        assertThat(TableWords.gathered(List.of(at("missing-glyph", "second"), at("missing-glyph", "third"))))
                .hasSize(2);
    }
}
