package press.colophon.print;

import java.util.List;
import java.util.Locale;
import press.colophon.diagnostics.Diagnostic;
import press.colophon.diagnostics.Source;
import press.colophon.diagnostics.SourceSpan;
import press.colophon.template.Messages;
import press.colophon.typeset.preflight.PreflightReport.Check;
import press.colophon.typeset.preflight.PreflightReport.Finding;
import press.colophon.typeset.preflight.PreflightReport.Verdict;

/**
 * Checks that failed as diagnostics of a build.
 *
 * @param report where the whole report can be read although nothing was published
 */
record PressProblems(PressRoom.Order order, Messages messages, String report) {
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
        String place = first.page() == 0 ? first.place() : "page " + first.page() + ", " + first.place();
        String code = "preflight-" + check.id().toLowerCase(Locale.ROOT);
        SourceSpan file = Source.withoutText(order.stem() + "-press.pdf").whole();
        String text = title + ": " + first.measured() + " instead of " + check.limit()
                + (place.isEmpty() ? "" : " (" + place.replaceFirst(", $", "") + ")")
                + (check.count() > 1 ? ", and " + (check.count() - 1) + " more" : "");
        Diagnostic problem = check.verdict() == Verdict.WARNING
                ? Diagnostic.warning(code, file, text)
                : Diagnostic.error(code, file, text);
        return problem.withHint(remedy(check));
    }

    private String remedy(Check check) {
        String read = "read " + report;
        return check.id().equals(WIDOWS)
                ? "make its paragraph a line longer or shorter, or another one before it in that article; " + read
                : read + "; limits stand in publication.yaml, press: {limits: …}";
    }
}
