package press.colophon.print;

import press.colophon.page.IssueView;
import press.colophon.page.LanguageView;
import press.colophon.page.PublicationView;

/**
 * What {@code print/spine.ftlh} sees: it makes one page, {@code length} wide and {@code width} high, which is turned onto the
 * spine of the cover.
 *
 * @param length of the spine, which is the height of the cover, in millimetres
 * @param width of the spine in millimetres
 */
public record PrintSpine(
        PublicationView publication, IssueView issue, LanguageView language, double length, double width) {}
