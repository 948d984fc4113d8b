package press.colophon.typeset.font;

import java.util.List;
import java.util.Optional;

/** Faces in order of preference, all of one weight and slope as far as the families have it. */
public record FontStack(List<Face> faces) {
    public FontStack {
        faces = List.copyOf(faces);
        if (faces.isEmpty()) {
            throw new IllegalArgumentException("a font stack needs a face");
        }
    }

    /** The first face that sets Chinese. */
    public Optional<Face> han() {
        return faces.stream().filter(Face::isHan).findFirst();
    }

    /** The first face that is not Chinese, or the first at all when every one is. */
    public Face latin() {
        return faces.stream().filter(face -> !face.isHan()).findFirst().orElse(faces.get(0));
    }

    /**
     * The face for a character: of the faces that have it, the first Han face where {@code asHan}, the first other one where
     * not, else the first. Empty when no face has it.
     */
    public Optional<Face> faceFor(int codePoint, boolean asHan) {
        Face fallback = null;
        for (Face face : faces) {
            if (face.glyph(codePoint) != 0) {
                if (face.isHan() == asHan) {
                    return Optional.of(face);
                }
                fallback = fallback == null ? face : fallback;
            }
        }
        return Optional.ofNullable(fallback);
    }
}
