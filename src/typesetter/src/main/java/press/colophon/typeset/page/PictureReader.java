package press.colophon.typeset.page;

import java.util.Optional;
import press.colophon.diagnostics.Diagnostics;
import press.colophon.typeset.style.ContentPart;
import press.colophon.typeset.style.StyledTree.StyledNode;

/** Makes boxes of the pictures that a document or its style sheets show; what cannot be read is reported and has none. */
final class PictureReader {
    private final Materials materials;
    private final Diagnostics diagnostics;

    PictureReader(Materials materials, Diagnostics diagnostics) {
        this.materials = materials;
        this.diagnostics = diagnostics;
    }

    static boolean isPicture(StyledNode.Element node) {
        return node.name().equals("img") || node.name().equals("svg");
    }

    /** Whether a picture says nothing, by its own account. */
    static boolean isDecorative(StyledNode.Element node) {
        return node.attribute("alt").filter(String::isEmpty).isPresent()
                || node.attribute("aria-hidden").filter("true"::equals).isPresent();
    }

    /** A picture of the document. One without an alternative text says nothing and is an artifact. */
    Optional<Box> read(StyledNode.Element node, Origin origin) {
        Origin shown = isDecorative(node) ? artifact(origin.name(), origin) : origin;
        return (node.name().equals("svg")
                        ? diagnostics.take(materials.drawing(node.span()))
                        : diagnostics.take(
                                materials.picture(node.attribute("src").orElse(""), node.span())))
                .map(picture -> new Box.Image(shown, picture));
    }

    /** A picture that a style sheet generates. */
    Optional<Box> read(ContentPart.PictureFile file, Origin origin) {
        return diagnostics
                .take(materials.picture(file.source(), origin.span()))
                .map(picture -> new Box.Image(artifact("::picture", origin), picture));
    }

    private static Origin artifact(String name, Origin origin) {
        return new Origin(name, origin.style(), -1, origin.language(), origin.span(), origin.events());
    }
}
