package press.colophon.site;

import java.util.Set;
import press.colophon.content.Publication;
import press.colophon.diagnostics.Resources;
import press.colophon.page.PrintedPages;
import press.colophon.template.Theme;

/**
 * What a website is made of.
 *
 * @param content the files below the content directory: pictures are read from it
 * @param promised files that another stage adds, as paths from the website's root ({@link
 *     press.colophon.page.Addresses#pdf}): pages link to those and no others
 * @param printed where things stand in the printed issues
 */
public record SiteInput(
        Publication publication, Resources content, Theme theme, Set<String> promised, PrintedPages printed) {
    public SiteInput {
        promised = Set.copyOf(promised);
    }

    /** A website without printed issues. */
    public SiteInput(Publication publication, Resources content, Theme theme, Set<String> promised) {
        this(publication, content, theme, promised, PrintedPages.NONE);
    }
}
