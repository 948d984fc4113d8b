package press.colophon.typeset.style;

import java.util.List;
import java.util.Locale;
import press.colophon.diagnostics.Diagnostics;
import press.colophon.diagnostics.Source;
import press.colophon.diagnostics.SourceSpan;
import press.colophon.typeset.style.Component.Kind;

/**
 * Splits a stretch of a source into tokens (CSS Syntax 3, §4.3). Opening brackets come out as empty blocks, closing ones as
 * {@link Kind#CLOSE}; comments are skipped.
 *
 * <p>Our own, because values have to be tokens for {@code var()} in any case, and the parser library that was tried takes 300
 * ms for its first sheet, drops rules with {@code :not(a, b)} and loses what follows an unclosed block.
 */
final class Tokenizer {
    private static final int END = -1;

    private final Source source;
    private final String text;
    private final int end;
    private final Diagnostics diagnostics;
    private int at;

    Tokenizer(SourceSpan span, Diagnostics diagnostics) {
        this.source = span.source();
        this.text = source.text();
        this.at = span.start();
        this.end = span.end();
        this.diagnostics = diagnostics;
    }

    boolean done() {
        skipComments();
        return at >= end;
    }

    /** The next token; only to be called when not {@link #done}. */
    Component next() {
        int start = at;
        int c = peek(0);
        if (isSpace(c)) {
            while (isSpace(peek(0))) {
                at++;
            }
            return token(Kind.SPACE, " ", start);
        }
        if (c == '"' || c == '\'') {
            return string(start);
        }
        if (startsNumber()) {
            return numeric(start);
        }
        if (startsName(0)) {
            return nameLike(start);
        }
        return c == '#' || c == '@' ? prefixed(start) : punctuation(start);
    }

    private Component prefixed(int start) {
        Kind kind = peek(0) == '#' ? Kind.HASH : Kind.AT_KEYWORD;
        boolean named = kind == Kind.HASH ? isNamePart(peek(1)) || isEscape(1) : startsName(1);
        if (!named) {
            return punctuation(start);
        }
        at++;
        return token(kind, name(), start);
    }

    private Component punctuation(int start) {
        if (text.startsWith("<!--", at) || text.startsWith("-->", at)) {
            at += text.charAt(at) == '<' ? 4 : 3;
            return token(Kind.COMMENT_MARK, "", start);
        }
        int c = text.codePointAt(at);
        at += Character.charCount(c);
        Kind kind = switch (c) {
            case ',' -> Kind.COMMA;
            case ':' -> Kind.COLON;
            case ';' -> Kind.SEMICOLON;
            case '(' -> Kind.PAREN;
            case '[' -> Kind.BRACKET;
            case '{' -> Kind.BRACE;
            case ')', ']', '}' -> Kind.CLOSE;
            default -> Kind.DELIM;
        };
        return token(kind, Character.toString(c), start);
    }

    private Component string(int start) {
        int quote = text.charAt(at++);
        StringBuilder value = new StringBuilder();
        while (peek(0) != quote) {
            int c = peek(0);
            if (c == END || c == '\n' || c == '\r') {
                diagnostics.error("css-syntax", source.span(start, at), "string is not closed on its line");
                return token(Kind.BAD, value.toString(), start);
            }
            if (c == '\\' && isNewline(peek(1))) {
                at += text.startsWith("\r\n", at + 1) ? 3 : 2;
            } else {
                appendCharacter(value);
            }
        }
        at++;
        return token(Kind.STRING, value.toString(), start);
    }

    private Component nameLike(int start) {
        String name = name();
        if (peek(0) != '(') {
            return token(Kind.IDENT, name, start);
        }
        at++;
        if (name.equalsIgnoreCase("url") && !quoteFollows()) {
            return url(start);
        }
        return token(Kind.FUNCTION, name.toLowerCase(Locale.ROOT), start);
    }

    private boolean quoteFollows() {
        int ahead = 0;
        while (isSpace(peek(ahead))) {
            ahead++;
        }
        return peek(ahead) == '"' || peek(ahead) == '\'';
    }

