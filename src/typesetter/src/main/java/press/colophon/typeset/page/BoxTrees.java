package press.colophon.typeset.page;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import press.colophon.diagnostics.Diagnostic;
import press.colophon.diagnostics.Diagnostics;
import press.colophon.typeset.style.StyledTree;
import press.colophon.typeset.style.StyledTree.StyledNode;

/**
 * The box trees of a document with some of its fillers. It is read once, with all of them, and those that are not to be set are
 * taken out again: the other boxes stay the same ones, and with them all that was set of them.
 */
final class BoxTrees {
    private final Fillers fillers;
    private final Materials materials;
    private final Chosen whole;

    BoxTrees(StyledTree document, Fillers fillers, Materials materials) {
        this.fillers = fillers;
        this.materials = materials;
        this.whole = read(document);
    }

    /**
     * A tree with the fillers that were asked for.
     *
     * @param before what was set of its boxes
     * @param leftOut fillers that are not in it although they are in its structure tree
     */
    record Chosen(BoxTree tree, SetBefore before, List<FillerBox> leftOut, List<Diagnostic> diagnostics) {}

    /** The tree with these fillers only. */
    Chosen with(Set<Integer> set) {
        Set<StyledNode.Element> others = Collections.newSetFromMap(new IdentityHashMap<>());
        others.addAll(fillers.others(set));
        List<FillerBox> leftOut = whole.tree().fillers().stream()
                .filter(filler -> others.contains(filler.node()))
                .toList();
        Optional<BoxTree> rest = leftOut.size() == others.size() ? whole.tree().without(leftOut) : Optional.empty();
        return rest.map(tree -> new Chosen(tree, whole.before(), leftOut, whole.diagnostics()))
                .orElseGet(() -> read(fillers.with(set)));
    }

    private Chosen read(StyledTree document) {
        Diagnostics diagnostics = new Diagnostics();
        BoxTree tree = new BoxBuilder(materials, diagnostics).build(document);
        return new Chosen(tree, new SetBefore(tree), List.of(), diagnostics.list());
    }
}
