package press.colophon.typeset.page;

import java.util.List;
import press.colophon.diagnostics.Diagnostics;
import press.colophon.typeset.line.Lines;
import press.colophon.typeset.line.Paragraph;

/**
 * What everything that is laid out in one pass shares.
 *
 * @param before what was set in this pass and those before
 * @param plans how sections were divided in the pass before
 */
record Layout(
        BoxTree tree,
        Materials materials,
        References references,
        Grid grid,
        PageMasters masters,
        Diagnostics diagnostics,
        SetBefore before,
        SectionPlans plans) {

    /** Height of the type area, the measure of percentages and the limit for what cannot be divided. */
    long pageHeight() {
        return masters.first().contentHeight();
    }

    /** The layout of another pass, over the same boxes. */
    Layout with(References others) {
        return new Layout(tree, materials, others, grid, masters, new Diagnostics(), before, plans);
    }

    /** The layout of another pass, over other boxes of the same document. */
    Layout with(BoxTrees.Chosen boxes) {
        return new Layout(boxes.tree(), materials, references, grid, masters, new Diagnostics(), boxes.before(), plans);
    }

    Lines breakLines(Paragraph paragraph) {
        return materials.breakLines(paragraph);
    }

    List<Owner> owners() {
        return tree.owners();
    }
}
