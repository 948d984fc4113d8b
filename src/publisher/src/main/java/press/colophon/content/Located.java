package press.colophon.content;

import press.colophon.diagnostics.SourceSpan;

/** A value and the place where its author wrote it. */
public record Located<T>(T value, SourceSpan span) {
    @Override
    public String toString() {
        return String.valueOf(value);
    }
}
