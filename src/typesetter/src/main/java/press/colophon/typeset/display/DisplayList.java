package press.colophon.typeset.display;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * Finished pages: the boundary between make-up and whatever shows them (PDF, pictures, dumps). Immutable and thread-safe.
 *
 * @param anchors where ids of the print document came to stand, for links and page references
 */
public record DisplayList(
        Description description,
        List<Page> pages,
        StructureTree structure,
        List<Bookmark> bookmarks,
        Map<String, Place> anchors) {
    public DisplayList {
        pages = List.copyOf(pages);
        bookmarks = List.copyOf(bookmarks);
        anchors = Map.copyOf(anchors);
    }

    /**
     * What the file says of itself.
     *
     * @param language BCP 47 tag of the document
     * @param author empty when there is none to name; so are subject and keywords
     * @param created the date the document bears, from the document, never from a clock
     */
    public record Description(
            String title, String language, String author, String subject, List<String> keywords, Instant created) {
        public Description {
            keywords = List.copyOf(keywords);
        }
    }

    /**
     * An entry of the outline.
     *
     * @param level 1 for the outermost
     */
    public record Bookmark(int level, String label, String language, Place place) {}

    /**
     * A place on a page.
     *
     * @param page 0-based index into the pages
     * @param y scaled points below the top of the trimmed page
     */
    public record Place(int page, long x, long y) {}
}
