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
    private final boolean dependsOnElement;

    Declared(List<Statement> statements, List<Declaration> variables) {
        this.statements = List.copyOf(statements);
        this.variables = List.copyOf(variables);
        this.dependsOnElement = statements.stream().anyMatch(Statement::dependsOnElement);
    }

    /**
     * A declaration of a known property.
     *
     * @param assignments empty while it depends on custom properties
     */
    record Statement(Declaration declaration, Definition definition, Optional<List<Assignment<?>>> assignments) {
        /** Attributes, and quotation marks by depth; none of this is inherited. */
        boolean dependsOnElement() {
            return GeneratedProperties.TEXTS.contains(definition)
                    && (declaration.usesVariables() || ContentParts.dependOnElement(declaration.value()));
        }
    }

    List<Statement> statements() {
        return statements;
    }

    /** Declarations of custom properties. */
    List<Declaration> variables() {
        return variables;
    }

    /** Whether computed values depend on which element it is, so that elements cannot share them. */
    boolean dependsOnElement() {
        return dependsOnElement;
    }
}
