package press.colophon.typeset.style;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import press.colophon.diagnostics.Diagnostic;
import press.colophon.diagnostics.Diagnostics;
import press.colophon.diagnostics.SourceSpan;
import press.colophon.typeset.style.Component.Kind;
import press.colophon.typeset.style.Declared.Statement;

/** Gives declarations their meaning, and says which have none. */
final class DeclarationReader {
    private static final Pattern WORDS = Pattern.compile("(?<![<\\w-])-?[a-z][a-z0-9-]*(?![\\w>-])");

    private final Diagnostics diagnostics;

    DeclarationReader(Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
    }

    Declared read(List<Declaration> declarations) {
        List<Statement> statements = new ArrayList<>();
        List<Declaration> variables = new ArrayList<>();
        for (Declaration declaration : declarations) {
            if (declaration.custom()) {
                variables.add(declaration);
            } else {
                statement(declaration).ifPresent(statements::add);
            }
        }
        return new Declared(statements, variables);
    }

    private Optional<Statement> statement(Declaration declaration) {
        Optional<Definition> definition = PropertyTable.find(declaration.name());
        if (definition.isEmpty()) {
            unknownProperty(declaration);
            return Optional.empty();
        }
        if (declaration.usesVariables()) {
            return definition.map(known -> new Statement(declaration, known, Optional.empty()));
        }
        return definition.flatMap(known -> assignments(declaration, known, declaration.value())
                .map(assignments -> new Statement(declaration, known, Optional.of(assignments))));
    }

    /** What a declaration with this value means; if nothing, that is reported. */
    Optional<List<Assignment<?>>> assignments(Declaration declaration, Definition definition, List<Component> value) {
        Optional<List<Assignment<?>>> assignments =
                value.size() == 1 && value.get(0).is(Kind.IDENT)
                        ? Assignment.wide(value.get(0).text().toLowerCase(Locale.ROOT), definition.longhands())
                        : Optional.empty();
        assignments = assignments.isPresent() ? assignments : definition.read(Cursor.over(value));
        if (assignments.isEmpty() && value.stream().noneMatch(component -> component.is(Kind.BAD))) {
            unknownValue(declaration, definition, value);
        }
        return assignments;
    }

    private void unknownProperty(Declaration declaration) {
        Diagnostic warning = Diagnostic.warning(
                "unknown-property", declaration.span(), "unknown property '" + declaration.name() + "'");
        diagnostics.add(NearestName.of(
                        declaration.name(),
                        PropertyTable.sorted().stream().map(Definition::name).toList())
                .map(name -> warning.withHint("did you mean '" + name + "'?"))
                .orElse(warning));
    }

    private void unknownValue(Declaration declaration, Definition definition, List<Component> value) {
        SourceSpan span = declaration.valueSpan();
        String written = declaration.value().isEmpty() ? "nothing" : "'" + text(value) + "'";
        diagnostics.add(
                Diagnostic.warning("unknown-value", span, written + " is no value of '" + declaration.name() + "'")
                        .withHint(hint(definition, value)));
    }

    private static String hint(Definition definition, List<Component> value) {
        if (value.stream().anyMatch(component -> component.is(Kind.COLON))) {
            return "is a ';' missing?";
        }
        List<String> words = WORDS.matcher(definition.values())
                .results()
                .map(match -> match.group())
                .toList();
        return value.stream()
                .filter(component -> component.is(Kind.IDENT))
                .map(component -> NearestName.of(component.text().toLowerCase(Locale.ROOT), words))
                .flatMap(Optional::stream)
                .findFirst()
                .map(word -> "did you mean '" + word + "'?")
                .orElse("it takes: " + definition.values());
    }

    /** The value as written, blanks as one. */
    static String text(List<Component> value) {
        StringBuilder text = new StringBuilder();
        value.forEach(component ->
                text.append(component.is(Kind.SPACE) ? " " : component.span().text()));
        return text.toString();
    }
}
