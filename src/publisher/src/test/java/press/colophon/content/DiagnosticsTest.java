package press.colophon.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import press.colophon.diagnostics.Diagnostic;
import press.colophon.diagnostics.Outcome;

/** What an editor reads of mistakes. */
class DiagnosticsTest {
    private static final String ONE = "issues/2025-06/articles/one.en.md";
    private static final String TWO = "issues/2025-06/articles/two.en.md";
    private static final String ISSUE = "issues/2025-06/issue.yaml";

    @ParameterizedTest
    @MethodSource("press.colophon.content.Mistakes#all")
    void mistakeIsReportedOnceAtItsPlace(Mistakes.Mistake mistake) {
        Outcome<Optional<Publication>> outcome =
                mistake.plant().apply(new MiniPublication()).load();
        assertThat(outcome.diagnostics().stream().map(Diagnostic::headline).toList())
                .contains(mistake.expected());
        assertThat(outcome.diagnostics().stream().map(Diagnostic::code))
                .contains(mistake.problem().code());
    }

    @Test
    void everyProblemHasAMistake() {
        Set<Problem> planted = EnumSet.noneOf(Problem.class);
        Mistakes.all().forEach(mistake -> planted.add(mistake.problem()));
        assertThat(planted).isEqualTo(EnumSet.allOf(Problem.class));
    }

    @Test
    void publicationWithoutMistakesHasNoDiagnostics() {
        assertThat(new MiniPublication().diagnostics()).isEmpty();
    }

    @Test
    void byteOrderMarkAndCarriageReturnsChangeNothing() {
        String windows = "\uFEFF---\r\nkind: news\r\ntitle: One\r\nauthors: [x]\r\n---\r\n\r\nText.\r\n";
        MiniPublication mini = new MiniPublication().with(ONE, windows.getBytes(StandardCharsets.UTF_8));
        assertThat(mini.diagnostics())
                .isEqualTo("content/issues/2025-06/articles/one.en.md:4:11: error[unknown-person]: no person \"x\"");
        assertThat(mini.article("one").bodyIn(new Language("en")).getValue().html())
                .isEqualTo("<p>Text.</p>");
    }

    @Test
    void allMistakesAreReportedInOneRunInOrder() {
        MiniPublication mini = new MiniPublication()
                .change("people.yaml", "samr", "sarm")
                .change(ONE, "title: One", "titel: One")
                .change(ISSUE, "section: news", "section: new")
                .change(TWO, "Text.", "[x](x.en.md) <script>x</script>");
        assertThat(mini.diagnostics()).isEqualTo("""
                        content/issues/2025-06/articles/one.en.md:2:1: error[missing-field]: "title" is missing
                        content/issues/2025-06/articles/one.en.md:3:1: error[unknown-key]: there is no key "titel" here; did you mean "title"?
                        content/issues/2025-06/articles/two.en.md:6:5: error[broken-link]: there is no article "x.en.md"
                        content/issues/2025-06/articles/two.en.md:6:14: error[html-not-allowed]: the element <script> is not allowed in an article; it was left out; say it in Markdown
                        content/issues/2025-06/issue.yaml:6:14: error[unknown-section]: no section "new"; did you mean "news"?
                        content/people.yaml:3:17: error[unknown-organization]: no organization "sarm"; did you mean "samr"?""");
    }

    @Test
    void diagnosticShowsTheLineWithACaret() {
        Diagnostic diagnostic = new MiniPublication()
                .change(ONE, "title: One", "title: One\nauthors: [jin-jilli]")
                .load()
                .diagnostics()
                .get(0);
        assertThat(diagnostic).hasToString("""
                        content/issues/2025-06/articles/one.en.md:4:11: error[unknown-person]: no person "jin-jilli"; did you mean "jin-jili"?
                          4 | authors: [jin-jilli]
                            |           ^^^^^^^^^""");
    }

    @Test
    void brokenArticleStaysAsFarAsItCanBeRead() {
        Article article =
                new MiniPublication().change(ONE, "title: One", "title: [").article("one");
        assertThat(article.titles().title().in(new Language("zh")).text()).isEqualTo("一");
        assertThat(article.bodies()).hasSize(2);
    }
}
