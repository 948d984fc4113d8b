package press.colophon.markdown;

import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import press.colophon.standards.Designation;

/** The designation of a standard in running text; its children are the words of it. */
final class StandardReference extends Node {
    private final Designation designation;

    StandardReference(BasedSequence chars, Designation designation) {
        super(chars);
        this.designation = designation;
    }

    Designation designation() {
        return designation;
    }

    @Override
    public BasedSequence[] getSegments() {
        return EMPTY_SEGMENTS;
    }
}
