package press.colophon.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import press.colophon.diagnostics.Diagnostic;
import press.colophon.diagnostics.Source;

class SourceCheckTest {
    private static final String BODY = "<p>One <b>two</b>.</p><ul><li>three</li><li>four</li></ul><p>Five.</p>";

    @Test
    void aBodyThatIsPrintedAsItIsLosesNothing() {
        assertThat(compare(BODY, "<h1>Title</h1>" + BODY + "<p>Source: one</p>"))
                .isEmpty();
    }

    @Test
    void aParagraphThatIsMissingIsNamed() {
        assertThat(compare(BODY, "<p>One <b>two</b>.</p><ul><li>three</li></ul><p>Five.</p>"))
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.code()).isEqualTo("article-text-lost");
                    assertThat(problem.message()).contains("“four” of article “piece”");
                });
    }

    @Test
    void paragraphsInAnotherOrderAreNamed() {
        assertThat(compare(BODY, "<p>Five.</p><p>One <b>two</b>.</p><ul><li>three</li><li>four</li></ul>"))
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.code()).isEqualTo("article-text-moved");
                    assertThat(problem.message()).contains("“Five.”");
                });
    }

    @Test
    void lettersOfAParagraphInAnotherOrderAreLoss() {
        assertThat(compare("<p>stop</p>", "<p>pots</p>"))
                .extracting(Diagnostic::code)
                .containsExactly("article-text-lost");
    }

    @Test
    void aNoteThatStandsWhereItIsCalledIsNotLostNorDoesItTearItsParagraph() {
        assertThat(compare(
                        "<p>Text<sup><a class='footnote-ref' href='#n'>1</a></sup> goes on.</p>"
                                + "<div class='footnotes'><ol><li id='n'><p>The note.</p></li></ol></div>",
                        "<p>Text<span class='footnote' id='n'>The note.</span> goes on.</p>"))
                .isEmpty();
    }

    private static List<Diagnostic> compare(String body, String printed) {
        SourceCheck check = new SourceCheck("<html><body><article id='piece'>" + printed + "</article></body></html>");
        check.compare("piece", Source.withoutText("piece.en.md").whole(), body);
        return check.found();
    }
}
