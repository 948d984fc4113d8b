/**
 * Says of articles, issues and periodicals what machines want to know: citations, references for reference managers, linked
 * data, calendars.
 *
 * <p>In: {@link press.colophon.metadata.Work}, {@link press.colophon.metadata.Serial}. Out: texts in the formats of others. Uses
 * page; the only importer of citeproc-java, gson and biweekly.
 */
@NullMarked
package press.colophon.metadata;

import org.jspecify.annotations.NullMarked;
