package press.colophon.typeset.display;

import java.util.List;
import press.colophon.typeset.graphics.Rect;

/**
 * A page and what is painted on it, in painting order, which is also the reading order of its content.
 *
 * @param label the folio as printed or, where none is printed, as it would be
 * @param width of the trimmed page, in scaled points
 * @param bleed how far the paper extends beyond the trim on each side
 * @param frames areas the make-up gave to text (columns), for proofs and quality checks
 * @param lines of the text in reading order, without running matter
 */
public record Page(
        String label, long width, long height, long bleed, List<Rect> frames, List<TextLine> lines, List<Item> items) {
    public Page {
        frames = List.copyOf(frames);
        lines = List.copyOf(lines);
        items = List.copyOf(items);
    }

    /** A page of which no quality is asked. */
    public Page(String label, long width, long height, long bleed, List<Rect> frames, List<Item> items) {
        this(label, width, height, bleed, frames, List.of(), items);
    }
}
