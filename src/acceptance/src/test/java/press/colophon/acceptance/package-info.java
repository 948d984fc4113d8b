/**
 * Holds the whole machine to its promises: the rules of its architecture, and the sample issue from its files to the finished
 * site and PDF, read back with other tools than those that wrote them.
 */
@NullMarked
package press.colophon.acceptance;

import org.jspecify.annotations.NullMarked;
