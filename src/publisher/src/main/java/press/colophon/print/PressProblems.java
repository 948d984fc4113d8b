package press.colophon.print;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import press.colophon.diagnostics.Diagnostic;
import press.colophon.diagnostics.SourceSpan;
import press.colophon.template.Messages;
import press.colophon.typeset.display.Page;
import press.colophon.typeset.preflight.PreflightReport.Check;
import press.colophon.typeset.preflight.PreflightReport.Finding;
import press.colophon.typeset.preflight.PreflightReport.Verdict;

/**
 * Checks that failed as diagnostics of a build.
 *
 * @param report where the whole report can be read although nothing was published
 * @param pages of the file, in its order; empty for a cover, whose findings name their folios themselves
 */
record PressProblems(PressRoom.Order order, Messages messages, String report, List<Page> pages) {
    private static final String ROOM = "P38";
    private static final String WIDOWS = "P41";

    /** What make-up has reported of a place in the document need not be told again of the file. */
    boolean isNews(Check check) {
        return !check.id().equals(ROOM) || check.findings().stream().anyMatch(finding -> finding.page() > 0);
    }

    /** A printer takes it, but its editor should know. */
    boolean isForEditors(Check check) {
        return check.id().equals(WIDOWS) && check.verdict() == Verdict.WARNING;
    }

    Diagnostic of(Check check) {
        Finding first = check.findings().get(0);
        String title = messages.text("preflight." + check.id(), List.of()).orElse(check.id());
        Optional<Page> page = page(first);
        String place = page.map(found -> "page " + found.label() + ", " + first.place())
                .orElse(first.place());
        String code = "preflight-" + check.id().toLowerCase(Locale.ROOT);
        SourceSpan span = page.map(found -> order.places().at(found, first.place()))
                .orElseGet(() -> DocumentPlaces.issue(order.issue()));
        // A check that counts its findings measures nothing of each.
        String measured = first.measured().equals(check.limit()) ? check.measured() : first.measured();
        String text = order.name() + "-press.pdf: " + title + ": " + measured + " instead of " + check.limit()
                + (place.isEmpty() ? "" : " (" + place.replaceFirst(", $", "") + ")")
                + (check.count() > 1 ? ", and " + (check.count() - 1) + " more" : "");
        Diagnostic problem = check.verdict() == Verdict.WARNING
                ? Diagnostic.warning(code, span, text)
                : Diagnostic.error(code, span, text);
        return problem.withHint(remedy(check));
    }

    private Optional<Page> page(Finding finding) {
        return finding.page() == 0 || finding.page() > pages.size()
                ? Optional.empty()
                : Optional.of(pages.get(finding.page() - 1));
    }

    private String remedy(Check check) {
        String read = "read " + report;
        return check.id().equals(WIDOWS)
                ? "make its paragraph a line longer or shorter, or another one before it in that article; " + read
                : read + "; limits stand in publication.yaml, press: {limits: …}";
    }
}
