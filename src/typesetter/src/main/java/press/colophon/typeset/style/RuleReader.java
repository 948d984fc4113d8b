package press.colophon.typeset.style;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import press.colophon.diagnostics.Diagnostic;
import press.colophon.diagnostics.Diagnostics;
import press.colophon.diagnostics.SourceSpan;
import press.colophon.typeset.style.Component.Kind;

/** Reads rules and declarations from component values (CSS Syntax 3, §5.4.1–5.4.6), going on after every mistake. */
final class RuleReader {
    private final Diagnostics diagnostics;

    RuleReader(Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
    }

    /**
     * What a block of declarations holds.
     *
     * @param rules those among the declarations: the margin boxes of a page, rules nested in style rules
     */
    record Block(List<Declaration> declarations, List<Rule> rules) {}

    List<Rule> rules(List<Component> components) {
        List<Rule> rules = new ArrayList<>();
        int at = 0;
        while (at < components.size()) {
            Component first = components.get(at);
            if (first.is(Kind.SPACE) || first.is(Kind.COMMENT_MARK) || first.is(Kind.SEMICOLON)) {
                at++;
                continue;
            }
            int end = ruleEnd(components, at);
            rule(components.subList(at, end)).ifPresent(rules::add);
            at = end;
        }
        return rules;
    }

    Block block(List<Component> components) {
        List<Declaration> declarations = new ArrayList<>();
        List<Rule> rules = new ArrayList<>();
        int at = 0;
        while (at < components.size()) {
            Component first = components.get(at);
            if (first.is(Kind.SPACE) || first.is(Kind.SEMICOLON)) {
                at++;
                continue;
            }
            int end = first.is(Kind.AT_KEYWORD) ? ruleEnd(components, at) : declarationEnd(components, at);
            List<Component> item = components.subList(at, end);
            if (first.is(Kind.AT_KEYWORD) || isNested(item)) {
                rule(item).ifPresent(rules::add);
            } else {
                declaration(item).ifPresent(declarations::add);
            }
            at = end;
        }
        return new Block(List.copyOf(declarations), List.copyOf(rules));
    }

    /** A rule rather than a declaration whose block is a mistake: {@code a:link {…}} is one, {@code color: {…}} is none. */
    private static boolean isNested(List<Component> item) {
        if (!item.get(item.size() - 1).is(Kind.BRACE)) {
            return false;
        }
        Component name = item.get(0);
        boolean property = isCustom(name)
                || PropertyTable.find(name.text().toLowerCase(Locale.ROOT)).isPresent();
        return nameLength(item) == 0
                || (!property && item.get(1).is(Kind.COLON) && !item.get(2).is(Kind.SPACE));
    }

    private static int ruleEnd(List<Component> components, int from) {
        boolean atRule = components.get(from).is(Kind.AT_KEYWORD);
        int at = from;
        while (at < components.size()) {
            Component component = components.get(at++);
            if (component.is(Kind.BRACE) || (atRule && component.is(Kind.SEMICOLON))) {
                break;
            }
        }
        return at;
    }

    /** A declaration ends with its semicolon; something else that has a block ends with that (§5.4.4). */
    private static int declarationEnd(List<Component> components, int from) {
        boolean named = nameLength(components.subList(from, components.size())) > 0;
        int at = from;
        while (at < components.size() && !components.get(at).is(Kind.SEMICOLON)) {
            if (components.get(at++).is(Kind.BRACE) && !(named && isCustom(components.get(from)))) {
                break;
            }
        }
        return at;
    }

    private Optional<Rule> rule(List<Component> item) {
        Component first = item.get(0);
        Component last = item.get(item.size() - 1);
        boolean atRule = first.is(Kind.AT_KEYWORD);
        if (!atRule && !last.is(Kind.BRACE)) {
            diagnostics.error("css-syntax", spanOf(item), "no block { … } follows this");
            return Optional.empty();
        }
        boolean closed = last.is(Kind.BRACE) || last.is(Kind.SEMICOLON);
        List<Component> prelude = trimmed(item.subList(atRule ? 1 : 0, closed ? item.size() - 1 : item.size()));
        Optional<List<Component>> block = last.is(Kind.BRACE) ? Optional.of(last.inner()) : Optional.empty();
        if (!atRule && prelude.isEmpty()) {
            diagnostics.error(
                    "css-syntax",
                    last.span().source().span(last.span().start(), last.span().start() + 1),
                    "a selector is missing before this block");
            return Optional.empty();
        }
        String name = atRule ? first.text().toLowerCase(Locale.ROOT) : "";
        return Optional.of(new Rule(name, prelude, block, atRule ? first.span() : spanOf(prelude)));
    }

    private Optional<Declaration> declaration(List<Component> item) {
        int nameLength = nameLength(item);
        Component last = item.get(item.size() - 1);
        if (nameLength == 0) {
            diagnostics.error("css-syntax", spanOf(item.subList(0, 1)), "'property: value' expected");
            return Optional.empty();
        }
        Component name = item.get(0);
        if (last.is(Kind.BRACE) && !isCustom(name)) {
            diagnostics.add(Diagnostic.error("css-syntax", name.span(), "a block is no value of '" + name.text() + "'")
                    .withHint("is a '}' missing before the next rule?"));
            return Optional.empty();
        }
        List<Component> value = trimmed(item.subList(nameLength, item.size()));
        int importance = importanceLength(value);
        return Optional.of(new Declaration(
                isCustom(name) ? name.text() : name.text().toLowerCase(Locale.ROOT),
                trimmed(value.subList(0, value.size() - importance)),
                importance > 0,
                name.span()));
    }

    /** Components up to and including the colon of {@code name :}, 0 if it is not one. */
    private static int nameLength(List<Component> item) {
        if (!item.get(0).is(Kind.IDENT)) {
            return 0;
        }
        int at = 1;
        while (at < item.size() && item.get(at).is(Kind.SPACE)) {
            at++;
        }
        return at < item.size() && item.get(at).is(Kind.COLON) ? at + 1 : 0;
    }

    private static int importanceLength(List<Component> value) {
        int end = value.size() - 1;
        if (end < 1 || !value.get(end).isIdent("important")) {
            return 0;
        }
        int mark = end - 1;
        while (mark > 0 && value.get(mark).is(Kind.SPACE)) {
            mark--;
        }
        return value.get(mark).isDelim("!") ? value.size() - mark : 0;
    }

    private static boolean isCustom(Component name) {
        return name.text().startsWith("--");
    }

    static List<Component> trimmed(List<Component> components) {
        int from = 0;
        int to = components.size();
        while (from < to && components.get(from).is(Kind.SPACE)) {
            from++;
        }
        while (to > from && components.get(to - 1).is(Kind.SPACE)) {
            to--;
        }
        return List.copyOf(components.subList(from, to));
    }

    static SourceSpan spanOf(List<Component> components) {
        SourceSpan first = components.get(0).span();
        SourceSpan last = components.get(components.size() - 1).span();
        // Of a nested selector the first part may stand below the last one.
        return first.source().span(Math.min(first.start(), last.start()), Math.max(first.end(), last.end()));
    }
}
