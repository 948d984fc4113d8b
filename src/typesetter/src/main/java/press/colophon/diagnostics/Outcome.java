package press.colophon.diagnostics;

import java.util.List;
import java.util.stream.Stream;

/**
 * What a stage made, as far as the input allowed, and what its author should know about it.
 *
 * @param diagnostics in order of place ({@link Diagnostic#BY_PLACE})
 */
public record Outcome<T>(T value, List<Diagnostic> diagnostics) {
    public Outcome {
        diagnostics = diagnostics.stream().sorted(Diagnostic.BY_PLACE).toList();
    }

    public static <T> Outcome<T> of(T value) {
        return new Outcome<>(value, List.of());
    }

    /** This outcome with the diagnostics of an earlier stage joined to its own. */
    public Outcome<T> after(Outcome<?> earlier) {
        return new Outcome<>(
                value,
                Stream.concat(earlier.diagnostics.stream(), diagnostics.stream())
                        .toList());
    }

    public boolean hasErrors() {
        return diagnostics.stream().anyMatch(Diagnostic::isError);
    }

    public long errors() {
        return diagnostics.stream().filter(Diagnostic::isError).count();
    }

    public long warnings() {
        return diagnostics.size() - errors();
    }
}
