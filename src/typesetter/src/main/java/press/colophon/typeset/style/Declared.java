package press.colophon.typeset.style;

import java.util.List;
import java.util.Optional;

/**
 * What a block of declarations says. Compared by identity: elements for which the same blocks hold share their styles.
 */
final class Declared {
    static final Declared NOTHING = new Declared(List.of(), List.of());

    private final List<Statement> statements;
    private final List<Declaration> variables;

    Declared(List<Statement> statements, List<Declaration> variables) {
        this.statements = List.copyOf(statements);
        this.variables = List.copyOf(variables);
    }

    /**
     * A declaration of a known property.
     *
     * @param assignments empty while it depends on custom properties
     */
    record Statement(Declaration declaration, Definition definition, Optional<List<Assignment<?>>> assignments) {}

    List<Statement> statements() {
        return statements;
    }

    /** Declarations of custom properties. */
    List<Declaration> variables() {
        return variables;
    }

    /** Whether the computed values depend on the element's attributes, so that elements cannot share them. */
    boolean usesAttributes() {
        return statements.stream().anyMatch(statement -> statement.declaration().usesAttributes())
                || variables.stream().anyMatch(Declaration::usesAttributes);
    }
}
