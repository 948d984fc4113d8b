package press.colophon.typeset.page;

/**
 * A filler that waits for a page that remains short.
 *
 * @param page its page master
 */
record Notice(Box box, String page) {}
