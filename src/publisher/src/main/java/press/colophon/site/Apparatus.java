package press.colophon.site;

import java.util.List;
import java.util.Optional;
import press.colophon.page.PageRange;

/**
 * What goes with an article beside its text.
 *
 * @param printed on which pages of the printed edition in the page's language it stands
 * @param standards that its text cites
 */
record Apparatus(Optional<PageRange> printed, List<StandardPages.Name> standards) {}
