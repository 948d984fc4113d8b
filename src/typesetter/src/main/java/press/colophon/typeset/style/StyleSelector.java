package press.colophon.typeset.style;

import java.util.Set;
import org.jsoup.select.Evaluator;

/**
 * A complex selector, compiled.
 *
 * @param specificity ids, classes and types in a byte each (Selectors 4, §17)
 * @param pseudo {@code before}, {@code marker}…; empty for the element itself
 * @param structural whether the match depends on siblings or children and not only on the element and its ancestors
 * @param features ids ({@code #id}) and names of attributes that the selector asks for
 * @param key what every match must have: {@code #id}, {@code .class}, {@code type}, or {@code *} for nothing known
 */
record StyleSelector(
        Evaluator evaluator, int specificity, String pseudo, boolean structural, Set<String> features, String key) {}
