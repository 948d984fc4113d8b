package press.colophon.typeset.page;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import press.colophon.typeset.display.StructureTree;

/**
 * The box tree with what its numbers refer to.
 *
 * @param owners by the number that a piece of inline content carries
 * @param texts of the elements with an id, for {@code target-text}
 * @param hasReferences whether any text depends on where things come to stand
 * @param articles ids of those elements that are articles and have one, by structure element
 * @param fillers all of the document, whether they are in the tree or left out; their structure elements stay
 */
record BoxTree(
        Box root,
        List<Owner> owners,
        StructureTree structure,
        Map<String, String> texts,
        boolean hasReferences,
        Map<Integer, String> articles,
        List<FillerBox> fillers) {
    BoxTree {
        owners = List.copyOf(owners);
        texts = Map.copyOf(texts);
        articles = Map.copyOf(articles);
        fillers = List.copyOf(fillers);
    }

    /**
     * The tree without some of its fillers, all other boxes as they are; empty if one of them is no block among blocks and
     * cannot just be taken away.
     */
    Optional<BoxTree> without(List<FillerBox> leftOut) {
        if (leftOut.isEmpty()) {
            return Optional.of(this);
        }
        Set<Box> boxes = Collections.newSetFromMap(new IdentityHashMap<>());
        Map<String, String> others = new HashMap<>(texts);
        for (FillerBox filler : leftOut) {
            boxes.add(filler.box());
            others.keySet().removeAll(filler.ids());
        }
        Box pruned = pruned(root, boxes);
        return boxes.isEmpty()
                ? Optional.of(new BoxTree(pruned, owners, structure, others, hasReferences, articles, fillers))
                : Optional.empty();
    }

    /**
     * @param leftOut boxes to be taken away; those that were are removed from it
     */
    private static Box pruned(Box box, Set<Box> leftOut) {
        if (!(box instanceof Box.Flow flow) || leftOut.isEmpty()) {
            return box;
        }
        List<Box> kept = new ArrayList<>(flow.children().size());
        int before = leftOut.size();
        for (Box child : flow.children()) {
            if (!leftOut.remove(child)) {
                kept.add(pruned(child, leftOut));
            }
        }
        return leftOut.size() == before ? flow : new Box.Flow(flow.origin(), flow.marker(), kept);
    }

    /** For messages: {@code of article “id” } for what stands in an article, otherwise nothing. */
    String ofArticle(int element) {
        for (int id = Math.max(0, element);
                id > 0;
                id = structure.elements().get(id).parent()) {
            String article = articles.get(id);
            if (article != null) {
                return " of article “" + article + "”";
            }
        }
        return "";
    }

    Owner owner(int number) {
        return owners.get(number);
    }
}
