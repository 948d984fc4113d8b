package press.colophon.print;

import java.util.List;
import java.util.Locale;
import press.colophon.diagnostics.Diagnostic;
import press.colophon.diagnostics.Source;
import press.colophon.template.Messages;
import press.colophon.typeset.preflight.PreflightReport.Check;
import press.colophon.typeset.preflight.PreflightReport.Finding;

/** Checks that failed as diagnostics of a build. */
final class PressProblems {
    private PressProblems() {}

    static Diagnostic of(Check check, PressRoom.Order order, Messages messages) {
        Finding first = check.findings().get(0);
        String title = messages.text("preflight." + check.id(), List.of()).orElse(check.id());
        String place = first.page() == 0 ? first.place() : "page " + first.page() + ", " + first.place();
        return Diagnostic.error(
                        "preflight-" + check.id().toLowerCase(Locale.ROOT),
                        Source.withoutText(order.stem() + "-press.pdf").whole(),
                        title + ": " + first.measured() + " instead of " + check.limit()
                                + (place.isEmpty() ? "" : " (" + place + ")")
                                + (check.count() > 1 ? ", and " + (check.count() - 1) + " more" : ""))
                .withHint("limits stand in publication.yaml, press: {limits: …}");
    }
}
