package press.colophon.typeset.page;

import java.util.List;
import press.colophon.diagnostics.SourceSpan;
import press.colophon.typeset.style.ComputedStyle;

/**
 * Where a box comes from.
 *
 * @param name of the element, or {@code #text} for a box without one of its own
 * @param element id in the structure tree
 * @param events what takes place where the box begins
 */
record Origin(String name, ComputedStyle style, int element, String language, SourceSpan span, List<Event> events) {
    Origin {
        events = List.copyOf(events);
    }

    Origin withEvents(List<Event> others) {
        return new Origin(name, style, element, language, span, others);
    }

    Origin withStyle(ComputedStyle other) {
        return new Origin(name, other, element, language, span, events);
    }

    /** The origin of a box that a piece of this one's content needs for itself: inherits text, has no frame. */
    Origin anonymous(int structureElement) {
        return new Origin("#text", Styles.anonymous(style), structureElement, language, span, List.of());
    }
}
