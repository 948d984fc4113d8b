package press.colophon.typeset.page;

import java.util.List;
import java.util.Map;
import press.colophon.typeset.display.StructureTree;

/**
 * The box tree with what its numbers refer to.
 *
 * @param owners by the number that a piece of inline content carries
 * @param texts of the elements with an id, for {@code target-text}
 * @param hasReferences whether any text depends on where things come to stand
 */
record BoxTree(
        Box root, List<Owner> owners, StructureTree structure, Map<String, String> texts, boolean hasReferences) {
    BoxTree {
        owners = List.copyOf(owners);
        texts = Map.copyOf(texts);
    }

    Owner owner(int number) {
        return owners.get(number);
    }
}
