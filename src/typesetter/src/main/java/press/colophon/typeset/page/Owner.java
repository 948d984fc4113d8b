package press.colophon.typeset.page;

import java.util.List;
import java.util.Optional;
import press.colophon.typeset.display.Mark;
import press.colophon.typeset.graphics.Colour;
import press.colophon.typeset.style.ComputedStyle.TextLines;

/**
 * What is to be known about a piece of inline content when it has come to stand somewhere.
 *
 * @param lines under, over and through the text
 * @param background tint behind the text
 * @param link where it leads
 * @param events of an anchor
 */
record Owner(
        Mark mark,
        Colour colour,
        String language,
        TextLines lines,
        Optional<Colour> background,
        Optional<Target> link,
        List<Event> events) {
    Owner {
        events = List.copyOf(events);
    }

    /** Where a link leads, and what it says. */
    record Target(String address, String description, int element) {}
}
