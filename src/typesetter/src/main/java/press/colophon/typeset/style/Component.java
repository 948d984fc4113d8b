package press.colophon.typeset.style;

import java.util.List;
import press.colophon.diagnostics.SourceSpan;

/**
 * A component value (CSS Syntax 3, §5): a token, or a function or block with what is in it.
 *
 * @param text what the token stands for: a name, the characters of a string, the address of a URL, the unit of a dimension
 *     (lower case), the character of a delimiter; of a function its name in lower case
 * @param number value of a number, percentage or dimension
 */
record Component(Kind kind, String text, double number, List<Component> inner, SourceSpan span) {
    /** Kinds of token (CSS Syntax 3, §4) and of block. */
    enum Kind {
        IDENT,
        AT_KEYWORD,
        HASH,
        STRING,
        URL,
        BAD,
        NUMBER,
        PERCENTAGE,
        DIMENSION,
        SPACE,
        COMMA,
        COLON,
        SEMICOLON,
        COMMENT_MARK,
        DELIM,
        FUNCTION,
        PAREN,
        BRACKET,
        BRACE,
        CLOSE
    }

    static Component of(Kind kind, String text, SourceSpan span) {
        return new Component(kind, text, 0, List.of(), span);
    }

    Component with(List<Component> newInner, SourceSpan newSpan) {
        return new Component(kind, text, number, List.copyOf(newInner), newSpan);
    }

    boolean is(Kind other) {
        return kind == other;
    }

    boolean isDelim(String character) {
        return kind == Kind.DELIM && text.equals(character);
    }

    boolean isIdent(String word) {
        return kind == Kind.IDENT && text.equalsIgnoreCase(word);
    }

    boolean isFunction(String name) {
        return kind == Kind.FUNCTION && text.equals(name);
    }

    /** Whether this component, or one in it, is a call of the function. */
    boolean calls(String name) {
        return isFunction(name) || inner.stream().anyMatch(part -> part.calls(name));
    }
}
