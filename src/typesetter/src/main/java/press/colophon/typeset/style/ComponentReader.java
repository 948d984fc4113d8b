package press.colophon.typeset.style;

import java.util.ArrayList;
import java.util.List;
import press.colophon.diagnostics.Diagnostic;
import press.colophon.diagnostics.Diagnostics;
import press.colophon.diagnostics.SourceSpan;
import press.colophon.typeset.style.Component.Kind;

/** Nests tokens into functions and blocks (CSS Syntax 3, §5.4.8–5.4.10). */
final class ComponentReader {
    private final Tokenizer tokens;
    private final SourceSpan whole;
    private final Diagnostics diagnostics;

    private ComponentReader(SourceSpan span, Diagnostics diagnostics) {
        this.tokens = new Tokenizer(span, diagnostics);
        this.whole = span;
        this.diagnostics = diagnostics;
    }

    static List<Component> read(SourceSpan span, Diagnostics diagnostics) {
        ComponentReader reader = new ComponentReader(span, diagnostics);
        List<Component> components = new ArrayList<>();
        while (!reader.tokens.done()) {
            Component token = reader.tokens.next();
            if (token.is(Kind.CLOSE)) {
                diagnostics.error("css-syntax", token.span(), "'" + token.text() + "' closes nothing");
            } else {
                components.add(reader.nested(token));
            }
        }
        return components;
    }

    private Component nested(Component opening) {
        String closing = closing(opening.kind());
        if (closing.isEmpty()) {
            return opening;
        }
        List<Component> inner = new ArrayList<>();
        while (!tokens.done()) {
            Component token = tokens.next();
            if (token.is(Kind.CLOSE) && token.text().equals(closing)) {
                return opening.with(inner, spanTo(opening, token.span().end()));
            }
            inner.add(nested(token));
        }
        diagnostics.add(Diagnostic.error(
                        "css-syntax", opening.span(), "'" + opening.span().text() + "' is never closed")
                .withHint("add a '" + closing + "'"));
        return opening.with(inner, spanTo(opening, whole.end()));
    }

    private static SourceSpan spanTo(Component opening, int end) {
        return opening.span().source().span(opening.span().start(), end);
    }

    private static String closing(Kind kind) {
        return switch (kind) {
            case FUNCTION, PAREN -> ")";
            case BRACKET -> "]";
            case BRACE -> "}";
            default -> "";
        };
    }
}
