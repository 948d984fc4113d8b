package press.colophon.acceptance.issues;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import press.colophon.diagnostics.Diagnostic;
import press.colophon.diagnostics.Source;

class PublishedIssueTest {
    private static final PageFill FULL = new PageFill(1, 0.05);
    private static final PageFill POOR = new PageFill(0.5, 0.45);

    /** A cover, two pages of articles, of which one is poor, and one that the theme fills. */
    private static final PublishedEdition EDITION =
            new PublishedEdition("en", List.of(POOR, FULL, POOR, POOR), Set.of(2, 3), 0, 0);

    private static PublishedIssue told(String code, String message) {
        Diagnostic diagnostic =
                Diagnostic.warning(code, Source.of("a.en.md", "text").span(0, 4), message);
        return new PublishedIssue(List.of(EDITION), List.of(diagnostic), Optional.empty());
    }

    @Test
    void onlyPagesOfArticlesAreMeasured() {
        assertThat(EDITION.poor()).containsExactly(3);
        assertThat(EDITION.notablyEmpty()).containsExactly(3);
        assertThat(EDITION.empty()).isEqualTo(0.25);
    }

    @Test
    void anEmptyPageIsToldWhenAWarningNamesItsNumber() {
        assertThat(told("page-empty", "page 3 is half empty").untold(EDITION)).isEmpty();
        assertThat(told("page-empty", "page 33 is half empty").untold(EDITION)).containsExactly(3);
        assertThat(told("overset", "page 3 is too full").untold(EDITION)).containsExactly(3);
    }
}
