package press.colophon.typeset;

import java.util.List;
import press.colophon.diagnostics.Diagnostics;
import press.colophon.diagnostics.Outcome;
import press.colophon.typeset.font.Fonts;
import press.colophon.typeset.line.Hyphenation;
import press.colophon.typeset.line.LineBreaker;
import press.colophon.typeset.picture.Pictures;

/**
 * What documents with the same faces have in common: the opened faces, the words shaped with them, the drawings that were
 * read. It saves work and changes nothing. Immutable and thread-safe.
 *
 * @param declarations that the faces were opened from
 */
record Toolbox(List<Fonts.Declaration> declarations, Fonts fonts, LineBreaker breaker, Pictures pictures) {
    Toolbox {
        declarations = List.copyOf(declarations);
    }

    static Outcome<Toolbox> open(List<Fonts.Declaration> declarations, Hyphenation hyphenation) {
        Diagnostics diagnostics = new Diagnostics();
        Fonts fonts = diagnostics.take(Fonts.open(declarations));
        return diagnostics.with(new Toolbox(declarations, fonts, new LineBreaker(hyphenation), new Pictures(fonts)));
    }

    /** Whether these are the same faces; where they are declared does not matter. */
    boolean serves(List<Fonts.Declaration> others) {
        if (declarations.size() != others.size()) {
            return false;
        }
        for (int i = 0; i < others.size(); i++) {
            Fonts.Declaration one = declarations.get(i);
            Fonts.Declaration other = others.get(i);
            boolean same = one.family().equals(other.family())
                    && one.weight() == other.weight()
                    && one.italic() == other.italic()
                    && one.program().hasSameContent(other.program());
            if (!same) {
                return false;
            }
        }
        return true;
    }
}
