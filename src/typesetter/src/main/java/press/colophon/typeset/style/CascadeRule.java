package press.colophon.typeset.style;

/**
 * One selector of a style rule with what the rule declares.
 *
 * @param author false for the built-in style sheet
 * @param order among all rules of the document
 */
record CascadeRule(StyleSelector selector, Declared declared, boolean author, int order) {}
