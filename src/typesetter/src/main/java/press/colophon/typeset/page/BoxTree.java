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
 * @param articles ids of those elements that are articles and have one, by structure element
 */
record BoxTree(
        Box root,
        List<Owner> owners,
        StructureTree structure,
        Map<String, String> texts,
        boolean hasReferences,
        Map<Integer, String> articles) {
    BoxTree {
        owners = List.copyOf(owners);
        texts = Map.copyOf(texts);
        articles = Map.copyOf(articles);
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
