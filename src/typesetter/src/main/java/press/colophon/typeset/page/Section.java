package press.colophon.typeset.page;

import java.util.List;
import press.colophon.typeset.style.ComputedStyle.Break;

/**
 * A run of pages: begins on a new page and has one page master.
 *
 * @param start {@code PAGE}, {@code RECTO} or {@code VERSO}
 */
record Section(String page, Break start, List<Band> bands) {
    Section {
        bands = List.copyOf(bands);
    }
}
