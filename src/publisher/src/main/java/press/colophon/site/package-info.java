/**
 * Makes the website: page models, pages, sitemap, checked links.
 *
 * <p>In: {@link press.colophon.content.Publication}. Out: files of the {@link press.colophon.edition.Edition}. Uses content, template
 * and edition.
 */
@NullMarked
package press.colophon.site;

import org.jspecify.annotations.NullMarked;
