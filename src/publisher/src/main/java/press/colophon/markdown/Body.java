package press.colophon.markdown;

import java.util.Collections;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import press.colophon.diagnostics.Source;
import press.colophon.diagnostics.SourceSpan;
import press.colophon.standards.Designation;

/**
 * An article's text in one language, as HTML, with the facts that the rest of the pipeline needs of it.
 *
 * @param html a well-formed fragment (XHTML syntax); links and pictures stand in it as their authors wrote them
 * @param standards in the order of the text; every place counts
 * @param anchors ids in the text, to which links can lead
 * @param words number of words, a Han character counting as one (GB/T practice for 字数)
 */
public record Body(
        Source source,
        String html,
        List<Heading> headings,
        List<Link> links,
        List<Image> images,
        List<Citation> standards,
        NavigableSet<String> anchors,
        int words) {
    public Body {
        headings = List.copyOf(headings);
        links = List.copyOf(links);
        images = List.copyOf(images);
        standards = List.copyOf(standards);
        anchors = Collections.unmodifiableNavigableSet(new TreeSet<>(anchors));
    }

    /**
     * @param level 2 for the body's topmost
     */
    public record Heading(int level, String id, String text, SourceSpan span) {}

    /**
     * A place where a standard is named; in the HTML, a {@code span} of the class {@code standard}.
     *
     * @param title of the standard, if it stands beside the designation
     * @param id of the span
     */
    public record Citation(Designation designation, Optional<String> title, String id, SourceSpan span) {}

    /**
     * @param target as written
     */
    public record Link(String target, SourceSpan span) {}

    /**
     * @param target as written
     * @param span of the target
     */
    public record Image(String target, String alternative, boolean decorative, SourceSpan span) {}
}