    /** An address without quotes; blanks inside are tolerated, as authors write file names with them. */
    private Component url(int start) {
        StringBuilder value = new StringBuilder();
        while (peek(0) != ')') {
            if (peek(0) == END || isNewline(peek(0))) {
                diagnostics.error("css-syntax", source.span(start, at), "url( is not closed on its line");
                return token(Kind.BAD, value.toString(), start);
            }
            appendCharacter(value);
        }
        at++;
        return token(Kind.URL, value.toString().strip(), start);
    }

    private Component numeric(int start) {
        at += peek(0) == '+' || peek(0) == '-' ? 1 : 0;
        digits();
        if (peek(0) == '.' && isDigit(peek(1))) {
            at++;
            digits();
        }
        int sign = peek(1) == '+' || peek(1) == '-' ? 1 : 0;
        if ((peek(0) == 'e' || peek(0) == 'E') && isDigit(peek(1 + sign))) {
            at += 1 + sign;
            digits();
        }
        double number = Double.parseDouble(text.substring(start, at));
        Kind kind = Kind.NUMBER;
        String unit = "";
        if (peek(0) == '%') {
            at++;
            kind = Kind.PERCENTAGE;
        } else if (startsName(0)) {
            unit = name().toLowerCase(Locale.ROOT);
            kind = Kind.DIMENSION;
        }
        return new Component(kind, unit, number, List.of(), source.span(start, at));
    }

    private void digits() {
        while (isDigit(peek(0))) {
            at++;
        }
    }

    private String name() {
        StringBuilder name = new StringBuilder();
        while (isNamePart(peek(0)) || isEscape(0)) {
            appendCharacter(name);
        }
        return name.toString();
    }

    /** Takes one character, escaped or not (§4.3.7). */
    private void appendCharacter(StringBuilder to) {
        if (!isEscape(0)) {
            int c = text.codePointAt(at);
            to.appendCodePoint(c);
            at += Character.charCount(c);
            return;
        }
        int digits = 1;
        while (digits <= 6 && Character.digit(peek(digits), 16) >= 0) {
            digits++;
        }
        if (digits == 1) {
            at++;
            int c = text.codePointAt(at);
            to.appendCodePoint(c);
            at += Character.charCount(c);
            return;
        }
        int c = Integer.parseInt(text.substring(at + 1, at + digits), 16);
        to.appendCodePoint(Character.isValidCodePoint(c) && c != 0 ? c : 0xFFFD);
        at += digits + (isSpace(peek(digits)) ? 1 : 0);
    }

    private void skipComments() {
        while (at < end && text.startsWith("/*", at)) {
            int close = text.indexOf("*/", at + 2);
            if (close < 0 || close + 2 > end) {
                diagnostics.error("css-syntax", source.span(at, at + 2), "comment is not closed");
                at = end;
            } else {
                at = close + 2;
            }
        }
    }

    private boolean startsNumber() {
        int sign = peek(0) == '+' || peek(0) == '-' ? 1 : 0;
        return isDigit(peek(sign)) || (peek(sign) == '.' && isDigit(peek(sign + 1)));
    }

    private boolean startsName(int ahead) {
        int c = peek(ahead);
        if (c == '-') {
            return peek(ahead + 1) == '-' || isNameStart(peek(ahead + 1)) || isEscape(ahead + 1);
        }
        return isNameStart(c) || isEscape(ahead);
    }

    private boolean isEscape(int ahead) {
        return peek(ahead) == '\\' && peek(ahead + 1) != END && !isNewline(peek(ahead + 1));
    }

    private int peek(int ahead) {
        return at + ahead < end ? text.charAt(at + ahead) : END;
    }

    private Component token(Kind kind, String value, int start) {
        return Component.of(kind, value, source.span(start, at));
    }

    private static boolean isNameStart(int c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' || c >= 0x80;
    }

    private static boolean isNamePart(int c) {
        return isNameStart(c) || isDigit(c) || c == '-';
    }

    private static boolean isDigit(int c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isNewline(int c) {
        return c == '\n' || c == '\r' || c == '\f';
    }

    private static boolean isSpace(int c) {
        return c == ' ' || c == '\t' || isNewline(c);
    }
}
