package press.colophon.typeset.style;

import java.util.List;
import java.util.Optional;
import press.colophon.diagnostics.SourceSpan;

/**
 * A rule of a style sheet, as written.
 *
 * @param name of an at-rule in lower case without the {@code @}, empty for a style rule
 * @param prelude selectors, or what stands between an at-rule's name and its block
 * @param block the contents of the braces, empty for an at-rule that ends with a semicolon
 * @param span of the at-keyword or the selectors
 */
record Rule(String name, List<Component> prelude, Optional<List<Component>> block, SourceSpan span) {
    boolean isStyle() {
        return name.isEmpty();
    }

    List<Component> content() {
        return block.orElse(List.of());
    }
}
