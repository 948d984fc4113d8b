package press.colophon.diagnostics;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Collects what one stage has to report while it works. Confined to one thread; never crosses a boundary. */
public final class Diagnostics {
    private final List<Diagnostic> collected = new ArrayList<>();

    public void add(Diagnostic diagnostic) {
        collected.add(diagnostic);
    }

    public void addAll(Collection<Diagnostic> diagnostics) {
        collected.addAll(diagnostics);
    }

    public void error(String code, SourceSpan span, String message) {
        add(Diagnostic.error(code, span, message));
    }

    public void warning(String code, SourceSpan span, String message) {
        add(Diagnostic.warning(code, span, message));
    }

    /** The value of an inner stage, after its diagnostics were taken over. */
    public <T> T take(Outcome<T> outcome) {
        addAll(outcome.diagnostics());
        return outcome.value();
    }

    public <T> Outcome<T> with(T value) {
        return new Outcome<>(value, collected);
    }

    /** How many there are so far. */
    public int count() {
        return collected.size();
    }

    /** Those that came after the first {@code count}. */
    public List<Diagnostic> from(int count) {
        return List.copyOf(collected.subList(count, collected.size()));
    }

    public List<Diagnostic> list() {
        return List.copyOf(collected);
    }
}
