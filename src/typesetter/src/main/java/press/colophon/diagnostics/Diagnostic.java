package press.colophon.diagnostics;

import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/**
 * Something that an author can mend.
 *
 * @param code a stable name in kebab case ({@code unknown-person}), for searching and for tests
 * @param message lower case, says what is wrong with this input
 * @param hint what to do about it, when that is known
 */
public record Diagnostic(Severity severity, String code, SourceSpan span, String message, Optional<String> hint) {
    /** By file, then by place in it; what was reported first stays first. */
    public static final Comparator<Diagnostic> BY_PLACE = Comparator.comparing(
                    (Diagnostic diagnostic) -> diagnostic.span().source().path())
            .thenComparingInt(diagnostic -> diagnostic.span().start());

    public static Diagnostic error(String code, SourceSpan span, String message) {
        return new Diagnostic(Severity.ERROR, code, span, message, Optional.empty());
    }

    public static Diagnostic warning(String code, SourceSpan span, String message) {
        return new Diagnostic(Severity.WARNING, code, span, message, Optional.empty());
    }

    public Diagnostic withHint(String newHint) {
        return new Diagnostic(severity, code, span, message, Optional.of(newHint));
    }

    public boolean isError() {
        return severity == Severity.ERROR;
    }

    /** {@code path:line:column: error[code]: message; hint}. */
    public String headline() {
        return span + ": " + severity.name().toLowerCase(Locale.ROOT) + "[" + code + "]: " + message
                + hint.map(text -> "; " + text).orElse("");
    }

    /** The headline, and below it the line of the source with a caret under the place. */
    @Override
    public String toString() {
        return headline() + Excerpt.of(span);
    }
}
