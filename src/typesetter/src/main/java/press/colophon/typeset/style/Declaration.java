package press.colophon.typeset.style;

import java.util.List;
import press.colophon.diagnostics.SourceSpan;

/**
 * {@code property: value}, as written.
 *
 * @param name lower case, but of a custom property as written
 * @param value without the blanks around it and without {@code !important}
 * @param span of the name
 */
record Declaration(String name, List<Component> value, boolean important, SourceSpan span) {
    Declaration {
        value = List.copyOf(value);
    }

    boolean custom() {
        return name.startsWith("--");
    }

    /** Whether the value is known only when custom properties are. */
    boolean usesVariables() {
        return value.stream().anyMatch(component -> component.calls("var"));
    }

    /** Span of the value; of the name if there is no value. */
    SourceSpan valueSpan() {
        if (value.isEmpty()) {
            return span;
        }
        SourceSpan last = value.get(value.size() - 1).span();
        SourceSpan first = value.get(0).span();
        return first.source() == last.source() && first.start() <= last.end()
                ? first.source().span(first.start(), last.end())
                : first;
    }
}
