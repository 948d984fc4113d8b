package press.colophon.publish;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import press.colophon.diagnostics.Diagnostic;
import press.colophon.diagnostics.Outcome;
import press.colophon.print.Print;

/**
 * What the stages of a build report, each thing once: a template's mistake shows on every page that it makes, a link that
 * leads nowhere in the content leads nowhere on the website either, and a picture that an article lacks is lacking in print.
 * Confined to one thread.
 */
final class Findings {
    private final List<Diagnostic> found = new ArrayList<>();
    private final Set<String> told = new HashSet<>();
    private final Set<String> placesOfErrors = new HashSet<>();
    private final Set<String> errors = new HashSet<>();

    /**
     * The value of a stage; what it says of a place where an earlier stage found an error follows from that error, and so
     * does the same error in a print document made of what is wrong.
     */
    <T> T take(Outcome<T> stage) {
        List<Diagnostic> news = stage.diagnostics().stream()
                .filter(diagnostic -> !placesOfErrors.contains(place(diagnostic)))
                .filter(diagnostic -> !Print.isInDocument(diagnostic) || !errors.contains(error(diagnostic)))
                .filter(diagnostic -> told.add(diagnostic.headline()))
                .toList();
        news.stream().filter(Diagnostic::isError).forEach(diagnostic -> {
            placesOfErrors.add(place(diagnostic));
            errors.add(error(diagnostic));
        });
        found.addAll(news);
        return stage.value();
    }

    <T> Outcome<T> with(T value) {
        return new Outcome<>(value, found);
    }

    private static String error(Diagnostic diagnostic) {
        return diagnostic.code() + ": " + diagnostic.message();
    }

    private static String place(Diagnostic diagnostic) {
        return diagnostic.span().toString();
    }
}
