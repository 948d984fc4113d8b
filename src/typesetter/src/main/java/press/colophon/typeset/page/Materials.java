package press.colophon.typeset.page;

import java.util.Optional;
import press.colophon.diagnostics.Outcome;
import press.colophon.diagnostics.SourceSpan;
import press.colophon.typeset.font.FontStack;
import press.colophon.typeset.graphics.Picture;
import press.colophon.typeset.line.Lines;
import press.colophon.typeset.line.Paragraph;
import press.colophon.typeset.style.ComputedStyle;

/**
 * What make-up gets from the stages beside it: faces, lines, pictures. Asked the same question, it gives the same answer as
 * long as a document is made up.
 */
public interface Materials {
    /** The faces for a style, in order of preference. */
    FontStack fonts(ComputedStyle.Font font);

    /** A paragraph set as lines. */
    Lines breakLines(Paragraph paragraph);

    /** The picture in a file, or in the source of an inline {@code svg}; empty, with a diagnostic, when there is none. */
    Outcome<Optional<Picture>> picture(String path, SourceSpan span);

    /** The picture that an inline {@code svg} draws. */
    Outcome<Optional<Picture>> drawing(SourceSpan svg);
}
