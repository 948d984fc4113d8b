/**
 * What a page shows, in one language: readings of texts, names with their honorifics, dates, prices, designations of issues.
 *
 * <p>In: {@link press.colophon.content.Publication}, a language, a {@link press.colophon.page.LinkResolver}. Out: typed records
 * for templates, the same for the website and for print. Uses content and template.
 */
@NullMarked
package press.colophon.page;

import org.jspecify.annotations.NullMarked;
