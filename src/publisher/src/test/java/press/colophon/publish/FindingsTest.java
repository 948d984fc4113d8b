package press.colophon.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import press.colophon.diagnostics.Diagnostic;
import press.colophon.diagnostics.Outcome;
import press.colophon.diagnostics.Source;
import press.colophon.diagnostics.SourceSpan;

class FindingsTest {
    private static final Source ARTICLE =
            Source.of("content/a.en.md", "See [that](nowhere.en.md) and [this](there.en.md).");
    private static final SourceSpan NOWHERE = ARTICLE.span(11, 24);
    private static final SourceSpan THERE = ARTICLE.span(37, 48);

    private final Findings findings = new Findings();

    @Test
    void theSameFindingOfManyPagesIsToldOnce() {
        stage(Diagnostic.error("missing-template", THERE, "no such template"));
        stage(Diagnostic.error("missing-template", ARTICLE.span(0, 3), "no such template"));
        stage(
                Diagnostic.error("missing-template", THERE, "no such template"),
                Diagnostic.error("missing-template", THERE, "no such template"));

        assertThat(codes()).containsExactly("missing-template", "missing-template");
    }

    @Test
    void whatFollowsFromAnEarlierErrorIsNotToldAgain() {
        stage(Diagnostic.error("broken-link", NOWHERE, "there is no such article"));
        stage(
                Diagnostic.error("dead-link", NOWHERE, "there is no such page"),
                Diagnostic.error("dead-link", THERE, "there is no such page"));

        assertThat(codes()).containsExactly("broken-link", "dead-link");
    }

    @Test
    void whatAnArticleLacksIsNotToldAgainOfThePrintDocumentMadeOfIt() {
        Source document = Source.of("print/a-2025-01-en.xhtml", "<p><img src='a.png'/> <img src='b.png'/></p>");
        stage(Diagnostic.error("missing-image", NOWHERE, "there is no picture a.png"));
        stage(
                Diagnostic.error("missing-image", document.span(3, 5), "there is no picture a.png"),
                Diagnostic.error("missing-image", document.span(23, 25), "there is no picture b.png"));

        assertThat(findings.with("").diagnostics())
                .extracting(diagnostic -> diagnostic.message())
                .containsExactly("there is no picture a.png", "there is no picture b.png");
    }

    @Test
    void oneStageMayHaveSeveralThingsToSayOfAPlace() {
        stage(
                Diagnostic.error("missing-image", NOWHERE, "there is no such picture"),
                Diagnostic.error("missing-alt", NOWHERE, "this picture has no alternative text"));

        assertThat(codes()).containsExactly("missing-image", "missing-alt");
    }

    @Test
    void anErrorAfterAWarningIsStillAnError() {
        stage(Diagnostic.warning("other-language-link", NOWHERE, "leads to another language"));
        stage(Diagnostic.error("dead-link", NOWHERE, "there is no such page"));

        assertThat(findings.with("").hasErrors()).isTrue();
    }

    private void stage(Diagnostic... diagnostics) {
        findings.take(new Outcome<>("", List.of(diagnostics)));
    }

    private List<String> codes() {
        return findings.with("").diagnostics().stream().map(Diagnostic::code).toList();
    }
}
