package press.colophon.typeset;

import press.colophon.diagnostics.Diagnostic;
import press.colophon.diagnostics.Diagnostics;
import press.colophon.typeset.style.StyledTree.StyledNode;

/**
 * What keeps a document from becoming an accessible file (PDF/UA-1), at its place. For the command line: whoever makes documents
 * of manuscripts asks for all this where it is written.
 */
final class AccessibleMarkup {
    private final Diagnostics diagnostics;
    /** Of the heading before, 0 for none. */
    private int level;

    private AccessibleMarkup(Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
    }

    static void check(StyledNode.Element root, Diagnostics diagnostics) {
        new AccessibleMarkup(diagnostics).visit(root);
    }

    private void visit(StyledNode.Element element) {
        picture(element);
        heading(element);
        for (StyledNode child : element.children()) {
            if (child instanceof StyledNode.Element inner) {
                visit(inner);
            }
        }
    }

    /** ISO 14289-1, 7.3: an empty alternative text says that the picture says nothing. */
    private void picture(StyledNode.Element element) {
        boolean picture = element.name().equals("img") || element.name().equals("svg");
        boolean described = element.attribute("alt").isPresent()
                || element.attribute("aria-label").isPresent()
                || element.attribute("aria-hidden").filter("true"::equals).isPresent();
        if (picture && !described) {
            diagnostics.add(Diagnostic.warning(
                            "missing-alternative", element.span(), "<" + element.name() + "> has no alternative text")
                    .withHint("say in alt (of svg: in aria-label) what is to be seen; leave it empty for ornaments"));
        }
    }

    /** ISO 14289-1, 7.4.2. */
    private void heading(StyledNode.Element element) {
        if (!element.name().matches("h[1-6]")) {
            return;
        }
        int own = element.name().charAt(1) - '0';
        if (own > level + 1) {
            diagnostics.warning(
                    "heading-level",
                    element.span(),
                    level == 0
                            ? "the first heading is of level " + own
                            : "a heading of level " + own + " follows one of level " + level);
        }
        level = own;
    }
}
