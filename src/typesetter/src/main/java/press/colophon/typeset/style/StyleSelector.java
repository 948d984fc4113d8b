package press.colophon.typeset.style;

import org.jsoup.select.Evaluator;

/**
 * A complex selector, compiled.
 *
 * @param specificity ids, classes and types in a byte each (Selectors 4, §17)
 * @param pseudo {@code before}, {@code marker}…; empty for the element itself
 * @param key what every match must have: {@code #id}, {@code .class}, {@code type}, or {@code *} for nothing known
 */
record StyleSelector(Evaluator evaluator, int specificity, String pseudo, String key) {}
