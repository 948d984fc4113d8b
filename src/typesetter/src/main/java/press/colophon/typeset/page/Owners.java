package press.colophon.typeset.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import press.colophon.typeset.display.Mark;
import press.colophon.typeset.style.ComputedStyle.TextLines;
import press.colophon.typeset.style.StyledTree.StyledNode;

/** Numbers the owners of inline content. */
final class Owners {
    private final List<Owner> owners = new ArrayList<>();

    /** The number of a new owner. */
    int add(Owner owner) {
        owners.add(owner);
        return owners.size() - 1;
    }

    /** The owner of what is not content: the dots of a leader. */
    int furniture(StyledNode.Element node) {
        return add(new Owner(
                Mark.Artifact.LAYOUT,
                node.style().text().colour(),
                node.language(),
                TextLines.NONE,
                Optional.empty(),
                Optional.empty(),
                List.of()));
    }

    List<Owner> list() {
        return List.copyOf(owners);
    }
}
