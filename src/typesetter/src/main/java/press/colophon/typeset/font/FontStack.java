package press.colophon.typeset.font;

import java.util.List;

/** Faces in order of preference, all of one weight and slope. */
public record FontStack(List<Face> faces) {
    public FontStack {
        faces = List.copyOf(faces);
        if (faces.isEmpty()) {
            throw new IllegalArgumentException("a font stack needs a face");
        }
    }
}
