package press.colophon.search;

/**
 * What a place in a text is found by.
 *
 * @param start of the place, in UTF-16 units
 * @param end exclusive
 */
record Token(String text, int start, int end) {}
