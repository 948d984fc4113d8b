package press.colophon.typeset.page;

import java.util.List;
import java.util.Map;
import press.colophon.diagnostics.Diagnostics;
import press.colophon.typeset.line.Lines;
import press.colophon.typeset.line.Paragraph;

/**
 * What everything that is laid out in one pass shares.
 *
 * @param lines paragraphs set so far, in this pass and those before
 */
record Layout(
        BoxTree tree,
        Materials materials,
        References references,
        Grid grid,
        PageMasters masters,
        Diagnostics diagnostics,
        Map<Paragraph, Lines> lines) {

    /** Height of the type area, the measure of percentages and the limit for what cannot be divided. */
    long pageHeight() {
        return masters.first().contentHeight();
    }

    /** The layout of another pass, over the same boxes. */
    Layout with(References others) {
        return new Layout(tree, materials, others, grid, masters, new Diagnostics(), lines);
    }

    /** Setting a paragraph is the costliest step, and most paragraphs come back unchanged in the next pass. */
    Lines breakLines(Paragraph paragraph) {
        return lines.computeIfAbsent(paragraph, materials::breakLines);
    }

    List<Owner> owners() {
        return tree.owners();
    }
}
