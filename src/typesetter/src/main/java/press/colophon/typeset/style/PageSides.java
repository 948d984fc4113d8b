package press.colophon.typeset.style;

import java.util.List;
import java.util.Optional;
import press.colophon.typeset.style.Declared.Statement;

/** What inside and outside mean on a page: towards the spine, and away from it. */
record PageSides(boolean recto) {

    /** The margin box of this page that is meant: {@code top-outside} is {@code top-right} on a recto. */
    String marginBox(String name) {
        return name.replace("inside", recto ? "left" : "right").replace("outside", recto ? "right" : "left");
    }

    /** The declarations with margin-inside and margin-outside as what they are on this page. */
    Declared margins(Declared declared) {
        List<Statement> statements =
                declared.statements().stream().map(this::margin).toList();
        return new Declared(statements, declared.variables());
    }

    private Statement margin(Statement statement) {
        Definition definition = statement.definition();
        Property<Dimension> left = BoxProperties.MARGIN.left();
        Property<Dimension> right = BoxProperties.MARGIN.right();
        if (definition.equals(PageProperties.MARGIN_INSIDE)) {
            return moved(statement, recto ? left : right);
        }
        return definition.equals(PageProperties.MARGIN_OUTSIDE) ? moved(statement, recto ? right : left) : statement;
    }

    private static Statement moved(Statement statement, Property<Dimension> to) {
        Optional<List<Assignment<?>>> assignments =
                to.read(Cursor.over(statement.declaration().value()));
        return new Statement(
                statement.declaration(), to, statement.assignments().flatMap(known -> assignments));
    }
}
