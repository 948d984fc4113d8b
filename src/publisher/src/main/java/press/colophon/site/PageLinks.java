package press.colophon.site;

import java.util.List;
import press.colophon.diagnostics.SourceSpan;

/**
 * What the link check needs of a finished page when all pages are there.
 *
 * @param ids that links can lead to, each between line feeds: the ids of a large website are kept as one text a page
 * @param links that lead to places on other pages, or nowhere; each once
 */
record PageLinks(String address, String ids, List<Link> links) {

    /**
     * @param origin who wrote it: an article's author, or else the template
     */
    record Link(String target, SourceSpan origin) {}

    boolean has(String id) {
        return ids.contains("\n" + id + "\n");
    }
}
