package press.colophon.typeset.style;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * One selector of an {@code @page} rule with what the rule declares.
 *
 * @param name of the page master, empty for any
 * @param recto what {@code :right} and {@code :left} ask for
 * @param marginBoxes by name as written, {@code -inside} and {@code -outside} among them
 * @param order among all page rules, those of the built-in style sheet first
 */
record PageRule(
        String name,
        boolean first,
        boolean blank,
        Optional<Boolean> recto,
        Declared declared,
        Map<String, Declared> marginBoxes,
        int order) {
    PageRule {
        marginBoxes = new LinkedHashMap<>(marginBoxes);
    }

    boolean matches(PageRules.Selector page) {
        return (name.isEmpty() || name.equals(page.name()))
                && (!first || page.first())
                && (!blank || page.blank())
                && recto.map(wanted -> wanted == page.recto()).orElse(true);
    }

    /** Paged Media 3, §4.4: name, then :first and :blank, then :left and :right. */
    int specificity() {
        return (name.isEmpty() ? 0 : 1 << 16)
                + (first ? 1 << 8 : 0)
                + (blank ? 1 << 8 : 0)
                + (recto.isPresent() ? 1 : 0);
    }
}
