package press.colophon.publish;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import press.colophon.diagnostics.Diagnostic;
import press.colophon.diagnostics.Outcome;

/**
 * What the stages of a build report, each thing once: a template's mistake shows on every page that it makes, and a link that
 * leads nowhere in the content leads nowhere on the website either. Confined to one thread.
 */
final class Findings {
    private final List<Diagnostic> found = new ArrayList<>();
    private final Set<String> told = new HashSet<>();
    private final Set<String> placesOfErrors = new HashSet<>();

    /** The value of a stage; what it says of a place where an earlier stage found an error follows from that error. */
    <T> T take(Outcome<T> stage) {
        List<Diagnostic> news = stage.diagnostics().stream()
                .filter(diagnostic -> !placesOfErrors.contains(place(diagnostic)))
                .filter(diagnostic -> told.add(diagnostic.headline()))
                .toList();
        news.stream().filter(Diagnostic::isError).map(Findings::place).forEach(placesOfErrors::add);
        found.addAll(news);
        return stage.value();
    }

    <T> Outcome<T> with(T value) {
        return new Outcome<>(value, found);
    }

    private static String place(Diagnostic diagnostic) {
        return diagnostic.span().toString();
    }
}
