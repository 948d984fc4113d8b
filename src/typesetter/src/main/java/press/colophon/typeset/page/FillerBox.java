package press.colophon.typeset.page;

import java.util.LinkedHashSet;
import java.util.Set;
import press.colophon.typeset.style.StyledTree.StyledNode;

/**
 * A filler in the box tree. Nothing outside depends on what is in it, so that it can be left out.
 *
 * @param node that it comes from
 * @param from id of its first structure element
 * @param to id after its last one
 */
record FillerBox(StyledNode.Element node, Box box, int from, int to) {

    /** What can be referred to in it. */
    Set<String> ids() {
        Set<String> ids = new LinkedHashSet<>();
        gather(node, ids);
        return ids;
    }

    private static void gather(StyledNode.Element element, Set<String> ids) {
        element.attribute("id").ifPresent(ids::add);
        for (StyledNode child : element.children()) {
            if (child instanceof StyledNode.Element inner) {
                gather(inner, ids);
            }
        }
    }
}
